/** Claims and documents in domain words, for tests: roles are words of the sentence, names stand for themselves. */
import type { Attribution } from '../domain/attribution.ts';
import { momentOf } from '../domain/calendar.ts';
import type { Claim, RoleFiller } from '../domain/claim.ts';
import type { AttributionId, DocumentId, EntityId, MentionId, PassageId } from '../domain/ids.ts';
import { claimId } from '../domain/ids.ts';
import type { NameKind } from '../domain/mention.ts';
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';
import type { ReadDocument, WhoIsWho } from './scene.ts';

/** Everybody whom the tests' sentences name. */
export const NAMES: Readonly<Record<string, NameKind>> = {
  Hoxha: 'person',
  Oduya: 'person',
  Novotny: 'person',
  'Port Office': 'organisation',
  'Harbour Watch': 'organisation',
  'Coast Office': 'organisation',
  'Radio Koper': 'organisation',
  Italy: 'place',
  Rome: 'place',
  Bari: 'place',
  Trieste: 'place',
};

export const who: WhoIsWho = {
  entityOf: (mention) => (mention.startsWith('m:') ? (mention.slice(2) as EntityId) : undefined),
  entity: (id) => {
    const kind = NAMES[id];
    return kind ? { id, kind, name: id, names: [id] } : undefined;
  },
};

export const named = (name: string): EntityId | undefined => (name in NAMES ? (name as EntityId) : undefined);

export interface Told {
  readonly says: PredicateId;
  readonly roles: Readonly<Partial<Record<RoleName, string>>>;
  readonly when?: string;
  /** Where the date stands, as words of the sentence. */
  readonly at?: string;
  readonly stance?: Claim['stance'];
  readonly negated?: boolean;
  readonly prospective?: boolean;
  readonly phase?: NonNullable<Claim['phase']>;
  readonly by?: string;
  readonly attribution?: string;
}

const nameIn = (words: string): string | undefined => Object.keys(NAMES).find((name) => words.includes(name));

function fillers(roles: Told['roles'], sentence: string, offset: number): readonly RoleFiller[] {
  return (Object.entries(roles) as [RoleName, string][]).map(([role, words]) => {
    const at = sentence.indexOf(words);
    if (at < 0) throw new Error(`“${words}” does not stand in “${sentence}”`);
    const name = nameIn(words);
    const mention = name !== undefined && words.length < 60 ? { mention: `m:${name}` as MentionId } : {};
    return { role, words, start: offset + at, end: offset + at + words.length, ...mention };
  });
}

const dateAt = (words: string | undefined, sentence: string, offset: number) => {
  if (words === undefined) return {};
  const start = offset + sentence.indexOf(words);
  return { at: { start, end: start + words.length } };
};

/** A document of sentences, each with what it claims. A date of publication makes it public. */
export function documentOf(
  id: string,
  sentences: readonly (readonly [sentence: string, ...claims: Told[]])[],
  published?: string,
): ReadDocument {
  const document = id as DocumentId;
  const claims: Claim[] = [];
  const attributions: Attribution[] = [];
  let offset = 0;
  for (const [sentence, ...told] of sentences) {
    const [start, end] = [offset, offset + sentence.length];
    told.forEach((one, n) => {
      const moment = one.when === undefined ? undefined : momentOf(one.when);
      const said = one.attribution === undefined ? undefined : (`${id}#said@${start}.${n}` as AttributionId);
      if (said !== undefined)
        attributions.push({
          id: said,
          document,
          voice: { mode: 'indirect', chain: [] },
          stance: one.attribution as Attribution['stance'],
          content: [],
          by: 'test',
        });
      claims.push({
        id: claimId(document, one.says, start, end, n),
        document,
        passage: `${id}#p1` as PassageId,
        predicate: one.says,
        roles: fillers(one.roles, sentence, start),
        when: moment ? { moment, how: 'said', ...dateAt(one.at, sentence, start) } : { undated: 'no time is said' },
        voice: { mode: 'indirect', chain: [{ name: 'Radio Koper', kind: 'publication', anonymous: false }] },
        ...(said === undefined ? {} : { attribution: said }),
        stance: one.stance ?? 'affirmed',
        negated: one.negated ?? false,
        ...(one.prospective ? { prospective: true } : {}),
        ...(one.phase ? { phase: one.phase } : {}),
        quotes: [{ document, start, end, words: sentence }],
        by: one.by ?? one.says,
      });
    });
    offset = end + 1;
  }
  const moment = published === undefined ? undefined : momentOf(published);
  return {
    id: document,
    claims,
    attributions,
    public: moment !== undefined,
    ...(moment ? { published: moment, publisher: 'Radio Koper' } : {}),
  };
}
