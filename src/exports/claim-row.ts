/** What every row about a claim has: when, who says so, how, and the quotes that carry it. */
import type { Claim } from '../domain/claim.ts';
import type { RoleName } from '../domain/predicates/index.ts';
import type { Cited, Evidence, Row } from './evidence.ts';

const asRow = ({ file, start, end, quote, locator, hash }: Cited): Row => ({ file, start, end, quote, locator, hash });

/** Words in a role, several joined; the name meant where the words are a pronoun. */
export function filled(claim: Claim, ...roles: readonly RoleName[]): string {
  return claim.roles
    .filter(({ role }) => roles.includes(role))
    .map(({ words, standsFor }) => (standsFor ? standsFor.words : words.replace(/\s+/gu, ' ')))
    .join('; ');
}

export const dateOf = ({ when }: Claim): string => ('moment' in when ? when.moment.edtf : '');

const quotesOf = (claim: Claim, evidence: Evidence): readonly Row[] =>
  claim.quotes.map((quote) => asRow(evidence.cite(quote.document, quote)));

/** The quotes of these claims, each once; rejected ones left out. */
export function citedRows(ids: readonly string[], evidence: Evidence): readonly Row[] {
  const found = new Map<string, Row>();
  for (const id of ids) {
    const claim = evidence.claim(id);
    for (const row of claim ? quotesOf(claim, evidence) : []) found.set(`${row.file}@${row.start}-${row.end}`, row);
  }
  return [...found.values()];
}

export const saidRow = (claim: Claim, evidence: Evidence): Row => ({
  ...claimRow(claim, evidence),
  quotes: quotesOf(claim, evidence),
});

/** The same with the first quote alone. */
export function claimRow(claim: Claim, evidence: Evidence): Row {
  const { when } = claim;
  const { voice } = evidence.shown(claim);
  const first = quotesOf(claim, evidence)[0] ?? {};
  return {
    claim: evidence.shownId(claim.id),
    stance: claim.stance,
    negated: claim.negated,
    prospective: claim.prospective === true,
    likelihood: claim.likelihood?.words ?? '',
    asserter: voice.chain.at(-1)?.name ?? '',
    chain: voice.chain.map((link) => link.name),
    anonymous: voice.chain.some((link) => link.anonymous),
    carried_over: voice.carriedOver ?? '',
    date_basis: 'moment' in when ? when.moment.basis : '',
    undated: 'undated' in when ? when.undated : '',
    judged: evidence.judged(claim.id),
    denied_by: evidence.denials(claim).map((one) => evidence.shownId(one.id)),
    ...first,
  };
}
