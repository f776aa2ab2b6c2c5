/** Clusters become entities: the fullest name, every spelling, all mentions in order. */
import type { Entity } from '../domain/entity.ts';
import type { EntityId, MentionId } from '../domain/ids.ts';
import type { NameMention } from './case-names.ts';
import type { Clusters } from './clusters.ts';
import { clean } from './names/fold.ts';
import type { Name, NameKind } from './names/index.ts';
import type { Units } from './units.ts';

interface Gathering {
  readonly mentions: MentionId[];
  /** The first spelling; a table of counts is only made when a second one comes. */
  readonly text: string;
  readonly kind: NameKind;
  spellings?: Map<string, number>;
  kinds?: Map<NameKind, number>;
}

/** How much a name tells, the most first; nothing for a description. */
function fullness(name: Name): number {
  if (name.kind === 'person') {
    const form = { full: 300, initials: 200, bare: 100, family: 50, description: 0 }[name.form];
    return form + name.given.filter((given) => given.length > 1).length;
  }
  if (name.kind === 'organisation') return name.generic ? 1 : name.acronym ? 100 : 200;
  return 1;
}

interface Spelling {
  readonly text: string;
  readonly count: number;
  readonly full: number;
}

/** In capitals, or with a family name in capitals as lists have it: "HOXHA Ilir". */
const shouted = (text: string): boolean =>
  text.includes(' ') &&
  text !== text.toLowerCase() &&
  (text === text.toUpperCase() || /(?<![\p{L}'’])\p{Lu}{4,}(?!\p{L})/u.test(text));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The fullest; of equals the one not in capitals, the most frequent, the shortest (without titles), the first in the alphabet. */
const byFullness = (a: Spelling, b: Spelling): number =>
  b.full - a.full ||
  Number(shouted(a.text)) - Number(shouted(b.text)) ||
  b.count - a.count ||
  a.text.length - b.text.length ||
  compare(a.text, b.text);

/** Spellings without quotes and possessive endings, most frequent first; "the minister" only where no name stands beside it. */
function spelled(units: Units, counts: ReadonlyMap<string, number>, kind: NameKind): readonly Spelling[] {
  const all = new Map<string, Spelling>();
  for (const [raw, count] of counts) {
    const name = units.names.find(raw, kind);
    const text = clean(raw);
    all.set(text, {
      text,
      count: (all.get(text)?.count ?? 0) + count,
      full: name === undefined ? 1 : fullness(units.names.name(name)),
    });
  }
  const list = [...all.values()].sort((a, b) => b.count - a.count || compare(a.text, b.text));
  const names = list.filter(({ full }) => full > 0);
  return names.length > 0 ? names : list;
}

const add = <K>(into: Map<K, number>, key: K): void => void into.set(key, (into.get(key) ?? 0) + 1);

const mostFrequent = (counts: ReadonlyMap<NameKind, number>): NameKind | undefined =>
  [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b))[0]?.[0];

function gather(gathered: Map<number, Gathering>, root: number, mention: NameMention): void {
  const { id, text } = mention;
  const kind = mention.kind as NameKind;
  const at = gathered.get(root);
  if (!at) {
    gathered.set(root, { mentions: [id], text, kind });
    return;
  }
  if (!at.spellings && text !== at.text) at.spellings = new Map([[at.text, at.mentions.length]]);
  if (!at.kinds && kind !== at.kind) at.kinds = new Map([[at.kind, at.mentions.length]]);
  if (at.spellings) add(at.spellings, text);
  if (at.kinds) add(at.kinds, kind);
  at.mentions.push(id);
}

export function entitiesOf(units: Units, clusters: Clusters): readonly Entity[] {
  const gathered = new Map<number, Gathering>();
  units.mentions.forEach((mention, i) => {
    const unit = units.unitOf[i] ?? -1;
    if (unit >= 0) gather(gathered, clusters.find(unit), mention);
  });
  return [...gathered.values()].map(({ mentions, text, kind: first, spellings, kinds }): Entity => {
    const kind = kinds ? (mostFrequent(kinds) ?? first) : first;
    const id = String(mentions[0]) as EntityId;
    if (!spellings) return { id, kind, name: clean(text), names: [clean(text)], mentions };
    const names = spelled(units, spellings, kind);
    const [best] = [...names].sort(byFullness);
    return { id, kind, name: best?.text ?? clean(text), names: names.map((one) => one.text), mentions };
  });
}
