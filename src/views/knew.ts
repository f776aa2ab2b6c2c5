/** What a holder held, one row a proposition: since when, how, says who, in which words, and what stands against it. */
import type { Claim } from '../domain/claim.ts';
import { isDated, type Knowledge } from '../domain/knowledge.ts';
import type { Proposition } from '../domain/proposition.ts';
import type { Tongue } from '../domain/tongue.ts';
import { propositionSentence } from './proposition-sentence.ts';
import { saidDate } from './said-date.ts';
import type { Judged } from './timeline.ts';
import { voiceChain } from './voice-chain.ts';
import type { Where } from './where.ts';

/** Exact words, who says them, and where they stand. */
export interface ProofRow extends Where {
  readonly claim: string;
  readonly voice: string;
  readonly quote: string;
}

export interface KnewRow {
  readonly knowledge: string;
  readonly holder: string;
  /** The part, predecessor or member whose row it is, where it is not the holder's own. */
  readonly through?: string;
  readonly what: string;
  /** Certainly, possibly, not, or no evidence; on the day asked about, or ever. */
  readonly answer: string;
  /** Why the answer is so: held, disputed, learned later, said not to know … */
  readonly why: string;
  /** In words; for an undated row the reason. */
  readonly since: string;
  readonly edtf?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly until?: string;
  readonly how: string;
  readonly grade: Knowledge['grade'];
  readonly state: Knowledge['state'];
  readonly judged: Judged;
  readonly proof: readonly ProofRow[];
  /** Claims that deny it: always shown with it. */
  readonly denials: readonly ProofRow[];
  /** Claims that neither confirm nor deny it. */
  readonly unconfirmed: readonly ProofRow[];
  /** How many further rows say the same of the same holder. */
  readonly also: number;
}

export const proofRow = (claim: Claim, where: Where, tongue: Tongue = 'en'): ProofRow => ({
  claim: claim.id,
  voice: voiceChain(claim.voice, tongue),
  quote: claim.quotes.map((quote) => quote.words).join(' […] '),
  ...where,
});

const eachQuoteOnce = (rows: readonly ProofRow[]): readonly ProofRow[] => [
  ...new Map(rows.map((row) => [`${row.path}|${row.quote}`, row])).values(),
];

export interface KnewSource {
  readonly row: Omit<Knowledge, 'voices'>;
  readonly holder: string;
  readonly through?: string;
  readonly proposition: Pick<Proposition, 'predicate' | 'roles'>;
  readonly answer: string;
  readonly why: string;
  readonly also: number;
}

export function knewRow(
  { row, holder, through, proposition, answer, why, also }: KnewSource,
  proof: (ids: readonly string[]) => readonly ProofRow[],
  judged: Judged,
  tongue: Tongue = 'en',
): KnewRow {
  const { since, until } = row;
  return {
    knowledge: row.id,
    holder,
    ...(through === undefined ? {} : { through }),
    what: propositionSentence(proposition, tongue),
    answer,
    why,
    ...(isDated(since)
      ? {
          since: saidDate(since, tongue),
          edtf: since.edtf,
          ...(since.earliest === undefined ? {} : { earliest: since.earliest }),
          ...(since.latest === undefined ? {} : { latest: since.latest }),
        }
      : { since: since.undated }),
    ...(until ? { until: saidDate(until, tongue) } : {}),
    how: row.how,
    grade: row.grade,
    state: row.state,
    judged,
    proof: proof(row.proof),
    denials: eachQuoteOnce(proof(row.denials)),
    unconfirmed: eachQuoteOnce(proof(row.unconfirmed)),
    also,
  };
}
