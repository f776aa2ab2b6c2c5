/** Where words come from: the family tree of documents, and two texts side by side. */
import { compareDocuments, showOrigins } from '../../workbench/show-origins.ts';
import { route } from '../route.ts';

const NAME = { type: 'string', says: 'path, end of a path, or id', longest: 4000 } as const;

export const origins = [
  route({
    path: '/api/origins',
    commands: ['show origins'],
    says: 'Which text was copied, cut, rewritten, translated or cited from which.',
    answers: 'OriginsShown',
    query: { document: NAME },
    answer: ({ at, once }, { query: { document } }) =>
      once(`origins ${document ?? ''}`, () => showOrigins(at, document === '' ? undefined : document)),
  }),
  route({
    path: '/api/origins/compare',
    commands: ['show origins'],
    says: 'What two texts have in common, passage beside passage.',
    answers: 'ComparedDocuments',
    query: { a: { ...NAME, needed: true }, b: { ...NAME, needed: true } },
    answer: ({ at, once }, { query: { a, b } }) => once(`compare ${a} ${b}`, () => compareDocuments(at, a, b)),
  }),
];
