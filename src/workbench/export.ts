/** A case as rows for other programs: JSON Lines or CSV, offsets in code points, every quote with file, place and hash. */
import type { Attribution } from '../domain/attribution.ts';
import type { Claim } from '../domain/claim.ts';
import { cite } from '../domain/document.ts';
import { SheafError } from '../domain/errors.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Passage, Span } from '../domain/passage.ts';
import { codePoints } from '../domain/quote.ts';
import type { ExportedFinding } from '../exports/evidence.ts';
import {
  csvLines,
  type Evidence,
  exports,
  jsonLines,
  originsGexf,
  originsJson,
  originsProv,
} from '../exports/index.ts';
import { attributionsOf } from '../store/attributions.ts';
import { claimAt, claimOf, claims } from '../store/claims.ts';
import { documentEntries, documentOf, pathOf } from '../store/documents.ts';
import { entities } from '../store/entities.ts';
import { factList } from '../store/facts.ts';
import { findings } from '../store/findings.ts';
import { judgements } from '../store/judgements.ts';
import { mentionPlace, mentionsOf } from '../store/mentions.ts';
import { origins } from '../store/origins.ts';
import { passagesOf } from '../store/passages.ts';
import { requests } from '../store/requests.ts';
import { sourceOf } from '../store/sources.ts';
import { watches } from '../store/watches.ts';
import { corroborations } from './corroboration.ts';
import { deniedIn } from './denied.ts';
import { ledgerRows, ledgersOf } from './ledger-rows.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { sealedDocuments } from './sealed-documents.ts';
import { shortId, showFindings } from './show-findings.ts';
import { liveEdges } from './trace.ts';

export type ExportFormat = 'jsonl' | 'csv' | keyof typeof GRAPHS;

/** Whole files that only the family tree is written as. */
const GRAPHS = { json: originsJson, gexf: originsGexf, prov: originsProv } as const;

/** Kinds of export with what each is, for help. */
export const exportKinds = exports.map(({ id, means }) => ({ id, means }));

interface Opened {
  readonly path: string;
  readonly hash: string;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly points: (offset: number) => number;
}

/** Letters and passages that are kept of the documents used last: of many short ones all, of long ones a few. */
const KEPT = 24_000_000;
/** What a passage takes beside its letters, counted as letters. */
const PASSAGE = 150;

const weightOf = ({ text, passages }: Opened): number => text.length + passages.length * PASSAGE;

function openDocuments(at: Case): (id: DocumentId) => Opened {
  const kept = new Map<DocumentId, Opened>();
  let weight = 0;
  return (id) => {
    const known = kept.get(id);
    if (known) {
      kept.delete(id);
      kept.set(id, known);
      return known;
    }
    const document = documentOf(at, id);
    if (!document) throw new Error(`no document ${id}`);
    const { path, text } = document;
    const hash = sourceOf(at, document.source)?.hash ?? '';
    const opened = { path, hash, text, passages: passagesOf(at, id), points: codePoints(text) };
    kept.set(id, opened);
    weight += weightOf(opened);
    for (const [oldest, one] of kept) {
      if (weight <= KEPT || kept.size === 1) break;
      kept.delete(oldest);
      weight -= weightOf(one);
    }
    return opened;
  };
}

function passageAt(passages: readonly Passage[], offset: number): Passage | undefined {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = passages[middle];
    if (!passage) return undefined;
    if (offset < passage.start) high = middle - 1;
    else if (offset >= passage.end) low = middle + 1;
    else return passage;
  }
  return undefined;
}

/** Sealed documents by number: their name, hash and publisher never leave the case. */
function sealedIn(at: Case): ReadonlyMap<DocumentId, string> {
  const sealed = new Map<DocumentId, string>();
  for (const id of sealedDocuments(at)) sealed.set(id, `sealed source ${sealed.size + 1}`);
  return sealed;
}

/** Facts that say who a source is. */
const TELLING: ReadonlySet<string> = new Set(['title', 'publisher', 'agency', 'authors', 'translator', 'sealed']);

/** A claim of a sealed document without what would name it: its first voice is its publisher. */
function withoutName(claim: Claim, name: string): Claim {
  const chain = claim.voice.chain.map((link) => (link.kind === 'publication' ? { ...link, name } : link));
  return { ...claim, voice: { ...claim.voice, chain } };
}

const anonymous = (one: Attribution, name: string | undefined): Attribution =>
  name === undefined
    ? one
    : {
        ...one,
        voice: {
          ...one.voice,
          chain: one.voice.chain.map((link) => (link.kind === 'publication' ? { ...link, name } : link)),
        },
      };

/** A sealed source could be named in a sentence: one that rests on it is left to its quotes. */
function* exportedFindings(
  at: Case,
  sealed: ReadonlyMap<DocumentId, string>,
  on: ReadonlySet<string> | undefined,
): Generator<ExportedFinding> {
  const byId = new Map(findings(at).map((one) => [one.id as string, one]));
  for (const { id, sentence, asks, doesNotShow, unclear, state, judged = '' } of showFindings(at, on ? { on } : {})
    .rows) {
    const finding = byId.get(id);
    if (!finding) continue;
    const hidden = [...finding.because, ...finding.beside].some(({ claim }) =>
      sealed.has(claim.slice(0, claim.lastIndexOf('#')) as DocumentId),
    );
    yield {
      id: shortId(id),
      finding,
      sentence: hidden ? '' : sentence,
      asks,
      doesNotShow,
      unclear,
      state,
      judged: hidden ? '' : judged,
    };
  }
}

