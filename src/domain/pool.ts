import type { EntityId, KnowledgeId, PropositionId } from './ids.ts';
import type { IsoDate } from './moment.ts';

/** The declared links that a pool may follow, and no others. */
export const TIE_KINDS = [
  'same identity',
  'shared identifier',
  'membership',
  'kinship',
  'same place and time',
  'travel together',
  'payment',
  'communication',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** What a tie holds on to. An occasion is one place on one day; a name is one that somebody went by, as long as nobody has said whose it is. */
export interface TieEnd {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'identifier' | 'occasion' | 'name';
}

/** That one proposition ties two ends: whoever holds the proposition holds the tie. */
export interface Tie {
  readonly kind: TieKind;
  readonly a: string;
  readonly b: string;
  readonly proposition: PropositionId;
}

/** A body that some sentence describes right before its name: "the Austrian intelligence service the BVT". */
export interface DescribedBody {
  readonly holder: EntityId;
  /** ISO code. */
  readonly state: string;
  readonly branch: string;
  readonly words: string;
}

/** What every pool of a case rests on, whoever pools. */
export interface PoolGround {
  readonly ends: readonly TieEnd[];
  /** Those of its newspapers left out. */
  readonly ties: readonly Tie[];
  /** Ends that speak in the case as its newspapers. */
  readonly papers: ReadonlySet<string>;
  /** Propositions that nobody held before a day, and why. */
  readonly notBefore: ReadonlyMap<PropositionId, { readonly day: IsoDate; readonly because: string }>;
  readonly bodies: readonly DescribedBody[];
}

/** A day that lies in [earliest, latest], both included. A bound that nothing gives is absent: no earliest is "any time before", no latest is "never certain". */
export interface Days {
  readonly earliest?: IsoDate;
  readonly latest?: IsoDate;
}

/** One of those who pool: a holder, or a group of holders that the user named as one. */
export interface Party {
  readonly name: string;
  readonly holders: readonly EntityId[];
}

/** That a party held a proposition, by which holder, from when. A holding that is disputed or not shown received has no latest day. */
export interface Holding {
  readonly proposition: PropositionId;
  /** Place in the list of parties. */
  readonly party: number;
  readonly holder: EntityId;
  readonly row: KnowledgeId;
  readonly since: Days;
  /** What bounds its days beside what the ledger says: sentences for a user. */
  readonly bounds?: readonly string[];
}

/** Ties and holdings as columns of numbers, as a case file of a million claims gives them. Ends, propositions and parties by their places. */
export interface PoolColumns {
  readonly ends: readonly TieEnd[];
  readonly pieces: number;
  readonly tie: {
    readonly a: Int32Array;
    readonly b: Int32Array;
    readonly piece: Int32Array;
    /** Place in TIE_KINDS. */
    readonly kind: Uint8Array;
  };
  /** Days as numbers, 20141103; earliest 0 where nothing bounds it, latest 2^31 - 1 where it is never certain. */
  readonly held: {
    readonly piece: Int32Array;
    readonly party: Int32Array;
    readonly earliest: Int32Array;
    readonly latest: Int32Array;
  };
  proposition(piece: number): PropositionId | undefined;
  /** By whom, and by which row of the ledger: looked up for what is shown. */
  holding(row: number): Pick<Holding, 'holder' | 'row' | 'bounds'> | undefined;
}

/** A proposition on the way from one end to the other, with all of the pool that held it, earliest first. */
export interface Piece {
  readonly proposition: PropositionId;
  readonly kind: TieKind;
  readonly held: readonly Holding[];
}

/** From one end to the next. The first piece is the one that was there first; others say the same tie again. */
export interface Step {
  readonly from: TieEnd;
  readonly to: TieEnd;
  readonly pieces: readonly [Piece, ...Piece[]];
}

/** How two ends hang together in a pool, and since when. */
export interface Chain {
  /** The first day on which every step was held by somebody of the pool. */
  readonly since: Days;
  readonly steps: readonly [Step, ...Step[]];
  /** Which piece came last: its place in `steps`. */
  readonly last: number;
  /** The most that any end between the two is tied to others: few is telling, many is not. 0 where the two are tied at once. */
  readonly commonest: number;
}

/** What the pool would have shown of two ends. */
export interface PoolLink {
  readonly between: readonly [TieEnd, TieEnd];
  readonly chain: Chain;
  /** Chains that are there earlier and pass through more common ends, or that are only possible. */
  readonly others: readonly Chain[];
  /** Since when each party alone had some chain between the two, in the order of the parties; absent where it never had one. */
  readonly alone: readonly (Days | undefined)[];
  /** Whether the pool had it before every party alone; "possibly" where a date leaves it open. */
  readonly adds: 'certainly' | 'possibly' | 'not';
  /** The fewest parties that together had it as early as the pool: places in the list of parties. */
  readonly coalition: readonly number[];
  /** The fewest pieces that, handed to one of them, would have been enough. Absent where one party had all. */
  readonly handOver?: {
    readonly to: number;
    readonly pieces: readonly { readonly proposition: PropositionId; readonly from: number }[];
  };
}

export interface PoolAnswer {
  readonly parties: readonly Party[];
  readonly links: readonly PoolLink[];
  /** Links found beyond those that were asked for. */
  readonly more: number;
  /** Ends that are tied to so many others that a way through them says nothing; not passed through unless a pair was asked for. */
  readonly tooCommon: readonly TieEnd[];
}

/** A link of a pool, with those who would have pooled. */
export interface PooledLink {
  readonly link: PoolLink;
  readonly parties: readonly Party[];
}
