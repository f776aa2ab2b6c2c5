import { describe, expect, test } from 'vitest';
import { isDated } from '../../domain/knowledge.ts';
import { ledgerOf } from '../ledger.ts';
import { documentOf, named, type Told, who } from '../testing.ts';
import { entailments } from './index.ts';

/** Rows of one sentence in short: "Port Office | told | held | since". Publication left out. */
const rows = (sentence: string, claims: readonly Told[], published?: string): readonly string[] =>
  [...ledgerOf({ documents: () => [documentOf('d', [[sentence, ...claims]], published)], who, named }).knowledge]
    .filter(({ id, how }) => how !== 'published' || id.includes('published@'))
    .map(({ holder, how, state, since }) => `${holder} | ${how} | ${state} | ${isDated(since) ? since.edtf : '–'}`);

const cases: Readonly<Record<string, readonly (readonly [string, readonly Told[], readonly string[]])[]>> = {
  told: [
    [
      'The Port Office told the Coast Office in May 2016 that Hoxha had left Bari.',
      [
        {
          says: 'told',
          when: '2016-05',
          roles: { who: 'The Port Office', to: 'the Coast Office', what: 'that Hoxha had left Bari' },
        },
        { says: 'travelled', roles: { who: 'Hoxha', from: 'Bari' } },
      ],
      ['Port Office | told | held | ../2016-05', 'Coast Office | told | held | 2016-05'],
    ],
  ],
  notified: [
    [
      'The Port Office sent the Coast Office a list in May 2016.',
      [{ says: 'told', when: '2016-05', roles: { who: 'The Port Office', to: 'the Coast Office', what: 'a list' } }],
      ['Port Office | told | held | ../2016-05', 'Coast Office | notified | sent, not shown received | 2016-05'],
    ],
  ],
  answered: [
    [
      'There is no evidence that Rome replied to the Port Office.',
      [{ says: 'answered', stance: 'doubted', roles: { who: 'Rome', to: 'the Port Office' } }],
      [],
    ],
    [
      'Rome replied to the Port Office in July 2016 that Oduya had entered Italy.',
      [
        {
          says: 'answered',
          when: '2016-07',
          roles: { who: 'Rome', to: 'the Port Office', what: 'that Oduya had entered Italy' },
        },
        { says: 'crossed', roles: { who: 'Oduya', into: 'Italy' } },
      ],
      ['state:IT | answered | held | ../2016-07', 'Port Office | answered | held | 2016-07'],
    ],
    [
      'The Port Office did not answer.',
      [{ says: 'answered', negated: true, stance: 'no answer', roles: { who: 'The Port Office' } }],
      [],
    ],
  ],
  asked: [
    [
      'In June 2016 the Port Office asked the Coast Office about Hoxha.',
      [{ says: 'asked', when: '2016-06', roles: { who: 'the Port Office', to: 'the Coast Office', about: 'Hoxha' } }],
      ['Port Office | asked | sought | ../2016-06'],
    ],
  ],
  saw: [
    [
      'The Coast Office saw Hoxha in Bari in April 2016.',
      [{ says: 'saw', when: '2016-04', roles: { who: 'The Coast Office', whom: 'Hoxha', where: 'Bari' } }],
      ['Coast Office | saw | held | 2016-04'],
    ],
  ],
  arrested: [
    [
      'The Coast Office arrested Hoxha in August 2016.',
      [{ says: 'arrested', when: '2016-08', roles: { who: 'The Coast Office', whom: 'Hoxha' } }],
      ['Coast Office | arrested | held | 2016-08'],
    ],
  ],
  registered: [
    [
      'Hoxha was put on the list in 2012.',
      [{ says: 'registered', when: '2012', roles: { whom: 'Hoxha' } }],
      ['not named | registered | held | 2012'],
    ],
    [
      'The Coast Office flagged the ring led by Novotny in 2012.',
      [
        { says: 'registered', when: '2012', roles: { who: 'The Coast Office', whom: 'the ring' } },
        { says: 'led', roles: { who: 'Novotny', of: 'the ring' } },
      ],
      ['Coast Office | registered | held | 2012', 'Coast Office | registered | held | 2012-01-01/..'],
    ],
  ],
  watched: [
    [
      'The Coast Office watched Novotny from March 2014 until June 2015.',
      [{ says: 'watched', when: '2014-03/2015-06', roles: { who: 'The Coast Office', whom: 'Novotny' } }],
      ['Coast Office | watched | held | 2014-03'],
    ],
    [
      'The Coast Office never watched Novotny.',
      [{ says: 'watched', negated: true, roles: { who: 'The Coast Office', whom: 'Novotny' } }],
      [],
    ],
  ],
  recorded: [],
  knew: [
    [
      'The Port Office knew as early as 2014 that Hoxha lived in Bari.',
      [
        { says: 'knew', when: '2014', roles: { who: 'The Port Office', what: 'that Hoxha lived in Bari' } },
        { says: 'lived', roles: { who: 'Hoxha', where: 'Bari' } },
      ],
      ['Port Office | knew | held | ../2014'],
    ],
  ],
  suspected: [
    [
      'The Port Office suspected Novotny of fraud.',
      [{ says: 'suspected', roles: { who: 'The Port Office', whom: 'Novotny', of: 'fraud' } }],
      ['Port Office | suspected | suspected | –'],
    ],
  ],
  'was-unaware': [
    [
      'In May 2014 Hoxha entered Italy, though the Port Office was unaware of this.',
      [
        { says: 'crossed', when: '2014-05', roles: { who: 'Hoxha', into: 'Italy' } },
        { says: 'was-unaware', roles: { who: 'the Port Office', about: 'this' } },
      ],
      ['Port Office | was-unaware | did not know | 2014-05'],
    ],
    [
      'Oduya denied any prior knowledge of the sale.',
      [{ says: 'stated', attribution: 'denied', roles: { who: 'Oduya', what: 'any prior knowledge of the sale' } }],
      ['Oduya | was-unaware | did not know | –'],
    ],
  ],
  'lost-track': [
    [
      'By late 2015 the Port Office had lost track of Hoxha.',
      [{ says: 'lost-track', when: '2015-12~', roles: { who: 'the Port Office', whom: 'Hoxha' } }],
      ['Port Office | lost-track | lost | 2015-12~'],
    ],
  ],
  /** Needs a document of which somebody is said to have kept it: see kept.test.ts. */
  kept: [],
  published: [
    [
      'Radio Koper revealed in 2017 that Novotny had left Trieste.',
      [
        { says: 'published', when: '2017', roles: { who: 'Radio Koper', what: 'that Novotny had left Trieste' } },
        { says: 'travelled', roles: { who: 'Novotny', from: 'Trieste' } },
      ],
      ['Radio Koper | published | held | ../2017', 'the public | published | held | 2017'],
    ],
  ],
  said: [
    [
      '“The crane was safe,” said Oduya.',
      [{ says: 'stated', roles: { who: 'Oduya', what: 'The crane was safe' } }],
      ['Oduya | said | held | –'],
    ],
  ],
};

