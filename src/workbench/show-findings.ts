/** Findings as rows for reading, with what people decided about each; dismissed ones are shown, struck through. */
import { createHash } from 'node:crypto';
import { cite } from '../domain/document.ts';
import { SheafError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { Tongue } from '../domain/tongue.ts';
import { rules } from '../findings/index.ts';
import { RULES_FR } from '../findings/rules-fr.ts';
import { claimOf } from '../store/claims.ts';
import { pathOf } from '../store/documents.ts';
import { findings } from '../store/findings.ts';
import { judgements } from '../store/judgements.ts';
import { passageOf } from '../store/passages.ts';
import { markOf } from '../store/stages.ts';
import { type Carried, type FindingRow, findingRow } from '../views/findings.ts';
import { eventOfInterest } from './find.ts';
import { type Live, ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';

export interface FindingChoice {
  readonly rule?: string;
  readonly strength?: Finding['strength'];
  readonly state?: FindingRow['state'];
  /** Words of one who has a part in it. */
  readonly about?: string;
}

/** Eight signs of the id's hash: enough to type. */
export const shortId = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 8);

export const ruleList = rules.map(({ id, asks, doesNotShow }) => ({ id, asks, doesNotShow }));

/** The rules as they are put to the reader. */
export const rulesFor = (tongue: Tongue | undefined): typeof ruleList =>
  tongue === 'fr' ? ruleList.map((one) => ({ ...one, ...RULES_FR[one.id] })) : ruleList;

const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Errors: usage for an unknown rule. */
function chosen(all: readonly Finding[], { rule, strength, about }: FindingChoice): readonly Finding[] {
  if (rule !== undefined && !ruleList.some(({ id }) => id === rule))
    throw new SheafError(
      'usage',
      `no rule is called ${rule}`,
      `Write one of: ${ruleList.map(({ id }) => id).join(', ')}.`,
    );
  return all.filter(
    (one) =>
      one.rule === (rule ?? one.rule) &&
      one.strength === (strength ?? one.strength) &&
      (about === undefined || one.about.some(({ words }) => folded(words).includes(folded(about)))),
  );
}

export interface FindingRows {
  readonly rows: readonly FindingRow[];
  /** Whether `sheaf find` has been run at all. */
  readonly looked: boolean;
  readonly event?: string;
}

export function showFindings(at: Case, choice: FindingChoice = {}): FindingRows {
  const log = judgements(at);
  const decided = new Map(ofKind(log, 'finding').map((one) => [one.decision.finding, one]));
  const event = eventOfInterest(log);
  const carried = carriedIn(at);
  const asked = rulesFor(at.tongue);
  const rows = chosen(findings(at), choice).map((finding) => {
    const decision: Live<'finding'> | undefined = decided.get(finding.id);
    return findingRow(finding, {
      rule: asked.find(({ id }) => id === finding.rule),
      tongue: at.tongue,
      carried,
      event,
      state: decision?.decision.verdict ?? 'open',
      judged: decision && `${decision.why ?? ''} (${decision.by}, ${decision.at.slice(0, 10)})`.trim(),
    });
  });
  return {
    rows: choice.state === undefined ? rows : rows.filter(({ state }) => state === choice.state),
    looked: markOf(at, 'case', 'findings') !== undefined,
    ...(event ? { event: event.name } : {}),
  };
}

/** Claims with the place where they stand, read once each. */
export function carriedIn(at: Case): (id: string) => Carried | undefined {
  const known = new Map<string, Carried | undefined>();
  return (id) => {
    if (known.has(id)) return known.get(id);
    const claim = claimOf(at, id);
    const passage = claim && passageOf(at, claim.passage);
    const one = claim && { claim, path: pathOf(at, claim.document), place: passage ? cite(passage.locator) : '' };
    known.set(id, one);
    return one;
  };
}
