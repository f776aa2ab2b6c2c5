/** The first screen whole: the case in numbers, what came in and went wrong, how much is claimed of each month, what is most worth a look. */
import type { Problem } from '../domain/errors.ts';
import { countByPredicate } from '../store/claims.ts';
import type { FindingRow } from '../views/findings.ts';
import { worthALook } from '../views/worth-a-look.ts';
import { chosenClaims } from './list-claims.ts';
import type { Case } from './open-case.ts';
import { type SourceRow, showProblems, someSources } from './show.ts';
import { familiesOf, type ShownCase, showCase } from './show-case.ts';
import type { ClaimChoice } from './show-claims.ts';
import { showFindings } from './show-findings.ts';
import { type MonthRow, showMonths } from './show-months.ts';

export interface Glanced {
  readonly case: ShownCase;
  /** The chosen claims by family of predicates. */
  readonly families: Readonly<Record<string, number>>;
  /** The first of them. */
  readonly documents: readonly SourceRow[];
  readonly problems: { readonly rows: readonly Problem[]; readonly total: number };
  readonly months: readonly MonthRow[];
  readonly worth: readonly FindingRow[];
}

/** So many documents and problems are told of. */
const [DOCUMENTS, PROBLEMS] = [8, 6] as const;
/** So many of each rule's findings are looked at for those most worth a look. */
const EACH = 10;

/** Parts by name: each is costly in a large case, and kept by who asks more than once. */
export type Keep = <T>(key: string, make: () => T) => T;

export function showGlance(at: Case, choice: ClaimChoice, keep: Keep): Glanced {
  const { about, to: asOf } = choice;
  const key = JSON.stringify(choice);
  const seen = { ...(asOf === undefined ? {} : { asOf }), ...(about === undefined ? {} : { lens: about }) };
  const problems = keep('problems at a glance', () => [...showProblems(at)]);
  const shown = keep('case', () => showCase(at));
  const isWhole = about === undefined && asOf === undefined;
  return {
    case: shown,
    families: isWhole
      ? shown.families
      : keep(`families ${key}`, () => familiesOf(countByPredicate(at, chosenClaims(at, choice)))),
    documents: keep(
      `documents at a glance ${JSON.stringify(seen)}`,
      () => someSources(at, '', { start: 0, end: DOCUMENTS }, seen).rows,
    ),
    problems: { rows: problems.slice(0, PROBLEMS), total: problems.length },
    months: keep(`months ${key}`, () => showMonths(at, choice)),
    worth: keep(`worth ${key}`, () =>
      worthALook(
        showFindings(at, {
          ...(about === undefined ? {} : { about }),
          ...(asOf === undefined ? {} : { asOf }),
          stretch: { start: 0, end: EACH },
        }).rows,
      ),
    ),
  };
}
