/** Numbers of the same thing as a figure: each as said, bounds as bounds, who says so beside it. */
import type { NumberRow } from '../../src/server/api.ts';
import { cutTo, type Figure, INK, SANS, SERIF } from '../pieces/figure.ts';
import { say } from '../words/index.ts';
import { saidDate } from '../words/said-date.ts';
import { boundsOf } from './bounds.ts';
import { ofWords } from './of-words.ts';

const WIDTH = 1000;
const [ROW, HEAD, GAP] = [24, 34, 20] as const;
const [DATE, NUMBER, BAR, VOICE] = [0, 190, 300, 640] as const;
const FONT = `400 12px ${SANS}`;

export function numbersFigure(
  title: string,
  series: readonly NumberRow[],
  sealed: (id: string) => boolean,
): Figure | undefined {
  const all = series
    .map((one) => ({ ...one, readings: one.readings.filter(({ proof }) => !sealed(proof.claim)) }))
    .filter(({ readings }) => readings.length > 0);
  if (all.length === 0) return undefined;
  return {
    title,
    width: WIDTH,
    height: all.reduce((sum, { readings }) => sum + HEAD + readings.length * ROW + GAP, 0),
    draw(pen) {
      let top = 0;
      for (const one of all) {
        const { what, readings } = one;
        const of = ofWords(one);
        pen.font = `600 15px ${SERIF}`;
        pen.textBaseline = 'top';
        pen.fillStyle = INK.ink;
        pen.fillText(cutTo(of === '' ? what : `${what} · ${of}`, WIDTH, pen.font), 0, top);
        const bounds = readings.map(({ number }) => boundsOf(number));
        const most = Math.max(1, ...bounds.map(({ low, high }) => high ?? low));
        const wide = VOICE - BAR - 40;
        readings.forEach(({ number, edtf, proof }, i) => {
          const y = top + HEAD + i * ROW;
          const { low, high } = bounds[i] ?? { low: 0, high: 0 };
          pen.font = FONT;
          pen.textBaseline = 'top';
          pen.fillStyle = INK.soft;
          pen.fillText(edtf === undefined ? say('no date') : saidDate(edtf), DATE, y);
          pen.fillStyle = INK.ink;
          pen.fillText(number, NUMBER, y);
          pen.fillText(cutTo(proof.voice, WIDTH - VOICE, FONT), VOICE, y);
          pen.fillStyle = INK.line;
          pen.fillRect(BAR, y + 5, wide, 4);
          pen.fillStyle = INK.accent;
          const x = BAR + (wide * low) / most;
          pen.fillRect(Math.min(x, BAR + wide - 3), y + 2, Math.max(3, (wide * ((high ?? most) - low)) / most), 10);
        });
        top += HEAD + readings.length * ROW + GAP;
      }
    },
    sources: all.flatMap(({ readings }) => readings.map(({ proof }) => proof.path)),
    says: [say('Each number is what a source says. A later number is a revision, not a contradiction.')],
  };
}
