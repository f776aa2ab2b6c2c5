/** The example case as a newcomer meets it: sources, timeline, who says what, problems. */
import type { Case } from '../workbench/open-case.ts';
import { showAttributions } from './show-attributions.ts';
import { showProblems } from './show-problems.ts';
import { showSources } from './show-sources.ts';
import { showTimeline } from './show-timeline.ts';

export { printRun } from './summary.ts';

export function showExample(
  at: Case,
  heading: (text: string) => void,
  shown: { readonly claims: number; readonly attributions: number },
): void {
  heading('What came in, and what each document says about itself');
  showSources(at, {}, false);
  heading(`What is said to have happened when: the first ${shown.claims} claims with a date`);
  showTimeline(at, { limit: shown.claims, from: '0001-01-01' }, 'time');
  heading(`Who says what: the first ${shown.attributions}`);
  showAttributions(at, { limit: shown.attributions });
  heading('What could not be read');
  showProblems(at, false);
}
