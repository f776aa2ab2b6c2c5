/** Everybody and everything that a sentence names, in the order of the text: what a pronoun behind it can stand for. */
import type { Language } from '../../domain/facts.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Span } from '../../domain/passage.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import type { Argument, Clause, Complement } from '../syntax/clauses.ts';
import { isBody, isNobody, isPerson, isPlace } from '../syntax/noun-sorts.ts';
import type { Word } from '../syntax/words.ts';
import type { SentenceReading } from '../voice-rule.ts';
import { type Gender, genderBefore, genderOf, usualGender } from './gender.ts';

export type Sort = 'person' | 'body' | 'place' | 'thing';
/** How it stands in its clause. */
export type Place = 'subject' | 'subject below' | 'object' | 'behind a preposition' | 'owner' | 'elsewhere';

export interface Occurrence extends Span {
  /** Equal for all that name the same. */
  readonly key: string;
  readonly words: string;
  readonly mention?: Mention;
  readonly sort: Sort;
  readonly several: boolean;
  /** Shown by the text. */
  readonly gender?: Gender;
  /** That of nearly all who bear the given name. */
  readonly usual?: Gender;
  /** Words that say what a named person is: "General", of "the chair, Ana Oduya" "chair". */
  readonly called?: readonly string[];
  /** Of a French noun, by its article; of a name, none. */
  readonly grammatical?: Gender;
  readonly known: 'name' | 'definite' | 'indefinite' | 'joined';
  /** Where the list begins of which it is one: "Ana Oduya and Mireille Castan". */
  readonly joined?: number;
  readonly place: Place;
  readonly clause?: Clause;
  /** A pronoun that was found to stand for it. */
  readonly pronoun: boolean;
}

const PLURALS =
  /(?:[^s]s|people|men|women|children|police|family|crew|couple|staff|crowd|population|famille|équipage|foule)$/;
export const isSeveral = ({ head, words }: NounPhrase): boolean =>
  !head.mention &&
  PLURALS.test(head.lower) &&
  !(head.lower === 'police' && /^(?:la|cette)$/.test(words[0]?.lower ?? ''));
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|le|la|les|l'|l’|ce|cet|cette|ces|son|sa|ses|leurs?)$/;
const MASCULINE = /^(?:le|un|ce|cet|du|au|aucun|tel|certain)$/;
const FEMININE = /^(?:la|une|cette|sa|aucune|telle|certaine)$/;
/** « En réponse à la question de Mme Ruiz, la commission … »: who asked is named by the way. */
const BY_THE_WAY =
  /(?:\bréponse (?:à|aux) [^.;,]{0,30}|(?<!\p{L})à la (?:demande|requête)|(?<!\p{L})à l['’]initiative|\b(?:reply|response|answer) to [^.;,]{0,30}|\bat the request) (?:de |d['’]|from |of |by )(?:Mme |M\. |Mlle |Mrs?\.? |Ms\.? )?$/iu;
