import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf } from '../domain/calendar.ts';
import { THE_PUBLIC } from '../domain/holder.ts';
import type { EntityId, JudgementId } from '../domain/ids.ts';
import { isDated } from '../domain/knowledge.ts';
import { countsFor } from './as-of.ts';
import { type LedgerInput, ledgerOf } from './ledger.ts';
import type { ReadDocument } from './scene.ts';
import { documentOf, named, type Told, who } from './testing.ts';

const ledger = (documents: readonly ReadDocument[], more: Partial<LedgerInput> = {}) => {
  const { propositions, knowledge, ...rest } = ledgerOf({ documents: () => documents, who, named, ...more });
  return { ...rest, propositions: [...propositions], rows: [...knowledge] };
};

const during = (edtf: string) => {
  const moment = momentOf(edtf);
  return moment ? { during: moment } : {};
};
const judgement = 'j' as JudgementId;

const told = (what: string, when: string): Told => ({
  says: 'told',
  when,
  roles: { who: 'The Port Office', to: 'the Coast Office', what },
});

describe('hindsight', () => {
  test('who somebody became is not what the holder knew', () => {
    const sentence =
      'The Port Office told the Coast Office in 2014 that Hoxha, one of the men who robbed the depot in 2016, had left Bari.';
    const { rows, propositions } = ledger([
      documentOf('d', [
        [
          sentence,
          told('that Hoxha, one of the men who robbed the depot in 2016, had left Bari', '2014'),
          { says: 'attacked', when: '2016', roles: { who: 'the men', what: 'the depot' } },
          { says: 'travelled', when: '2013', roles: { who: 'Hoxha', from: 'Bari' } },
        ],
      ]),
    ]);
    const held = new Set(rows.filter(({ how }) => how === 'told').map(({ proposition }) => proposition));
    expect(propositions.filter(({ id }) => held.has(id)).map(({ predicate }) => predicate)).toEqual(['travelled']);
  });

  test('nothing is held before it happened', () => {
    const { rows } = ledger([
      documentOf(
        'd',
        [
          [
            'The Port Office told the Coast Office that Hoxha left Bari in March 2013.',
            {
              says: 'told',
              roles: { who: 'The Port Office', to: 'the Coast Office', what: 'that Hoxha left Bari in March 2013' },
            },
            { says: 'travelled', when: '2013-03', roles: { who: 'Hoxha', from: 'Bari' } },
          ],
        ],
        '2015-01-02',
      ),
    ]);
    const since = rows.find(({ holder }) => holder === 'Coast Office')?.since;
    expect(since && isDated(since) ? [since.earliest, since.latest] : since).toEqual(['2013-03-01', '2015-01-02']);
  });

  test('another name is known when somebody finds it out, not when a writer explains it', () => {
    const { rows, propositions } = ledger([
      documentOf('d', [
        [
          'The Port Office told the Coast Office in 2014 that Hoxha, alias the Tailor, had left Bari.',
          told('that Hoxha, alias the Tailor, had left Bari', '2014'),
          { says: 'also-known-as', by: 'appositions', roles: { who: 'Hoxha', as: 'the Tailor' } },
          { says: 'travelled', roles: { who: 'Hoxha', from: 'Bari' } },
        ],
      ]),
    ]);
    const alias = propositions.find(({ predicate }) => predicate === 'also-known-as');
    expect(rows.filter(({ proposition }) => proposition === alias?.id)).toEqual([]);
  });
});

describe('denials', () => {
  const denial: Told = {
    says: 'told',
    stance: 'denied',
    when: '2014',
    roles: { who: 'the Port Office', to: 'the Coast Office', what: 'of the sale' },
  };
  test('stand beside what they deny, in whatever document', () => {
    const { rows } = ledger([
      documentOf('a', [
        ['The Port Office told the Coast Office in 2014 of the sale.', { ...told('of the sale', '2014') }],
      ]),
      documentOf('b', [['It is denied that the Port Office told the Coast Office in 2014 of the sale.', denial]]),
    ]);
    expect(rows.map(({ state, denials }) => [state, denials.length])).toEqual([
      ['disputed', 1],
      ['disputed', 1],
    ]);
  });
  test('alone are no ledger row', () =>
    expect(
      ledger([documentOf('b', [['It is denied that the Port Office told the Coast Office of the sale.', denial]])])
        .rows,
    ).toEqual([]));
  test('a refusal to confirm is not a denial', () => {
    const { rows } = ledger([
      documentOf('a', [
        ['The Port Office told the Coast Office in 2014 of the sale.', told('of the sale', '2014')],
        [
          'The Coast Office would neither confirm nor deny it.',
          { says: 'answered', stance: 'neither confirmed nor denied', roles: { who: 'The Coast Office' } },
        ],
      ]),
    ]);
    expect(rows.map(({ state, denials, unconfirmed }) => [state, denials.length, unconfirmed.length])).toEqual([
      ['held', 0, 1],
      ['held', 0, 1],
    ]);
  });
});

