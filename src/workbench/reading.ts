/** One document from text to claims: what a reading worker does. Takes plain values and yields plain values, touches no file but models. */
import { createHash } from 'node:crypto';
import { type ClaimsRead, readClaims } from '../claims/index.ts';
import type { Claim } from '../domain/claim.ts';
import type { CueRule } from '../domain/cue-rule.ts';
import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/errors.ts';
import type { DocumentFacts, Language } from '../domain/facts.ts';
import type { Mention } from '../domain/mention.ts';
import type { Passage } from '../domain/passage.ts';
import type { Mapping } from '../domain/record.ts';
import { languageOf, parseFact, readFacts } from '../facts/index.ts';
import { resolve, spot, writtenDates } from '../mentions/index.ts';
import { cutPassages, readable } from '../passages/index.ts';
import { type RecordsRead, readRecords } from '../records/index.ts';
import type { Corrections } from './corrections.ts';

/** Stages in order; each builds on those before it. */
export const STAGES = ['passages', 'facts', 'mentions', 'claims'] as const;
export type Stage = (typeof STAGES)[number];

/** What a stage was last done with: the code's version and a hash of what went in. */
export interface Done {
  readonly version: string;
  readonly inputs: string;
}

/** One document to read. A stage runs only where `done` is not what it would be now. */
export interface ReadingJob {
  readonly document: Document;
  readonly textHash: string;
  readonly corrections: Corrections;
  /** A person's word on single passages, by their ordinal: read it, or it is boilerplate. */
  readonly verdicts: Readonly<Record<number, 'read' | 'boilerplate'>>;
  /** How a person says that the columns of its tables are read; without it that is suggested. */
  readonly mapping?: Mapping;
  /** Verbs that the user says mean a predicate. */
  readonly cues?: readonly CueRule[];
  readonly versions: Readonly<Record<Stage, string>>;
  readonly done: Readonly<Partial<Record<Stage, Done>>>;
}

/** What the stages yielded that had to run, each with its new mark. */
export interface Reading {
  readonly ran: Readonly<Partial<Record<Stage, Done>>>;
  readonly facts?: { readonly facts: DocumentFacts; readonly problems: readonly Problem[] };
  readonly passages?: readonly Passage[];
  readonly mentions?: readonly Mention[];
  readonly claims?: ClaimsRead & { readonly problems: readonly Problem[] };
  /** Stages that failed on this document: faults of the program, which yielded nothing. */
  readonly failures: readonly Problem[];
}

type Asked = Pick<ReadingJob, 'textHash' | 'corrections' | 'verdicts' | 'versions' | 'mapping' | 'cues'> & {
  readonly path: string;
};

/** Keys in order, so that equal values hash alike however they were put together. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const hash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts, inOrder)).digest('hex').slice(0, 32);

/** Facts by which names and dates are read. */
const forMentions = ({ language, published }: DocumentFacts): Pick<DocumentFacts, 'language' | 'published'> => ({
  language,
  ...(published ? { published } : {}),
});

/** Facts by which claims are read: those that say who speaks, and when. Nothing else reaches them, so nothing else can change them. */
const forClaims = (facts: DocumentFacts): DocumentFacts => {
  const { title: _, saved: __, reliability: ___, sealed: ____, ...rest } = facts;
  return rest;
};

/** What the first two stages depend on. */
export function firstInputs({ textHash, path, corrections, verdicts, versions }: Asked) {
  const passages = hash(textHash, verdicts);
  return { passages, facts: hash(versions.passages, passages, path, corrections) };
}

/** What the later stages depend on, once the facts are known. */
export function laterInputs(asked: Asked, facts: DocumentFacts) {
  const { versions, path, mapping, cues } = asked;
  const mapped = mapping ? [mapping] : [];
  const mentions = hash(versions.passages, firstInputs(asked).passages, forMentions(facts), ...mapped);
  const own = cues && cues.length > 0 ? [cues] : [];
  return { mentions, claims: hash(versions.mentions, mentions, path, forClaims(facts), ...own) };
}

const stale = (job: Pick<ReadingJob, 'versions' | 'done'>, stage: Stage, inputs: string): boolean =>
  job.done[stage]?.version !== job.versions[stage] || job.done[stage]?.inputs !== inputs;

/** Whether anything is out of date; `facts` are those stored, if any. */
export function isDue(
  job: Omit<ReadingJob, 'document'> & { readonly path: string },
  facts: DocumentFacts | undefined,
): boolean {
  const first = firstInputs(job);
  if (!facts || stale(job, 'passages', first.passages) || stale(job, 'facts', first.facts)) return true;
  const later = laterInputs(job, facts);
  return stale(job, 'mentions', later.mentions) || stale(job, 'claims', later.claims);
}

