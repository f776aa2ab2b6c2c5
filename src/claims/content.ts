/** How far what somebody says goes on in a sentence. */

import { cueVerb, TELLS } from './cue-words.ts';
import type { Clause } from './syntax/clauses.ts';
import type { SentenceReading } from './voice-rule.ts';

const AHEAD_OF_MAIN =
  /^(?:while|although|though|because|when|as|if|after|before|since|alors|tandis|bien|parce|quand|lorsque|lorsqu'|si|après|avant)$/;

/** "While the board believed that …, the yard had closed": where the main clause begins that a subordinate one stands before. */
function mainAfter({ clauses, words, start }: SentenceReading, clause: Clause): number | undefined {
  const opener = words.find((w) => w.tag !== 'adv' && w.tag !== 'comma');
  if (!opener || !AHEAD_OF_MAIN.test(opener.lower) || clause.opener !== opener.lower) return undefined;
  if (clauses.some((c) => c !== clause && c.vg.form === 'finite' && c.vg.end <= clause.vg.start && c.start >= start))
    return undefined;
  const commas = words.filter((w) => w.tag === 'comma' && w.start > clause.vg.end);
  return commas.find((comma) =>
    clauses.some(
      (c) =>
        c.subject !== undefined &&
        c.subject.start >= comma.end &&
        c.subject.start - comma.end < 3 &&
        c.vg.form === 'finite' &&
        !c.opener &&
        !c.relation &&
        c.subjectBy === 'direct',
    ),
  )?.start;
}

/** "The clerk knew that …, the paper can reveal": where words begin that only say who tells it. */
function trailing({ clauses, words, end }: SentenceReading, clause: Clause): number | undefined {
  const teller = clauses.find(
    ({ vg, subject, complements, opener }) =>
      subject !== undefined &&
      subject.start > clause.vg.end &&
      (complements.length === 0 ||
        (TELLS.has(vg.lemma) && complements.every(({ type }) => type === 'np' || type === 'time'))) &&
      vg.form === 'finite' &&
      !opener &&
      end - Math.max(vg.end, ...complements.map((c) => ('arg' in c ? c.arg.end : 'word' in c ? c.word.end : 0))) < 4 &&
      (cueVerb(vg.lemma, 'en') ?? cueVerb(vg.lemma, 'fr')) !== undefined,
  );
  const behind = clauses.find(
    ({ vg, subject, subjectBy, complements, opener }) =>
      subjectBy === 'inverted' &&
      subject !== undefined &&
      subject.start >= vg.end &&
      vg.start > clause.vg.end &&
      !opener &&
      !complements.some((c) => c.type === 'that') &&
      cueVerb(vg.lemma, 'fr') !== undefined,
  );
  // « je ne crois pas que …, a expliqué Ruiz »
  if (behind)
    return words.find((w) => w.tag === 'comma' && w.end <= behind.vg.start && behind.vg.start - w.end < 3)?.start;
  const subject = teller?.subject;
  return subject && words.find((w) => w.tag === 'comma' && w.end <= subject.start && subject.start - w.end < 3)?.start;
}

/** End of the content of `clause`: the sentence's end, or where another verb of the same speaker goes on ("said that …, and added"). */
export function contentEnd(reading: SentenceReading, clause: Clause, text: string): number {
  let end = reading.end;
  const semicolon = reading.words.find((w) => w.tag === 'stop' && w.text === ';' && w.start > clause.vg.end);
  if (semicolon) end = semicolon.start;
  for (const next of reading.clauses) {
    if (next.vg.start <= clause.vg.end || next === clause) continue;
    const sameSpeaker =
      next.subjectBy === 'shared' &&
      next.subject &&
      clause.subject &&
      next.subject.start === clause.subject.start &&
      next.governor !== undefined;
    const cue = cueVerb(next.vg.lemma, 'en') ?? cueVerb(next.vg.lemma, 'fr');
    if (sameSpeaker && (next.relation === 'coordinated' || cue)) {
      const conj = reading.words
        .filter((w) => w.tag === 'conj' && w.end <= next.vg.start && w.start >= clause.vg.end)
        .at(-1);
      end = Math.min(end, conj?.start ?? next.vg.start);
      break;
    }
  }
  // "Asked whether …, the mayor said": a question told in passing ends at its comma
  const opens =
    clause.vg.form === 'participle' && clause.subjectBy !== 'reduced' && clause.vg.start - reading.start < 4;
  // "suspecting that …, the clerk rang": as does what is thought before the subject is named
  const before = clause.vg.form === 'gerund' && clause.subjectBy === 'governor' && !clause.governor;
  if (opens || before) {
    const comma = reading.words.find((w) => w.tag === 'comma' && w.start > clause.vg.end);
    if (comma) end = Math.min(end, comma.start);
  }
  const aft = trailing(reading, clause);
  if (aft !== undefined) end = Math.min(end, aft);
  const main = mainAfter(reading, clause);
  if (main !== undefined) end = Math.min(end, main);
  // ", meaning he had …": a conclusion of the writer, not of the speaker
  const aside =
    /,\s+(?:meaning|which means|although|though|whereas|while|even though|but|alors que|tandis que|bien que|mais|ce qui|ce que?)\b/i.exec(
      text.slice(clause.vg.end, end),
    );
  if (aside) end = Math.min(end, clause.vg.end + aside.index);
  const dash = /\s[–—-]\s(?=(?:a|an|the|something|one|une?|ce|la|le)\s[^–—]*$)/i.exec(text.slice(clause.vg.end, end));
  if (dash) end = Math.min(end, clause.vg.end + dash.index);
  return end;
}
