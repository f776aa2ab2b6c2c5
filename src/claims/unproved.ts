/** What there is "no evidence that": nobody says that it happened. */
import type { Clause } from './syntax/clauses.ts';
import type { SentenceReading } from './voice-rule.ts';

const NO_EVIDENCE =
  /\b(?:no|without|any|little|scant|aucune?|nulle?|pas|sans)\s+(?:d['’]|de\s+)?(?:[\p{L}-]+\s+){0,2}(?:evidence|indications?|signs?|proof|records?|traces?|reason to (?:believe|think|suppose)|preuves?|indices?|éléments?|raison de (?:croire|penser))(?:\s+(?:whatsoever|at all|yet|found|indiquant|montrant|prouvant))?(?:\s+(?:in|from|among|on|dans|parmi|sur)\s+[^.;:,]{1,60}?)?(?:,\s+(?:however|though|moreover|then|toutefois|cependant|pourtant),)?\s*$/iu;

const NOTHING_SHOWS =
  /\b(?:(?:nothing|no (?:[\p{L}-]+ )?(?:document|record|evidence|paper|file|source|witness)s?)\s+(?:\p{L}+\s+)?(?:shows?|showed|suggests?|suggested|indicates?|indicated|proves?|proved)|(?:rien|aucune?\s+\p{L}+)\s+n(?:e\s+|['’])(?:montre|prouve|indique|établit|atteste|permet d['’](?:établir|affirmer)))\s*$/iu;

/** Whether the clause, or one that it goes on from, hangs on words such as "no evidence that". */
export function isUnproved(clause: Clause, reading: SentenceReading, text: string): boolean {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 4; depth++) {
    const { opener, start, vg, relation }: Clause = at;
    if (opener && /^(?:that|que|qu')$/.test(opener)) {
      const from = Math.min(start, vg.start);
      const mark = reading.words.findLast((word) => word.end <= from && word.lower === opener);
      const before = mark ? text.slice(reading.start, mark.start) : '';
      if (NO_EVIDENCE.test(before) || NOTHING_SHOWS.test(before)) return true;
    }
    if (relation !== 'coordinated' && relation !== 'infinitive' && relation !== 'gerund') return false;
    at = at.governor;
  }
  return false;
}
