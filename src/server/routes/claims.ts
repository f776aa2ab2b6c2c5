/** What voices say: list, one, accept, reject. */
import { SheafError } from '../../domain/errors.ts';
import { judgeClaim } from '../../workbench/judge.ts';
import { claimRows, claimRowsOf, listClaims } from '../../workbench/list-claims.ts';
import { choiceOf } from '../choice.ts';
import { CLAIMS, LENS, PAGE, WHY } from '../fields.ts';
import { pageOf } from '../page.ts';
import { route } from '../route.ts';

const decide = (name: 'accept' | 'reject', verdict: 'accepted' | 'rejected') =>
  route({
    method: 'POST',
    path: `/api/claims/:id/${name}`,
    commands: [`judge ${name}`],
    says:
      verdict === 'accepted' ? 'The claim holds, as a person says.' : 'The claim was read wrongly, as a person says.',
    answers: 'Judgement',
    body: { why: WHY },
    answer: ({ at, by }, { id, body }) => judgeClaim(at, by, verdict, id, body.why),
  });

export const claims = [
  route({
    path: '/api/claims',
    commands: ['show claims', 'show timeline'],
    says: 'Claims, in order of time (undated ones last) or of the documents.',
    answers: 'Page<ClaimRow>',
    query: {
      ...CLAIMS,
      ...LENS,
      ...PAGE,
      order: { type: 'string', says: 'time or text', oneOf: ['time', 'text'] },
    },
    answer({ at, once }, { query }) {
      const { cursor: _, limit: __, order = 'time', ...rest } = query;
      const list = once(`claims ${order} ${JSON.stringify(rest)}`, () =>
        listClaims(at, choiceOf(query), order === 'text' ? 'text' : 'time'),
      );
      return pageOf(list.numbers, query, (some) => claimRows(at, some));
    },
  }),
  route({
    path: '/api/claims/:id',
    says: 'One claim.',
    answers: 'ClaimRow',
    answer({ at }, { id }) {
      const [one] = claimRowsOf(at, [id]);
      if (!one)
        throw new SheafError('not-found', 'this claim is not in the case any more', 'Its document may have changed.');
      return one;
    },
  }),
  decide('accept', 'accepted'),
  decide('reject', 'rejected'),
];
