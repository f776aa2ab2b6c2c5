import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../domain/document.ts';
import type { DocumentId, SourceId } from '../domain/ids.ts';
import { type Reading, type ReadingJob, readDocument, STAGES, type Stage } from './reading.ts';

const text = 'Radio Koper\n\nPolice arrested Karel Novotny in Bari on 4 August 2016.\n\nA day later he was released.\n';
const blocks = [...text.matchAll(/[^\n]+/g)].map(
  (m, i): Block => ({ start: m.index, end: m.index + m[0].length, kind: 'paragraph', locator: { line: i + 1 } }),
);
const document: Document = {
  id: 'd' as DocumentId,
  source: 'd' as SourceId,
  path: 'a.txt',
  format: 'txt',
  text,
  blocks,
  metadata: [],
};
const versions = Object.fromEntries(STAGES.map((stage) => [stage, '1'])) as Record<Stage, string>;
const job: ReadingJob = { document, textHash: 'h', corrections: {}, verdicts: {}, versions, done: {} };

const first: Reading = readDocument(job);
const again = (change: Partial<ReadingJob>): readonly string[] =>
  Object.keys(readDocument({ ...job, done: first.ran, ...change }).ran).sort();
const set = (fact: 'title' | 'published' | 'publisher' | 'language', value: string) => ({
  corrections: { [fact]: { value, by: 'rosa' } },
});

test('a document is read through all stages', () => {
  expect(Object.keys(first.ran)).toEqual([...STAGES]);
  expect(first.failures).toEqual([]);
  expect(first.claims?.claims.some(({ predicate }) => predicate === 'arrested')).toBe(true);
});

describe('only what depends on a change is done again', () => {
  for (const [what, change, stages] of [
    ['nothing', {}, []],
    ['the title', set('title', 'Arrest'), ['facts']],
    ['the publisher', set('publisher', 'Radio Koper'), ['claims', 'facts']],
    ['the date of publication', set('published', '2016-08-06'), ['claims', 'facts', 'mentions']],
    ['one passage called boilerplate', { verdicts: { 3: 'boilerplate' } }, ['claims', 'facts', 'mentions', 'passages']],
    ['the code of claims', { versions: { ...versions, claims: '2' } }, ['claims']],
    ['the code of mentions', { versions: { ...versions, mentions: '2' } }, ['claims', 'mentions']],
    ['the code of passages', { versions: { ...versions, passages: '2' } }, ['claims', 'facts', 'mentions', 'passages']],
  ] as const)
    test(what, () => expect(again(change)).toEqual(stages));
});

test('a passage that a person calls boilerplate is not read', () => {
  const reading = readDocument({ ...job, verdicts: { 2: 'boilerplate' } });
  expect(reading.passages?.[1]?.boilerplate?.by).toBe('judgement');
  expect(reading.claims?.claims.filter(({ predicate }) => predicate === 'arrested')).toEqual([]);
});

test('every quote equals its slice', () => {
  for (const { quotes } of first.claims?.claims ?? [])
    for (const { start, end, words } of quotes) expect(text.slice(start, end)).toBe(words);
});

test('a stage that fails is a problem, and the others go on', () => {
  const broken = { ...document, blocks: null as unknown as readonly Block[] };
  const reading = readDocument({ ...job, document: broken });
  expect(reading.failures[0]).toMatchObject({ code: 'reader-failed', path: 'a.txt' });
  expect(reading.facts?.facts.language.value).toBeDefined();
  expect(Object.keys(reading.ran)).toEqual([...STAGES]);
});
