/** What voices say: list, one, accept, reject. */
import type { Stance } from '../../domain/attribution.ts';
import { SheafError } from '../../domain/errors.ts';
import { claim } from '../../workbench/claim.ts';
import { judgeClaim } from '../../workbench/judge.ts';
import { judgeProposition } from '../../workbench/judge-holders.ts';
import { claimRows, claimRowsOf, listClaims } from '../../workbench/list-claims.ts';
import { isRejected } from '../../workbench/rejected-claims.ts';
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
    answer({ at, by, jobs }, { id, body }) {
      const before = isRejected(at, id);
      const made = judgeClaim(at, by, verdict, id, body.why);
      // an acceptance changes nothing that is worked out, unless it takes a rejection back
      if (verdict === 'rejected' || before) jobs.start({ verb: 'bring up to date' });
      return made;
    },
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
      return pageOf(list, query, (some) => claimRows(at, some));
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
  route({
    method: 'POST',
    path: '/api/claims',
    commands: ['claim'],
    says: 'A claim that a person read from words, new or in place of one that was read wrongly. It counts as accepted.',
    answers: 'Judgement',
    body: {
      document: { type: 'string', says: 'its id', needed: true, longest: 4000 },
      start: { type: 'integer', says: 'where the words begin, in UTF-16 units of the text', needed: true },
      end: { type: 'integer', says: 'where they end', needed: true },
      predicate: { type: 'string', says: 'told, asked, saw …', needed: true },
      roles: { type: 'words', says: 'who plays which part, in words', needed: true },
      stance: { type: 'string', says: 'how the voice stands to it', oneOf: ['affirmed', 'denied', 'doubted', 'asked'] },
      negated: { type: 'boolean', says: 'the words say that it did not happen' },
      when: { type: 'string', says: 'as exactly as it is said, EDTF' },
      insteadOf: { type: 'string', says: 'id of the claim that was read wrongly', longest: 4000 },
      why: WHY,
    },
    answer({ at, by, jobs }, { body }) {
      const { document, start, end, predicate, roles, stance, negated, when, insteadOf, why } = body;
      const made = claim(
        at,
        by,
        {
          document,
          words: { start, end },
          predicate,
          roles,
          ...(stance === undefined ? {} : { stance: stance as Stance }),
          ...(negated === undefined ? {} : { negated }),
          ...(when === undefined ? {} : { when }),
          ...(insteadOf === undefined ? {} : { insteadOf }),
        },
        why,
      );
      jobs.start({ verb: 'bring up to date' });
      return made;
    },
  }),
  decide('accept', 'accepted'),
  decide('reject', 'rejected'),
  ...(['same', 'different', 'unsure'] as const).map((verdict) =>
    route({
      method: 'POST',
      path: `/api/claims/says-${verdict}`,
      commands: [`judge says-${verdict}`],
      says: {
        same: 'Two claims say the same.',
        different: 'Two claims do not say the same.',
        unsure: 'It cannot be told whether two claims say the same.',
      }[verdict],
      answers: 'Judgement',
      body: {
        a: { type: 'string', says: 'id of a claim', needed: true, longest: 4000 },
        b: { type: 'string', says: 'id of the other', needed: true, longest: 4000 },
        why: WHY,
      },
      answer({ at, by, jobs }, { body: { a, b, why } }) {
        const made = judgeProposition(at, by, verdict, a, b, why);
        jobs.start({ verb: 'bring up to date' });
        return made;
      },
    }),
  ),
];
