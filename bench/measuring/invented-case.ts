/** A large invented case: documents with names, claims and facts as a reading would store them, then all that is worked out of them. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { momentOf } from '../../src/domain/calendar.ts';
import type { Claim, EventTime, RoleFiller } from '../../src/domain/claim.ts';
import type { DocumentFacts } from '../../src/domain/facts.ts';
import {
  claimId,
  type DocumentId,
  documentId,
  type EntityId,
  type MentionId,
  mentionId,
  passageId,
  type Sha256,
  sourceId,
} from '../../src/domain/ids.ts';
import type { Mention, MentionKind } from '../../src/domain/mention.ts';
import { replaceClaims } from '../../src/store/claims.ts';
import { addDocuments } from '../../src/store/documents.ts';
import { replaceEntities } from '../../src/store/entities.ts';
import { replaceFacts } from '../../src/store/facts.ts';
import { judge } from '../../src/store/judgements.ts';
import { replaceMentions } from '../../src/store/mentions.ts';
import { addEdges, replaceOrigins } from '../../src/store/origins.ts';
import { replacePassages } from '../../src/store/passages.ts';
import { receive } from '../../src/store/sources.ts';
import { written } from '../../src/store/statements.ts';
import { find } from '../../src/workbench/find.ts';
import { know } from '../../src/workbench/know.ts';
import { type Case, workOn } from '../../src/workbench/open-case.ts';
import { drawn } from './drawn.ts';
import { ACTS, KINDS_OF_NAME, lineOf, nameOf } from './invented-lines.ts';

/** Claims in a document. */
const EACH = 25;
/** One document in so many is a copy of the one before. */
const COPIES = 8;
const DECISIONS = 500;

interface Made {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
}

/** One document; `mentionsOf` gathers which mentions are whose. */
function page(id: DocumentId, d: number, names: number, random: () => number, of: Map<number, MentionId[]>): Made {
  const lines: string[] = [];
  const claims: Claim[] = [];
  const mentions: Mention[] = [];
  let start = 0;
  const below = (n: number): number => Math.floor(random() * n);
  for (let i = 0; i < EACH; i++) {
    const act = ACTS[below(ACTS.length)] ?? ACTS[0];
    // Some are named in very many claims, as in life; all of them in some.
    const anyone = (): number => (random() < 0.5 ? below(names) : Math.floor(names * random() ** 5));
    const { words, parts } = lineOf(act, anyone(), anyone(), below(400));
    const passage = passageId(id, i + 1);
    const add = (kind: MentionKind, at: number, text: string, value?: Mention['value']): MentionId => {
      const mention = mentionId(id, start + at, start + at + text.length, kind);
      const rest = { start: start + at, end: start + at + text.length, kind, text, by: 'invented' };
      mentions.push({ id: mention, document: id, passage, ...rest, ...(value ? { value } : {}) });
      return mention;
    };
    const roles = parts.map(({ role, text, at, name }): RoleFiller => {
      const filler = { role, words: text, start: start + at, end: start + at + text.length };
      if (name === undefined) {
        const number = Number(text.split(' ')[0]);
        add('count', at, text, { kind: 'count', what: 'crates', low: number, high: number, bound: 'exactly' });
        return filler;
      }
      const mention = add(KINDS_OF_NAME[name % KINDS_OF_NAME.length] ?? 'person', at, text);
      of.set(name, [...(of.get(name) ?? []), mention]);
      return { ...filler, mention };
    });
    const day = `${1995 + Math.floor(25 * Math.sqrt(random()))}-${String(1 + below(12)).padStart(2, '0')}`;
    const moment = momentOf(random() < 0.5 ? day : `${day}-${String(1 + below(28)).padStart(2, '0')}`);
    const when: EventTime = moment && random() < 0.8 ? { moment, how: 'said' } : { undated: 'no time is said' };
    const quote = { document: id, start, end: start + words.length, words };
    claims.push({
      id: claimId(id, act.predicate, quote.start, quote.end, 0),
      document: id,
      passage,
      predicate: act.predicate,
      roles,
      when,
      voice: {
        chain: [{ name: `The Quay Courier ${d % 60}`, kind: 'publication', anonymous: false }],
        mode: 'indirect',
      },
      stance: below(20) === 0 ? 'denied' : 'affirmed',
      negated: false,
      quotes: [quote],
      by: 'invented',
    });
    lines.push(words);
    start += words.length + 1;
  }
  return { text: `${lines.join('\n')}\n`, claims, mentions };
}

