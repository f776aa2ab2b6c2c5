/** The family tree of the documents as a figure: each text under the one that it was taken from, with how. */
import type { OriginTree } from '../../src/server/api.ts';
import { cutTo, type Figure, INK, SANS, SERIF } from '../pieces/figure.ts';
import type { Pen } from '../pieces/pen.ts';
import { titleOf } from '../pieces/where.tsx';
import { say } from '../words/index.ts';
import { saidDate } from '../words/said-date.ts';
import { type Row, rowsOf } from './family-rows.ts';

const WIDTH = 1000;
const [ROW, STEP, GAP] = [46, 30, 24] as const;
const NAME = `500 13px ${SANS}`;
const SMALL = `400 12px ${SANS}`;

function drawTree(pen: Pen, name: string, rows: readonly Row[], top: number): void {
  pen.font = `600 15px ${SERIF}`;
  pen.textBaseline = 'top';
  pen.fillStyle = INK.ink;
  pen.fillText(cutTo(name, WIDTH, pen.font), 0, top);
  const first = top + 28;
  rows.forEach(({ node, depth, above }, i) => {
    const [x, y] = [depth * STEP + 8, first + i * ROW];
    if (above !== undefined) {
      const from = first + above * ROW + 14;
      pen.strokeStyle = '#8c9096';
      pen.lineWidth = node.directed ? 1.2 : 0.6;
      pen.beginPath();
      pen.moveTo(x - STEP + 4, from);
      pen.lineTo(x - STEP + 4, y + 7);
      pen.lineTo(x - 6, y + 7);
      pen.stroke();
    }
    pen.fillStyle = INK.accent;
    pen.beginPath();
    pen.roundRect(x - 3, y + 3, 8, 8, 4);
    pen.fill();
    pen.font = NAME;
    pen.textBaseline = 'top';
    pen.fillStyle = INK.ink;
    const date = node.published === undefined ? say('no date') : saidDate(node.published);
    pen.fillText(cutTo(titleOf(node), WIDTH - x - 20, NAME), x + 14, y);
    pen.font = SMALL;
    pen.fillStyle = INK.soft;
    const how =
      node.verdict === undefined ? '' : ` · ${node.directed ? '' : `${say('either way')}: `}${say(node.verdict)}`;
    const share =
      node.shared === undefined || node.shared < 0.005
        ? ''
        : ` · ${say('{n} % of its words', { n: Math.round(node.shared * 100) })}`;
    pen.fillText(`${date}${how}${share}`, x + 14, y + 18);
  });
}

export function originsFigure(
  title: string,
  trees: readonly OriginTree[],
  sealed: (id: string) => boolean,
): Figure | undefined {
  const all = trees
    .map(({ name, root }) => {
      const rows = rowsOf(root, sealed);
      const first = rows[0]?.node;
      // a tree is named for its root: without it, for the first text that is shown
      return { name: sealed(root.document) ? (first?.title ?? first?.path ?? '') : name, rows };
    })
    .filter(({ rows }) => rows.length > 1);
  if (all.length === 0) return undefined;
  const heightOf = (rows: readonly Row[]): number => 28 + rows.length * ROW + GAP;
  return {
    title,
    width: WIDTH,
    height: all.reduce((sum, { rows }) => sum + heightOf(rows), 0),
    draw(pen) {
      let top = 0;
      for (const { name, rows } of all) {
        drawTree(pen, name, rows, top);
        top += heightOf(rows);
      }
    },
    sources: all.flatMap(({ rows }) => rows.map(({ node }) => node.path)),
    says: [say('Ten papers carrying one agency text are one witness. Documents of one origin count once.')],
  };
}
