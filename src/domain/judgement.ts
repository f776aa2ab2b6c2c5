import type { Stance } from './attribution.ts';
import type { CueRule } from './cue-rule.ts';
import type { JudgementId } from './ids.ts';
import type { Kinship } from './origin.ts';
import type { PredicateId, RoleName } from './predicates/index.ts';
import type { Mapping } from './record.ts';

/** A person's decision: append-only, dated, signed, replayed on every run. Undoing one is another judgement. */
export interface Judgement {
  readonly id: JudgementId;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly by: string;
  readonly decision: Decision;
  readonly why?: string;
}

export type Decision =
  | {
      readonly kind: 'identity';
      readonly verdict: 'same' | 'different' | 'unsure';
      readonly a: string;
      readonly b: string;
    }
  | {
      readonly kind: 'fact';
      readonly document: string;
      readonly fact: string;
      readonly value: string;
      /** Set although fewer origins bear it out than the value asks for; the decision says so for ever. */
      readonly override?: true;
    }
  | { readonly kind: 'claim'; readonly claim: string; readonly verdict: 'accepted' | 'rejected' }
  /** A claim that a person read from words, new or in place of one that was read wrongly. Offsets count in the document's text. */
  | {
      readonly kind: 'own claim';
      readonly document: string;
      readonly start: number;
      readonly end: number;
      readonly predicate: PredicateId;
      /** Who or what plays which part, in words. */
      readonly roles: Readonly<Partial<Record<RoleName, string>>>;
      readonly stance: Stance;
      readonly negated: boolean;
      /** As exactly as it is said, in EDTF. */
      readonly when?: string;
      readonly insteadOf?: string;
    }
  | { readonly kind: 'passage'; readonly passage: string; readonly verdict: 'read' | 'boilerplate' }
  /** How the columns of a table are read. The subject is a document, or a source whose documents are parts of one table. */
  | { readonly kind: 'mapping'; readonly document: string; readonly mapping: Mapping }
  /** A verb that the user says means a predicate. */
  | ({ readonly kind: 'cue' } & CueRule)
  /** Days within which a body must answer; from any body where none is named. `request`: words that the request must have. */
  | { readonly kind: 'due'; readonly body?: string; readonly request?: string; readonly days: number }
  /** Whether two claims say the same; that it cannot be told takes neither for granted. */
  | {
      readonly kind: 'proposition';
      readonly verdict: 'same' | 'different' | 'unsure';
      readonly a: string;
      readonly b: string;
    }
  /** How two holders hang together, by name; `during` in EDTF. */
  | {
      readonly kind: 'relation';
      readonly relation: 'part of' | 'became' | 'stands for';
      readonly a: string;
      readonly b: string;
      readonly verdict: 'holds' | 'does not hold';
      readonly during?: string;
    }
  /** From when to when a holder existed; EDTF. */
  | { readonly kind: 'existed'; readonly holder: string; readonly during: string }
  /** A group that a person named, and who belongs to it. */
  | {
      readonly kind: 'group';
      readonly group: string;
      readonly member: string;
      readonly verdict: 'in' | 'out';
      readonly during?: string;
    }
  /** How two documents stand to each other, whatever signs say; a took from b. */
  | { readonly kind: 'origin'; readonly verdict: Kinship; readonly a: string; readonly b: string }
  /** A source that is no longer relied on: kept, and everything worked out without it. */
  | { readonly kind: 'withdrawal'; readonly source: string }
  /** What a person makes of a finding; the reason stands in `why`. */
  | { readonly kind: 'finding'; readonly finding: string; readonly verdict: 'confirmed' | 'dismissed' }
  /** An event by which findings are ordered; EDTF. The latest named holds. */
  | { readonly kind: 'interest'; readonly name: string; readonly when: string }
  /** A search that the case keeps, or lets go. */
  | {
      readonly kind: 'search';
      readonly words: string;
      /** As typed only; in menus and footers too. */
      readonly exact?: true;
      readonly boilerplate?: true;
      readonly verdict: 'kept' | 'let go';
    }
  | { readonly kind: 'undo'; readonly judgement: JudgementId };
