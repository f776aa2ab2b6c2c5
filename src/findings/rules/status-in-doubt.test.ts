import { expect, test } from 'vitest';
import { claim, day, outcome } from '../testing.ts';
import { statusInDoubt } from './status-in-doubt.ts';

const died = claim('died', { who: 'Novotny' });
const seen = claim('saw', { whom: 'Novotny' });

for (const [what, standing, when, expected] of [
  ['seen a year after', 'seen again', '2020', 'firm'],
  ['arrested a year before', 'arrested', '2018', 'none'],
  ['said to be alive, no date', 'reported alive', undefined, 'possible'],
] as const)
  test(`reported dead in 2019, ${what}: ${expected}`, () =>
    expect(
      outcome(statusInDoubt, {
        claims: [died, seen],
        statuses: [
          {
            entity: 'Novotny' as never,
            entries: [
              { standing: 'reported dead', when: day('2019'), claim: died.id, denials: [] },
              { standing, ...(when === undefined ? {} : { when: day(when) }), claim: seen.id, denials: [] },
            ],
          },
        ],
      }),
    ).toBe(expected));
test('a death without a date happened before the article that tells of it', () => {
  const late = claim('arrested', { whom: 'Novotny' }, { when: '2021-02' });
  const statuses = [
    {
      entity: 'Novotny' as never,
      entries: [
        { standing: 'reported dead' as const, claim: died.id, denials: [] },
        { standing: 'arrested' as const, when: day('2021-02'), claim: late.id, denials: [] },
      ],
    },
  ];
  const told = (published: string) =>
    outcome(statusInDoubt, { claims: [died, late], statuses, published: { gazette: published } });
  expect(told('2020-05-01')).toBe('firm');
  expect(told('2021-05-01')).toBe('none');
});
test('somebody meets one who was reported dead before', () => {
  const met = claim('saw', { who: 'Brandt', whom: 'Novotny' }, { when: '2021-02' });
  const statuses = [
    {
      entity: 'Novotny' as never,
      entries: [{ standing: 'reported dead' as const, claim: died.id, denials: [] }],
    },
  ];
  expect(outcome(statusInDoubt, { claims: [died, met], statuses, published: { gazette: '2020-05-01' } })).toBe('firm');
});