function* claimsAt(at: Case, numbers: readonly number[]): Generator<Claim> {
  for (const n of numbers) {
    const claim = claimAt(at, n);
    if (claim) yield claim;
  }
}

/** A part of a case: its claims in order of time, by number, and their ids. */
export interface Part {
  readonly numbers: readonly number[];
  readonly ids: ReadonlySet<string>;
}

/** What may leave the case, or a part of it, with people's decisions and without what would name a sealed source. */
export function exportedEvidence(at: Case, part?: Part): Evidence {
  const cited = new Set<DocumentId>();
  const sealed = sealedIn(at);
  const open = openDocuments(at);
  const denied = deniedIn(at);
  const verdicts = new Map<string, string>(
    ofKind(judgements(at), 'claim').map(({ decision }) => [decision.claim, decision.verdict]),
  );
  return {
    *documents() {
      for (const { id, path, format, words, source } of documentEntries(at)) {
        if (part && !cited.has(id)) continue;
        const { hash = '', receivedAt = '' } = sourceOf(at, source) ?? {};
        const facts = factList(at, id);
        const name = sealed.get(id);
        if (name === undefined) yield { id, path, format, words, hash, receivedAt, facts };
        else {
          const left = facts.filter((fact) => !TELLING.has(fact.name) && fact.basis.kind !== 'metadata');
          yield { id, path: name, format, words, hash: '', receivedAt: '', facts: left };
        }
      }
    },
    mentions: (document) => mentionsOf(at, document),
    attributions: (document) => attributionsOf(at, document).map((one) => anonymous(one, sealed.get(document))),
    findings: () => exportedFindings(at, sealed, part?.ids),
    requests: () => requests(at),
    watches: () => watches(at),
    *claims(order, predicates) {
      const chosen = part ? claimsAt(at, part.numbers) : claims(at, predicates ? { predicates } : {}, order);
      for (const claim of chosen) if (verdicts.get(claim.id) !== 'rejected') yield claim;
    },
    entities: () => entities(at),
    ledger: () => ledgerRows(at),
    ledgers: () => ledgersOf(at, part?.ids),
    hasSealed: sealed.size > 0,
    claim: (id) => (verdicts.get(id) === 'rejected' ? undefined : claimOf(at, id)),
    denials(claim) {
      const passage = passageAt(open(claim.document).passages, claim.quotes[0].start);
      return passage ? denied(claim, passage) : [];
    },
    placeOf: mentionPlace,
    cite(id: DocumentId, { start, end }: Span) {
      const { path, hash, text, passages, points } = open(id);
      cited.add(id);
      const name = sealed.get(id);
      const passage = passageAt(passages, start);
      return {
        file: name ?? path,
        start: points(start),
        end: points(end),
        quote: text.slice(start, end),
        locator: passage ? cite(passage.locator) : '',
        hash: name === undefined ? hash : '',
      };
    },
    *edges() {
      for (const edge of liveEdges(at)) {
        const hidden = sealed.has(edge.a) && typeof edge.b !== 'string';
        // What a sealed document credits, and who wrote it, tells who it is.
        if (!hidden) yield edge;
      }
    },
    origins: () => origins(at),
    corroborations: () => corroborations(at),
    fileOf: (document) => sealed.get(document) ?? pathOf(at, document),
    isSealed: (document) => sealed.has(document),
    judged: (claim) => verdicts.get(claim) ?? 'suggestion',
    // Ids of propositions, rows and findings hold those of claims, which hold those of documents.
    shownId: (id) => {
      let shown = id;
      for (const [document, name] of sealed) shown = shown.replaceAll(document, name);
      return shown;
    },
    shown: (claim) => {
      const name = sealed.get(claim.document);
      return name === undefined ? claim : withoutName(claim, name);
    },
  };
}

/** Lines of the file, one after the other. Errors: usage for an unknown kind. */
export function exportLines(at: Case, kind: string, format: ExportFormat): Iterable<string> {
  const chosen = exports.find(({ id }) => id === kind);
  if (!chosen)
    throw new SheafError(
      'usage',
      `nothing is exported as ${kind}`,
      `Write one of: ${exports.map(({ id }) => id).join(', ')}.`,
    );
  if (format === 'json' || format === 'gexf' || format === 'prov') {
    if (kind !== 'origins')
      throw new SheafError(
        'usage',
        `${kind} cannot be written as ${format}`,
        'Origins can; others as --jsonl or --csv.',
      );
    return GRAPHS[format](exportedEvidence(at));
  }
  const rows = chosen.rows(exportedEvidence(at));
  return format === 'csv' ? csvLines(chosen, rows) : jsonLines(rows);
}
