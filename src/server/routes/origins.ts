/** Where words come from: the family tree of documents, and two texts side by side. */

import { judgeOrigin } from '../../workbench/judge-origins.ts';
import { compareDocuments, showOrigins } from '../../workbench/show-origins.ts';
import { seenIn } from '../choice.ts';
import { LENS, WHY } from '../fields.ts';
import { route } from '../route.ts';

const NAME = { type: 'string', says: 'path, end of a path, or id', longest: 4000 } as const;

const EACH = 100;

export const origins = [
  route({
    path: '/api/origins',
    commands: ['show origins'],
    says: 'Which text was copied, cut, rewritten, translated or cited from which.',
    answers: 'OriginsShown',
    query: {
      document: NAME,
      start: {
        type: 'integer',
        says: 'the place of the first of the hundred origins and hundred looser ties to tell of',
      },
      ...LENS,
    },
    answer: ({ at, once }, { query: { document, start = 0, ...how } }) =>
      once(`origins ${document ?? ''} ${start} ${JSON.stringify(seenIn(how))}`, () =>
        showOrigins(at, document === '' ? undefined : document, { start, end: start + EACH }, seenIn(how)),
      ),
  }),
  route({
    path: '/api/origins/compare',
    commands: ['show origins'],
    says: 'What two texts have in common, passage beside passage.',
    answers: 'ComparedDocuments',
    query: { a: { ...NAME, needed: true }, b: { ...NAME, needed: true } },
    answer: ({ at, once }, { query: { a, b } }) => once(`compare ${a} ${b}`, () => compareDocuments(at, a, b)),
  }),
  route({
    method: 'POST',
    path: '/api/judge/origin',
    commands: ['judge origin'],
    says: 'How two documents stand to each other, as a person says; what signs saw is kept beside it.',
    answers: 'Judgement',
    body: {
      a: { ...NAME, needed: true },
      verdict: { type: 'string', says: 'copied from, translated from, independent …', needed: true },
      b: { ...NAME, needed: true },
      why: WHY,
    },
    answer({ at, by, jobs }, { body: { a, verdict, b, why } }) {
      const made = judgeOrigin(at, by, a, verdict, b, why);
      jobs.start({ verb: 'bring up to date' });
      return made;
    },
  }),
];
