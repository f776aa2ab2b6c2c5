/** Who and what is named together. */
import { claimsOfTie, drawNetwork } from '../../workbench/draw-network.ts';
import { claimRows } from '../../workbench/list-claims.ts';
import { choiceOf } from '../choice.ts';
import { CLAIMS, LENS, PAGE } from '../fields.ts';
import { pageOf } from '../page.ts';
import { route } from '../route.ts';

const USUAL = 80;
const MOST = 2000;

export const network = [
  route({
    path: '/api/network',
    says: 'Names that stand together in claims, each tie with how many claims make it.',
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
  route({
    path: '/api/network/tie',
    says: 'The claims that name both, in order of time.',
    answers: 'Page<ClaimRow>',
    query: {
      ...CLAIMS,
      ...LENS,
      ...PAGE,
      a: { type: 'string', says: 'an entity’s id', needed: true, longest: 2000 },
      b: { type: 'string', says: 'the other’s', needed: true, longest: 2000 },
    },
    answer: ({ at }, { query }) =>
      pageOf(claimsOfTie(at, choiceOf(query), query.a, query.b), query, (some) => claimRows(at, some)),
  }),
];
