/** What holders would have seen together, for reading: each link with its chain, its quotes, who held which piece when. Hypothetical throughout. */
import type { Claim } from '../domain/claim.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { isDated } from '../domain/knowledge.ts';
import type { Chain, Days, Holding, Party, Piece, PoolLink, TieKind } from '../domain/pool.ts';
import type { Tongue } from '../domain/tongue.ts';
import { leadWords, sinceBrief, sinceWords } from './days-in-words.ts';
import { type ProofRow, proofRow } from './knew.ts';
import { POOL_WORDS } from './pool-words.ts';
import { saidDate } from './said-date.ts';
import type { Where } from './where.ts';

export interface HeldRow {
  readonly party: string;
  readonly holder: string;
  readonly since: string;
  readonly days: Days;
  /** How it came to hold it, and what is unclear about that. */
  readonly how: string;
  readonly denials: readonly ProofRow[];
  readonly unconfirmed: readonly ProofRow[];
}

export interface PieceRow {
  readonly kind: TieKind;
  readonly proofs: readonly ProofRow[];
  /** Likelihood as said: "probably". */
  readonly likelihood?: string;
  readonly denials: readonly ProofRow[];
  readonly held: readonly HeldRow[];
}

export interface StepRow {
  readonly from: string;
  readonly to: string;
  readonly pieces: readonly PieceRow[];
  /** Further pieces that say the same tie. */
  readonly more: number;
}

export interface ChainRow {
  readonly since: string;
  readonly days: Days;
  /** How long before the event, on either bound. */
  readonly lead?: string;
  readonly through: readonly string[];
  readonly steps: readonly StepRow[];
  readonly last: string;
}

export interface PoolRow extends ChainRow {
  readonly between: readonly [string, string];
  readonly kinds: readonly TieKind[];
  /** Nobody of them had it alone as early; or somebody did, and another who had something on one of the two did not. */
  readonly sort: 'only together' | 'held by one, missing to another';
  /** Only possible, and why. */
  readonly possible: boolean;
  readonly alone: readonly { readonly party: string; readonly since: string; readonly days?: Days }[];
  readonly coalition: readonly string[];
  readonly handOver?: string;
  readonly others: readonly ChainRow[];
  /** Clearings and releases of those it is about: always shown with it. */
  readonly beside: readonly { readonly what: string; readonly proof: ProofRow }[];
}

export interface PoolView {
  readonly parties: readonly {
    readonly name: string;
    readonly takes: readonly { readonly name: string; readonly because: string }[];
  }[];
  readonly by?: string;
  readonly before?: { readonly name: string; readonly day: string };
  readonly rows: readonly PoolRow[];
  readonly more: number;
  readonly tooCommon: readonly string[];
  readonly doesNotShow: string;
}

export function doesNotShow(links: readonly PoolLink[], tongue: Tongue = 'en'): string {
  const words = POOL_WORDS[tongue];
  const described = links.some(({ chain }) =>
    chain.steps.some(({ from, to }) => `${from.id}${to.id}`.includes('group@')),
  );
  return `${described ? words.described : ''}${words.doesNotShow}`;
}

/** What the view needs to know of a case. */
export interface PoolContext {
  readonly parties: readonly Party[];
  readonly holderName: (id: string) => string;
  readonly row: (holding: Holding) => Omit<Knowledge, 'voices'> | undefined;
  /** Claims that affirm a proposition, and those that deny it. */
  readonly claims: (proposition: string) => readonly Claim[];
  readonly denials: (proposition: string) => readonly Claim[];
  readonly where: (claim: Claim) => Where;
  readonly beside: (ends: readonly string[]) => readonly { readonly what: string; readonly claim: Claim }[];
  readonly claim: (id: string) => Claim | undefined;
  readonly event?: { readonly name: string; readonly day: string };
  readonly tongue?: Tongue | undefined;
}

/** So many pieces of a step, and quotes of a piece, are shown. */
const SHOWN = 2;

const wordsIn = ({ tongue }: PoolContext) => POOL_WORDS[tongue ?? 'en'];

function heldRow(holding: Holding, context: PoolContext): HeldRow {
  const row = context.row(holding);
  const quoted = (ids: readonly string[]): readonly ProofRow[] =>
    ids.flatMap((id) => context.claim(id) ?? []).map((claim) => proofRow(claim, context.where(claim), context.tongue));
  const said = row && (isDated(row.since) ? saidDate(row.since, context.tongue) : row.since.undated);
  const state = row && row.state !== 'held' ? `, ${wordsIn(context).state[row.state] ?? row.state}` : '';
  return {
    party: context.parties[holding.party]?.name ?? '',
    holder: context.holderName(holding.holder),
    since: sinceBrief(holding.since, context.tongue),
    days: holding.since,
    how: row
      ? [
          `${wordsIn(context).how[row.how] ?? row.how}${state}`,
          isDated(row.since) ? wordsIn(context).dated(said ?? '') : said,
          ...(holding.bounds ?? []),
        ].join('; ')
      : '',
    denials: quoted(row?.denials ?? []),
    unconfirmed: quoted(row?.unconfirmed ?? []),
  };
}

