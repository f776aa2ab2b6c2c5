/** The case as a whole. */
import { showCase } from '../../workbench/show-case.ts';
import { route } from '../route.ts';

export const caseRoutes = [
  route({
    path: '/api/case',
    says: 'What the case holds, in numbers; what was decided; what happened last; who signs here.',
    answers: 'ShownCase & { by: string }',
    answer: ({ at, by, once }) => ({ ...once('case', () => showCase(at)), by }),
  }),
];
