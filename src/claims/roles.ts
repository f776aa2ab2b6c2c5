/** Fills the roles of a claim with words, mentions, and whom a pronoun stands for. */
import type { RoleFiller } from '../domain/claim.ts';
import type { Mention } from '../domain/mention.ts';
import type { Predicate } from '../domain/predicates/index.ts';
import type { Filled } from './filled.ts';
import type { Reading } from './match.ts';
import { classOf } from './pronouns/classes.ts';
import { isEmpty } from './pronouns/empty.ts';
import type { StandsFor } from './pronouns/index.ts';
import { isNearest } from './pronouns/nearest.ts';
import type { Scene } from './scene.ts';
import type { Argument, Clause } from './syntax/clauses.ts';
import { isPerson } from './syntax/noun-sorts.ts';
import { EVENT } from './syntax/times.ts';
import type { SentenceReading } from './voice-rule.ts';

const EMPTY = /^(?:it|this|that|there|which|what|il|ce|c'|cela|ça)$/i;
const IN_PLACE = /^(?:in|at|near|on|outside|inside|à|au|aux|en|dans|près|sur)$/;
const FIRST_PERSON = /^(?:i|me|my|je|j'|moi|m')$/i;

/** The roles of a reading; undefined where one that the predicate needs is missing, or nothing but "it" and "this" fills them. `n` is the number of the sentence reading. */
export function rolesOf(
  read: Reading,
  rules: Predicate,
  reading: SentenceReading,
  scene: Scene,
): RoleFiller[] | undefined {
  const { clause } = read;
  const subject = clause.subject?.np;
  const roles = read.roles
    .filter((r) => r.role in rules.roles && r.np?.head.lower !== 'there')
    .map((r): RoleFiller => filler(r, reading, scene, r.np === subject ? undefined : subject?.head.mention));
  withoutNobody(roles, rules, reading, scene);
  if (read.negated || read.predicate === 'was-unaware') withoutNone(roles);
  apart(roles);
  if (rules.family === 'harm' || rules.family === 'justice') withoutBodies(roles, rules.family === 'justice');
  else openClitics(roles);
  const has = (name: string): boolean => roles.some((r) => r.role === name);
  for (const [role, rule] of Object.entries(rules.roles)) if (rule.needed && !has(role)) return undefined;
  if (rules.oneOf && !rules.oneOf.some(has)) return undefined;
  if (roles.length === 0 || roles.every((r) => EMPTY.test(r.words) && !r.standsFor && !isHe(r, rules, scene)))
    return undefined;
  const company = 'with' in rules.roles && !has('with') ? companion(clause, reading, scene.document.text) : undefined;
  if (company) roles.push(company);
  const place = 'where' in rules.roles && !has('where') ? placeOf(clause, roles, scene.document.text) : undefined;
  return place ? [...roles, place] : roles;
}

/** « Il avait été arrêté »: whoever he is, these are told of people only. */
const isHe = ({ words, start }: RoleFiller, { family }: Predicate, { document, language }: Scene): boolean =>
  language === 'fr' &&
  /^il$/i.test(words) &&
  /^(?:justice|harm|movement)$/.test(family) &&
  !isEmpty(document.text, start, language);

/** « Il lui est fait interdiction de partir », « il y a lieu de », « on ignore où »: who does it is nobody. */
function withoutNobody(
  roles: RoleFiller[],
  { family }: Predicate,
  { inside }: SentenceReading,
  { document, language }: Scene,
): void {
  const i = roles.findIndex((r) => r.role === 'who' && /^(?:il|it|on|rien)$/i.test(r.words));
  const who = roles[i];
  if (!who) return;
  // « rien n'établit que »
  if (/^rien$/i.test(who.words)) return void (family === 'knowledge' && roles.splice(i, 1));
  // inside a quotation « on » is who speaks
  const atLarge = !inside && /^(?:knowledge|judgement|word)$/.test(family);
  if (/^on$/i.test(who.words) ? language === 'fr' && atLarge : isEmpty(document.text, who.start, language))
    roles.splice(i, 1);
}

/** "found no link": that none was found is said by the claim, and a second "no" would take it back. */
function withoutNone(roles: RoleFiller[]): void {
  roles.forEach((r, i) => {
    const none = /^(?:what|about|of|amount)$/.test(r.role) ? (NONE.exec(r.words)?.[0].length ?? 0) : 0;
    if (none > 0) roles[i] = { ...r, start: r.start + none, words: r.words.slice(none) };
  });
}

const OBJECTIVE = /^(?:him|her|them|us|me|lui|elle|leur|eux|l['’]|le|la|les)$/i;

/** "He told him": two pronouns of one clause stand for two people; where both are read as one, the second is left open. */
function apart(roles: RoleFiller[]): void {
  const who = roles.find((r) => r.role === 'who');
  if (!who) return;
  roles.forEach((r, i) => {
    if (r.role === 'who' || !OBJECTIVE.test(r.words) || !r.standsFor) return;
    const same = who.standsFor && r.standsFor.mention === who.standsFor.mention;
    if (!same && r.standsFor.words !== who.words) return;
    const { standsFor: _, ...open } = r;
    roles[i] = open;
  });
}

/** « propose de la relancer »: it may be the office that is meant; who is tried or hurt is somebody. */
function openClitics(roles: RoleFiller[]): void {
  roles.forEach((r, i) => {
    if (!/^(?:l['’]|le|la|les)$/i.test(r.words)) return;
    const { standsFor: _, ...open } = r;
    roles[i] = open;
  });
}

/** « Le juge a ordonné l'incarcération de Ruiz. Il a été incarcéré. »: who does it in office is not whom it is done to. */
const OFFICE =
  /^(?:le |la |les |l['’]|the )?(?:juges?|procureure?|magistrate?|tribunal|cour|parquet|préfète?|enquêteurs?|policiers?|gendarmes?|judge|prosecutors?|court|magistrate|police|detectives?)(?!\p{L})/iu;

/** "They were executed": a body was not; who was is left open. */
function withoutBodies(roles: RoleFiller[], justice: boolean): void {
  roles.forEach((r, i) => {
    const inOffice = justice && r.standsFor && !r.standsFor.mention && OFFICE.test(r.standsFor.words);
    if (r.role !== 'whom' || !(inOffice || /#(?:organisation|place)@/.test(r.standsFor?.mention ?? ''))) return;
    const { standsFor: _, ...open } = r;
    roles[i] = open;
  });
}

/** "known under the name of Abou Sami": the name is what comes after. */
const NAME_OF =
  /^(?:(?:le|la|les|un|the|an?|his|her|their|its|son|sa|ses|faux|false)\s+)*(?:noms?|pseudonymes?|surnoms?|names?|alias|nickname|pseudonym)\s+(?:(?:of|de)\s+|d['’]\s?)(?=\p{Lu})/u;

/** "a warrant for *the arrest of* Ruiz" is one for Ruiz. */
const ARREST_OF = /^(?:the )?(?:immediate )?arrest(?: and \p{L}+)? of\s+/iu;
/** "found *no* link" found not any. */
const NONE = /^(?:no|aucune?)\s+/;
const LEADS: Readonly<Partial<Record<Filled['role'], RegExp>>> = { as: NAME_OF, whom: ARREST_OF };

function filler(role: Filled, reading: SentenceReading, scene: Scene, subject: Mention | undefined): RoleFiller {
  const named = apposed(role, reading, scene.document.text);
  const mention = named ?? role.mention;
  const whole = scene.document.text.slice(role.start, named?.end ?? role.end);
  const lead = LEADS[role.role]?.exec(whole)?.[0].length ?? 0;
  const words = whole.slice(lead);
  // of « l'a condamnée » the head is "her"
  const pronoun = role.np?.pronoun
    ? role.np.head.text.toLowerCase() === role.np.head.lower
      ? words
      : role.np.head.lower
    : '';
  const stands = isNearest(words)
    ? scene.people.nearest(words, role.start, reading)
    : pronoun
      ? whoIs(pronoun, words, role.start, reading, scene, subject)
      : undefined;
  return {
    role: role.role,
    start: role.start + lead,
    end: named?.end ?? role.end,
    words,
    ...(mention ? { mention: mention.id } : {}),
    ...(stands ? { standsFor: stands } : {}),
  };
}

/** "the pilot, Captain Ana Ruiz, told": the name that stands beside a description of one person, between commas. */
function apposed({ np, mention, end }: Filled, reading: SentenceReading, text: string): Mention | undefined {
  if (!np || np.pronoun || mention || !isPerson(np)) return undefined;
  const name = nameBehind(end, reading);
  return name &&
    BESIDE.test(text.slice(end, name.start)) &&
    (/^\s*(?:,|\(|[.;:]|$)/.test(text.slice(name.end, reading.end)) || name.end >= reading.end)
    ? name
    : undefined;
}
const BESIDE = /^(?: of [^,.;]{2,40})?,\s+(?:(?:\p{Lu}[\p{L}.-]*|(?:le|la|the)\s+\p{L}+|l['’]\p{L}+)\s+){0,3}$/u;
const nameBehind = (end: number, { words }: SentenceReading): Mention | undefined =>
  words.find((w) => w.start >= end && w.mention?.kind === 'person')?.mention;

/** Whom a pronoun in a role stands for: it was looked up with its sentence; a French « l' » is only here seen to be one. */
function whoIs(
  lower: string,
  words: string,
  at: number,
  reading: SentenceReading,
  { speaking, people, language }: Scene,
  subject: Mention | undefined,
): StandsFor | undefined {
  if (FIRST_PERSON.test(lower)) return speaking.speakerAt(at);
  const whose = language === 'fr' && /^(?:son|sa|ses)$/i.test(words) ? 'it' : undefined;
  if (whose) return people.resolve(whose, at, reading, subject, 'possessive');
  return classOf(words.toLowerCase(), language) ? people.at(at) : people.resolve(lower, at, reading, subject);
}

const TOGETHER =
  /\b(?:(?:on|at|in) the same (?:day|date|night|time|flight|train|boat|ferry|bus|car)|le même (?:jour|vol|train|bateau|soir)|la même nuit|en même temps|au même moment) (?:as|que|qu['’])\s*/iu;

/** "on the same day as another docker, Ruiz": whoever is named within a few words. */
function companion(clause: Clause, reading: SentenceReading, text: string): RoleFiller | undefined {
  const from = clause.vg.end;
  const m = TOGETHER.exec(text.slice(from, reading.end));
  if (!m || reading.clauses.some((c) => c.vg.form === 'finite' && c.vg.start > from && c.vg.start < from + m.index))
    return undefined;
  const at = from + m.index + m[0].length;
  const named = reading.words.find((w) => w.start >= at && w.start < at + 60 && w.mention?.kind === 'person')?.mention;
  return (
    named && {
      role: 'with',
      start: named.start,
      end: named.end,
      words: text.slice(named.start, named.end),
      mention: named.id,
    }
  );
}

/** "arrested two men over the fire at the yard": the place is that of the fire. */
function isOfEvent({ arg }: { readonly arg: Argument }, { complements }: Clause, text: string): boolean {
  const before = complements.findLast((c) => (c.type === 'pp' || c.type === 'np') && c.arg.end <= arg.start);
  return (
    before?.type === 'pp' &&
    EVENT.test(before.arg.of.at(-1)?.head.lower ?? before.arg.np.head.lower) &&
    /^\s+\p{L}+\s+$/u.test(text.slice(before.arg.end, arg.start))
  );
}

/** A place the clause names and no role has taken. */
function placeOf(clause: Clause, roles: readonly RoleFiller[], text: string): RoleFiller | undefined {
  for (const c of [...clause.complements, ...clause.fronted]) {
    if (c.type !== 'pp' || !IN_PLACE.test(c.prep) || isOfEvent(c, clause, text)) continue;
    const mention = c.arg.np.words.find((w) => w.mention?.kind === 'place')?.mention;
    const { start, end } = c.arg;
    if (mention && !roles.some((r) => r.start === start))
      return { role: 'where', start, end, words: text.slice(start, end), mention: mention.id };
  }
  return undefined;
}
