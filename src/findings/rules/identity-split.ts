/** One person under two names, and two holders who each had only one of them. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Found } from '../../domain/finding.ts';
import type { EntityId } from '../../domain/ids.ts';
import type { PredicateId } from '../../domain/predicates/index.ts';
import { because, claimsOf, happened, meantBy, part, same, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

const ON_FILE: readonly PredicateId[] = [
  'registered',
  'watched',
  'wanted',
  'looked-for',
  'located',
  'saw',
  'arrested',
  'questioned',
];

const folded = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** The name without article and quotation marks. */
const bare = (words: string): string => folded(words).replace(/^(?:the|a|an|le|la|les|un|une) /u, '');

/** Names that share a word are ways to write one name. */
const alike = (a: string, b: string): boolean =>
  folded(a)
    .split(' ')
    .some((word) => word.length > 2 && folded(b).split(' ').includes(word));

interface Alias {
  readonly claim: Claim;
  readonly person: EntityId;
  readonly name: string;
}

function* aliases(evidence: Evidence): Generator<Alias> {
  for (const claim of evidence.claims({ predicate: 'also-known-as' })) {
    const person = evidence.filler(claim, 'who');
    const other = claim.roles.find(({ role }) => role === 'as')?.words;
    const known = person === undefined ? undefined : evidence.entity(person);
    if (!happened(claim) || !known || known.kind !== 'person' || other === undefined || alike(known.name, other))
      continue;
    yield { claim, person: known.id, name: other };
  }
}

/** Claims by which holders had people on file, by person and by the words they were filed under. */
function filed(evidence: Evidence) {
  const [byPerson, byWords] = [new Map<EntityId, Claim[]>(), new Map<string, Claim[]>()];
  const add = <K>(map: Map<K, Claim[]>, key: K, claim: Claim): void => {
    const list = map.get(key);
    if (list) list.push(claim);
    else map.set(key, [claim]);
  };
  for (const claim of claimsOf(evidence, ON_FILE)) {
    const words = happened(claim) ? claim.roles.find(({ role }) => role === 'whom')?.words : undefined;
    if (words === undefined) continue;
    add(byWords, bare(words), claim);
    const person = evidence.filler(claim, 'whom');
    if (person !== undefined) add(byPerson, person, claim);
  }
  return { byPerson, byWords };
}

/** Two of them by two holders who are known; the first few of each are enough. */
function twoHolders(
  evidence: Evidence,
  others: readonly Claim[],
  own: readonly Claim[],
): readonly [Claim, Claim] | undefined {
  for (const a of others.slice(0, 50))
    for (const b of own.slice(0, 50)) {
      const [x, y] = [meantBy(evidence, a, 'who'), meantBy(evidence, b, 'who')];
      if (x?.entity !== undefined && y?.entity !== undefined && !same(x, y)) return [a, b];
    }
  return undefined;
}

export const identitySplit: Rule = {
  id: 'identity-split',
  asks: 'Who was known to two holders under two names?',
  doesNotShow: 'That either holder could have known that both names are one person’s, or that the names are.',
  *find(evidence): Generator<Found> {
    const all = [...aliases(evidence)];
    if (all.length === 0) return;
    const { byPerson, byWords } = filed(evidence);
    for (const { claim, person, name } of all) {
      const others = byWords.get(bare(name)) ?? [];
      const own = (byPerson.get(person) ?? []).filter((one) => !others.includes(one));
      const pair = others.length > 0 ? twoHolders(evidence, others, own) : undefined;
      if (!pair) continue;
      const [a, b] = pair;
      const when = timeOf(b) ?? timeOf(a);
      yield {
        unclear: [],
        because: [because('under one name', b), because('under another name', a), because('one person', claim)],
        about: [
          ...part('holder', meantBy(evidence, b, 'who')),
          ...part('other holder', meantBy(evidence, a, 'who')),
          { role: 'subject', words: evidence.entity(person)?.name ?? '', entity: person },
        ],
        ...(when ? { when } : {}),
        details: { name },
      };
    }
  },
};
