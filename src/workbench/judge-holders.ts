/** A person says who belongs together: groups of holders, parts, successors, when a body existed; and which claims say the same. */
import { momentOf } from '../domain/calendar.ts';
import { SheafError } from '../domain/errors.ts';
import type { Judgement } from '../domain/judgement.ts';
import { claimOf } from '../store/claims.ts';
import { findHolders } from '../store/holders.ts';
import { judge as append } from '../store/judgements.ts';
import type { Case } from './open-case.ts';

/** The name a holder goes by, or the words as typed: a person may know of a body that no text names. */
function nameOf(on: Case, typed: string): string {
  const found = findHolders(on, typed);
  return found.find(({ id }) => id === typed)?.name ?? typed;
}

function edtf(typed: string | undefined): { readonly during?: string } {
  if (typed === undefined) return {};
  if (!momentOf(typed))
    throw new SheafError('usage', `${typed} is no date`, 'Write a day, month or year, or an interval: 2008/2014-05.');
  return { during: typed };
}

/** Puts holders into a group, or takes them out of it. Errors: usage where a date is none. */
export function judgeGroup(
  on: Case,
  by: string,
  group: string,
  members: readonly string[],
  verdict: 'in' | 'out',
  options: { readonly during?: string; readonly why?: string } = {},
): readonly Judgement[] {
  if (members.some((member) => member === group))
    throw new SheafError('usage', `${group} cannot be a member of itself`, 'Nothing was changed.');
  const during = edtf(options.during);
  const decisions = members.map(
    (member) => ({ kind: 'group', group, member: nameOf(on, member), verdict, ...during }) as const,
  );
  return append(on, by, decisions, options.why);
}

/** How two holders hang together, or that they do not. Errors: usage where a date is none or both are one. */
export function judgeRelation(
  on: Case,
  by: string,
  relation: 'part of' | 'became' | 'stands for',
  a: string,
  b: string,
  options: { readonly verdict?: 'holds' | 'does not hold'; readonly during?: string; readonly why?: string } = {},
): readonly Judgement[] {
  const [first, second] = [nameOf(on, a), nameOf(on, b)];
  if (first === second) throw new SheafError('usage', `${a} and ${b} are one holder`, 'Nothing was changed.');
  const decision = {
    kind: 'relation',
    relation,
    a: first,
    b: second,
    verdict: options.verdict ?? 'holds',
    ...edtf(options.during),
  } as const;
  return append(on, by, [decision], options.why);
}

/** From when to when a holder existed. Errors: usage where the interval is none. */
export function judgeExisted(on: Case, by: string, holder: string, during: string, why?: string): readonly Judgement[] {
  edtf(during);
  return append(on, by, [{ kind: 'existed', holder: nameOf(on, holder), during }], why);
}

/** Whether two claims say the same. Errors: not-found where there is no such claim, usage where both are one. */
export function judgeProposition(
  on: Case,
  by: string,
  verdict: 'same' | 'different' | 'unsure',
  a: string,
  b: string,
  why?: string,
): Judgement {
  if (a === b) throw new SheafError('usage', 'that is one claim', 'Name two.');
  for (const id of [a, b])
    if (!claimOf(on, id))
      throw new SheafError('not-found', `no claim has the id ${id}`, '`sheaf show claims --json` has the id of each.');
  const [made] = append(on, by, [{ kind: 'proposition', verdict, a, b }], why);
  if (!made) throw new Error('a judgement was made and not given back');
  return made;
}
