/** Words in the places of who and what that deny the whole: nobody, nothing, "not this one". */
import type { Filled } from './filled.ts';
import type { Argument, Clause } from './syntax/clauses.ts';

const NOBODY =
  /^(?:no one|nobody|nothing|none|neither|no\s(?!fewer|less|more)|(?:hardly|scarcely) any|personne|rien\b|aucune?\b|nul(?:le)?\b)/i;
/** "Neither Ruiz nor Oduya left", "Not a single docker left": what stands before the subject. */
const NONE_OF = /\b(?:neither|not)\s+$/i;
const NO_OFFENCE = /^no (?:[\p{L}-]+ )?(?:offen[cs]e|crime|charge|wrongdoing)/iu;

/** Whether nobody does it: "nobody came", "neither of them", « n'a été vu par personne ». */
export function isNobodysDeed({ subject, vg }: Clause, agent: Argument | undefined, text: string): boolean {
  const words = (a: Argument | undefined): string => (a ? text.slice(a.start, a.end) : '');
  if (NOBODY.test(words(subject)) || (vg.passive && NOBODY.test(words(agent)))) return true;
  return subject !== undefined && NONE_OF.test(text.slice(Math.max(0, subject.start - 12), subject.start));
}

/** "was charged with no offence", "told the crew nothing": nothing in a place beside those of the `core`. */
export const hasNoThing = (roles: readonly Filled[], core: readonly (Argument | undefined)[], text: string): boolean =>
  roles.some(
    ({ role, start, end }) =>
      /^(?:what|about|to|with|for)$/.test(role) &&
      !core.some((a) => a?.start === start) &&
      (role === 'for' ? NO_OFFENCE : NOBODY).test(text.slice(start, end)),
  );

/** « a arrêté non pas Ruiz mais son frère », « reconnu non coupable » */
export const isNotThis = (args: readonly (Argument | undefined)[], from: number, text: string): boolean =>
  args.some((arg) => arg && arg.start > from && /\bnon(?: pas)?\s*$/iu.test(text.slice(from, arg.start)));
