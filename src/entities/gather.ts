/** Clusters become entities: the fullest name, every spelling, all mentions in order. */
import type { Entity } from '../domain/entity.ts';
import type { EntityId, MentionId } from '../domain/ids.ts';
import type { Clusters } from './clusters.ts';
import { clean } from './names/fold.ts';
import { type Name, type NameKind, nameOf } from './names/index.ts';
import type { Units } from './units.ts';

interface Gathering {
  readonly mentions: MentionId[];
  readonly spellings: Map<string, number>;
  readonly kinds: Map<NameKind, number>;
}

/** How much a name tells, the most first. */
function fullness(name: Name): number {
  if (name.kind === 'person') {
    const form = { full: 300, initials: 200, bare: 100, family: 50, description: 0 }[name.form];
    return form + name.given.filter((given) => given.length > 1).length;
  }
  if (name.kind === 'organisation') return name.generic ? 0 : name.acronym ? 100 : 200;
  return 0;
}

const shouted = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && text.includes(' ');

/** The fullest; of equals the one not in capitals, the most frequent, the shortest (without titles), the first in the alphabet. */
function best(spellings: ReadonlyMap<string, number>, kind: NameKind): string {
  const ranked = [...spellings].map(([text, count]) => ({
    text,
    count,
    full: fullness(nameOf(text, kind)),
    loud: shouted(text),
  }));
  ranked.sort(
    (a, b) =>
      b.full - a.full ||
      Number(a.loud) - Number(b.loud) ||
      b.count - a.count ||
      a.text.length - b.text.length ||
      (a.text < b.text ? -1 : 1),
  );
  return ranked[0]?.text ?? '';
}

const add = <K>(into: Map<K, number>, key: K): void => void into.set(key, (into.get(key) ?? 0) + 1);

const mostFrequent = <K extends string>(counts: ReadonlyMap<K, number>): readonly K[] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key);

/** Spellings without quotes and possessive endings; "the minister" only where no name stands beside it. */
function withoutDescriptions(spellings: ReadonlyMap<string, number>, kind: NameKind): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [text, count] of spellings) all.set(clean(text), (all.get(clean(text)) ?? 0) + count);
  if (kind !== 'person' || all.size === 1) return all;
  const named = new Map([...all].filter(([text]) => fullness(nameOf(text, kind)) > 0));
  return named.size > 0 ? named : all;
}

export function entitiesOf(units: Units, clusters: Clusters): readonly Entity[] {
  const gathered = new Map<number, Gathering>();
  units.mentions.forEach((mention, i) => {
    const unit = units.unitOf[i] ?? -1;
    if (unit < 0) return;
    const root = clusters.find(unit);
    const at: Gathering = gathered.get(root) ?? { mentions: [], spellings: new Map(), kinds: new Map() };
    gathered.set(root, at);
    at.mentions.push(mention.id);
    add(at.spellings, mention.text);
    add(at.kinds, mention.kind as NameKind);
  });
  return [...gathered.values()].map(({ mentions, spellings, kinds }): Entity => {
    const [kind = 'person'] = mostFrequent(kinds);
    const cleaned = withoutDescriptions(spellings, kind);
    const [first] = mentions;
    const names = mostFrequent(cleaned);
    return {
      id: String(first) as EntityId,
      kind,
      name: cleaned.size === 1 ? (names[0] ?? '') : best(cleaned, kind),
      names,
      mentions,
    };
  });
}