/** They name no one thing that could be meant again. */
const NOTHING =
  /^(?:one|ones|way|time|times|day|fact|case|cas|fois|lieu|fait|part|there|cela|ceci|ce|c'|all|tout|on|seconds?|minutes?|hours?|days|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|années?|euros|dollars|percent|cent)$/;

/** Words that stand alone as what somebody is: "was given for dead", « était libre ». */
const QUALITY =
  /^(?:dead|alive|missing|guilty|innocent|free|safe|ready|aware|unaware|likely|unlikely|sure|certain|clear|unclear|wrong|true|false|available|mort|morte|vivant|vivante|coupable|innocente?|libre|prête?|vrai|faux)$/;
const isQuality = ({ words, head }: NounPhrase): boolean => words.length === 1 && QUALITY.test(head.lower);

const sortOf = (np: NounPhrase): Sort => {
  const kind = (np.head.mention ?? np.words.at(-1)?.mention)?.kind;
  if (kind === 'person') return 'person';
  if (kind === 'place') return 'place';
  if (isBody(np)) return 'body';
  if (isPerson(np)) return 'person';
  return isPlace(np) ? 'place' : 'thing';
};

/** What stands in a sentence, by where it begins. Pronouns are left out. */
export function occurrencesIn(
  reading: SentenceReading,
  text: string,
  language: Language,
  fullest: (m: Mention) => Mention,
): Occurrence[] {
  const found = new Map<number, Occurrence>();
  const put = (np: NounPhrase, place: Place, clause: Clause, joined?: number): void => {
    if (np.pronoun || found.has(np.head.start) || isNobody(np)) return;
    const owned = np.words.findIndex((w) => w.tag === 'poss');
    if (owned > 0 && owned < np.words.length - 1) put(ownerIn(np, owned), 'owner', clause);
    const head = np.head.mention ?? np.words.at(-1)?.mention;
    const mention = head && head.kind !== 'moment' ? fullest(head) : undefined;
    if (!mention && (np.head.tag !== 'nom' || NOTHING.test(np.head.lower) || isQuality(np))) return;
    if (head && place !== 'subject' && BY_THE_WAY.test(text.slice(Math.max(0, head.start - 60), head.start))) return;
    const first = np.words[0]?.lower ?? '';
    const sort = sortOf(np);
    const several = isSeveral(np);
    const article =
      language === 'fr' ? (FEMININE.test(first) ? 'f' : MASCULINE.test(first) ? 'm' : undefined) : undefined;
    const shown =
      sort !== 'person'
        ? undefined
        : ((head ? genderBefore(text, head.start) : genderOf(np.head.lower)) ??
          (several ? undefined : article) ??
          (place === 'subject' || place === 'subject below' ? agreed(clause, text, language) : undefined));
    const usual = mention?.kind === 'person' ? usualGender(mention.text) : undefined;
    const called = mention?.kind === 'person' ? np.words.filter((w) => w.tag === 'nom').map((w) => w.lower) : [];
    const grammatical = mention ? undefined : article;
    const definite = DEFINITE.test(first);
    found.set(np.head.start, {
      start: np.start,
      end: np.end,
      key:
        mention?.id ??
        (/^(?:another|other|autre|second|autres)$/.test(np.words[1]?.lower ?? first)
          ? `${np.head.lower}@${np.start}`
          : np.head.lower),
      words: mention?.text ?? text.slice(np.start, np.end),
      ...(mention ? { mention } : {}),
      sort,
      several,
      ...(shown ? { gender: shown } : {}),
      ...(usual ? { usual } : {}),
      ...(called.length > 0 ? { called } : {}),
      ...(grammatical ? { grammatical } : {}),
      ...(joined === undefined ? {} : { joined }),
      known: mention ? 'name' : definite ? 'definite' : 'indefinite',
      place,
      clause,
      pronoun: false,
    });
  };
  const putAll = (arg: Argument, place: Place, clause: Clause): void => {
    if (arg.and.length > 0 && !found.has(arg.start - 0.5)) {
      const all = [arg.np, ...arg.and];
      const named = all.every((np) => !np.pronoun && sortOf(np) === sortOf(arg.np));
      const end = all.at(-1)?.end ?? arg.end;
      if (named && end - arg.start < 120)
        // half a place before the first of them: several are an occurrence of their own
        found.set(arg.start - 0.5, {
          start: arg.start,
          end,
          key: `and@${arg.start}`,
          words: text.slice(arg.start, end),
          sort: sortOf(arg.np),
          several: true,
          known: 'joined',
          place,
          clause,
          pronoun: false,
        });
    }
    const list = arg.and.length > 0 ? arg.start : undefined;
    put(arg.np, place, clause, list);
    for (const np of arg.and) put(np, place, clause, list);
    for (const np of arg.of) put(np, 'owner', clause);
  };
  const complement = (c: Complement, clause: Clause, fronted: boolean): void => {
    if (c.type === 'np') putAll(c.arg, fronted ? 'elsewhere' : 'object', clause);
    else if (c.type === 'pp') putAll(c.arg, 'behind a preposition', clause);
  };
  for (const clause of reading.clauses) {
    const own = clause.subjectBy !== 'shared' && clause.subjectBy !== 'governor';
    if (clause.subject && own) putAll(clause.subject, isBelow(clause) ? 'subject below' : 'subject', clause);
    for (const c of clause.fronted) complement(c, clause, true);
    for (const c of clause.between) complement(c, clause, true);
    for (const c of clause.complements) complement(c, clause, false);
  }
  for (const word of reading.words) {
    const { mention } = word;
    if (!mention || mention.kind === 'moment') continue;
    if (found.has(word.start) || BY_THE_WAY.test(text.slice(Math.max(0, word.start - 60), word.start))) continue;
    const full = fullest(mention);
    let held = false;
    for (const o of found.values())
      if (o.mention?.id === full.id && o.start <= word.start && word.end <= o.end) held = true;
    if (held) continue;
    const gender = genderBefore(text, word.start);
    const usual = mention.kind === 'person' ? usualGender(full.text) : undefined;
    found.set(word.start, {
      start: word.start,
      end: word.end,
      key: full.id,
      words: full.text,
      mention: full,
      sort: mention.kind === 'person' ? 'person' : mention.kind === 'place' ? 'place' : 'body',
      several: false,
      ...(gender ? { gender } : {}),
      ...(usual ? { usual } : {}),
      known: 'name',
      place: 'elsewhere',
      pronoun: false,
    });
  }
  return apposed(
    [...found.values()].sort(
      (a, b) => a.start - b.start || Number(b.known === 'joined') - Number(a.known === 'joined') || a.end - b.end,
    ),
    text,
  );
}

/** Of "the docker's plan": the docker. */
function ownerIn({ start, words }: NounPhrase, owned: number): NounPhrase {
  const own = words.slice(0, owned);
  const head = own.at(-1) as Word;
  return {
    start,
    end: head.end,
    words: own,
    head,
    pronoun: own.length === 1 && head.tag !== 'nom' && head.tag !== 'name',
  };
}

/** What stands between a description and the name beside it: a comma, and before it what hangs on the description ("the owner of the yard, Ana Oduya"). */
const APPOSES = /^(?:\s(?:of|for|at|in|de|du|des|d['’]|à|au)\s?[^,;:.()]{1,60})?,\s+$/u;

/** "The chair, Ana Oduya", "Ana Oduya, the chair": one and the same, called by both. */
function apposed(all: Occurrence[], text: string): Occurrence[] {
  const people = all.flatMap((o, i) => (o.sort === 'person' && !o.several ? [i] : []));
  for (const [k, at] of people.entries()) {
    const next = people[k + 1];
    const [a, b] = [all[at], next === undefined ? undefined : all[next]];
    if (!a || !b || next === undefined || (a.known === 'name') === (b.known === 'name')) continue;
    const [named, noun] = a.known === 'name' ? [a, b] : [b, a];
    const between = text.slice(a.end, b.start);
    if (!(named === a ? /^,\s+$/ : APPOSES).test(between)) continue;
    // "Volk, his wife and two sons": a list
    if (named === a && /^(?:[^,.;]{0,40})?\s(?:and|et|ou|or)\s/u.test(text.slice(b.end, b.end + 50))) continue;
    const gender = named.gender ?? noun.gender;
    const called = [...(named.called ?? []), ...(noun.called ?? []), noun.key];
    const one = { ...named, called, ...(gender ? { gender } : {}) };
    const { start, end, place, clause } = noun;
    all[named === a ? at : next] = named === a ? one : { ...one, place };
    all[named === a ? next : at] = { ...one, start, end, place, ...(clause ? { clause } : {}) };
  }
  return all;
}

/** « Elle a été entendue », « Ana Oduya est née »: the participle after "être" says it; of one subject. */
function agreed({ vg, subject }: Clause, text: string, language: Language): Gender | undefined {
  if (language !== 'fr' || vg.aux !== 'être' || vg.reflexive || !subject || subject.and.length > 0) return undefined;
  const participle = text.slice(vg.start, vg.end);
  return /(?:é|i|u|is|it|t)e$/u.test(participle) ? 'f' : /(?:é|i|u|is|it|t)$/u.test(participle) ? 'm' : undefined;
}

/** Governed by another clause, or hanging on a noun. */
export const isBelow = (clause: Clause): boolean =>
  clause.relation === 'that' ||
  clause.relation === 'relative' ||
  clause.relation === 'infinitive' ||
  clause.relation === 'gerund' ||
  clause.opener !== undefined;
