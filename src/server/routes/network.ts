/** Who and what is named together. */
import { drawNetwork } from '../../workbench/draw-network.ts';
import { choiceOf } from '../choice.ts';
import { CLAIMS, LENS } from '../fields.ts';
import { route } from '../route.ts';

const USUAL = 80;
const MOST = 2000;

export const network = [
  route({
    path: '/api/network',
    says: 'Names that stand together in claims, each tie with the claims that make it.',
    answers: 'NetworkPicture',
    query: {
      ...CLAIMS,
      ...LENS,
      limit: { type: 'integer', says: 'at most so many names (default 80, at most 2000)' },
      around: { type: 'string', says: 'entities’ ids with | between, shown with all their neighbours', longest: 6000 },
      kinds: { type: 'string', says: 'person, organisation, place, with commas between' },
    },
    answer: ({ at, once }, { query }) =>
      once(`network ${JSON.stringify(query)}`, () =>
        drawNetwork(at, {
          ...choiceOf(query),
          most: Math.min(MOST, Math.max(2, query.limit ?? USUAL)),
          around: (query.around ?? '').split('|').filter((id) => id !== ''),
          ...(query.kinds === undefined || query.kinds === '' ? {} : { kinds: query.kinds.split(',') }),
        }),
      ),
  }),
];
