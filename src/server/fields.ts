/** Values that many routes take. */
import type { Fields } from './route.ts';

export const DAY = '^\\d{4}-\\d{2}-\\d{2}$';

export const PAGE = {
  cursor: { type: 'string', says: 'where to go on, as the last page gave it', longest: 40, pattern: '^\\d+$' },
  limit: { type: 'integer', says: 'at most so many rows (default 100, at most 1000)' },
} as const;

/** What the header of every screen holds. */
export const LENS = {
  asOf: { type: 'string', says: 'leaves out what came after this day; what has no date stays', pattern: DAY },
  lens: { type: 'string', says: 'a name, or an entity’s id: only claims in which it has a part', longest: 600 },
} as const;

export const CLAIMS = {
  from: { type: 'string', says: 'that may have happened on or after it', pattern: DAY },
  to: { type: 'string', says: 'that may have happened on or before it', pattern: DAY },
  about: { type: 'string', says: 'claims in which this name has a part', longest: 600 },
  predicate: { type: 'string', says: 'predicates or families, with commas between', longest: 600 },
  document: { type: 'string', says: 'path, end of a path, or id', longest: 4000 },
  stance: {
    type: 'string',
    says: 'how the voice stands to it',
    oneOf: ['affirmed', 'denied', 'doubted', 'asked', 'neither confirmed nor denied', 'no answer'],
  },
  judged: {
    type: 'string',
    says: 'what a machine proposed or people decided',
    oneOf: ['suggestion', 'accepted', 'rejected'],
  },
  notAbout: { type: 'string', says: 'leaves out claims in which this name has a part', longest: 600 },
  notPredicate: { type: 'string', says: 'leaves out these predicates or families, with commas between', longest: 600 },
  notDocument: { type: 'string', says: 'leaves out this document: path, end of a path, or id', longest: 4000 },
  dated: { type: 'boolean', says: 'only claims with a date, or only those without' },
  unsealed: { type: 'boolean', says: 'claims of sealed sources left out: for what leaves the case' },
} as const;

/** Every question may say in which language Sheaf's own sentences are wanted. */
export const IN_WHICH_TONGUE: Fields = {
  tongue: { type: 'string', says: 'language of Sheaf’s own sentences; sources keep theirs', oneOf: ['en', 'fr'] },
};

export const WHY = { type: 'string', says: 'kept with the decision', longest: 4000 } as const;
