/** A pool on the terminal: who pools, what only they together would have seen, what one held and another missed. */
import type { ProofRow } from '../views/knew.ts';
import type { ChainRow, HeldRow, PieceRow, PoolRow, PoolView, StepRow } from '../views/pool.ts';
import { wrapped } from './lines.ts';
import { paint } from './paint.ts';
import { plural, print, printJson, width } from './print.ts';

const SHOWN = 10;

const indented = (text: string, by: number, room: number): readonly string[] =>
  wrapped(text, room - by).map((line) => ' '.repeat(by) + line);

const quoteLines = (proof: ProofRow, by: number, room: number): readonly string[] => [
  ...indented(`“${proof.quote}”`, by, room),
  ...indented(`${proof.voice} · ${proof.path}${proof.place === '' ? '' : `, ${proof.place}`}`, by, room).map(paint.dim),
];

const heldLines = (held: HeldRow, room: number): readonly string[] => [
  ...indented(
    `${held.party}: ${held.since}${held.holder === held.party ? '' : ` · ${held.holder}`} · ${held.how}`,
    7,
    room,
  ).map(paint.cyan),
  ...held.denials.flatMap((proof) => [paint.yellow('         denied:'), ...quoteLines(proof, 9, room)]),
  ...held.unconfirmed.flatMap((proof) => [
    paint.yellow('         neither confirmed nor denied:'),
    ...quoteLines(proof, 9, room),
  ]),
];

function pieceLines(piece: PieceRow, room: number): readonly string[] {
  const shown = new Set(piece.held.flatMap(({ denials }) => denials.map(({ claim }) => claim)));
  return [
    ...piece.proofs.flatMap((proof) => quoteLines(proof, 7, room)),
    ...(piece.likelihood === undefined ? [] : [paint.yellow(`       said with doubt: “${piece.likelihood}”`)]),
    ...piece.denials
      .filter(({ claim }) => !shown.has(claim))
      .flatMap((proof) => [paint.yellow('       denied:'), ...quoteLines(proof, 9, room)]),
    ...piece.held.flatMap((held) => heldLines(held, room)),
  ];
}

const stepLines = ({ from, to, pieces, more }: StepRow, room: number): readonly string[] => [
  ...indented(`· ${from} – ${to}: ${[...new Set(pieces.map(({ kind }) => kind))].join(', ')}`, 5, room),
  ...pieces.flatMap((piece) => pieceLines(piece, room)),
  ...(more > 0 ? [paint.dim(`       ${plural(more, 'further piece')} of the same tie`)] : []),
];

const chainHead = (row: ChainRow, room: number): readonly string[] =>
  indented(`could have been seen: ${row.since}${row.lead === undefined ? '' : ` (${row.lead})`}`, 3, room).map(
    paint.bold,
  );

function linkLines(row: PoolRow, n: number, room: number): readonly string[] {
  const through = row.through.length === 0 ? '' : `, through ${row.through.join(', ')}`;
  return [
    ...wrapped(`${n}  ${row.between[0]} – ${row.between[1]}${through}`, room).map(paint.bold),
    ...chainHead(row, room),
    ...row.steps.flatMap((step) => stepLines(step, room)),
    ...(row.steps.length > 1 ? indented(`last to arrive: ${row.last}`, 3, room) : []),
    ...row.alone.flatMap(({ party, since }) => indented(`${party} alone: ${since}`, 3, room)),
    ...(row.coalition.length > 1 ? indented(`fewest that suffice: ${row.coalition.join(' and ')}`, 3, room) : []),
    ...(row.handOver === undefined ? [] : indented(`one hand-over would have been enough: ${row.handOver}`, 3, room)),
    ...row.others.flatMap((other) => [
      ...indented(`also by a longer or commoner way, through ${other.through.join(', ')}:`, 3, room),
      ...chainHead(other, room),
      ...other.steps.flatMap((step) => stepLines(step, room)),
    ]),
    ...row.beside.flatMap(({ what, proof }) => [
      ...indented(`beside it: ${what}`, 3, room).map(paint.yellow),
      ...quoteLines(proof, 5, room),
    ]),
    '',
  ];
}

const HEADS: Readonly<Record<PoolRow['sort'], string>> = {
  'only together': 'Only together: nobody of them alone had it as early',
  'held by one, missing to another': 'One had it; another, who had something on one of the two, had not',
};

export function printPool(
  view: PoolView,
  { json, limit = SHOWN }: { readonly json?: boolean; readonly limit?: number },
): void {
  if (json) {
    printJson(view);
    return;
  }
  const room = width();
  const when = view.before ? ` before ${view.before.name}` : view.by === undefined ? '' : ` by ${view.by}`;
  const names = view.parties.map(({ name }) => name);
  const all = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
  for (const line of wrapped(`If ${all} had put together what each is said to have held${when}:`, room))
    print(paint.bold(line));
  print();
  for (const { name, takes } of view.parties) {
    const words = takes.map((one) =>
      one.because === 'by its name' && one.name === name ? one.name : `${one.name} (${one.because})`,
    );
    for (const line of wrapped(`${name} is taken to be ${words.join(' · ')}`, room)) print(paint.dim(line));
  }
  print();
  if (view.rows.length === 0) print('The sources show no link that they would have seen together and not alone.\n');
  for (const sort of ['only together', 'held by one, missing to another'] as const) {
    const rows = view.rows.filter((row) => row.sort === sort);
    if (rows.length === 0) continue;
    print(paint.underline(`${HEADS[sort]} (${rows.length})`));
    print();
    rows.slice(0, limit).forEach((row, i) => {
      for (const line of linkLines(row, i + 1, room)) print(line);
    });
    if (rows.length > limit) print(paint.dim(`${plural(rows.length - limit, 'more')}: --limit shows them\n`));
  }
  if (view.tooCommon.length > 0)
    for (const line of wrapped(
      `Not passed through, as tied to very many: ${view.tooCommon.slice(0, 8).join(', ')}.`,
      room,
    ))
      print(paint.dim(line));
  for (const line of wrapped(`What this does not show: ${view.doesNotShow}`, room)) print(paint.dim(line));
}
