/** French pronouns before the verb: « l'a condamnée », « lui a remis »: whom it is done to, or to whom. */
import type { RoleName } from '../domain/predicates/index.ts';
import type { Argument, Clause } from './syntax/clauses.ts';

/** Roles in which « l' » is somebody; elsewhere it may be all that was said. */
const SOMEBODY: ReadonlySet<RoleName> = new Set(['whom', 'with', 'to', 'who']);
const DATIVE = /^(?:lui|leur)$/;
/** Object or receiver: « m'a informé », « m'a remis ». */
const EITHER = /^(?:me|m['’]|te|t['’]|nous|vous)$/;

/** The pronoun that shows the gender: the participle agrees with what stands before it. */
function shown(lower: string, verb: string): string {
  if (DATIVE.test(lower) || EITHER.test(lower)) return lower;
  if (lower === 'les') return 'eux';
  return lower === 'la' || (lower !== 'le' && / .*e$/u.test(verb)) ? 'her' : 'him';
}

function argument({ vg }: Pick<Clause, 'vg'>, text: string): Argument | undefined {
  if (!vg.clitic || vg.reflexive) return undefined;
  const { start, end, lower } = vg.clitic;
  const head = { ...vg.clitic, lower: shown(lower, text.slice(vg.start, vg.end)) };
  return { start, end, np: { start, end, words: [head], head, pronoun: true }, and: [], of: [] };
}

/** « l'a condamnée »: the object, where its role is somebody's. */
export function objectBefore(clause: Clause, text: string, role: RoleName | null | undefined): Argument | undefined {
  const { clitic } = clause.vg;
  return role && SOMEBODY.has(role) && clitic && !clause.vg.passive && !DATIVE.test(clitic.lower)
    ? argument(clause, text)
    : undefined;
}

/** « lui a remis », « lui a été remis »: to whom. */
export const receiverBefore = ({ vg }: Clause, text: string): Argument | undefined => {
  const lower = vg.clitic?.lower ?? '';
  return DATIVE.test(lower) || EITHER.test(lower) ? argument({ vg }, text) : undefined;
};
