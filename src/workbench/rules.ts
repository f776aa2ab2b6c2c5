/** The user's rules for a case, from sheaf.rules beside the files: kept as decisions, taken back when their line goes. */
import { readFile } from 'node:fs/promises';
import type { Decision } from '../domain/judgement.ts';
import type { IntakeFile } from '../sources/intake.ts';
import { judge, judgements } from '../store/judgements.ts';
import { replaceProblems } from '../store/problems.ts';
import { written } from '../store/statements.ts';
import { live } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { placeOf } from './place.ts';
import { readRules } from './rule-lines.ts';

/** Equal decisions have equal keys, whatever the order of their fields. */
const keyOf = (decision: Decision): string =>
  JSON.stringify(decision, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Brings the log of judgements in line with the file: new rules are added, vanished ones undone. */
export async function syncRules(
  file: Case,
  rules: IntakeFile,
): Promise<{ readonly changed: number; readonly problems: number }> {
  const { decisions, problems } = readRules(await readFile(rules.absolute, 'utf8'), rules.path);
  const by = `${rules.path} (${placeOf(rules.absolute).slice(0, 6)})`;
  const before = live(judgements(file)).filter((one) => one.by === by);
  const wanted = new Map(decisions.map((decision) => [keyOf(decision), decision]));
  const known = new Set(before.map(({ decision }) => keyOf(decision)));
  const undone = before
    .filter(({ decision }) => !wanted.has(keyOf(decision)))
    .map(({ id }): Decision => ({ kind: 'undo', judgement: id }));
  const fresh = [...wanted].filter(([key]) => !known.has(key)).map(([, decision]) => decision);
  const changes = [...undone, ...fresh];
  if (changes.length > 0) judge(file, by, changes, 'a line of the rules beside the files');
  written(file, () => replaceProblems(file, 'rules', placeOf(rules.absolute), problems));
  return { changed: changes.length, problems: problems.length };
}