describe('holders', () => {
  const saw = (when: string): ReadDocument =>
    documentOf('d', [
      [
        'The Coast Office saw Hoxha in Bari.',
        { says: 'saw', when, roles: { who: 'The Coast Office', whom: 'Hoxha', where: 'Bari' } },
      ],
    ]);
  const decided = {
    relations: [
      {
        relation: 'became' as const,
        a: 'Harbour Watch',
        b: 'Coast Office',
        holds: true,
        judgement,
        ...during('2014-05'),
      },
    ],
    existed: [],
    members: [],
  };

  test('nobody holds anything before it existed: the body it came out of does', () => {
    expect(ledger([saw('2009')], { holders: decided }).rows.map(({ holder }) => holder)).toEqual(['Harbour Watch']);
    expect(ledger([saw('2015')], { holders: decided }).rows.map(({ holder }) => holder)).toEqual(['Coast Office']);
  });

  test('where nothing came before, from its first day', () => {
    const moment = momentOf('2014-05/..');
    const existed = moment ? [{ holder: 'Coast Office', during: moment }] : [];
    const { rows } = ledger([saw('2009')], { holders: { relations: [], members: [], existed } });
    expect(rows.map(({ since }) => (isDated(since) ? since.earliest : ''))).toEqual(['2014-05-01']);
  });

  test('a capital stands for its state, and says so', () => {
    const { rows, relations } = ledger([
      documentOf('d', [
        [
          'Rome told the Port Office of the sale.',
          { says: 'told', roles: { who: 'Rome', to: 'the Port Office', what: 'of the sale' } },
        ],
      ]),
    ]);
    expect(rows.map(({ holder }) => holder)).toEqual(['state:IT', 'Port Office']);
    expect(relations.filter(({ kind }) => kind === 'stands for')).toHaveLength(1);
  });

  test('unless a person said that it does not', () => {
    const { rows } = ledger(
      [
        documentOf('d', [
          [
            'Rome told the Port Office of the sale.',
            { says: 'told', roles: { who: 'Rome', to: 'the Port Office', what: 'of the sale' } },
          ],
        ]),
      ],
      {
        holders: {
          existed: [],
          members: [],
          relations: [{ relation: 'stands for', a: 'Rome', b: 'Italy', holds: false, judgement }],
        },
      },
    );
    expect(rows[0]?.holder).toBe('Rome');
  });

  test('bodies that are only described: by their state, or within their document', () => {
    const { rows } = ledger([
      documentOf('d', [
        [
          'The Italian intelligence services saw Hoxha in Bari.',
          { says: 'saw', roles: { who: 'The Italian intelligence services', whom: 'Hoxha' } },
        ],
        [
          'The secret services saw Oduya in Bari.',
          { says: 'saw', roles: { who: 'The secret services', whom: 'Oduya' } },
        ],
        ['The crane company saw Novotny.', { says: 'saw', roles: { who: 'The crane company', whom: 'Novotny' } }],
      ]),
    ]);
    expect(rows.map(({ holder }) => holder)).toEqual([
      'holder:it intelligence services',
      'holder:it intelligence services',
      'holder:crane company@d',
    ]);
  });

  test('somebody’s mother is not somebody', () => {
    const { rows } = ledger([
      documentOf('d', [
        ['Hoxha’s mother saw Oduya.', { says: 'saw', roles: { who: 'Hoxha’s mother', whom: 'Oduya' } }],
      ]),
    ]);
    expect(rows.map(({ holder }) => holder)).toEqual(["holder:hoxha's mother@d"]);
  });

  test('circles of parts and members end', () => {
    const circle = [
      { kind: 'part of' as const, a: 'a' as EntityId, b: 'b' as EntityId, because: { judgement } },
      { kind: 'part of' as const, a: 'b' as EntityId, b: 'a' as EntityId, because: { judgement } },
    ];
    expect(countsFor('a' as EntityId, circle, { parts: true })).toEqual(['a', 'b']);
    expect(countsFor('a' as EntityId, circle)).toEqual(['a']);
  });

  test('a body may be subject and holder', () => {
    const { rows } = ledger([
      documentOf('d', [
        [
          'The Port Office watched the Coast Office.',
          { says: 'watched', roles: { who: 'The Port Office', whom: 'the Coast Office' } },
        ],
      ]),
    ]);
    expect(rows).toHaveLength(1);
  });
});

