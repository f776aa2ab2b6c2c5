/** "According to X", "selon X", "in the words of X": the rest of the sentence is X's. */
import type { Span } from '../../domain/passage.ts';
import type { Word } from '../syntax/words.ts';
import { type Found, modeOf, trimmed, type VoiceRule } from '../voice-rule.ts';

type Openers = ReadonlyMap<string, readonly (readonly string[])[]>;

/** By their first word. */
function byFirst(openers: readonly (readonly string[])[]): Openers {
  const table = new Map<string, (readonly string[])[]>();
  for (const opener of openers) {
    const [first = ''] = opener;
    table.set(first, [...(table.get(first) ?? []), opener]);
  }
  return table;
}

const OPENERS_EN = byFirst([
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['citing'],
  ['quoting'],
  ['as', 'claimed', 'by'],
  ['as', 'reported', 'by'],
  ['as', 'revealed', 'by'],
  ['as', 'stated', 'by'],
]);
const OPENERS_FR = byFirst([
  ['selon'],
  ["d'", 'après'],
  ['aux', 'dires', 'de'],
  ['à', 'en', 'croire'],
  ['de', 'source'],
  ['de', 'sources'],
  ['citant'],
]);
const NONE: readonly (readonly string[])[] = [];

const STOPS = new Set(['comma', 'stop', 'dash', 'said', 'open']);

export const accordingTo: VoiceRule = {
  id: 'according-to',
  *find(reading, text, language) {
    const words = reading.words;
    const openers = language === 'fr' ? OPENERS_FR : OPENERS_EN;
    for (let i = 0; i < words.length; i++) {
      for (const opener of openers.get(words[i]?.lower ?? '') ?? NONE) {
        if (!opener.every((o, k) => words[i + k]?.lower === o)) continue;
        const first = words[i];
        const from = i + opener.length;
        // « la rumeur selon laquelle … »: the noun before carries it
        if (words[from]?.tag === 'rel') break;
        const atStart = i === 0 || words.slice(0, i).every((w) => ['adv', 'conj', 'comma', 'dash'].includes(w.tag));
        const to = sourceEnd(words, from, atStart);
        const head = words[from];
        const end = words[to - 1];
        if (!first || !head || !end || to <= from) break;
        // « selon « La Gazette », … »: the mark that closes the name is part of it
        const close = /^\s?»/.exec(text.slice(end.end, end.end + 2))?.[0].length ?? 0;
        const last = text.slice(head.start, end.end).includes('«') ? end.end + close : end.end;
        const source = { start: opener[0] === 'de' ? (words[i + 1]?.start ?? head.start) : head.start, end: last };
        const cue = { start: first.start, end: words[from - 1]?.end ?? first.end };
        const content: Span[] = [];
        const before = trimmed(text, { start: reading.start, end: first.start });
        const after = trimmed(text, { start: last, end: reading.end });
        const clauseStart = lastClause(words, i);
        if (!atStart && before.end - before.start > 8)
          content.push(trimmed(text, { start: clauseStart ?? reading.start, end: first.start }));
        if (after.end - after.start > 8 && (atStart || /^\s*,/.test(text.slice(last, last + 2)))) content.push(after);
        if (content.length === 0) break;
        const found: Found = {
          source,
          cue,
          content,
          stance: 'affirmed',
          mode: modeOf(content, reading.quotations, text),
          by: 'according-to',
        };
        yield found;
        break;
      }
    }
  },
};

const OF_DAY = /^(?:of|dated|du|de)$/;

/** Where the name of the source ends: at the first comma that does not open a relative clause; without one, before the subject of the statement. */
function sourceEnd(words: readonly Word[], from: number, atStart: boolean): number {
  let i = from;
  for (; i < words.length; i++) {
    const w = words[i];
    if (!w) break;
    if (w.tag === 'comma' && words[i + 1]?.tag === 'rel') {
      // "several witnesses, who spoke to the radio, …"
      const close = words.findIndex((x, k) => k > i && x.tag === 'comma');
      if (close < 0) return i;
      i = close - 1;
      continue;
    }
    if (STOPS.has(w.tag)) return i;
    // "documents seen by the Gull, …": a participle describes the source
    if (w.tag === 'verb' && w.form?.includes('n') && words[i - 1]?.tag !== 'aux') continue;
    if (!atStart) {
      if ((w.tag === 'verb' || w.tag === 'aux') && !words.slice(from, i).some((x) => x.tag === 'rel'))
        return i > from + 1 ? i : i + 1;
      continue;
    }
    // no comma: "According to the Gull Karel Novotny was …": the statement opens at a name or pronoun that follows a full phrase
    if (
      i > from &&
      (w.tag === 'name' || w.tag === 'pron' || w.tag === 'det' || w.tag === 'num') &&
      words[i - 1] &&
      ['name', 'nom', 'num'].includes(words[i - 1]?.tag ?? '') &&
      !hasCommaSoon(words, i)
    ) {
      if (w.tag === 'name' && words[i - 1]?.tag === 'nom' && words.slice(from, i).every((x) => x.tag === 'det'))
        continue;
      if (w.tag === 'det' || verbFollows(words, i)) return i;
    }
    // "according to a note of 9 June, …" has its day in its name
    if (i > from && w.tag === 'prep' && words[i + 1]?.tag === 'time' && !OF_DAY.test(w.lower)) return i;
    if ((w.tag === 'verb' || w.tag === 'aux') && i > from) {
      // ran into the statement's verb: give back its subject
      let k = i - 1;
      while (k > from && words[k]?.tag === 'adv') k--;
      while (k > from && words[k]?.tag === 'name' && words[k - 1]?.tag === 'nom') k--;
      return Math.max(from + 1, k);
    }
  }
  return i;
}

const hasCommaSoon = (words: readonly Word[], i: number): boolean => {
  for (let k = i; k < words.length; k++) {
    const t = words[k]?.tag;
    if (t === 'verb' || t === 'aux') return false;
    if (t === 'comma') return true;
  }
  return false;
};
const verbFollows = (words: readonly Word[], i: number): boolean =>
  words.slice(i, i + 8).some((w) => w.tag === 'verb' || w.tag === 'aux');

/** In the middle of a sentence the statement begins after the last "and" or semicolon that opens a clause with its own comma: "…, and, according to X, …". */
function lastClause(words: readonly Word[], i: number): number | undefined {
  for (let k = i - 1; k > 0; k--) {
    const w = words[k];
    if (w?.tag === 'stop' && /[;:]/.test(w.text)) return words[k + 1]?.start;
    if (w?.tag === 'conj' && words[k + 1]?.tag === 'comma') return undefined;
  }
  return undefined;
}
