import { expect, test } from 'vitest';
import type { ClaimId } from '../domain/ids.ts';
import type { WhoMeant } from './claim-columns.ts';
import { type GroupingDecision, groupPropositions } from './propositions.ts';
import { mentionIn, type ReadDocument } from './scene.ts';
import { documentOf, type Told, who } from './testing.ts';

const whoMeant: WhoMeant = (_, filler) => {
  const mention = mentionIn(filler);
  const entity = mention === undefined ? undefined : who.entityOf(mention);
  return entity === undefined ? {} : { entity, name: entity };
};
const group = (documents: readonly ReadDocument[], decisions: readonly GroupingDecision[] = []) =>
  groupPropositions(
    documents.flatMap(({ claims }) => claims),
    whoMeant,
    decisions,
  );

const saw = (when?: string): Told => ({
  says: 'saw',
  roles: { who: 'The Coast Office', whom: 'Hoxha' },
  ...(when === undefined ? {} : { when }),
});
const sentence = 'The Coast Office saw Hoxha.';
const each = (...whens: readonly (string | undefined)[]) =>
  whens.map((when, i) => documentOf(`d${i}`, [[sentence, saw(when)]]));

for (const [says, whens, sizes] of [
  ['the month and a day in it', ['2016-04', '2016-04-07'], [2]],
  ['two days', ['2016-04-07', '2016-04-08'], [1, 1]],
  ['the year and one month in it', ['2016', '2016-04'], [2]],
  ['a year that two months share joins neither', ['2016', '2016-04', '2016-06'], [1, 1, 1]],
  ['no date beside one', ['2016-04', undefined], [2]],
  ['no dates at all', [undefined, undefined], [2]],
] as const)
  test(says, () =>
    expect(
      group(each(...whens))
        .map(({ claims }) => claims.length)
        .sort(),
    ).toEqual([...sizes].sort()),
  );

test('affirmed and denied share one', () => {
  const documents = [
    documentOf('a', [[sentence, saw()]]),
    documentOf('b', [[sentence, { ...saw(), stance: 'denied' }]]),
  ];
  expect(group(documents)).toHaveLength(1);
});

test('somebody else in a part is something else', () => {
  const other: Told = { says: 'saw', roles: { who: 'The Coast Office', whom: 'Oduya' } };
  expect(
    group([
      documentOf('a', [
        [sentence, saw()],
        ['The Coast Office saw Oduya.', other],
      ]),
    ]),
  ).toHaveLength(2);
});

test('the same words of another group, described in another document, are something else', () => {
  const led: Told = { says: 'led', roles: { who: 'Hoxha', of: 'the group' } };
  expect(group(['a', 'b'].map((id) => documentOf(id, [['Hoxha led the group.', led]])))).toHaveLength(2);
});

test('says why, and a person may say otherwise', () => {
  const documents = each('2016-04', '2016-04-07');
  const [a, b] = documents.map(({ claims }) => claims[0]?.id ?? ('' as ClaimId));
  expect(group(documents)[0]?.reasons).toHaveLength(2);
  const apart: GroupingDecision = { verdict: 'different', a: a ?? '', b: b ?? '' };
  expect(group(documents, [apart])).toHaveLength(2);
  expect(group(documents, [apart, { ...apart, verdict: 'same' }])).toHaveLength(1);
});

test('a person joins what the rules keep apart', () => {
  const documents = each('2016-04-07', '2016-04-08');
  const [a = '', b = ''] = documents.map(({ claims }) => claims[0]?.id ?? '');
  const [one, ...more] = group(documents, [{ verdict: 'same', a, b }]);
  expect(more).toEqual([]);
  expect(one?.reasons.at(-1)).toContain('a person said');
});