describe('what acts show', () => {
  for (const { id } of entailments)
    describe(id, () => {
      test('has its cases', () => expect(cases[id]).toBeDefined());
      for (const [sentence, claims, expected] of cases[id] ?? [])
        test(sentence, () => expect(rows(sentence, claims)).toEqual(expected));
    });
});

test('what is undated was held by the day of publication', () =>
  expect(
    rows(
      'The Coast Office saw Hoxha.',
      [{ says: 'saw', roles: { who: 'The Coast Office', whom: 'Hoxha' } }],
      '2019-03-01',
    ),
  ).toEqual(['Coast Office | saw | held | ../2019-03-01']));

test('a plan, a question and a refusal show nothing', () => {
  for (const odd of [{ prospective: true }, { stance: 'asked' }, { stance: 'no answer' }] as const)
    expect(
      rows('The Coast Office saw Hoxha.', [{ says: 'saw', roles: { who: 'The Coast Office', whom: 'Hoxha' }, ...odd }]),
    ).toEqual([]);
});

test('the date of what is suspected is not that of the suspicion', () => {
  const sentence = 'The Port Office suspected Novotny of a robbery in Bari in 1996.';
  const claim: Told = {
    says: 'suspected',
    when: '1996',
    at: 'in 1996',
    roles: { who: 'The Port Office', whom: 'Novotny', of: 'a robbery' },
  };
  expect(rows(sentence, [claim])).toEqual(['Port Office | suspected | suspected | 1996-01-01/..']);
  expect(rows(sentence, [claim], '2001-05-06')).toEqual([
    'Port Office | suspected | suspected | 1996-01-01/2001-05-06',
  ]);
});
