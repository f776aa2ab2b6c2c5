/** Prepares the sentences of a document for the rules: quotations set apart, words tagged, clauses found. */
import type { Language } from '../domain/facts.ts';
import type { Mention } from '../domain/mention.ts';
import type { ReadPassage, Sentence, Span, Token } from '../domain/passage.ts';
import { afterNumber } from './paragraph-numbers.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { clausesOf } from './syntax/clauses.ts';
import { tagEnglish } from './syntax/tag-en.ts';
import { tagFrench } from './syntax/tag-fr.ts';
import { toWords } from './syntax/words.ts';
import type { SentenceReading } from './voice-rule.ts';

const KINDS = new Set(['person', 'organisation', 'place', 'moment']);

export function sentenceReadings(
  text: string,
  passages: readonly ReadPassage[],
  mentions: readonly Mention[],
  language: Language,
): SentenceReading[] {
  const out: SentenceReading[] = [];
  const named = mentions.filter((m) => KINDS.has(m.kind));
  let at = 0;
  for (const passage of passages) {
    while (at < named.length && (named[at]?.start ?? 0) < passage.start) at++;
    let to = at;
    while (to < named.length && (named[to]?.start ?? 0) < passage.end) to++;
    const own = named.slice(at, to);
    at = to;
    const full = quotationsIn(text, passage).filter((q) => q.full);
    let m = 0;
    for (const sentence of passage.sentences) {
      while (m < own.length && (own[m]?.end ?? 0) <= sentence.start) m++;
      const here: Mention[] = [];
      for (let k = m; k < own.length && (own[k]?.start ?? 0) < sentence.end; k++) {
        const mention = own[k];
        if (mention) here.push(mention);
      }
      const touching = full.filter((q) => q.start < sentence.end && q.end > sentence.start);
      const outside = sentence.tokens.filter(
        (t) =>
          !touching.some((q) => q.start < t.start && t.end < q.end && t.start >= q.inner.start && t.end <= q.inner.end),
      );
      const wholly = touching.length > 0 && outside.every((t) => !/[\p{L}\p{N}]/u.test(t.text));
      if (!wholly)
        out.push(
          reading(text, passage, sentence, numberless(text, sentence), here, touching, language, undefined, sentence),
        );
      for (const q of touching) {
        const inner = sentence.tokens.filter((t) => t.start >= q.inner.start && t.end <= q.inner.end);
        const first = inner[0];
        const last = inner.at(-1);
        if (first && last && inner.length > 1)
          out.push(
            reading(
              text,
              passage,
              sentence,
              inner,
              here.filter((x) => x.start >= first.start && x.end <= last.end),
              [],
              language,
              q,
              { start: first.start, end: last.end },
            ),
          );
      }
    }
  }
  return out;
}

/** Its tokens, the number of the paragraph left out. */
function numberless(text: string, { start, tokens }: Sentence): readonly Token[] {
  const from = afterNumber(text, start);
  return from === start ? tokens : tokens.filter((token) => token.start >= from);
}

function reading(
  text: string,
  passage: ReadPassage,
  sentence: Sentence,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  language: Language,
  inside: Quotation | undefined,
  span: Span,
): SentenceReading {
  const words = toWords(tokens, mentions, quotations, text);
  if (language === 'fr') tagFrench(words);
  else tagEnglish(words);
  return {
    sentence,
    passage,
    words,
    clauses: clausesOf(words, language),
    quotations,
    start: span.start,
    end: span.end,
    ...(inside ? { inside } : {}),
  };
}