test('what is published is held by the public from that day, once', () => {
  const sentence: readonly [string, Told] = [
    'Hoxha left Bari in 2013.',
    { says: 'travelled', when: '2013', roles: { who: 'Hoxha', from: 'Bari' } },
  ];
  const { rows } = ledger([documentOf('b', [sentence], '2016-02-03'), documentOf('a', [sentence], '2015-01-01')]);
  const open = rows.filter(({ holder }) => holder === THE_PUBLIC);
  expect(open.map(({ since, proof }) => [isDated(since) ? since.edtf : '', proof[0].slice(0, 1)])).toEqual([
    ['2015-01-01', 'a'],
  ]);
});

test('a claim about a claim about a claim ends', () => {
  const sentence = 'Oduya told Novotny that Hoxha told the Port Office that Rome told the Coast Office of the sale.';
  const { rows } = ledger([
    documentOf('d', [
      [
        sentence,
        {
          says: 'told',
          roles: {
            who: 'Oduya',
            to: 'Novotny',
            what: 'that Hoxha told the Port Office that Rome told the Coast Office of the sale',
          },
        },
        {
          says: 'told',
          roles: { who: 'Hoxha', to: 'the Port Office', what: 'that Rome told the Coast Office of the sale' },
        },
        { says: 'told', roles: { who: 'Rome', to: 'the Coast Office', what: 'of the sale' } },
      ],
    ]),
  ]);
  expect(rows).toHaveLength(6);
});

describe('properties', () => {
  const people = ['Hoxha', 'Oduya', 'Novotny'] as const;
  const bodies = ['Port Office', 'Coast Office', 'Harbour Watch'] as const;
  const one = fc
    .record({
      body: fc.constantFrom(...bodies),
      whom: fc.constantFrom(...people),
      year: fc.integer({ min: 2009, max: 2014 }),
      dated: fc.boolean(),
      denied: fc.boolean(),
      predicate: fc.constantFrom('saw' as const, 'watched' as const, 'arrested' as const),
    })
    .map(({ body, whom, year, dated, denied, predicate }): readonly [string, Told] => [
      `The ${body} ${predicate} ${whom}.`,
      {
        says: predicate,
        roles: { who: `The ${body}`, whom },
        ...(dated ? { when: String(year) } : {}),
        ...(denied ? { stance: 'denied' as const } : {}),
      },
    ]);
  const cases = fc
    .array(fc.array(one, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    .map((all) => all.map((sentences, i) => documentOf(`d${i}`, sentences)));
  const summary = (documents: readonly ReadDocument[]) => {
    const { rows, propositions, holders, relations } = ledger(documents);
    return {
      rows: [...rows]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, state, since, denials }) => ({ id, state, since, denials: [...denials].sort() })),
      propositions,
      holders: holders.map(({ id }) => id),
      relations,
    };
  };

  test('the order of documents changes nothing', () =>
    fc.assert(
      fc.property(cases, (documents) => {
        expect(summary([...documents].reverse())).toEqual(summary(documents));
      }),
      { numRuns: 60 },
    ));

  test('a document that is taken out leaves no trace', () =>
    fc.assert(
      fc.property(cases, (documents) => {
        const [gone, ...left] = documents;
        const text = JSON.stringify(summary(left));
        expect(text.includes(`${gone?.id}#`)).toBe(false);
      }),
      { numRuns: 60 },
    ));

  test('10,000 namesakes do not slow it down: four times as many take no ten times as long', () => {
    const many = (documents: number) =>
      Array.from({ length: documents }, (_, d) =>
        documentOf(
          `n${d}`,
          Array.from(
            { length: 100 },
            () =>
              [
                'The Port Office saw Hoxha.',
                { says: 'saw' as const, roles: { who: 'The Port Office', whom: 'Hoxha' } },
              ] as const,
          ),
        ),
      );
    const seconds = (documents: number): number => {
      const read = many(documents);
      const started = performance.now();
      expect(ledger(read).propositions).toHaveLength(1);
      return performance.now() - started;
    };
    seconds(25); // what runs for the first time is slow
    const few = Math.max(seconds(25), seconds(25));
    expect(seconds(100)).toBeLessThan(10 * few);
  });
});
