/** Documents become claims: each is read through the stages that are out of date for it, and stored whole or not at all. */

import type { Problem } from '../domain/errors.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Mapping } from '../domain/record.ts';
import { replaceAttributions } from '../store/attributions.ts';
import { replaceClaims } from '../store/claims.ts';
import { type DocumentEntry, documentEntries, documentOf } from '../store/documents.ts';
import { factsOf, replaceFacts } from '../store/facts.ts';
import { judgements } from '../store/judgements.ts';
import { replaceMentions } from '../store/mentions.ts';
import { replacePassages } from '../store/passages.ts';
import { replaceProblems } from '../store/problems.ts';
import { mark, markOf } from '../store/stages.ts';
import { written } from '../store/statements.ts';
import { type Corrections, correctionBook } from './corrections.ts';
import { ofKind } from './live-judgements.ts';
import { mappingBook } from './mappings.ts';
import type { Case } from './open-case.ts';
import { type Progress, silent } from './progress.ts';
import {
  firstInputs,
  isDue,
  laterInputs,
  type Reading,
  type ReadingJob,
  STAGES,
  type Stage,
  UNKNOWN,
} from './reading.ts';
import { type Readers, readersFor } from './reading-pool.ts';
import { versionOf } from './versions.ts';

export interface DocumentsRead {
  readonly documents: number;
  readonly words: number;
}

type Asked = Omit<ReadingJob, 'document'> & { readonly path: string };

const PASSAGE_ID = /^(.*)#p(\d+)$/s;

/** People's word on single passages, by document. */
function passageVerdicts(file: Case): ReadonlyMap<string, Record<number, 'read' | 'boilerplate'>> {
  const found = new Map<string, Record<number, 'read' | 'boilerplate'>>();
  for (const { decision } of ofKind(judgements(file), 'passage')) {
    const [, document = '', ordinal = ''] = PASSAGE_ID.exec(decision.passage) ?? [];
    found.set(document, { ...found.get(document), [Number(ordinal)]: decision.verdict });
  }
  return found;
}

/** Names in tables depend on how columns are read, too. */
const versionsOf = (stage: Stage): string =>
  stage === 'mentions' ? `${versionOf('mentions')} ${versionOf('records')}` : versionOf(stage);

const mapped = (mapping: Mapping | undefined): Pick<ReadingJob, 'mapping'> => (mapping ? { mapping } : {});

/** What each document is to be read with. */
function asking(file: Case): (entry: DocumentEntry) => Asked {
  const correctionsOf: (document: DocumentId, source: DocumentEntry['source']) => Corrections = correctionBook(file);
  const verdicts = passageVerdicts(file);
  const mappingOf = mappingBook(file);
  const cues = ofKind(judgements(file), 'cue').map(({ decision: { kind: _, ...cue } }) => cue);
  const versions = Object.fromEntries(STAGES.map((stage) => [stage, versionsOf(stage)])) as Record<Stage, string>;
  return ({ id, source, path, textHash }) => ({
    path,
    textHash,
    corrections: correctionsOf(id, source),
    verdicts: verdicts.get(id) ?? {},
    ...mapped(mappingOf(id, source)),
    ...(cues.length > 0 ? { cues } : {}),
    versions,
    done: Object.fromEntries(
      STAGES.flatMap((stage) => {
        const done = markOf(file, id, stage);
        return done ? [[stage, done]] : [];
      }),
    ),
  });
}

export async function readDocuments(
  file: Case,
  { progress = silent }: { readonly progress?: Progress } = {},
): Promise<DocumentsRead> {
  const ask = asking(file);
  const waiting: DocumentEntry[] = [];
  for (const entry of documentEntries(file)) if (isDue(ask(entry), factsOf(file, entry.id))) waiting.push(entry);
  const words = waiting.reduce((sum, entry) => sum + entry.words, 0);
  const readers = readersFor(words);
  try {
    await readAll(file, waiting, ask, readers, progress);
  } finally {
    await readers.close();
  }
  return { documents: waiting.length, words };
}

async function readAll(
  file: Case,
  waiting: readonly DocumentEntry[],
  ask: (entry: DocumentEntry) => Asked,
  readers: Readers,
  progress: Progress,
): Promise<void> {
  let done = 0;
  const kept = keeping(file);
  const queue = waiting.values();
  const lane = async () => {
    for (const entry of queue) {
      progress({ doing: 'reading documents', done, total: waiting.length, now: entry.path });
      const document = documentOf(file, entry.id);
      if (document) {
        const job = { ...ask(entry), document };
        const outcome = await readers.read(job);
        if ('reading' in outcome) kept.add({ id: entry.id, text: document.text, reading: outcome.reading });
        else giveUp(file, job, outcome.problem);
      }
      done++;
    }
  };
  try {
    await Promise.all(Array.from({ length: readers.lanes }, lane));
  } finally {
    kept.write();
  }
}

interface Read {
  readonly id: DocumentId;
  readonly text: string;
  readonly reading: Reading;
}

/** One commit for so many units of text costs the index a tenth of what one for each small document would; a kill loses no more than that. */
const WORTH_WRITING = 100_000;

/** Gathers what was read and writes it, each document whole, a few at once. */
function keeping(file: Case): { readonly add: (read: Read) => void; readonly write: () => void } {
  let waiting: Read[] = [];
  let size = 0;
  const write = (): void => {
    const now = waiting;
    waiting = [];
    size = 0;
    if (now.length > 0)
      written(file, () => {
        for (const one of now) keep(file, one);
        replacePassages(
          file,
          now.flatMap(({ id, text, reading: { passages } }) =>
            passages ? [{ document: { id, text }, passages }] : [],
          ),
        );
      });
  };
  return {
    add: (read) => {
      waiting.push(read);
      size += read.text.length;
      if (size >= WORTH_WRITING) write();
    },
    write,
  };
}

/** All but the passages, which come once for all documents. */
function keep(file: Case, { id, reading }: Read): void {
  if (reading.facts) {
    replaceFacts(file, id, reading.facts.facts);
    replaceProblems(file, 'facts', id, reading.facts.problems);
  }
  if (reading.mentions) replaceMentions(file, id, reading.mentions);
  if (reading.claims) {
    replaceAttributions(file, id, reading.claims.attributions);
    replaceClaims(file, id, reading.claims.claims);
    replaceProblems(file, 'records', id, reading.claims.problems);
  }
  replaceProblems(file, 'reading', id, reading.failures);
  for (const stage of STAGES) {
    const done = reading.ran[stage];
    if (done) mark(file, id, stage, done);
  }
}

/** A document on which reading hung or outgrew its memory is not tried again until it, or Sheaf, has changed. */
function giveUp(file: Case, job: ReadingJob, problem: Problem): void {
  const { document, versions } = job;
  const facts = factsOf(file, document.id) ?? UNKNOWN;
  const asked = { ...job, path: document.path };
  const inputs = { ...firstInputs(asked), ...laterInputs(asked, facts) };
  written(file, () => {
    replaceFacts(file, document.id, facts);
    replaceProblems(file, 'reading', document.id, [problem]);
    for (const stage of STAGES) mark(file, document.id, stage, { version: versions[stage], inputs: inputs[stage] });
  });
}
