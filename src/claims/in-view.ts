/** Who comes into view in a sentence, word by word, and whom its pronouns stand for. */
import type { Mention } from '../domain/mention.ts';
import type { Antecedents, StandsFor } from './antecedents.ts';
import type { NounPhrase } from './syntax/chunks.ts';
import { FORESEES } from './syntax/clause-verbs.ts';
import type { Clause } from './syntax/clauses.ts';
import { isBody, isPerson } from './syntax/noun-sorts.ts';
import type { SentenceReading } from './voice-rule.ts';

/** The pronouns that are subjects, in lower case, with whom they stand for and where they stand; `known` says it where grammar alone does. Everybody named is noted in `people`. */
export function peopleIn(
  reading: SentenceReading,
  n: number,
  people: Antecedents,
  text: string,
  known: (clause: Clause) => StandsFor | undefined,
): (readonly [string, StandsFor, number])[] {
  const { passage } = reading;
  const subjects = new Map<number, Clause>();
  for (const clause of reading.clauses) {
    const last = clause.subject?.np.words.at(-1);
    if (last && !subjects.has(last.start)) subjects.set(last.start, clause);
  }
  const objects = new Map<number, NounPhrase>();
  for (const clause of reading.clauses)
    for (const c of clause.complements)
      if ('arg' in c && isBody(c.arg.np) && !isSeveral(c.arg.np) && !isWhither(c))
        objects.set(c.arg.np.words.at(-1)?.start ?? -1, c.arg.np);
  const found: (readonly [string, StandsFor, number])[] = [];
  for (const word of reading.words) {
    const clause = subjects.get(word.start);
    if (clause?.subject?.np.pronoun) {
      const sure = known(clause);
      if (sure?.mention) people.shows(sure.mention, word.lower);
      const stands = sure ?? people.resolve(word.lower, n, passage.id, !!reading.inside, undefined, false, word.start);
      if (stands) found.push([word.lower, stands, word.start]);
    }
    const named = objects.get(word.start);
    if (named)
      people.seeGroup(
        {
          words: text.slice(named.start, named.end),
          several: false,
          thing: false,
          tells: false,
          sentence: n,
          passage: passage.id,
          end: named.end,
        },
        named.head.mention,
      );
    const subject = clause?.subject;
    if (subject && !subject.np.pronoun && !clause.vg.passive) {
      const several = subject.and.length > 0 || isSeveral(subject.np);
      const thing = !isBody(subject.np) && !isPerson(subject.np) && clause.relation === undefined && !clause.governor;
      if (thing || isBody(subject.np) || (several && isPerson(subject.np))) {
        const words = text.slice(subject.start, subject.end);
        const tells =
          clause.complements.some((c) => c.type === 'that' || c.type === 'said') || FORESEES.has(clause.vg.lemma);
        const mention = subject.and.length > 0 ? undefined : subject.np.head.mention;
        const { end } = subject;
        people.seeGroup({ words, several, thing, tells, sentence: n, passage: passage.id, end }, mention);
      }
    }
    if (word.mention && (clause || word.mention.kind === 'person'))
      people.see(word.mention, clause !== undefined, n, passage.id);
  }
  return found;
}

/** « en direction de la gare » is no body. */
const isWhither = (c: Clause['complements'][number]): boolean =>
  c.type === 'pp' && c.prep === 'en' && c.arg.np.words.length === 1 && !c.arg.np.head.mention;

/** Nouns for several: plurals, and English words that are always plural; « la police » is one. */
const PLURALS = /(?:[^s]s|people|men|women|children|police)$/;
const isSeveral = ({ head, words }: NounPhrase): boolean =>
  PLURALS.test(head.lower) && !(head.lower === 'police' && /^(?:la|cette)$/.test(words[0]?.lower ?? ''));

const SUBORDINATE =
  /^(?:when|if|after|before|as|although|though|while|since|once|until|whether|quand|lorsque|lorsqu'|si|s'|alors|bien|comme)$/;

/** "When he was questioned, Ruiz wept": a pronoun in a clause that opens the sentence stands for the subject that follows. */
export function announced(
  clause: Clause,
  reading: SentenceReading,
  fullest: (m: Mention) => Mention,
): StandsFor | undefined {
  if (!/^(?:-(?:t-)?)?(?:he|she|il|elle)$/.test(clause.subject?.np.head.lower ?? '')) return undefined;
  const opens = reading.words.find((w) => /\p{L}/u.test(w.text));
  const main = reading.clauses.find(
    (c) => c.vg.start > clause.vg.end && c.subjectBy === 'direct' && !c.subject?.np.pronoun,
  );
  if (!opens || !main?.subject || !isPerson(main.subject.np)) return undefined;
  const fronted = SUBORDINATE.test(opens.lower) || /^(?:asked|interrogée?s?)$/.test(opens.lower);
  const comma = reading.words.some(
    (w) => w.tag === 'comma' && w.start >= clause.vg.end && w.end <= (main.subject?.start ?? 0),
  );
  const between = reading.clauses.some(
    (c) => c !== clause && c.vg.form === 'finite' && c.vg.end < clause.vg.start && c.vg.start !== opens.start,
  );
  const mention = main.subject.np.words.at(-1)?.mention;
  if (!fronted || !comma || between || mention?.kind !== 'person') return undefined;
  const named = fullest(mention);
  return { words: named.text, mention: named.id, reason: 'the subject of the sentence that it opens' };
}