function pieceRow({ kind, proposition, held }: Piece, context: PoolContext): PieceRow {
  const claims = context.claims(proposition);
  const likelihood = claims.find((claim) => claim.likelihood)?.likelihood?.words;
  const act = held.map((one) => context.row(one)?.proof[0]).flatMap((id) => (id ? (context.claim(id) ?? []) : []));
  const quoted = new Map([...claims, ...act].map((claim) => [claim.quotes[0].words, claim]));
  return {
    kind,
    proofs: [...quoted.values()].slice(0, SHOWN).map((claim) => proofRow(claim, context.where(claim), context.tongue)),
    ...(likelihood === undefined ? {} : { likelihood }),
    denials: context.denials(proposition).map((claim) => proofRow(claim, context.where(claim), context.tongue)),
    held: onceEach(held.map((one) => heldRow(one, context))),
  };
}

/** A holder that holds one piece by several rows is named once, with the first. */
const onceEach = (rows: readonly HeldRow[]): readonly HeldRow[] => {
  const seen = new Map<string, HeldRow>();
  for (const row of rows) if (!seen.has(`${row.party} ${row.holder}`)) seen.set(`${row.party} ${row.holder}`, row);
  return [...seen.values()];
};

function lead({ earliest, latest }: Days, context: PoolContext): string | undefined {
  const { event } = context;
  if (!event) return undefined;
  const certain = latest === undefined ? undefined : leadWords(latest, event.day, context.tongue);
  if (certain !== undefined) return wordsIn(context).certainLead(certain, event.name);
  const possible = earliest === undefined ? undefined : leadWords(earliest, event.day, context.tongue);
  return possible === undefined ? undefined : wordsIn(context).possibleLead(possible, event.name);
}

function chainRow({ since, steps, last }: Chain, context: PoolContext): ChainRow {
  const ahead = lead(since, context);
  const rows = steps.map(({ from, to, pieces }) => ({
    from: from.name,
    to: to.name,
    pieces: pieces.slice(0, SHOWN).map((piece) => pieceRow(piece, context)),
    more: Math.max(0, pieces.length - SHOWN),
  }));
  const latest = steps[last];
  const first = latest?.pieces[0].held[0];
  const who = first ? ` (${context.parties[first.party]?.name}, ${sinceBrief(first.since, context.tongue)})` : '';
  return {
    since: sinceWords(since, context.tongue),
    days: since,
    ...(ahead === undefined ? {} : { lead: ahead }),
    through: steps.slice(0, -1).map(({ to }) => to.name),
    steps: rows,
    last: latest ? `${latest.from.name} – ${latest.to.name}${who}` : '',
  };
}

export function poolRow(link: PoolLink, context: PoolContext): PoolRow {
  const name = (party: number): string => context.parties[party]?.name ?? '';
  const [a, b] = link.between;
  const ends = [a.id, b.id, ...link.chain.steps.map(({ to }) => to.id)];
  const { handOver } = link;
  return {
    between: [a.name, b.name],
    kinds: [...new Set(link.chain.steps.map(({ pieces }) => pieces[0].kind))],
    sort: link.adds === 'not' ? 'held by one, missing to another' : 'only together',
    possible: link.chain.since.latest === undefined || link.adds === 'possibly',
    ...chainRow(link.chain, context),
    alone: link.alone.map((days, party) => ({
      party: name(party),
      since: days ? sinceWords(days, context.tongue) : wordsIn(context).never,
      ...(days ? { days } : {}),
    })),
    coalition: link.coalition.map(name),
    ...(handOver
      ? {
          handOver: handOver.pieces
            .map(({ from, proposition }) =>
              wordsIn(context).hands(name(from), name(handOver.to), quoteOf(proposition, context)),
            )
            .join('; '),
        }
      : {}),
    others: link.others.map((chain) => chainRow(chain, context)),
    beside: context
      .beside(ends)
      .map(({ what, claim }) => ({ what, proof: proofRow(claim, context.where(claim), context.tongue) })),
  };
}

const quoteOf = (proposition: string, context: PoolContext): string => {
  const words = context.claims(proposition)[0]?.quotes[0].words ?? '';
  return `“${words.length > 110 ? `${words.slice(0, 108).trimEnd()}…` : words}”`;
};
