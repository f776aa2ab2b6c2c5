/** Who is who, held in memory: by mention, by name and by id. */
import type { Entity } from '../domain/entity.ts';
import type { EntityId, MentionId } from '../domain/ids.ts';
import type { WhoIsWho } from '../knowledge/index.ts';
import { entities } from '../store/entities.ts';
import type { Case } from './open-case.ts';

export interface EverybodyKnown {
  readonly who: WhoIsWho;
  readonly named: (name: string) => EntityId | undefined;
  readonly known: ReadonlyMap<EntityId, Entity>;
}

const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function whoIsWho(at: Case): EverybodyKnown {
  const byMention = new Map<MentionId, EntityId>();
  const byId = new Map<EntityId, Entity>();
  const byName = new Map<string, EntityId>();
  for (const entity of entities(at)) {
    byId.set(entity.id, entity);
    for (const mention of entity.mentions) byMention.set(mention, entity.id);
    for (const name of entity.names) {
      const words = folded(name);
      if (!byName.has(words)) byName.set(words, entity.id);
    }
  }
  return {
    who: { entityOf: (mention) => byMention.get(mention), entity: (id) => byId.get(id) },
    named: (name) => byName.get(folded(name)),
    known: byId,
  };
}
