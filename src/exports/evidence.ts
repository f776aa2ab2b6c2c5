/** What an export may see of a case. Offsets come out in Unicode code points of the text as decoded. */
import type { Attribution } from '../domain/attribution.ts';
import type { Claim } from '../domain/claim.ts';
import type { Entity } from '../domain/entity.ts';
import type { Fact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import type { Holder } from '../domain/holder.ts';
import type { DocumentId, MentionId } from '../domain/ids.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Mention } from '../domain/mention.ts';
import type { Corroboration, Edge, Origin } from '../domain/origin.ts';
import type { Span } from '../domain/passage.ts';
import type { Proposition } from '../domain/proposition.ts';
import type { Request } from '../domain/request.ts';
import type { Watch } from '../domain/watch.ts';

/** Exact words with file, place and the hash of the bytes that they came in. */
export interface Cited {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly locator: string;
  readonly hash: string;
}

/** A document as a list has it. */
export interface ExportedDocument {
  readonly id: DocumentId;
  readonly path: string;
  readonly format: string;
  readonly words: number;
  readonly hash: string;
  readonly receivedAt: string;
  readonly facts: readonly (Fact<unknown> & { readonly name: string })[];
}

/** A row of the ledger with whose it is and what it is about. */
export interface LedgerRow {
  readonly row: Omit<Knowledge, 'voices'>;
  readonly holder: Holder;
  readonly proposition: Proposition;
}

/** A finding with its sentences. One that rests on a sealed document has none: they could name it. */
export interface ExportedFinding {
  readonly id: string;
  readonly finding: Finding;
  readonly sentence: string;
  readonly asks: string;
  readonly doesNotShow: string;
  readonly unclear: readonly string[];
  readonly state: string;
  /** Why, and who decided. */
  readonly judged: string;
}

export interface Evidence {
  /** Of a part of the case: those that have been cited so far. */
  documents(): Iterable<ExportedDocument>;
  mentions(document: DocumentId): readonly Mention[];
  attributions(document: DocumentId): readonly Attribution[];
  /** In order of time, undated ones last, or in order of documents; those that people rejected left out. */
  claims(order: 'time' | 'text', predicates?: readonly string[]): Iterable<Claim>;
  /** In reading order, as `sheaf find` left them; dismissed ones too. */
  findings(): Iterable<ExportedFinding>;
  /** The request ledger and the watches, as `sheaf find` left them. */
  requests(): Iterable<Request>;
  watches(): Iterable<Watch>;
  entities(): Iterable<Entity>;
  /** The rows of the ledger, holder after holder. */
  ledger(): Iterable<LedgerRow>;
  /** The same holder by holder, those with most first; what was published is left out. */
  ledgers(): Iterable<{ readonly holder: Holder; readonly rows: Iterable<LedgerRow> }>;
  /** A claim by its id; undefined where there is none, or a person rejected it. */
  claim(id: string): Claim | undefined;
  /** Claims by which somebody denies it. */
  denials(claim: Claim): readonly Claim[];
  /** The mention's document and place. */
  placeOf(mention: MentionId): (Span & { readonly document: DocumentId }) | undefined;
  cite(document: DocumentId, span: Span): Cited;
  /** 'suggestion' where nobody has judged the claim. */
  judged(claim: string): string;
  /** An id as it may leave the case: those of a sealed document are made from its hash, which tells who has the file. */
  shownId(id: string): string;
  /** Ties between documents and to named works, with people's decisions; those that only rest on a sealed document's name left out. */
  edges(): Iterable<Edge>;
  origins(): readonly Origin[];
  corroborations(): Iterable<
    Corroboration & { readonly proposition: string; readonly what: string; readonly when?: string }
  >;
  /** The path under which a document may leave the case. */
  fileOf(document: DocumentId): string;
  isSealed(document: DocumentId): boolean;
  /** Whether any document is. */
  readonly hasSealed: boolean;
  /** The claim as it may leave the case. */
  shown(claim: Claim): Claim;
}

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Row = Readonly<Record<string, Value>>;

/** One kind of export: what it is, and its rows. */
export interface Export {
  readonly id: string;
  readonly means: string;
  rows(evidence: Evidence): Iterable<Row>;
  /** The list inside a row of which CSV makes a row each. */
  readonly each?: string;
}
