/**
 * Names compared: the OpenSanctions pairs beside the scores frozen there for nomenklatura's logic-v2, and the consonant skeleton on
 * Arabic–Latin name tokens. `--show` lists the pairs that came out wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { compareNames } from '../src/entities/comparers/index.ts';
import { fold } from '../src/entities/names/fold.ts';
import { type NameKind, nameOf } from '../src/entities/names/index.ts';
import { skeleton } from '../src/entities/names/romanise.ts';
import type { Figure, Measurement, Table } from '../src/workbench/figures.ts';

const CORPUS = join(import.meta.dirname, '..', '..', 'shared', 'corpora', 'identity');
const verbose = process.argv.includes('--show');

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const f1Of = ({ right, wrong, missed }: Tally): number => (2 * right) / (2 * right + wrong + missed || 1);

function figure(what: string, ours: Tally, target?: number, peer?: Tally): Figure {
  const { right, wrong, missed } = ours;
  const note = `P ${(right / (right + wrong || 1)).toFixed(3)} R ${(right / (right + missed || 1)).toFixed(3)}`;
  const beside = peer && { name: 'logic-v2', value: f1Of(peer) };
  return {
    what,
    value: f1Of(ours),
    unit: 'F1',
    note,
    ...(target === undefined ? {} : { target }),
    ...(beside ? { peer: beside } : {}),
  };
}

function count(tally: Tally, said: boolean, truth: boolean): void {
  if (said && truth) tally.right++;
  else if (said) tally.wrong++;
  else if (truth) tally.missed++;
}

const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

const kindOf = (schema: string): NameKind => (schema === 'Person' ? 'person' : 'organisation');

function namePairs(): readonly Table[] {
  const path = join(CORPUS, 'opensanctions', 'name_bench_logicv2_frozen_scores.csv');
  if (!existsSync(path)) {
    return [];
  }
  const rows = parse(readFileSync(path), { columns: true, relax_column_count: true }) as Record<string, string>[];
  const [suggested, sure, peer] = [tally(), tally(), tally()];
  const groups = new Map<string, Tally>();
  for (const row of rows) {
    const { name1 = '', name2 = '', schema = '', is_match, predicted_match, case_group = '' } = row;
    const truth = is_match === 'true';
    const found = compareNames(nameOf(name1, kindOf(schema)), nameOf(name2, kindOf(schema)));
    const said = found !== undefined && found.verdict !== 'different';
    count(suggested, said, truth);
    count(sure, found?.verdict === 'same', truth);
    count(peer, predicted_match === 'true', truth);
    const group = groups.get(`${case_group} ${kindOf(schema)}`) ?? tally();
    groups.set(`${case_group} ${kindOf(schema)}`, group);
    count(group, said, truth);
    if (verbose && said !== truth)
      console.log(`${truth ? 'missed' : 'wrong '} ${name1} · ${name2}: ${found?.by ?? '-'}`);
  }
  return [
    {
      title: `Name pairs (${rows.length})`,
      figures: [
        figure('same or unsure (what a person is asked)', suggested, 0.88, peer),
        figure('same (what is merged unasked)', sure, undefined, peer),
        ...[...groups].map(([name, group]) => figure(name, group)),
      ],
    },
  ];
}

/** Pairs that share a skeleton among true pairs, and among pairs of each Arabic token with the Latin token of the next line but n. */
function arabicTokens(): readonly Table[] {
  const path = join(CORPUS, 'name-variants', 'google_ar2en-train.txt');
  if (!existsSync(path)) {
    return [];
  }
  const pairs = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((l) => l.split('\t') as [string, string]);
  const scores = tally();
  pairs.forEach(([arabic, latin], i) => {
    count(scores, skeleton(arabic) === skeleton(fold(latin)), true);
    // The alphabetical neighbour is the hardest false pair that the list itself offers.
    const [, other = ''] = pairs[(i + 3) % pairs.length] ?? [];
    if (pairs[(i + 3) % pairs.length]?.[0] !== arabic) count(scores, skeleton(arabic) === skeleton(fold(other)), false);
    if (verbose && i % 200 === 0 && skeleton(arabic) !== skeleton(fold(latin)))
      console.log(`missed ${arabic} ${latin}: ${skeleton(arabic)} ${skeleton(fold(latin))}`);
  });
  return [
    {
      title: `Arabic–Latin name tokens (${pairs.length})`,
      figures: [figure('same consonants', scores, 0.95)],
    },
  ];
}

export const identity: Measurement = {
  id: 'identity',
  asks: 'Are names told apart and put together as they should be?',
  measure() {
    const tables = [...namePairs(), ...arabicTokens()];
    return tables.length > 0
      ? tables
      : { skipped: 'the corpora (../shared/corpora/identity) are not beside the project' };
  },
};
