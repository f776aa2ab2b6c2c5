/** Two who used one telephone, account, passport or number plate, or lived at one address. */
import type { TieEnd } from '../../domain/pool.ts';
import { pairs, type Tellable, type TiePart } from '../tie-part.ts';

/** House, street and town, in folded words: "14 harbour street, bari", "3 bis rue du port, a trieste". A town alone is no address. */
const ADDRESS =
  /(?<![\p{L}\p{N}])\d{1,4}(?:\s?(?:bis|ter|[a-d]))?,?\s+(?:(?:rue|avenue|boulevard|place|quai|chemin|allee|impasse|route|cours)\s[^,;]{2,40}|[^,;]{2,30}\s(?:street|road|avenue|lane|drive|quay|square|terrace|way|close|st|rd|ave))(?:,\s*(?:in\s|a\s)?|\s(?:in|a)\s)\p{L}[\p{L}\s'’-]+/u;

function address(fact: Tellable): readonly TieEnd[] {
  const found = ADDRESS.exec(fact.words('where'))?.[0];
  if (found === undefined) return [];
  const plain = found.replace(/\s(?:in|a)\s(?=[^\s]+$)/u, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ');
  return [{ id: `identifier:${plain.trim()}`, name: found.trim(), kind: 'identifier' }];
}

export const sharedIdentifier: TiePart = {
  id: 'shared-identifier',
  predicates: ['had-number', 'contacted', 'paid', 'crossed', 'travelled', 'registered', 'acquired', 'lived'],
  *ties(fact) {
    if (fact.predicate === 'lived') {
      yield* pairs(fact.ends('who'), address(fact));
      return;
    }
    for (const role of ['who', 'whom', 'with', 'to'] as const) {
      const ends = fact.ends(role);
      const numbers = ends.filter(({ kind }) => kind === 'identifier');
      const bearers = ends.filter(({ kind }) => kind !== 'identifier');
      yield* pairs(bearers, [...numbers, ...fact.identifiers(role)]);
    }
  },
};
