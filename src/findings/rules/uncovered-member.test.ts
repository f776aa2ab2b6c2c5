import { expect, test } from 'vitest';
import { caseOf, claim, day, outcome, watch } from '../testing.ts';
import { uncoveredMember } from './uncovered-member.ts';

const group = claim(
  'watched',
  { who: 'Coast Guard', whom: 'the dockers’ group' },
  { when: '2014-03/2015-09', sentence: 7 },
);
const ofGroup = watch('watch', [group], {
  target: { words: 'the dockers’ group' },
  ofGroup: true,
  began: day('2014-03'),
  ended: day('2015-09'),
});
const none = (sentence?: number) =>
  claim(
    'watched',
    { who: 'Coast Guard', whom: 'Hoxha' },
    { negated: true, ...(sentence === undefined ? {} : { sentence }) },
  );
const member = claim('member-of', { who: 'Hoxha', of: 'the same group' });

test('one sentence tells of both: firm', () => {
  const not = none(7);
  expect(outcome(uncoveredMember, { claims: [group, not], watches: [ofGroup, watch('no watch', [not])] })).toBe('firm');
});
test('a member elsewhere in the text, no date: possible', () => {
  const not = none();
  expect(outcome(uncoveredMember, { claims: [group, not, member], watches: [ofGroup, watch('no watch', [not])] })).toBe(
    'possible',
  );
});
test('said in the next sentence, without a tie: possible', () => {
  const [watched, not] = [group, none()].map((one, i) => ({
    ...one,
    quotes: [{ ...one.quotes[0], start: 7000 + i * 102, end: 7100 + i * 102 }] as const,
  }));
  if (!watched || !not) throw new Error('two are wanted');
  const watches = [
    watch('watch', [watched], { target: { words: 'the dockers’ group' }, ofGroup: true, began: day('2014-03') }),
    watch('no watch', [not]),
  ];
  const [found] = uncoveredMember.find(caseOf({ claims: [watched, not], watches }));
  expect(found?.unclear).toContain('not stated');
});
test('no member: none', () => {
  const not = none();
  expect(outcome(uncoveredMember, { claims: [group, not], watches: [ofGroup, watch('no watch', [not])] })).toBe('none');
});
test('watched alone too: none', () => {
  const [not, alone] = [none(7), claim('watched', { who: 'Coast Guard', whom: 'Hoxha' })];
  expect(
    outcome(uncoveredMember, {
      claims: [group, not, alone],
      watches: [ofGroup, watch('no watch', [not]), watch('watch', [alone])],
    }),
  ).toBe('none');
});
test('two watches of the group: one finding for the member, what is firm leads', () => {
  const not = none(7);
  const earlier = claim('watched', { who: 'Coast Guard', whom: 'the dockers’ group' });
  const found = [
    ...uncoveredMember.find(
      caseOf({
        claims: [group, not, member, earlier],
        watches: [
          watch('watch', [earlier], { target: { words: 'the dockers’ group' }, ofGroup: true }),
          ofGroup,
          watch('no watch', [not]),
        ],
      }),
    ),
  ];
  expect(found.map(({ unclear, because }) => [unclear, because.some(({ claim: id }) => id === earlier.id)])).toEqual([
    [[], true],
  ]);
});
