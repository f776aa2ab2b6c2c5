/** Verbs that the user says mean a predicate, made into cues of the frames. They are tried before Sheaf's own. */
import type { CueRule } from '../domain/cue-rule.ts';
import type { Language } from '../domain/facts.ts';
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';
import type { Cue } from './frame.ts';

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The base form, and what an unknown verb's forms come down to: "phon" of "phoned", "dobb" of "dobbed". */
const lemmas = (verb: string): string => [verb, verb.replace(/e$/, ''), `${verb}${verb.at(-1) ?? ''}`].join(' ');

function cueOf({ words, roles }: CueRule): Cue {
  const [verb = '', ...after] = words.split(' ');
  const { subject, object, that, ...prepositions } = roles;
  // "tipped off the police": the particle may stand before what the verb is done to
  const particle = after.length === 1 && object ? { [after[0] ?? '']: object } : {};
  const pp: Readonly<Record<string, RoleName>> = { ...particle, ...prepositions };
  return {
    verbs: lemmas(verb),
    ...(subject ? { subject } : {}),
    ...(object ? { object } : {}),
    ...(that ? { that } : {}),
    ...(Object.keys(pp).length > 0 ? { pp } : {}),
    ...(after.length === 1 ? { particle: new RegExp(`^${escaped(after[0] ?? '')}$`, 'iu') } : {}),
    ...(after.length > 1 ? { objectIs: new RegExp(`^${escaped(after.join(' '))}`, 'iu') } : {}),
  };
}

/** The user's cues in a language, with the predicate of each. */
export const ownCues = (
  rules: readonly CueRule[],
  language: Language,
): readonly { readonly id: PredicateId; readonly cue: Cue }[] =>
  rules
    .filter((rule) => rule.language === (language === 'fr' ? 'fr' : 'en'))
    .map((rule) => ({ id: rule.predicate, cue: cueOf(rule) }));
