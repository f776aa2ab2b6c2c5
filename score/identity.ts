/**
 * Measures name comparison on the OpenSanctions name pairs beside the scores frozen there for logic-v2, and the consonant skeleton on
 * Arabic–Latin name tokens. `npx tsx score/identity.ts [-v]`; -v lists the pairs that came out wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { compareNames } from '../src/entities/comparers/index.ts';
import { fold } from '../src/entities/names/fold.ts';
import { type NameKind, nameOf } from '../src/entities/names/index.ts';
import { skeleton } from '../src/entities/names/romanise.ts';

const CORPUS = join(import.meta.dirname, '..', '..', 'shared', 'corpora', 'identity');
const verbose = process.argv.includes('-v');

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const line = (name: string, { right, wrong, missed }: Tally): string => {
  const [p, r] = [right / (right + wrong || 1), right / (right + missed || 1)];
  return `${name.padEnd(44)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${((2 * p * r) / (p + r || 1)).toFixed(3)}`;
};

function count(tally: Tally, said: boolean, truth: boolean): void {
  if (said && truth) tally.right++;
  else if (said) tally.wrong++;
  else if (truth) tally.missed++;
}

const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

const kindOf = (schema: string): NameKind => (schema === 'Person' ? 'person' : 'organisation');

function namePairs(): void {
  const path = join(CORPUS, 'opensanctions', 'name_bench_logicv2_frozen_scores.csv');
  if (!existsSync(path)) {
    console.log('name pairs: not here, left out');
    return;
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
  console.log(`name pairs (${rows.length})`);
  console.log(line('  same or unsure (what a person is asked)', suggested));
  console.log(line('  same (what is merged unasked)', sure));
  console.log(line('  logic-v2', peer));
  for (const [name, group] of groups) console.log(line(`    ${name}`, group));
}

/** Pairs that share a skeleton among true pairs, and among pairs of each Arabic token with the Latin token of the next line but n. */
function arabicTokens(): void {
  const path = join(CORPUS, 'name-variants', 'google_ar2en-train.txt');
  if (!existsSync(path)) {
    console.log('Arabic tokens: not here, left out');
    return;
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
  console.log(line(`Arabic–Latin tokens, same skeleton (${pairs.length})`, scores));
}

namePairs();
arabicTokens();
