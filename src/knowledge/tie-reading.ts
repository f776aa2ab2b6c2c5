/** Reads ties from the propositions of a case: who fills which part, who was there too, which numbers stand beside whom. */
import type { Claim, RoleFiller } from '../domain/claim.ts';
import type { Entity } from '../domain/entity.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { DocumentId } from '../domain/ids.ts';
import { TIE_KINDS, type Tie, type TieEnd } from '../domain/pool.ts';
import type { RoleName } from '../domain/predicates/index.ts';
import type { Proposition } from '../domain/proposition.ts';
import { BROUGHT_IN, COMPANY_EN, COMPANY_FR, GROUP } from './company-words.ts';
import type { Tellable, TiePart } from './tie-part.ts';
import { tieParts } from './ties/index.ts';

export interface TiesOfCase {
  readonly ends: readonly TieEnd[];
  readonly ties: readonly Tie[];
}

/** Nothing to fold but capitals. */
const PLAIN = /^[\x20-\x7e]*$/u;

export const folded = (words: string): string =>
  (PLAIN.test(words) ? words : words.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/** Says that it happened. */
const affirms = (claim: Claim): boolean => claim.stance === 'affirmed' && !claim.negated && claim.prospective !== true;

const isIdentifier = ({ mention }: RoleFiller): boolean => mention?.includes('#identifier@') === true;

/** One number is one end, however it is written: in full where the country is known. */
const identifierEnd = ({ words, standsFor }: RoleFiller): TieEnd => {
  const plain = (standsFor?.words ?? words).toUpperCase().replace(/[^\p{L}\p{N}+]/gu, '');
  return { id: `identifier:${plain}`, name: (standsFor?.words ?? words).trim(), kind: 'identifier' };
};

/** Names of a case as they may stand in a sentence, by their first word. */
type NameBook = ReadonlyMap<string, readonly { readonly words: string; readonly entity: Entity }[]>;

function nameBook(evidence: Evidence): NameBook {
  const book = new Map<string, { words: string; entity: Entity }[]>();
  for (const entity of evidence.entities()) {
    if (entity.kind === 'place') continue;
    for (const name of entity.names) {
      const words = folded(name);
      const first = words.split(/[^\p{L}\p{N}]/u)[0] ?? '';
      if (first.length < 2) continue;
      const list = book.get(first);
      if (list) list.push({ words, entity });
      else book.set(first, [{ words, entity }]);
    }
  }
  for (const list of book.values()) list.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** The longest name of this document that the words begin with. */
function nameAt(book: NameBook, words: string, document: DocumentId): { end: TieEnd; length: number } | undefined {
  const plain = folded(words);
  const first = plain.split(/[^\p{L}\p{N}]/u)[0] ?? '';
  const found = book
    .get(first)
    ?.find(
      (one) =>
        plain.startsWith(one.words) &&
        !/^[\p{L}\p{N}]/u.test(plain.slice(one.words.length)) &&
        one.entity.mentions.some((mention) => mention.startsWith(document)),
    );
  return found && { end: endOf(found.entity), length: found.words.length };
}

const endOf = ({ id, name, kind }: Pick<Entity, 'id' | 'name' | 'kind'>): TieEnd => ({ id, name, kind });

/** So many characters after "on the same day as" the name must begin. */
const REACH = 60;

/** Names after words of company, and the name set apart after them: "on the same day as Novotny, Karel Weiss, another …". */
function companyOf(book: NameBook, claim: Claim): { readonly company: TieEnd[]; readonly after: TieEnd[] } {
  const company: TieEnd[] = [];
  const after: TieEnd[] = [];
  const { words } = claim.quotes[0];
  for (const pattern of [COMPANY_EN, COMPANY_FR])
    for (const found of words.matchAll(pattern)) {
      const rest = words.slice(found.index + found[0].length, found.index + found[0].length + REACH * 3);
      for (const start of rest.slice(0, REACH).matchAll(/(?<!\p{L})\p{Lu}/gu)) {
        const name = nameAt(book, rest.slice(start.index), claim.document);
        if (!name) continue;
        if (/[,;:.!?]/u.test(rest.slice(0, start.index))) break;
        company.push(name.end);
        const apart = /^,\s+(?=\p{Lu})/u.exec(rest.slice(start.index + name.length));
        const next = apart && nameAt(book, rest.slice(start.index + name.length + apart[0].length), claim.document);
        if (next) after.push(next.end);
        break;
      }
    }
  return { company, after };
}

/** A group that one document only describes is one of that document: "the group", "the radical group", "its network". */
const describedGroup = (filler: RoleFiller, claim: Claim): TieEnd | undefined =>
  filler.words.length < 60 && GROUP.test(filler.words)
    ? { id: `group@${claim.document}`, name: `“${filler.words}”`, kind: 'organisation' }
    : undefined;

function fills(evidence: Evidence, claim: Claim, filler: RoleFiller): readonly TieEnd[] {
  if (isIdentifier(filler)) return [identifierEnd(filler)];
  const head = evidence.filler(claim, filler.role);
  const entity = head === undefined ? undefined : evidence.entity(head);
  const named = evidence.namedIn(claim, filler.role);
  if (filler.standsFor || named.length < 2) {
    if (entity) return [endOf(entity)];
    const [only] = named;
    const inside = only === undefined ? undefined : evidence.entity(only);
    if (inside && inside.kind !== 'place' && GROUP.test(filler.words)) return [endOf(inside)];
    const group = describedGroup(filler, claim);
    return group ? [group] : [];
  }
  // "Novotny and Weiss": each name that makes up a whole part of the words
  const parts = new Set(
    filler.words.split(/,|\s(?:and|et|&)\s/u).map((part) => folded(part.replace(/^\s*(?:both)\s/iu, ''))),
  );
  const whole = named.flatMap((id) => {
    const one = evidence.entity(id);
    return one?.names.some((name) => parts.has(folded(name))) ? [endOf(one)] : [];
  });
  return whole.length > 0 ? whole : entity ? [endOf(entity)] : [];
}

function unique(ends: readonly TieEnd[]): readonly TieEnd[] {
  return [...new Map(ends.map((end) => [end.id, end])).values()];
}

function tellable(evidence: Evidence, book: NameBook, proposition: Proposition, claims: readonly Claim[]): Tellable {
  const filled = (role: RoleName) =>
    claims.flatMap((claim) => claim.roles.filter((one) => one.role === role).map((one) => ({ claim, one })));
  const beside = claims.map((claim) => ({ claim, ...companyOf(book, claim) }));
  const bringsIn = (claim: Claim): boolean =>
    claim.roles.some(({ role, words }) => (role === 'who' || role === 'whom') && BROUGHT_IN.test(words));
  return {
    predicate: proposition.predicate,
    ...(proposition.when ? { when: proposition.when } : {}),
    ends: (role) => unique(filled(role).flatMap(({ claim, one }) => fills(evidence, claim, one))),
    words: (role) => folded(filled(role)[0]?.one.words ?? ''),
    company: unique(beside.flatMap(({ company }) => company)),
    broughtIn: unique(beside.flatMap(({ claim, after }) => (bringsIn(claim) ? after : []))),
    identifiers: (role) =>
      role === 'who'
        ? unique(
            (['as', 'means', 'what'] as const).flatMap((of) =>
              filled(of).flatMap(({ one }) => (isIdentifier(one) ? [identifierEnd(one)] : [])),
            ),
          )
        : [],
  };
}

/** Names of the case that somebody was said to go by, and that share no word with who bears them: until the link is held, they are apart. */
function aliasEnd(words: string): TieEnd {
  return { id: `name:${folded(words)}`, name: words, kind: 'name' };
}

const byPredicate: ReadonlyMap<string, readonly TiePart[]> = new Map(
  [...new Set(tieParts.flatMap(({ predicates }) => predicates))].map((id) => [
    id,
    tieParts.filter(({ predicates }) => predicates.includes(id)),
  ]),
);

const kindOf = (part: TiePart) => TIE_KINDS.find((kind) => kind.replaceAll(' ', '-') === part.id);

/** Ties that affirmed propositions declare. A place is no end of a tie: only an occasion, one place on one day, is. */
export function tiesOf(evidence: Evidence): TiesOfCase {
  const book = nameBook(evidence);
  const ends = new Map<string, TieEnd>();
  const ties: Tie[] = [];
  for (const proposition of evidence.propositions()) {
    const parts = byPredicate.get(proposition.predicate);
    if (!parts) continue;
    const claims = proposition.claims.flatMap((id) => evidence.claim(id) ?? []).filter(affirms);
    if (claims.length === 0) continue;
    const fact = withAliases(tellable(evidence, book, proposition, claims), claims, evidence);
    const seen = new Set<string>();
    for (const part of parts)
      for (const [a, b] of part.ties(fact)) {
        const kind = kindOf(part);
        const key = [a.id, b.id].sort().join('|');
        if (!kind || a.kind === 'place' || b.kind === 'place' || a.id === b.id || seen.has(key)) continue;
        seen.add(key);
        for (const end of [a, b]) if (!ends.has(end.id)) ends.set(end.id, end);
        ties.push({ kind, a: a.id, b: b.id, proposition: proposition.id });
      }
  }
  return { ends: [...ends.values()], ties };
}

/**
 * "Known as the Tailor": the other name is an end of its own, unless it is a spelling of the same name. Where another entity of the case bears it,
 * as a list of passengers does, it is that one.
 */
function withAliases(fact: Tellable, claims: readonly Claim[], evidence: Evidence): Tellable {
  if (fact.predicate !== 'also-known-as') return fact;
  const who = new Set(fact.ends('who').map(({ id }) => id));
  const bearer = (claim: Claim, words: string): TieEnd => {
    const id = evidence.filler(claim, 'as');
    const entity = id === undefined ? undefined : evidence.entity(id);
    return entity && entity.kind !== 'place' && !who.has(entity.id) ? endOf(entity) : aliasEnd(words);
  };
  const names = claims.flatMap((claim) =>
    claim.roles.filter(({ role }) => role === 'as').map(({ words }) => bearer(claim, words)),
  );
  return { ...fact, ends: (role) => (role === 'as' ? unique(names) : fact.ends(role)) };
}
