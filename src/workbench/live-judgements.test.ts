import { expect, test } from 'vitest';
import type { JudgementId } from '../domain/ids.ts';
import type { Decision, Judgement } from '../domain/judgement.ts';
import { live, ofKind } from './live-judgements.ts';

const made = (id: string, decision: Decision): Judgement => ({
  id: id as JudgementId,
  at: '2021-03-04T05:06:07Z',
  by: 'rosa',
  decision,
});
const same = made('1', { kind: 'identity', verdict: 'same', a: 'A', b: 'B' });
const reject = made('2', { kind: 'claim', claim: 'c', verdict: 'rejected' });
const undo = (id: string, what: string) => made(id, { kind: 'undo', judgement: what as JudgementId });
const ids = (log: readonly Judgement[]) => live(log).map((j) => j.id);

test('what nobody undid holds', () => expect(ids([same, reject])).toEqual(['1', '2']));
test('what is undone does not hold', () => expect(ids([same, reject, undo('3', '1')])).toEqual(['2']));
test('an undoing that is undone brings it back', () =>
  expect(ids([same, undo('3', '1'), undo('4', '3')])).toEqual(['1']));
test('and undone again it is gone', () =>
  expect(ids([same, undo('3', '1'), undo('4', '3'), undo('5', '4')])).toEqual([]));
test('one kind alone', () => expect(ofKind([same, reject], 'claim').map((j) => j.decision.claim)).toEqual(['c']));