/** A value worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** The language that a person has set; what cannot be read is left to the facts, which make it a problem. */
function languageIn({ language }: Corrections): Language | undefined {
  const parsed = language && parseFact('language', language.value);
  return parsed && 'value' in parsed ? parsed.value : undefined;
}

const NOTHING_READ: ClaimsRead = { attributions: [], claims: [] };

/** Claims in order of their place, those of prose and those of rows. */
const inOrderOfPlace = (a: Claim, b: Claim): number => a.quotes[0].start - b.quotes[0].start;

/** What is known of a document that could not be read. */
export const UNKNOWN: DocumentFacts = {
  authors: [],
  language: { value: 'other', basis: { kind: 'inference', rule: 'nothing could be read' } },
};

/** Never throws: a stage that fails yields nothing, is noted, and the others go on with that. */
export function readDocument(job: ReadingJob): Reading {
  const { document, corrections, verdicts, versions } = job;
  const failures: Problem[] = [];
  const trying = <T>(stage: Stage, work: () => T, otherwise: T): (() => T) =>
    once(() => {
      try {
        return work();
      } catch (error) {
        failures.push(failure(document, stage, error));
        return otherwise;
      }
    });
  const passages = trying('passages', () => judged(cutPassages(document), verdicts), []);
  const language = trying('passages', () => languageIn(corrections) ?? languageOf(document, passages()).value, 'other');
  const read = trying('passages', () => readable(passages(), document.text, language()), []);
  const spotted = once(() => spot(document, read(), language()));
  const found = trying(
    'facts',
    () => readFacts({ document, passages: passages(), moments: writtenDates(spotted()), corrections }),
    { facts: UNKNOWN, problems: [] },
  );
  const named = trying('mentions', () => resolve(spotted(), found().facts.published?.value), []);
  const records = trying<RecordsRead>(
    'mentions',
    () =>
      readRecords({
        document,
        facts: forClaims(found().facts),
        passages: read(),
        mentions: named(),
        ...(job.mapping ? { mapping: job.mapping } : {}),
      }),
    { claims: [], mentions: named(), problems: [], rows: new Set() },
  );
  const mentions = (): readonly Mention[] => records().mentions;
  const claims = trying(
    'claims',
    () => {
      const { claims, problems, rows } = records();
      const prose = rows.size === 0 ? read() : read().filter(({ id }) => !rows.has(id));
      const about = { document, facts: forClaims(found().facts), passages: prose, mentions: mentions() };
      const told = readClaims({ ...about, ...(job.cues ? { cues: job.cues } : {}) });
      if (claims.length === 0) return { ...told, problems };
      return { ...told, claims: [...told.claims, ...claims].sort(inOrderOfPlace), problems };
    },
    { ...NOTHING_READ, problems: [] },
  );
  const asked = { ...job, path: document.path };
  const inputs = { ...firstInputs(asked), ...laterInputs(asked, found().facts) };
  const due = new Set(STAGES.filter((stage) => stale(job, stage, inputs[stage])));
  const made = {
    ...(due.has('passages') ? { passages: passages() } : {}),
    ...(due.has('facts') ? { facts: found() } : {}),
    ...(due.has('mentions') ? { mentions: mentions() } : {}),
    ...(due.has('claims') ? { claims: claims() } : {}),
  };
  const ran = Object.fromEntries([...due].map((stage) => [stage, { version: versions[stage], inputs: inputs[stage] }]));
  return { ran, ...made, failures };
}

/** The first line of the trace says where in the program. */
function failure({ path }: Document, stage: Stage, error: unknown): Problem {
  const [message = '', place = ''] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split(
    '\n',
  );
  const where = /[^/\\]+:\d+:\d+/.exec(place)?.[0];
  return {
    code: 'reader-failed',
    path,
    message: `Sheaf failed to read its ${stage}: ${message}${where === undefined ? '' : ` (${where})`}.`,
    hint: 'The rest of it was read. It is a fault of Sheaf: please report it with this line.',
  };
}

function judged(passages: readonly Passage[], verdicts: ReadingJob['verdicts']): readonly Passage[] {
  if (Object.keys(verdicts).length === 0) return passages;
  return passages.map((passage) => {
    const verdict = verdicts[passage.ordinal];
    if (verdict === undefined) return passage;
    const { boilerplate: _, ...plain } = passage;
    return verdict === 'read' ? plain : { ...plain, boilerplate: { reason: 'a person says so', by: 'judgement' } };
  });
}