const basis = { kind: 'inference', rule: 'invented' } as const;

function factsFor(d: number): DocumentFacts {
  const published = momentOf(
    `${2015 + (d % 6)}-${String(1 + (d % 12)).padStart(2, '0')}-${String(1 + (d % 28)).padStart(2, '0')}`,
  );
  return {
    title: { value: `What the harbour said, part ${d}`, basis },
    publisher: { value: `The Quay Courier ${d % 60}`, basis },
    language: { value: 'en', basis },
    medium: { value: 'article', basis },
    authors: [],
    ...(published ? { published: { value: published, basis } } : {}),
  };
}

function documents(on: Case, claims: number, names: number): { ids: DocumentId[]; of: Map<number, MentionId[]> } {
  const random = drawn(7);
  const of = new Map<number, MentionId[]>();
  const ids: DocumentId[] = [];
  for (let d = 0; d * EACH < claims; d++) {
    const hash = createHash('sha256').update(`volume ${d}`).digest('hex') as string as Sha256;
    const source = sourceId(hash);
    const id = documentId(source, '');
    const made = page(id, d, names, random, of);
    const path = `volume ${d}.txt`;
    const receivedAt = `2020-01-${String(1 + (d % 9)).padStart(2, '0')}T00:00:00.000Z`;
    receive(on, { place: `p${d}`, path, receivedAt, receivedBy: 'folder invented' }, hash, Buffer.from(made.text));
    written(on, () => {
      addDocuments(on, source, [{ id, source, path, format: 'txt', text: made.text, blocks: [], metadata: [] }]);
      const passages = made.claims.map(({ passage, quotes: [{ start, end }] }, i) => ({
        id: passage,
        document: id,
        ordinal: i + 1,
        start,
        end,
        kind: 'paragraph' as const,
        locator: { line: i + 1 },
      }));
      replacePassages(on, [{ document: { id, text: made.text }, passages }]);
      replaceFacts(on, id, factsFor(d));
      replaceMentions(on, id, made.mentions);
      replaceClaims(on, id, made.claims);
    });
    if (d * EACH < DECISIONS) {
      const verdict = d % 2 === 0 ? 'accepted' : 'rejected';
      judge(
        on,
        'A. Reader',
        made.claims.map(({ id: claim }) => ({ kind: 'claim', claim, verdict })),
      );
    }
    ids.push(id);
  }
  return { ids, of };
}

function families(on: Case, ids: readonly DocumentId[]): void {
  const pairs = ids.flatMap((b, i) => (i % COPIES === 0 && ids[i + 1] ? [[ids[i + 1] as DocumentId, b] as const] : []));
  const copied = new Set(pairs.map(([a]) => a));
  const copyOf = new Map(pairs.map(([a, b]) => [b, a]));
  written(on, () => {
    addEdges(
      on,
      pairs.map(([a, b]) => ({ a, b, verdict: 'copied from', directed: true, signs: [], shared: 0.9, by: 'signs' })),
    );
    replaceOrigins(
      on,
      ids.flatMap((id) => {
        const copy = copyOf.get(id);
        return copied.has(id) ? [] : [{ id, name: 'a report', documents: copy === undefined ? [id] : [id, copy] }];
      }),
    );
  });
}

/** So many claims of so many people, bodies and places, with knowledge, requests and findings worked out of them. */
export async function inventCase(path: string, claims: number, names: number): Promise<void> {
  await workOn(path, 'run', { create: true }, async (on) => {
    const { ids, of } = documents(on, claims, names);
    const entities = [...of].map(([n, mentions]) => ({
      id: mentions[0] as string as EntityId,
      kind: KINDS_OF_NAME[n % KINDS_OF_NAME.length] ?? 'person',
      name: nameOf(n),
      names: [nameOf(n)],
      mentions,
    }));
    written(on, () => replaceEntities(on, entities, []));
    families(on, ids);
    await know(on);
    await find(on);
  });
}

/** The case that screens are timed on: 100,000 claims of 10,000 names. SHEAF_BENCH_CASE names one made before; it takes minutes to make. */
export async function largeCase(folder: string): Promise<string> {
  const made = process.env.SHEAF_BENCH_CASE;
  if (made !== undefined && existsSync(made)) return made;
  const path = made ?? join(folder, 'large.sheaf');
  await inventCase(path, 100_000, 10_000);
  return path;
}
