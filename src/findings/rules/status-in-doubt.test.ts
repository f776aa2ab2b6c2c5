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
