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
