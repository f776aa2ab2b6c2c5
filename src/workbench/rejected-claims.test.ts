import { expect, test } from 'vitest';
import type { JudgementId } from '../domain/ids.ts';
import type { Decision, Judgement } from '../domain/judgement.ts';
import { rejectedClaims } from './rejected-claims.ts';

const log = (...decisions: readonly Decision[]): readonly Judgement[] =>
  decisions.map((decision, i) => ({ id: `j${i}` as JudgementId, at: '2021-03-04T05:06:07Z', by: 'Ada', decision }));
const says = (verdict: 'accepted' | 'rejected', claim = 'c1'): Decision => ({ kind: 'claim', claim, verdict });
const undoes = (n: number): Decision => ({ kind: 'undo', judgement: `j${n}` as JudgementId });

test('the latest word on a claim counts', () => {
  expect([...rejectedClaims(log(says('rejected'), says('accepted'), says('rejected', 'c2')))]).toEqual(['c2']);
  expect([...rejectedClaims(log(says('accepted'), says('rejected')))]).toEqual(['c1']);
});

test('an undone rejection is none; an undone acceptance brings the rejection back', () => {
  expect([...rejectedClaims(log(says('rejected'), undoes(0)))]).toEqual([]);
  expect([...rejectedClaims(log(says('rejected'), says('accepted'), undoes(1)))]).toEqual(['c1']);
});
