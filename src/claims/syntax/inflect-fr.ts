/** French verb forms to their infinitive, conjugated from the lists in verbs-fr.ts (third persons, first person plural, participles). */

import type { VerbReading } from './inflect-en.ts';
import { FIRST_GROUP, IRREGULAR_FR, SECOND_GROUP } from './verbs-fr.ts';

/** b infinitive, z present, i imperfect, d past historic, f future, c conditional, n past participle, g present participle, s subjunctive. */
let table: Map<string, VerbReading[]> | undefined;

const add = (map: Map<string, VerbReading[]>, form: string, lemma: string, kind: string): void => {
  const list = map.get(form);
  if (!list) {
    map.set(form, [{ lemma, forms: kind }]);
    return;
  }
  const at = list.findIndex((r) => r.lemma === lemma);
  if (at < 0) list.push({ lemma, forms: kind });
  else if (!list[at]?.forms.includes(kind)) list[at] = { lemma, forms: (list[at]?.forms ?? '') + kind };
};

const FUTURES = ['a', 'ont', 'ai', 'ons', 'as', 'ez'];
const IMPERFECTS = ['ait', 'aient', 'ais', 'ions', 'iez'];

const participles = (map: Map<string, VerbReading[]>, lemma: string, pp: string): void => {
  const masculine = pp === 'dû' ? 'du' : pp;
  for (const form of [pp, `${masculine}e`, masculine.endsWith('s') ? pp : `${masculine}s`, `${masculine}es`])
    add(map, form, lemma, 'n');
};

/** Present stem before a mute e: appeler appelle, acheter achète, céder cède, employer emploie. */
function weakStem(stem: string): string {
  if (/(?:appel|jet|rejet|projet|renouvel|rappel)$/.test(stem)) return stem + stem.at(-1);
  const weak = /[eé]([^aeiouyéè]|[bcdfgptv][lr]|ch|gn|gu)$/;
  if (weak.test(stem)) return stem.replace(weak, 'è$1');
  return stem.replace(/([ou])y$/, '$1i');
}

function build(): Map<string, VerbReading[]> {
  const map = new Map<string, VerbReading[]>();
  const irregular = new Set<string>();
  for (const row of IRREGULAR_FR.trim().split('\n')) {
    const [inf = '', sing = '', plur = '', imp = '', ps = '', pp3 = '', fut = '', pp = ''] = row.split('|');
    irregular.add(inf);
    add(map, inf, inf, 'b');
    add(map, sing, inf, 'z');
    add(map, plur, inf, 'z');
    for (const e of IMPERFECTS) add(map, imp + e, inf, 'i');
    add(map, ps, inf, 'd');
    add(map, pp3, inf, 'd');
    for (const e of FUTURES) add(map, fut + e, inf, 'f');
    for (const e of IMPERFECTS) add(map, fut + e, inf, 'c');
    if (inf !== 'être' && inf !== 'avoir') add(map, `${imp}ons`, inf, 'z');
    add(map, inf === 'avoir' ? 'ayant' : inf === 'savoir' ? 'sachant' : `${imp}ant`, inf, 'g');
    participles(map, inf, pp);
  }
  for (const f of ['soit', 'soient']) add(map, f, 'être', 's');
  for (const f of ['ait', 'aient']) add(map, f, 'avoir', 's');
  for (const [f, l] of [
    ['fasse', 'faire'],
    ['fassent', 'faire'],
    ['puisse', 'pouvoir'],
    ['puissent', 'pouvoir'],
    ['aille', 'aller'],
    ['sache', 'savoir'],
  ] as const)
    add(map, f, l, 's');
  for (const f of ['suis', 'sommes', 'êtes', 'es']) add(map, f, 'être', 'z');
  for (const f of ['ai', 'avons', 'avez', 'as']) add(map, f, 'avoir', 'z');
  for (const inf of SECOND_GROUP.split(/\s+/)) {
    if (irregular.has(inf)) continue;
    const s = inf.slice(0, -1);
    add(map, inf, inf, 'b');
    add(map, `${s}t`, inf, 'zd');
    add(map, `${s}ssent`, inf, 'z');
    add(map, `${s}ssons`, inf, 'z');
    for (const e of IMPERFECTS) add(map, `${s}ss${e}`, inf, 'i');
    add(map, `${s}rent`, inf, 'd');
    for (const e of FUTURES) add(map, inf + e, inf, 'f');
    for (const e of IMPERFECTS) add(map, inf + e, inf, 'c');
    add(map, `${s}ssant`, inf, 'g');
    participles(map, inf, s);
  }
  for (const inf of FIRST_GROUP.trim().split(/\s+/)) {
    if (irregular.has(inf) || !inf.endsWith('er')) continue;
    const stem = inf.slice(0, -2);
    const soft = stem.replace(/g$/, 'ge').replace(/c$/, 'ç'); // before a and o
    const weak = weakStem(stem);
    add(map, inf, inf, 'b');
    for (const e of ['e', 'ent', 'es']) add(map, weak + e, inf, 'z');
    add(map, `${soft}ons`, inf, 'z');
    add(map, `${stem}ez`, inf, 'z');
    for (const e of ['ait', 'aient', 'ais']) add(map, soft + e, inf, 'i');
    add(map, `${soft}a`, inf, 'd');
    add(map, `${stem}èrent`, inf, 'd');
    const future =
      inf === 'envoyer' || inf === 'renvoyer'
        ? inf.replace('oyer', 'err')
        : /é[^aeiouyéè]{1,2}$/.test(stem)
          ? inf
          : `${weak}er`;
    for (const e of FUTURES) add(map, future + e, inf, 'f');
    for (const e of IMPERFECTS) add(map, future + e, inf, 'c');
    add(map, `${soft}ant`, inf, 'g');
    participles(map, inf, `${stem}é`);
  }
  return map;
}

/** Readings of a lower-case word as a verb; empty where it can be none. */
export function verbReadings(word: string): readonly VerbReading[] {
  table ??= build();
  const known = table.get(word);
  if (known) return known;
  if (word.length > 5) {
    if (word.endsWith('èrent')) return [{ lemma: `${word.slice(0, -5)}er`, forms: 'd' }];
    if (word.endsWith('aient')) return [{ lemma: `${word.slice(0, -5)}er`, forms: 'i' }];
    const participle = /^(.{3,})(é|ées|és|ée)$/.exec(word);
    if (participle) return [{ lemma: `${participle[1]}er`, forms: 'n?' }];
  }
  return [];
}
