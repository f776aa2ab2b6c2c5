/** Everybody who turned out to be able to hold knowledge, under which words, and how they hang together. */
import { groupId, type Holder, NOT_NAMED, type Relation, stateId, THE_PUBLIC } from '../../domain/holder.ts';
import type { EntityId, JudgementId } from '../../domain/ids.ts';
import type { Moment } from '../../domain/moment.ts';
import { stateName, stateNamed, stateOfCapital } from './states.ts';

/** What people decided about holders; names as typed. */
export interface HolderDecisions {
  readonly relations: readonly {
    readonly relation: 'part of' | 'became' | 'stands for';
    readonly a: string;
    readonly b: string;
    readonly holds: boolean;
    readonly during?: Moment;
    readonly judgement: JudgementId;
  }[];
  readonly existed: readonly { readonly holder: string; readonly during: Moment }[];
  readonly members: readonly {
    readonly group: string;
    readonly member: string;
    readonly in: boolean;
    readonly during?: Moment;
    readonly judgement: JudgementId;
  }[];
}

export const NOTHING_DECIDED: HolderDecisions = { relations: [], existed: [], members: [] };

export const foldedName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`]/g, "'")
    .toLowerCase()
    .replace(/^(?:the|la|le|les|l')\s*(?=\p{L}{2})/u, (a) => (/['\s]$/u.test(a) ? '' : a))
    .trim();

type Kept = Omit<Holder, 'names' | 'existed'> & { readonly words: Map<string, number> };

const DESCRIBED = 'holder:';

/** The id of a body or person that is only described; `within` a document where the words mean it only there. */
export const describedId = (words: string, within?: string): EntityId =>
  `${DESCRIBED}${foldedName(words)}${within === undefined ? '' : `@${within}`}` as EntityId;

export interface Registry {
  /** Notes that a holder goes by these words. */
  note(holder: Pick<Holder, 'id' | 'kind' | 'name'> & { readonly within?: string }, words?: string): EntityId;
  kindOf(id: EntityId): Holder['kind'] | undefined;
  relate(relation: Relation): void;
  /** Whether a person said that the first does not stand for the second. */
  refused(kind: Relation['kind'], a: string, b: string): boolean;
  list(): readonly Holder[];
  relations(): readonly Relation[];
}

const keyOf = ({ kind, a, b }: Pick<Relation, 'kind' | 'a' | 'b'>): string => `${kind}|${a}|${b}`;

/** `nameToId` finds the entity of a name; a name that no text has becomes a holder of its own. */
export function registry(decisions: HolderDecisions, nameToId: (name: string) => EntityId | undefined): Registry {
  const kept = new Map<EntityId, Kept>();
  const relations = new Map<string, Relation>();
  const no = new Set(
    decisions.relations
      .filter(({ holds }) => !holds)
      .map(({ relation, a, b }) => `${relation}|${foldedName(a)}|${foldedName(b)}`),
  );
  const note: Registry['note'] = ({ id, kind, name, within }, words = name) => {
    let holder = kept.get(id);
    if (!holder) {
      holder = { id, kind, name, ...(within === undefined ? {} : { within }), words: new Map() };
      kept.set(id, holder);
    }
    holder.words.set(words, (holder.words.get(words) ?? 0) + 1);
    return id;
  };
  const byName = (name: string): EntityId => {
    const state = stateNamed(name);
    if (state !== undefined) return note({ id: stateId(state), kind: 'body', name: stateName(state) });
    const folded = foldedName(name);
    for (const { id, words } of kept.values()) if ([...words.keys()].some((w) => foldedName(w) === folded)) return id;
    const id = nameToId(name);
    if (id !== undefined) return note({ id, kind: 'body', name });
    return note({ id: describedId(name), kind: 'body', name });
  };
  const decided = (): void => {
    for (const { relation, a, b, holds, during, judgement } of decisions.relations)
      if (holds) {
        const one: Relation = {
          kind: relation,
          a: byName(a),
          b: byName(b),
          ...(during ? { during } : {}),
          because: { judgement },
        };
        relations.set(keyOf(one), one);
      }
    for (const { group, member, in: isIn, during, judgement } of decisions.members) {
      const id = note({ id: groupId(foldedName(group)), kind: 'group', name: group });
      const one: Relation = {
        kind: 'member of',
        a: byName(member),
        b: id,
        ...(during ? { during } : {}),
        because: { judgement },
      };
      if (isIn) relations.set(keyOf(one), one);
      else relations.delete(keyOf(one));
    }
  };
  return {
    note,
    kindOf: (id) => kept.get(id)?.kind,
    relate: (relation) => {
      if (relation.a !== relation.b && !relations.has(keyOf(relation))) relations.set(keyOf(relation), relation);
    },
    refused: (kind, a, b) => no.has(`${kind}|${foldedName(a)}|${foldedName(b)}`),
    relations: () => {
      decided();
      return [...relations.values()].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1));
    },
    list: () => {
      decided();
      note({ id: THE_PUBLIC, kind: 'public', name: 'the public' });
      note({ id: NOT_NAMED, kind: 'person', name: 'not stated' });
      const existed = new Map(decisions.existed.map(({ holder, during }) => [byName(holder), during]));
      return [...kept.values()]
        .map(({ words, ...holder }): Holder => {
          const during = existed.get(holder.id);
          return {
            ...holder,
            names: [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word),
            ...(during ? { existed: during } : {}),
          };
        })
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}

/** A capital or country as a holder: the state; undefined for any other place. */
export const stateOfPlace = (name: string): { readonly code: string; readonly capital: boolean } | undefined => {
  const state = stateNamed(name);
  if (state !== undefined) return { code: state, capital: false };
  const code = stateOfCapital(name);
  return code === undefined ? undefined : { code, capital: true };
};
