/** The example case as a newcomer meets it: sources, timeline, three findings, one pooled link, who says what, problems. */
import type { Case } from '../workbench/open-case.ts';
import { showPool } from '../workbench/pool.ts';
import { showFindings } from '../workbench/show-findings.ts';
import { print, width } from './print.ts';
import { showAttributions } from './show-attributions.ts';
import { findingLines } from './show-findings.ts';
import { printPool } from './show-pool.ts';
import { showProblems } from './show-problems.ts';
import { showSources } from './show-sources.ts';
import { showTimeline } from './show-timeline.ts';

export { printRun } from './summary.ts';

export function showExample(
  at: Case,
  heading: (text: string) => void,
  shown: { readonly claims: number; readonly attributions: number; readonly findings: number; readonly pool: string },
): void {
  heading('What came in, and what each document says about itself');
  showSources(at, {}, false);
  heading(`What is said to have happened when: the first ${shown.claims} claims with a date`);
  showTimeline(at, { limit: shown.claims, from: '0001-01-01' }, 'time');
  bestFindings(at, heading, shown.findings);
  const holders = shown.pool.split(',');
  heading(`What ${holders.join(' and ')} would have seen, had they put their pieces together`);
  const pool = showPool(at, { holders });
  printPool({ ...pool, rows: pool.rows.slice(0, 1) }, {});
  heading(`Who says what: the first ${shown.attributions}`);
  showAttributions(at, { limit: shown.attributions });
  heading('What could not be read');
  showProblems(at, false);
}

/** The first firm finding of each question but the pool's, which is shown whole, so that a newcomer meets different ones. */
function bestFindings(at: Case, heading: (text: string) => void, most: number): void {
  const { rows } = showFindings(at);
  const rules = new Set<string>();
  const best = rows.filter(({ rule, strength }) => {
    const first = strength === 'firm' && rule !== 'pooled-link' && !rules.has(rule);
    rules.add(rule);
    return first;
  });
  heading(`What the claims show together: ${most} of ${rows.length} findings (all: sheaf find)`);
  for (const row of best.slice(0, most)) for (const line of [...findingLines(row, width()), '']) print(line);
}
