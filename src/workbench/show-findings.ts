/** Findings as rows for reading, with what people decided about each; dismissed ones are shown, struck through. */
import { createHash } from 'node:crypto';
import { SheafError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { IsoDate } from '../domain/moment.ts';
import type { Tongue } from '../domain/tongue.ts';
import { rules } from '../findings/index.ts';
import { RULES_FR } from '../findings/rules-fr.ts';
import { claimOf } from '../store/claims.ts';
import { findingStretch, findings, findingTotals } from '../store/findings.ts';
import { judgements } from '../store/judgements.ts';
import { markOf } from '../store/stages.ts';
import { type Carried, type FindingRow, findingRow } from '../views/findings.ts';
import { eventOfInterest } from './find.ts';
import { type Live, ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { ALL, type Stretch } from './stretch.ts';
import { whereSaid } from './where-said.ts';

export interface FindingChoice {
  readonly rule?: string;
  readonly strength?: Finding['strength'];
  readonly state?: FindingRow['state'];
  /** Words of one who has a part in it. */
  readonly about?: string;
  /** What certainly took place after this day is left out. */
  readonly asOf?: IsoDate;
  /** Only those that rest on one of these claims. */
  readonly on?: ReadonlySet<string>;
  /** Of each rule, those from one place to another. */
  readonly stretch?: Stretch;
}

/** Eight signs of the id's hash: enough to type. */
export const shortId = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 8);

export const ruleList = rules.map(({ id, asks, doesNotShow }) => ({ id, asks, doesNotShow }));

/** The rules as they are put to the reader. */
export const rulesFor = (tongue: Tongue | undefined): typeof ruleList =>
  tongue === 'fr' ? ruleList.map((one) => ({ ...one, ...RULES_FR[one.id] })) : ruleList;

const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Errors: usage for an unknown rule. */
function knownRule(rule: string | undefined): void {
  if (rule !== undefined && !ruleList.some(({ id }) => id === rule))
    throw new SheafError(
      'usage',
      `no rule is called ${rule}`,
      `Write one of: ${ruleList.map(({ id }) => id).join(', ')}.`,
    );
}

/** Errors: usage for an unknown rule. */
function chosen(all: readonly Finding[], { rule, strength, about, asOf, on }: FindingChoice): readonly Finding[] {
  knownRule(rule);
  return all.filter(
    (one) =>
      one.rule === (rule ?? one.rule) &&
      one.strength === (strength ?? one.strength) &&
      (asOf === undefined || (one.when?.earliest ?? '') <= asOf) &&
      (on === undefined || one.because.some(({ claim }) => on.has(claim))) &&
      (about === undefined || one.about.some(({ words }) => folded(words).includes(folded(about)))),
  );
}

export interface FindingRows {
  readonly rows: readonly FindingRow[];
  /** Whether `sheaf find` has been run at all. */
  readonly looked: boolean;
  readonly event?: string;
  /** How many there are of each rule, shown or not, in the order of the rows. */
  readonly totals: readonly { readonly rule: string; readonly asks: string; readonly findings: number }[];
}

/** Of each rule how many there are, and a stretch of them. */
function counted(all: readonly Finding[], { start, end }: Stretch) {
  const totals = new Map<string, number>();
  const first = all.filter(({ rule }) => {
    const n = (totals.get(rule) ?? 0) + 1;
    totals.set(rule, n);
    return n > start && (end < 0 || n <= end);
  });
  return { first, totals };
}

/** A stretch of each rule's findings; where no more is asked than the case file can tell by itself, no others are looked at. */
function some(at: Case, choice: FindingChoice, stateOf: (one: Finding) => FindingRow['state']) {
  const { rule, asOf, strength, state, about, on, stretch = ALL } = choice;
  if (on === undefined && strength === undefined && state === undefined && about === undefined) {
    knownRule(rule);
    const totals = findingTotals(at, asOf).filter((one) => one.rule === (rule ?? one.rule));
    return {
      first: findingStretch(at, rule, stretch, asOf),
      totals: new Map(totals.map((one) => [one.rule, one.findings])),
    };
  }
  return counted(
    chosen(findings(at), choice).filter((one) => stateOf(one) === (state ?? stateOf(one))),
    stretch,
  );
}

export function showFindings(at: Case, choice: FindingChoice = {}): FindingRows {
  const log = judgements(at);
  const decided = new Map(ofKind(log, 'finding').map((one) => [one.decision.finding, one]));
  const event = eventOfInterest(log);
  const carried = carriedIn(at);
  const asked = rulesFor(at.tongue);
  const stateOf = ({ id }: Finding): FindingRow['state'] => decided.get(id)?.decision.verdict ?? 'open';
  const { first, totals } = some(at, choice, stateOf);
  const rows = first.map((finding) => {
    const decision: Live<'finding'> | undefined = decided.get(finding.id);
    return findingRow(finding, {
      rule: asked.find(({ id }) => id === finding.rule),
      tongue: at.tongue,
      carried,
      event,
      state: stateOf(finding),
      judged: decision && `${decision.why ?? ''} (${decision.by}, ${decision.at.slice(0, 10)})`.trim(),
    });
  });
  return {
    rows,
    looked: markOf(at, 'case', 'findings') !== undefined,
    ...(event ? { event: event.name } : {}),
    totals: [...totals].map(([rule, n]) => ({
      rule,
      asks: asked.find(({ id }) => id === rule)?.asks ?? rule,
      findings: n,
    })),
  };
}

/** Claims with the place where they stand, read once each. */
export function carriedIn(at: Case): (id: string) => Carried | undefined {
  const known = new Map<string, Carried | undefined>();
  const where = whereSaid(at);
  return (id) => {
    if (known.has(id)) return known.get(id);
    const claim = claimOf(at, id);
    const one = claim && { claim, ...where(claim) };
    known.set(id, one);
    return one;
  };
}
