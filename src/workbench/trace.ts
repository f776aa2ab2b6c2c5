/** Works out where documents' words come from: which was copied, cut, rewritten, translated or cited from which, and people's decisions on it. */
import { createHash } from 'node:crypto';
import type { Problem } from '../domain/errors.ts';
import type { DocumentId } from '../domain/ids.ts';
import { type Edge, isReuse } from '../domain/origin.ts';
import { comparePairs, housesOf, type Member, type OriginDocument, originsOf, prepared } from '../origins/index.ts';
import { documentEntries, documentOf } from '../store/documents.ts';
import { factsOf } from '../store/facts.ts';
import { judgements } from '../store/judgements.ts';
import {
  addEdges,
  comparedPairs,
  dropEdges,
  replaceOrigins,
  replaceSketch,
  sketches,
  storedEdges,
} from '../store/origins.ts';
import { replaceProblems } from '../store/problems.ts';
import { mark, markOf, marksOf } from '../store/stages.ts';
import { written } from '../store/statements.ts';
import { originsBehind } from './corroboration.ts';
import { judgedEdges } from './judged-edges.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { type Progress, silent } from './progress.ts';
import { originDocument } from './sketch.ts';
import { sketching } from './sketching.ts';
import { versionOf } from './versions.ts';

export interface Traced {
  readonly origins: number;
  /** Pairs of which one has words of the other. */
  readonly reuse: number;
  readonly unchanged: boolean;
}

const STAGE = 'origins';
const WHOLE_CASE = 'case';
/** Results are stored so many at a time. */
const BATCH = 2000;

/** What a document's sketch and ties depend on: its words, and what is known about it. */
function inputsByDocument(on: Case): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const { subject, stage, version, inputs } of marksOf(on, ['passages', 'facts']))
    parts.set(subject, `${parts.get(subject) ?? ''}${stage} ${version} ${inputs}\n`);
  return new Map([...parts].map(([id, words]) => [id, createHash('sha256').update(words).digest('hex').slice(0, 32)]));
}

const load =
  (on: Case) =>
  (id: DocumentId): OriginDocument | undefined => {
    const document = documentOf(on, id);
    return document && originDocument(on, document);
  };

async function sketchNew(
  on: Case,
  inputs: ReadonlyMap<string, string>,
  version: string,
  progress: Progress,
): Promise<void> {
  const entries = [...documentEntries(on)].filter(({ id }) => {
    const before = markOf(on, id, STAGE);
    return before?.version !== version || before.inputs !== (inputs.get(id) ?? '');
  });
  let done = 0;
  for await (const some of sketching(on, entries)) {
    progress({ doing: 'looking where words come from', done, total: entries.length });
    done += some.length;
    written(on, () => {
      for (const { sketch, named } of some) {
        replaceSketch(on, sketch);
        addEdges(on, named);
        mark(on, sketch.id, STAGE, { version, inputs: inputs.get(sketch.id) ?? '' });
      }
    });
  }
}

function compareNew(on: Case, progress: Progress): void {
  const known = comparedPairs(on);
  const kept = new Set<string>();
  let fresh: Edge[] = [];
  let done = 0;
  const keep = () => {
    written(on, () => addEdges(on, fresh));
    fresh = [];
  };
  for (const { a, b, edge } of comparePairs([...sketches(on)], load(on), known.has)) {
    kept.add(`${a}\n${b}`).add(`${b}\n${a}`);
    if (edge) fresh.push(edge);
    done++;
    if (fresh.length >= BATCH) keep();
    if (done % 100 === 0) progress({ doing: 'comparing documents', done });
  }
  keep();
  const gone: { readonly a: DocumentId; readonly b: DocumentId }[] = [];
  for (const { a, b } of storedEdges(on, { independent: true }))
    if (typeof b === 'string' && !kept.has(`${a}\n${b}`)) gone.push({ a, b });
  if (gone.length > 0) written(on, () => dropEdges(on, gone));
}

/** The houses that published a document, worked out once each. */
export function publishersIn(at: Case): (id: DocumentId) => readonly string[] {
  const known = new Map<DocumentId, readonly string[]>();
  return (id) => {
    let found = known.get(id);
    if (!found) {
      const document = documentOf(at, id);
      found = document ? housesOf(prepared(originDocument(at, document))) : [];
      known.set(id, found);
    }
    return found;
  };
}

/** Edges with people's decisions in place of what signs say. */
export const liveEdges = (at: Case): readonly Edge[] =>
  judgedEdges([...storedEdges(at)], ofKind(judgements(at), 'origin'));

function members(on: Case): readonly Member[] {
  return [...documentEntries(on)].map(({ id, path, words }) => {
    const facts = factsOf(on, id);
    const moment = facts?.published?.value;
    // A dispatch comes out on the day of its dateline.
    const known = moment?.latest !== undefined || facts?.agency !== undefined ? moment?.earliest : undefined;
    const name = facts?.title?.value ?? path;
    return { id, name, words, ...(known === undefined ? {} : { published: known }) };
  });
}

/** Credibility 1 that came by a table beside the files, and that fewer than two origins bear out: a problem, as a table cannot override. */
function noteUnconfirmed(on: Case): void {
  const overridden = new Set(
    ofKind(judgements(on), 'fact')
      .filter(({ decision }) => decision.override === true)
      .map(({ decision }) => decision.document),
  );
  const problems: Problem[] = [];
  for (const { id, path } of documentEntries(on))
    if (factsOf(on, id)?.reliability?.value.information === 1 && !overridden.has(id) && originsBehind(on, id) < 2)
      problems.push({
        code: 'bad-row',
        path,
        place: 'reliability',
        message: 'It is rated 1, confirmed, and fewer than two origins bear out what it says.',
        hint: 'Rate it 2, or set it by `sheaf set … reliability … --override`, which is recorded.',
      });
  written(on, () => replaceProblems(on, STAGE, WHOLE_CASE, problems));
}

/** What has to do with no other stage after reading: it may go on beside those that work out who is who and who knew what. */
export async function trace(on: Case, progress: Progress = silent): Promise<Traced> {
  const version = versionOf(STAGE);
  const inputs = inputsByDocument(on);
  const hash = createHash('sha256');
  for (const [id, words] of [...inputs].sort()) hash.update(`${id} ${words}\n`);
  for (const { id } of ofKind(judgements(on), 'origin')) hash.update(`${id}\n`);
  const now = { version, inputs: hash.digest('hex').slice(0, 32) };
  const before = markOf(on, WHOLE_CASE, STAGE);
  if (before?.version === now.version && before.inputs === now.inputs) return { origins: 0, reuse: 0, unchanged: true };
  await sketchNew(on, inputs, version, progress);
  compareNew(on, progress);
  const edges = liveEdges(on);
  const found = originsOf(members(on), edges);
  written(on, () => {
    replaceOrigins(on, found);
    mark(on, WHOLE_CASE, STAGE, now);
  });
  noteUnconfirmed(on);
  const reuse = edges.filter(({ b, verdict }) => typeof b === 'string' && isReuse(verdict)).length;
  return { origins: found.length, reuse, unchanged: false };
}
