/** What is said to have happened when, who says so, in which words: one row a claim. */
import type { Stance } from '../domain/attribution.ts';
import type { Claim } from '../domain/claim.ts';
import type { Moment } from '../domain/moment.ts';
import type { Tongue } from '../domain/tongue.ts';
import { claimSentence } from './claim-sentence.ts';
import { saidDate } from './said-date.ts';
import { voiceChain } from './voice-chain.ts';
import type { Where } from './where.ts';

export type Judged = 'suggestion' | 'accepted' | 'rejected';

/** How sure the date is: written there, worked out from another, only bounded, carried over from the sentence before, or missing. */
export type DateMark = 'said' | 'worked out' | 'bounded' | 'carried over' | 'undated';

export interface TimelineRow extends Where {
  readonly claim: string;
  /** In words; for an undated claim the reason. */
  readonly date: string;
  readonly mark: DateMark;
  readonly edtf?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly predicate: string;
  readonly what: string;
  readonly voice: string;
  readonly stance: Stance;
  readonly negated: boolean;
  readonly prospective: boolean;
  readonly likelihood?: string;
  readonly judged: Judged;
  readonly quote: string;
  /** Who denies it, in which words. */
  readonly denied: readonly { readonly claim: string; readonly voice: string; readonly quote: string }[];
}

const markOf = (claim: Claim, moment: Moment): DateMark => {
  if ('how' in claim.when && claim.when.how !== 'said') return 'carried over';
  return moment.basis === 'stated' ? 'said' : moment.basis === 'derived' ? 'worked out' : 'bounded';
};

const dated = (claim: Claim, moment: Moment, tongue: Tongue) => ({
  date: moment.clock === undefined ? saidDate(moment, tongue) : `${saidDate(moment, tongue)}, ${moment.clock}`,
  mark: markOf(claim, moment),
  edtf: moment.edtf,
  ...(moment.earliest === undefined ? {} : { earliest: moment.earliest }),
  ...(moment.latest === undefined ? {} : { latest: moment.latest }),
});

const words = (claim: Claim): string => claim.quotes.map((quote) => quote.words).join(' […] ');

/** Who speaks in a denial: the telling's own speaker, else the voice. */
const denier = (claim: Claim, tongue: Tongue): string =>
  claim.roles.find(({ role }) => role === 'who')?.words ?? voiceChain(claim.voice, tongue);

/** `path` and `place` say where the first quote stands, as one would cite it; `denials` are the claims that deny it. */
export function timelineRow(
  claim: Claim,
  where: Where,
  judged: Judged,
  { tongue = 'en', denials = [] }: { readonly tongue?: Tongue; readonly denials?: readonly Claim[] } = {},
): TimelineRow {
  const { when } = claim;
  return {
    claim: claim.id,
    ...('moment' in when ? dated(claim, when.moment, tongue) : { date: when.undated, mark: 'undated' }),
    predicate: claim.predicate,
    what: claimSentence(claim, tongue),
    voice: voiceChain(claim.voice, tongue),
    stance: claim.stance,
    negated: claim.negated,
    prospective: claim.prospective === true,
    ...(claim.likelihood ? { likelihood: claim.likelihood.words } : {}),
    judged,
    quote: words(claim),
    denied: denials.map((denial) => ({ claim: denial.id, voice: denier(denial, tongue), quote: words(denial) })),
    ...where,
  };
}
