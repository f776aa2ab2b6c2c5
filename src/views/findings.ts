/** A finding as it is read: what it shows and what it does not, the sentences that carry it, and what stands beside them. */
import type { Claim } from '../domain/claim.ts';
import type { Finding, FindingRule, Unclear } from '../domain/finding.ts';
import type { Moment } from '../domain/moment.ts';
import type { Tongue } from '../domain/tongue.ts';
import { claimSentence } from './claim-sentence.ts';
import { findingSentence } from './finding-sentence.ts';
import { saidDate } from './said-date.ts';
import { voiceChain } from './voice-chain.ts';
import type { Where } from './where.ts';

export interface CarryingRow extends Where {
  readonly role: string;
  readonly claim: string;
  /** When it is said to have happened; empty where nothing says. */
  readonly date: string;
  readonly what: string;
  readonly voice: string;
  readonly quote: string;
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

const UNCLEAR: Readonly<Record<Tongue, Readonly<Record<Unclear, string>>>> = {
  en: {
    dates: 'the dates do not settle the order',
    who: 'it is not certain that the same one is meant',
    hedged: 'a source hedges',
    denied: 'a part of it is denied',
    receipt: 'it was sent; that it was received is not shown',
    'no answer stated': 'the sources tell of no answer, which is not to say that there was none',
    'not stated': 'the sources tell of nothing done, which is not to say that nothing was',
    anonymous: 'only unnamed voices say so',
    scope: 'the numbers may count different things',
  },
  fr: {
    dates: 'les dates ne tranchent pas l’ordre',
    who: 'il n’est pas certain qu’il s’agisse du même',
    hedged: 'une source est prudente',
    denied: 'une partie en est démentie',
    receipt: 'cela a été envoyé ; que cela ait été reçu n’est pas montré',
    'no answer stated': 'les sources ne rapportent aucune réponse, ce qui n’est pas dire qu’il n’y en eut pas',
    'not stated': 'les sources ne rapportent rien qui ait été fait, ce qui n’est pas dire que rien ne le fut',
    anonymous: 'seules des voix non nommées le disent',
    scope: 'les nombres comptent peut-être des choses différentes',
  },
};

export interface Carried extends Where {
  readonly claim: Claim;
}

export function carryingRow(role: string, { claim, ...where }: Carried, tongue: Tongue = 'en'): CarryingRow {
  return {
    role,
    claim: claim.id,
    date: 'moment' in claim.when ? saidDate(claim.when.moment, tongue) : '',
    what: claimSentence(claim, tongue),
    voice: voiceChain(claim.voice, tongue),
    quote: claim.quotes.map(({ words }) => words.replace(/\s+/gu, ' ')).join(' […] '),
    ...where,
  };
}

export interface FindingContext {
  readonly rule: FindingRule | undefined;
  readonly carried: (claim: string) => Carried | undefined;
  readonly event?: { readonly name: string; readonly when: Moment } | undefined;
  readonly state: FindingRow['state'];
  readonly judged?: string | undefined;
  readonly tongue?: Tongue | undefined;
}

function before(when: Moment | undefined, event: FindingContext['event']): number | undefined {
  const [a, b] = [when?.latest, event?.when.earliest];
  return a === undefined || b === undefined ? undefined : Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}

export function findingRow(
  finding: Finding,
  { rule, carried, event, state, judged, tongue = 'en' }: FindingContext,
): FindingRow {
  const rows = (list: Finding['beside'], shown: readonly CarryingRow[] = []) => {
    const quoted = new Set(shown.map(({ path, quote }) => `${path}|${quote}`));
    return list.flatMap(({ role, claim }) => {
      const one = carried(claim);
      const row = one && carryingRow(role, one, tongue);
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
      tongue,
    ),
    doesNotShow: rule?.doesNotShow ?? '',
    strength: finding.strength,
    unclear: finding.unclear.map((one) => UNCLEAR[tongue][one]),
    date: finding.when ? saidDate(finding.when, tongue) : '',
    edtf: finding.when?.edtf ?? '',
    ...(daysBefore === undefined ? {} : { daysBefore }),
    about: finding.about,
    because,
    beside: rows(finding.beside, because),
    state,
    ...(judged === undefined ? {} : { judged }),
  };
}
