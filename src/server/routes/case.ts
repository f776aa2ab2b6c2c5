/** The case as a whole. */
import { showCase } from '../../workbench/show-case.ts';
import { showGlance } from '../../workbench/show-glance.ts';
import { choiceOf } from '../choice.ts';
import { LENS } from '../fields.ts';
import { hintOnPage } from '../page-hint.ts';
import { route } from '../route.ts';

export const caseRoutes = [
  route({
    path: '/api/case',
    says: 'What the case holds, in numbers; what was decided; what happened last; who signs here.',
    answers: 'ShownCase & { by: string }',
    answer: ({ at, by, once }) => ({ ...once('case', () => showCase(at)), by }),
  }),
  route({
    path: '/api/glance',
    says: 'The first screen in one answer: the case in numbers, what came in and went wrong, claims of each month, three findings to begin with.',
    answers: 'Glanced & { by: string }',
    query: LENS,
    answer({ at, by, once }, { query }) {
      const { problems, ...glanced } = showGlance(at, choiceOf(query), once);
      const rows = problems.rows.map((one) => ({ ...one, hint: hintOnPage(one.hint) }));
      return { ...glanced, problems: { ...problems, rows }, by };
    },
  }),
];
