/** One link of a pool as a figure: from name to name, the piece that ties them, who held it since when; hypothetical throughout. */
import type { PieceRow, PoolRow, PoolView } from '../../src/server/api.ts';
import { type Figure, INK, linesOf, SANS, SERIF } from '../pieces/figure.ts';
import type { Pen } from '../pieces/pen.ts';
import { say } from '../words/index.ts';

const WIDTH = 860;
const INDENT = 40;
const NAME = `600 16px ${SERIF}`;
const QUOTE = `400 14px ${SERIF}`;
const SMALL = `400 12px ${SANS}`;
const PART = `600 12px ${SANS}`;

interface Line {
  readonly words: string;
  readonly font: string;
  readonly fill: string;
  readonly x: number;
  readonly high: number;
  readonly knot?: true;
}

const line = (words: string, font: string, fill: string, x: number, high: number): Line => ({
  words,
  font,
  fill,
  x,
  high,
});

function pieceLines(piece: PieceRow): readonly Line[] {
  const room = WIDTH - INDENT;
  const quoted = (claims: PieceRow['proofs'], fill: string): readonly Line[] =>
    claims.flatMap(({ quote, voice, path, place }) => [
      ...linesOf(`“${quote}”`, room, QUOTE).map((words) => line(words, QUOTE, fill, INDENT, 20)),
      ...linesOf(`${voice} · ${place === '' ? path : `${path}, ${place}`}`, room, SMALL).map((words) =>
        line(words, SMALL, INK.soft, INDENT, 18),
      ),
    ]);
  return [
    line(say(piece.kind), PART, INK.soft, INDENT, 20),
    ...quoted(piece.proofs, INK.ink),
    ...(piece.denials.length === 0 ? [] : [line(say('denied'), PART, INK.against, INDENT, 20)]),
    ...quoted(piece.denials, INK.against),
    ...piece.held.flatMap(({ party, since, how }) =>
      linesOf(`${party}: ${since} (${how})`, room, PART).map((words) => line(words, PART, INK.accent, INDENT, 18)),
    ),
    line('', SMALL, INK.ink, INDENT, 8),
  ];
}

function linesFor(row: PoolRow): readonly Line[] {
  const knot = (name: string): Line => ({ ...line(name, NAME, INK.ink, 22, 30), knot: true });
  const since = `${say('Together they would have had it {since}.', { since: row.since })} ${row.lead ?? ''}`.trim();
  return [
    ...linesOf(since, WIDTH, QUOTE).map((words) => line(words, QUOTE, INK.ink, 0, 22)),
    line('', SMALL, INK.ink, 0, 10),
    ...row.steps.flatMap((step, i) => [
      ...(i === 0 ? [knot(step.from)] : []),
      ...step.pieces.flatMap(pieceLines),
      knot(step.to),
    ]),
    ...linesOf(`${say('The last piece')}: ${row.last}`, WIDTH, SMALL).map((words) =>
      line(words, SMALL, INK.ink, 0, 18),
    ),
    ...row.beside.flatMap(({ what, proof }) =>
      linesOf(`${say('Stands beside it')}: ${what} “${proof.quote}” ${proof.path}`, WIDTH, SMALL).map((words) =>
        line(words, SMALL, INK.against, 0, 18),
      ),
    ),
  ];
}

const claimsOf = (row: PoolRow): readonly PieceRow['proofs'][number][] => [
  ...row.steps.flatMap(({ pieces }) =>
    pieces.flatMap(({ proofs, denials, held }) => [
      ...proofs,
      ...denials,
      ...held.flatMap((one) => [...one.denials, ...one.unconfirmed]),
    ]),
  ),
  ...row.beside.map(({ proof }) => proof),
];

/** Nothing where a sealed source has a part in it. */
export function poolFigure(view: PoolView, row: PoolRow, sealed: (id: string) => boolean): Figure | undefined {
  const claims = claimsOf(row);
  if (claims.some(({ claim }) => sealed(claim))) return undefined;
  const lines = linesFor(row);
  return {
    title: `${view.parties.map(({ name }) => name).join(' + ')}: ${row.between.join(' — ')}`,
    width: WIDTH,
    height: lines.reduce((sum, { high }) => sum + high, 0) + 8,
    draw(pen: Pen) {
      let y = 4;
      let last: number | undefined;
      for (const { words, font, fill, x, high, knot } of lines) {
        if (knot) {
          pen.strokeStyle = '#8c9096';
          pen.lineWidth = 1.5;
          if (last !== undefined) {
            pen.beginPath();
            pen.moveTo(8, last + 14);
            pen.lineTo(8, y);
            pen.stroke();
          }
          pen.fillStyle = INK.accent;
          pen.beginPath();
          pen.roundRect(1, y + 2, 14, 14, 7);
          pen.fill();
          last = y;
        }
        pen.font = font;
        pen.textBaseline = 'top';
        pen.fillStyle = fill;
        pen.fillText(words, x, y);
        y += high;
      }
    },
    sources: claims.map(({ path }) => path),
    says: [
      say(
        'It is hypothetical: it says what could have been put together, never that anybody did, nor that anybody should have.',
      ),
      `${say('What this does not establish.')} ${view.doesNotShow}`,
    ],
  };
}
