/** Whether a clause, its own verb and all its roles, says no: "was not told", "nobody was told", "was told nothing", "was charged with no offence". */
import type { Language } from '../../domain/facts.ts';
import type { Filled } from '../filled.ts';
import type { Cue } from '../frame.ts';
import type { Argument, Clause } from '../syntax/clauses.ts';

const NOBODY =
  /^(?:no one|nobody|nothing|none|neither|no\s(?!fewer|less|more)|(?:hardly|scarcely) any|personne|rien\b|aucune?\b|nul(?:le)?\b)/i;
const NO_OBJECT = /^(?:(?:no(?! (?:fewer|less|more))|aucune?)\s|(?:nothing|nobody)\b)/i;
const NO_TESTED = /^(?:no(?! (?:fewer|less|more))|aucun|aucune|nul|nulle)\b/i;
const NO_OFFENCE = /^no (?:[\p{L}-]+ )?(?:offen[cs]e|crime|charge|wrongdoing)/iu;
/** "Neither Ruiz nor Oduya left", "Not a single docker left": what stands before the subject. */
const NONE_OF = /\b(?:neither|not|sans|without)\s+$/i;
/** Roles that nobody and nothing can fill. */
const FILLED_BY_NONE = /^(?:what|about|to|with|for|of)$/;

export interface Stands {
  readonly clause: Clause;
  readonly cue: Cue;
  /** The cue asks for a "no" in the object itself. */
  readonly negativeObject: boolean;
  /** What the cue's pattern was tried on. */
  readonly tested: Argument | undefined;
  readonly agent: Argument | undefined;
  readonly object: Argument | undefined;
  readonly roles: Iterable<Filled>;
}

export function saysNo(
  { clause, cue, negativeObject, tested, agent, object, roles }: Stands,
  text: string,
  language: Language,
): boolean {
  const { vg, subject } = clause;
  const words = (at: Argument | undefined): string => (at ? text.slice(at.start, at.end) : '');
  const noObject =
    (!negativeObject && NO_TESTED.test(words(tested))) ||
    (cue.objectIs === undefined && !vg.passive && NO_OBJECT.test(words(object))) ||
    // "paid nothing"
    (!negativeObject && !vg.passive && /^nothing$/i.test(words(object)));
  const nobody =
    (NOBODY.test(words(subject)) && !(negativeObject && tested === subject)) ||
    (vg.passive && NOBODY.test(words(agent))) ||
    (subject !== undefined && NONE_OF.test(text.slice(Math.max(0, subject.start - 12), subject.start)));
  const elsewhere = new Set([object, tested, subject, agent].map((at) => at?.start));
  const nothing = [...roles].some(
    ({ role, start, end, np }) =>
      np !== undefined &&
      FILLED_BY_NONE.test(role) &&
      !elsewhere.has(start) &&
      (/^(?:for|of)$/.test(role) ? NO_OFFENCE : NOBODY).test(text.slice(start, end)),
  );
  // « a arrêté non pas Ruiz mais son frère », « reconnu non coupable »
  const notThis = [vg.passive ? undefined : object, tested].some(
    (at) => at && at.start > vg.end && /\bnon(?: pas)?\s*$/iu.test(text.slice(vg.end, at.start)),
  );
  // French says it twice: « n'a vu personne »
  const own = vg.negated && !(language === 'fr' && (noObject || nobody || negativeObject));
  return own || cue.negative === true || noObject || nobody || nothing || notThis;
}
