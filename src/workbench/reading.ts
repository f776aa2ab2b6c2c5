/** One document from text to claims: what a reading worker does. Takes plain values and yields plain values, touches no file but models. */
import { createHash } from 'node:crypto';
import { type ClaimsRead, readClaims } from '../claims/index.ts';
import type { Document } from '../domain/document.ts';
import type { DocumentFacts } from '../domain/facts.ts';
import type { Mention } from '../domain/mention.ts';
import type { Passage } from '../domain/passage.ts';
import { spotMentions } from '../mentions/index.ts';
import { cutPassages, readable } from '../passages/index.ts';
import { corrected } from './corrected-facts.ts';
import type { Corrections } from './corrections.ts';
import { findFacts } from './find-facts.ts';

/** Stages in order; each builds on those before it. */
export const STAGES = ['facts', 'passages', 'mentions', 'claims'] as const;
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
  readonly versions: Readonly<Record<Stage, string>>;
  readonly done: Readonly<Partial<Record<Stage, Done>>>;
}

/** What the stages yielded that had to run, each with its new mark. */
export interface Reading {
  readonly ran: Readonly<Partial<Record<Stage, Done>>>;
  readonly facts?: DocumentFacts;
  readonly passages?: readonly Passage[];
  readonly mentions?: readonly Mention[];
  readonly claims?: ClaimsRead;
}

type Asked = Pick<ReadingJob, 'textHash' | 'corrections' | 'verdicts' | 'versions'> & { readonly path: string };

/** Keys in order, so that equal values hash alike however they were put together. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const hash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts, inOrder)).digest('hex').slice(0, 32);

/** What the facts depend on. */
export const factsInputs = ({ textHash, path, corrections }: Asked): string => hash(textHash, path, corrections);

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

/** What the later stages depend on, once the facts are known. */
export function laterInputs(asked: Asked, facts: DocumentFacts): Readonly<Record<Exclude<Stage, 'facts'>, string>> {
  const { textHash, verdicts, versions, path } = asked;
  const passages = hash(textHash, facts.language.value, verdicts);
  const mentions = hash(versions.passages, passages, forMentions(facts));
  return { passages, mentions, claims: hash(versions.mentions, mentions, path, forClaims(facts)) };
}

const stale = (job: Pick<ReadingJob, 'versions' | 'done'>, stage: Stage, inputs: string): boolean =>
  job.done[stage]?.version !== job.versions[stage] || job.done[stage]?.inputs !== inputs;

/** Whether anything is out of date; `facts` are those stored, if any. */
export function isDue(
  job: Omit<ReadingJob, 'document'> & { readonly path: string },
  facts: DocumentFacts | undefined,
): boolean {
  if (!facts || stale(job, 'facts', factsInputs(job))) return true;
  const later = laterInputs(job, facts);
  return (
    stale(job, 'passages', later.passages) ||
    stale(job, 'mentions', later.mentions) ||
    stale(job, 'claims', later.claims)
  );
}

/** A value worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

export function readDocument(job: ReadingJob): Reading {
  const { document, corrections, verdicts, versions } = job;
  const asked = { ...job, path: document.path };
  const facts = once(() => corrected(findFacts(document), corrections));
  const passages = once(() => judged(cutPassages(document, facts().language.value), verdicts));
  const read = once(() => readable(passages(), document.text, facts().language.value));
  const mentions = once(() => spotMentions({ document, facts: forMentions(facts()), passages: read() }));
  const claims = once(() =>
    readClaims({ document, facts: forClaims(facts()), passages: read(), mentions: mentions() }),
  );
  const inputs = { facts: factsInputs(asked), ...laterInputs(asked, facts()) };
  const due = new Set(STAGES.filter((stage) => stale(job, stage, inputs[stage])));
  return {
    ran: Object.fromEntries([...due].map((stage) => [stage, { version: versions[stage], inputs: inputs[stage] }])),
    ...(due.has('facts') ? { facts: facts() } : {}),
    ...(due.has('passages') ? { passages: passages() } : {}),
    ...(due.has('mentions') ? { mentions: mentions() } : {}),
    ...(due.has('claims') ? { claims: claims() } : {}),
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
