/** Which entity stands where in a document. */
import type { DocumentId, EntityId } from '../domain/ids.ts';
import type { NameKind } from '../domain/mention.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

export interface EntityPlace {
  readonly entity: EntityId;
  readonly name: string;
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
}

/** In text order. */
export const entityPlaces = (file: CaseFile, document: DocumentId): readonly EntityPlace[] =>
  statement<EntityPlace>(
    file.db,
    `SELECT entity.id AS entity, entity.name, entity.kind, start, stop AS end
     FROM entity_mention JOIN entity ON entity.n = entity_mention.entity JOIN document ON document.n = entity_mention.document
     WHERE document.id = ? ORDER BY start, stop`,
  ).all(document);

/** Numbers of the claims in whose words the entity is named, in order of time, undated last. */
export const claimsNaming = (file: CaseFile, entity: string): readonly number[] =>
  file.db
    .prepare<string[], number>(
      `SELECT DISTINCT claim.n FROM entity
       JOIN entity_mention ON entity_mention.entity = entity.n
       JOIN claim ON claim.document = entity_mention.document
         AND claim.start <= entity_mention.start AND claim.stop >= entity_mention.stop
       WHERE entity.id = ?
       ORDER BY coalesce(earliest, latest) IS NULL, coalesce(earliest, latest), coalesce(latest, earliest), claim.n`,
    )
    .pluck()
    .all(entity) as unknown as readonly number[];
