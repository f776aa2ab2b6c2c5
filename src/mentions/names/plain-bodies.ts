/** Ministries and services that are named by their field, in lower case: "the interior ministry", "le ministère de l'intérieur"; joined to the one with capitals, if one fits. */
import type { Language } from '../../domain/facts.ts';
import type { Sentence, Token } from '../../domain/passage.ts';
import { folded } from './lexicon.ts';
import type { LinkedName, Named } from './linked-name.ts';
import { PLAIN_BODIES } from './plain-bodies-words.ts';
import { partsOf } from './shortened.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const EN = { head: set(PLAIN_BODIES.en.head), field: set(PLAIN_BODIES.en.field) };
const FR = {
  head: set(PLAIN_BODIES.fr.head),
  rank: set(PLAIN_BODIES.fr.rank),
  field: set(PLAIN_BODIES.fr.field),
  link: set(PLAIN_BODIES.fr.link),
};
const HEAD = {
  en: /^(?:ministry|department)$/i,
  fr: /^(?:minist[èe]re|direction|secr[ée]tariat|pr[ée]fecture|inspection)$/i,
};

type Range = readonly [from: number, to: number];
const word = (tokens: readonly Token[], i: number): string => folded(tokens[i]?.text ?? '').replace('’', "'");

/** "interior ministry", "foreign affairs ministry", "ministry of the interior", "department of justice". */
function english(tokens: readonly Token[], i: number): Range | undefined {
  if (word(tokens, i + 1) === 'of') {
    const at = word(tokens, i + 2) === 'the' ? i + 3 : i + 2;
    if (EN.field.has(word(tokens, at))) return [i, at + 1];
  }
  let from = i;
  if (word(tokens, from - 1) === 'affairs') from--;
  return EN.field.has(word(tokens, from - 1)) ? [from - 1, i + 1] : undefined;
}

const MOST_WORDS = 10;
/** "ministère de l'intérieur", "direction générale de la sécurité extérieure", "préfecture de police". */
function french(tokens: readonly Token[], i: number): Range | undefined {
  let at = i + 1;
  while (FR.rank.has(word(tokens, at))) at++;
  if (!/^d(?:e|u|es|')$/.test(word(tokens, at))) return undefined;
  let end = i;
  for (; at < i + MOST_WORDS; at++) {
    const here = word(tokens, at);
    if (FR.field.has(here)) end = at + 1;
    else if (!FR.link.has(here)) break;
  }
  return end > i ? [i, end] : undefined;
}

/** The words that tell such a body from another: "interior"; without head, rank and small words. */
const fieldOf = (parts: readonly string[], field: ReadonlySet<string>): string[] =>
  parts.flatMap((p) => p.split(/['’]/)).filter((p) => field.has(p) && !FR.link.has(p) && !FR.rank.has(p));

/** `names` are those already found, in order; words that they have are left to them. */
export function plainBodies(
  names: readonly LinkedName[],
  text: string,
  sentences: readonly Sentence[],
  language: Language,
): LinkedName[] {
  if (language === 'other') return [];
  const { head, field } = language === 'fr' ? FR : EN;
  const known: { readonly to: Named; readonly field: string; readonly words: string }[] = [];
  for (const n of names) {
    if (n.kind !== 'organisation' || n.refersTo) continue;
    const words = text.slice(n.start, n.end);
    const parts = partsOf(words);
    if (!parts.some((p) => head.has(p)) || known.some((k) => k.words === parts.join(' '))) continue;
    known.push({
      to: { start: n.start, end: n.end, kind: n.kind },
      field: fieldOf(parts, field).join(' '),
      words: parts.join(' '),
    });
  }
  const found: LinkedName[] = [];
  let n = 0;
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || !HEAD[language].test(token.text)) continue;
      const range = language === 'fr' ? french(tokens, i) : english(tokens, i);
      const start = tokens[range?.[0] ?? -1]?.start;
      const end = tokens[(range?.[1] ?? 0) - 1]?.end;
      if (!range || start === undefined || end === undefined) continue;
      while (n > 0 && (names[n - 1]?.end ?? 0) > start) n--;
      while ((names[n]?.end ?? Infinity) <= start) n++;
      if ((names[n]?.start ?? Infinity) < end) continue;
      const own = fieldOf(partsOf(text.slice(start, end)), field).join(' ');
      const fits =
        own === '' ? [] : known.filter((k) => k.field === own).sort((a, b) => b.words.length - a.words.length);
      // "Ministry of the Interior" beside "French Ministry of the Interior" is no second one
      const only = fits.every((k) => fits[0]?.words.includes(k.words)) ? fits[0] : undefined;
      found.push({
        start,
        end,
        kind: 'organisation',
        ...(only
          ? { refersTo: { to: only.to, reason: language === 'fr' ? 'nom en minuscules de' : 'in lower case for' } }
          : {}),
      });
    }
  return found;
}
