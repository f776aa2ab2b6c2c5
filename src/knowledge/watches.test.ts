import { expect, test } from 'vitest';
import { momentOf } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimId, DocumentId, EntityId, PassageId } from '../domain/ids.ts';
import { type WatchEvidence, watchesOf } from './watches.ts';

let made = 0;

const claim = (
  predicate: Claim['predicate'],
  who: string,
  whom: string,
  at?: string,
  more: Partial<Claim> = {},
): Claim => {
  const start = ++made * 1000;
  const moment = at === undefined ? undefined : momentOf(at);
  return {
    id: `d#${predicate}@${start}` as ClaimId,
    document: 'd' as DocumentId,
    passage: 'd#p1' as PassageId,
    predicate,
    roles: [
      { role: 'who', words: who, start, end: start + 9 },
      { role: 'whom', words: whom, start: start + 10, end: start + 19 },
    ],
    when: moment ? { moment, how: 'said' } : { undated: 'no time is said' },
    voice: { mode: 'indirect', chain: [] },
    stance: 'affirmed',
    negated: false,
    quotes: [{ document: 'd' as DocumentId, start, end: start + 500, words: 'x' }],
    by: 'test',
    ...more,
  };
};

const named = (one: Claim, role: string): EntityId | undefined => {
  const words = one.roles.find((r) => r.role === role)?.words;
  return words !== undefined && /^\p{Lu}/u.test(words) ? (words as EntityId) : undefined;
};

const evidence = (claims: readonly Claim[]): WatchEvidence => ({
  *claims({ predicate } = {}) {
    for (const one of claims) if (one.predicate === (predicate ?? one.predicate)) yield one;
  },
  filler: named,
  holderIn: named,
  denialsOf: () => [],
  entity: (id) => ({ id, kind: 'person', name: id, names: [id], mentions: [] }),
});

const rows = (claims: readonly Claim[]) =>
  watchesOf(evidence(claims)).map(({ kind, target, ofGroup, began, reduced, ended, claims: on }) => [
    kind,
    target.words,
    ofGroup ? 'group' : 'one',
    [began, reduced, ended].map((one) => one?.edtf ?? '–').join(' '),
    on.length,
  ]);

test('from when to when, in one claim', () =>
  expect(rows([claim('watched', 'Coast Guard', 'Hoxha', '2014-03/2015-09')])).toEqual([
    ['watch', 'Hoxha', 'one', '2014-03 – 2015-09', 1],
  ]));
test('beginning, shrinking and ending are one watch', () =>
  expect(
    rows([
      claim('watched', 'Coast Guard', 'Hoxha', '2014-03', { phase: 'began' }),
      claim('watched', 'Coast Guard', 'Hoxha', '2015-01', { phase: 'reduced' }),
      claim('watched', 'Coast Guard', 'Hoxha', '2015-09', { phase: 'ended' }),
    ]),
  ).toEqual([['watch', 'Hoxha', 'one', '2014-03 2015-01 2015-09', 3]]));
test('two holders are two watches', () =>
  expect(
    rows([claim('watched', 'Coast Guard', 'Hoxha', '2014'), claim('watched', 'Port Office', 'Hoxha', '2014')]),
  ).toHaveLength(2));
test('two times are two watches', () =>
  expect(
    rows([claim('watched', 'Coast Guard', 'Hoxha', '2009'), claim('watched', 'Coast Guard', 'Hoxha', '2014')]),
  ).toHaveLength(2));
test('members of a network are the network, one of its members is not', () => {
  expect(rows([claim('watched', 'Coast Guard', 'members of the network')])[0]?.[2]).toBe('group');
  expect(rows([claim('watched', 'Coast Guard', 'one of the members of the network')])[0]?.[2]).toBe('one');
});
test('never watched, and not looked for, is no watch', () =>
  expect(
    rows([
      claim('watched', 'Coast Guard', 'Hoxha', undefined, { negated: true }),
      claim('looked-for', 'Coast Guard', 'Hoxha', undefined, { negated: true }),
    ]),
  ).toEqual([['no watch', 'Hoxha', 'one', '– – –', 2]]));
test('asked why there was no watch, nothing is said', () =>
  expect(rows([claim('watched', 'Coast Guard', 'Hoxha', undefined, { stance: 'asked', negated: true })])).toEqual([]));
test('never lost is no loss', () => {
  expect(rows([claim('lost-track', 'Coast Guard', 'Hoxha', '2014')])).toEqual([
    ['lost', 'Hoxha', 'one', '2014 – –', 1],
  ]);
  expect(rows([claim('lost-track', 'Coast Guard', 'Hoxha', '2014', { negated: true })])).toEqual([]);
});

test('an end that is only announced ends the watch; a watch that is only planned is none', () => {
  const announced = claim('watched', 'Port Office', 'Hoxha', '2013-09-30', { prospective: true, phase: 'ended' });
  const planned = claim('watched', 'Port Office', 'Oduya', '2013-09-30', { prospective: true });
  expect(watchesOf(evidence([announced, planned])).map(({ target, ended }) => [target.words, ended?.edtf])).toEqual([
    ['Hoxha', '2013-09-30'],
  ]);
});
test('“they”: the several people told of last, in this paragraph or the one before', () => {
  const told = claim('attacked', 'the Novotny brothers', 'a depot');
  const lost = (passage: string) =>
    claim('lost-track', 'Port Office', 'they', undefined, { passage: passage as PassageId });
  const target = (passage: string) =>
    watchesOf(evidence([told, lost(passage)])).find(({ kind }) => kind === 'lost')?.target.words;
  expect(target('d#p2')).toBe('the Novotny brothers');
  expect(target('d#p3')).toBe('they');
});

test('lost by a day: the loss, not the end of it', () => {
  const [row] = watchesOf(evidence([claim('lost-track', 'Police', 'Hoxha', '../2013-12')]));
  expect([row?.kind, row?.began?.edtf, row?.ended]).toEqual(['lost', '../2013-12', undefined]);
});
