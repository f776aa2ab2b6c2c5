/** English verb forms to their base form, made from the lists in verbs-en.ts; unknown words in -ed and -ing are guessed. */
import { IRREGULAR, MOSTLY_VERBS, REGULAR } from './verbs-en.ts';

/** What a form can be: b base, z third person, d past, n past participle, g present participle. */
export interface VerbReading {
  readonly lemma: string;
  readonly forms: string;
}

const isVowel = (c: string | undefined): boolean => c !== undefined && 'aeiou'.includes(c);

const third = (v: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(v) ? `${v}es` : v.endsWith('y') && !isVowel(v.at(-2)) ? `${v.slice(0, -1)}ies` : `${v}s`;
const gerund = (v: string): string =>
  v.endsWith('ie')
    ? `${v.slice(0, -2)}ying`
    : v.endsWith('e') && !/(?:ee|oe|ye)$/.test(v)
      ? `${v.slice(0, -1)}ing`
      : `${v}ing`;
const past = (v: string): string =>
  v.endsWith('e') ? `${v}d` : v.endsWith('y') && !isVowel(v.at(-2)) ? `${v.slice(0, -1)}ied` : `${v}ed`;

let table: Map<string, VerbReading[]> | undefined;
let mostly: Set<string> | undefined;

const add = (map: Map<string, VerbReading[]>, form: string, lemma: string, forms: string): void => {
  const list = map.get(form);
  if (!list) map.set(form, [{ lemma, forms }]);
  else {
    const same = list.findIndex((r) => r.lemma === lemma);
    if (same < 0) list.push({ lemma, forms });
    else
      list[same] = {
        lemma,
        forms: list[same]?.forms.includes(forms) ? list[same].forms : `${list[same]?.forms ?? ''}${forms}`,
      };
  }
};

function build(): Map<string, VerbReading[]> {
  const map = new Map<string, VerbReading[]>();
  for (const row of IRREGULAR.trim().split(/[|\n]/)) {
    const [base = '', pasts = '', participles = ''] = row.trim().split(' ');
    add(map, base, base, 'b');
    add(map, third(base), base, 'z');
    const stem =
      /(?:^|[^aeiou])[aeiou][bdgmnprt]$/.test(base) && !/(?:ear|eak|oot)$/.test(base) ? `${base}${base.at(-1)}` : base;
    add(map, base === 'lie' ? 'lying' : gerund(stem), base, 'g');
    if (stem !== base) add(map, gerund(base), base, 'g');
    for (const p of pasts.split('/')) add(map, p, base, 'd');
    for (const p of participles.split('/')) add(map, p, base, 'n');
  }
  for (const entry of REGULAR.trim().split(/\s+/)) {
    const base = entry.replace(/[+*]$/, '');
    if (map.has(base) && !entry.endsWith('+')) {
      // an irregular verb stands in both lists: its own forms hold, the regular past is not one
      if (map.get(base)?.some((r) => r.lemma === base && r.forms.includes('b'))) continue;
    }
    add(map, base, base, 'b');
    add(map, third(base), base, 'z');
    const stems = entry.endsWith('+')
      ? [base + base.at(-1)]
      : entry.endsWith('*')
        ? [base, base + base.at(-1)]
        : [base];
    for (const stem of stems) {
      add(map, gerund(stem), base, 'g');
      add(map, past(stem), base, 'dn');
    }
  }
  return map;
}

/** Readings of a lower-case word as a verb; empty where it can be none. */
export function verbReadings(word: string): readonly VerbReading[] {
  table ??= build();
  const known = table.get(word);
  if (known) return known;
  // "unanswered": what nobody has done
  if (word.startsWith('un') && table.has(word.slice(2))) return [];
  if (word.length > 4 && word.endsWith('ed') && !/(?:eed|hundred|sacred|naked|wicked|rugged|alleged)$/.test(word))
    return [{ lemma: guessed(word), forms: 'dn' }];
  return [];
}

/** Base form of an unknown word in -ed: "jammed" jam, "taped" tape, "wavered" waver. */
function guessed(word: string): string {
  const stem = word.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  const loses =
    /(?:[cvzu]|[^aeiou]l|dg|[^e]at|[aeiy]s|[ou]s)$/.test(stem) || /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(stem);
  return loses ? `${stem}e` : stem;
}

/** Whether a present-tense form is a verb even where a noun could stand. */
export function isMostlyVerb(lemma: string): boolean {
  mostly ??= new Set(MOSTLY_VERBS.split(/\s+/));
  return mostly.has(lemma);
}
