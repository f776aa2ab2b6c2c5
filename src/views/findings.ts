/** A finding as it is read: what it shows and what it does not, the sentences that carry it, and what stands beside them. */
import type { Claim } from '../domain/claim.ts';
import type { Finding, FindingRule, Unclear } from '../domain/finding.ts';
import type { Moment } from '../domain/moment.ts';
import { claimSentence } from './claim-sentence.ts';
import { findingSentence } from './finding-sentences-en.ts';
import { saidDate } from './said-date.ts';
import { voiceChain } from './voice-chain.ts';

export interface CarryingRow {
  readonly role: string;
  readonly claim: string;
  /** When it is said to have happened; empty where nothing says. */
  readonly date: string;
  readonly what: string;
  readonly voice: string;
  readonly quote: string;
  readonly path: string;
  readonly place: string;
}

export interface FindingRow {
  readonly id: string;
  readonly rule: string;
  readonly asks: string;
  readonly sentence: string;
  readonly doesNotShow: string;
  readonly strength: Finding['strength'];
  /** Why it is only possible, each in words; empty for a firm one. */
  readonly unclear: readonly string[];
  readonly date: string;
  readonly edtf: string;
  /** Days from its latest day to the event of interest; absent where either has no date. */
  readonly daysBefore?: number;
  readonly about: readonly { readonly role: string; readonly words: string; readonly entity?: string }[];
  readonly because: readonly CarryingRow[];
  /** Denials, clearings and releases: never left out. */
  readonly beside: readonly CarryingRow[];
  readonly state: 'open' | 'confirmed' | 'dismissed';
  /** The reason and who gave it, where a person decided. */
  readonly judged?: string;
}

const UNCLEAR: Readonly<Record<Unclear, string>> = {
  dates: 'the dates do not settle the order',
  who: 'it is not certain that the same one is meant',
  hedged: 'a source hedges',
  denied: 'a part of it is denied',
  receipt: 'it was sent; that it was received is not shown',
  'no answer stated': 'the sources tell of no answer, which is not to say that there was none',
  'not stated': 'the sources tell of nothing done, which is not to say that nothing was',
  anonymous: 'only unnamed voices say so',
  scope: 'the numbers may count different things',
};

export interface Carried {
  readonly claim: Claim;
  readonly path: string;
  readonly place: string;
}

export function carryingRow(role: string, { claim, path, place }: Carried): CarryingRow {
  return {
    role,
    claim: claim.id,
    date: 'moment' in claim.when ? saidDate(claim.when.moment) : '',
    what: claimSentence(claim),
    voice: voiceChain(claim.voice),
    quote: claim.quotes.map(({ words }) => words.replace(/\s+/gu, ' ')).join(' […] '),
    path,
    place,
  };
}

export interface FindingContext {
  readonly rule: FindingRule | undefined;
  readonly carried: (claim: string) => Carried | undefined;
  readonly event?: { readonly name: string; readonly when: Moment } | undefined;
  readonly state: FindingRow['state'];
  readonly judged?: string | undefined;
}

function before(when: Moment | undefined, event: FindingContext['event']): number | undefined {
  const [a, b] = [when?.latest, event?.when.earliest];
  return a === undefined || b === undefined ? undefined : Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}

export function findingRow(finding: Finding, { rule, carried, event, state, judged }: FindingContext): FindingRow {
  const rows = (list: Finding['beside'], shown: readonly CarryingRow[] = []) => {
    const quoted = new Set(shown.map(({ path, quote }) => `${path}|${quote}`));
    return list.flatMap(({ role, claim }) => {
      const one = carried(claim);
      const row = one && carryingRow(role, one);
      const key = row && `${row.role}|${row.path}|${row.quote}`;
      if (!row || !key || quoted.has(key) || quoted.has(`${row.path}|${row.quote}`)) return [];
      quoted.add(key);
      return [row];
    });
  };
  const daysBefore = before(finding.when, event);
  const because = rows(finding.because);
  return {
    id: finding.id,
    rule: finding.rule,
    asks: rule?.asks ?? finding.rule,
    sentence: findingSentence(
      finding,
      because.map(({ what }) => what),
      event,
    ),
    doesNotShow: rule?.doesNotShow ?? '',
    strength: finding.strength,
    unclear: finding.unclear.map((one) => UNCLEAR[one]),
    date: finding.when ? saidDate(finding.when) : '',
    edtf: finding.when?.edtf ?? '',
    ...(daysBefore === undefined ? {} : { daysBefore }),
    about: finding.about,
    because,
    beside: rows(finding.beside, because),
    state,
    ...(judged === undefined ? {} : { judged }),
  };
}
