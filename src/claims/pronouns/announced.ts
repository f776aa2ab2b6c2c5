/** "When he was questioned, Ruiz wept": a pronoun before the one it stands for. */
import type { Mention } from '../../domain/mention.ts';
import type { Clause } from '../syntax/clauses.ts';
import { isPerson } from '../syntax/noun-sorts.ts';
import type { SentenceReading } from '../voice-rule.ts';
import type { StandsFor } from './index.ts';

const SUBORDINATE =
  /^(?:when|if|after|before|as|although|though|while|since|once|until|whether|quand|lorsque|lorsqu'|si|s'|alors|bien|comme)$/;

/** A pronoun in a clause that opens the sentence stands for the subject that follows. */
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
