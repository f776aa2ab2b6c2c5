/** A number of something, with its bound and scope, as one voice gives it. */
import type { Claim, EventTime, RoleFiller } from '../domain/claim.ts';
import type { Document } from '../domain/document.ts';
import type { Language } from '../domain/facts.ts';
import { claimId } from '../domain/ids.ts';
import type { Mention } from '../domain/mention.ts';
import { quoteOf } from '../domain/quote.ts';
import type { Speaking } from './speaking.ts';
import { likelihoodOf } from './stance/hedges.ts';
import { isFalseFigure } from './stance/refuted.ts';
import type { Clause } from './syntax/clauses.ts';
import type { SentenceReading } from './voice-rule.ts';
import { whenOf } from './when.ts';

export function countedClaims(
  readings: readonly SentenceReading[],
  mentions: readonly Mention[],
  speaking: Speaking,
  document: Pick<Document, 'id' | 'text'>,
  language: Language,
): Claim[] {
  const counts = mentions.filter((m) => m.value?.kind === 'count');
  const out: Claim[] = [];
  let r = 0;
  for (const mention of counts) {
    while (r < readings.length && (readings[r]?.sentence.end ?? 0) <= mention.start) r++;
    const options = readings.slice(r, r + 5).filter((x) => x.start <= mention.start && mention.end <= x.end);
    const reading = options.find((x) => x.inside) ?? options[0];
    const value = mention.value;
    if (!reading || value?.kind !== 'count') continue;
    const clause = around(reading, mention);
    const what = place(document.text, value.what, mention, reading.sentence.end);
    const roles: RoleFiller[] = [
      { role: 'number', start: mention.start, end: mention.end, words: mention.text, mention: mention.id },
    ];
    if (what)
      roles.push({ role: 'what', start: what.start, end: what.end, words: document.text.slice(what.start, what.end) });
    else roles.push({ role: 'what', start: mention.start, end: mention.end, words: mention.text });
    // « n'a pas répondu à ses trois lettres »: who is silent counts nothing
    const inside = speaking.inside(mention.start);
    const said = inside?.attribution.stance === 'no answer' ? undefined : inside;
    const when: EventTime = clause ? whenOf(clause) : { undated: 'no time is said' };
    const likelihood = clause ? likelihoodOf(clause, document.text, language) : undefined;
    const quote = {
      start: Math.max(
        reading.sentence.start,
        clause && reading.sentence.end - reading.sentence.start > 420
          ? Math.min(clause.start, mention.start)
          : reading.sentence.start,
      ),
      end:
        clause && reading.sentence.end - reading.sentence.start > 420
          ? Math.max(clause.end, mention.end, what?.end ?? 0)
          : reading.sentence.end,
    };
    out.push({
      id: claimId(document.id, 'counted', mention.start, mention.end, 0),
      document: document.id,
      passage: mention.passage,
      predicate: 'counted',
      roles,
      when,
      voice: said?.voice ?? speaking.publication,
      ...(said ? { attribution: said.attribution.id } : {}),
      stance: isFalseFigure(mention.start, mention.end, reading, document.text)
        ? 'denied'
        : said
          ? said.attribution.stance
          : clause?.question
            ? 'asked'
            : 'affirmed',
      negated: false,
      ...(likelihood ? { likelihood } : {}),
      quotes: [quoteOf(document, quote)],
      by: 'counted',
    });
  }
  return out;
}

/** The clause that the number stands in: the one with the smallest extent around it, else the verb before it. */
function around(reading: SentenceReading, mention: Mention): Clause | undefined {
  const holding = reading.clauses.filter(
    (c) => Math.min(c.start, c.vg.start) <= mention.start && Math.max(c.end, c.vg.end) >= mention.start,
  );
  return (
    holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ??
    reading.clauses.filter((c) => c.vg.start <= mention.start).at(-1)
  );
}

function place(text: string, what: string, mention: Mention, end: number): { start: number; end: number } | undefined {
  const from = Math.max(0, mention.start - 60);
  const at = text.slice(mention.start, end).indexOf(what);
  if (at >= 0 && at < 120) return { start: mention.start + at, end: mention.start + at + what.length };
  const back = text.slice(from, mention.end).lastIndexOf(what);
  return back >= 0 && what ? { start: from + back, end: from + back + what.length } : undefined;
}
