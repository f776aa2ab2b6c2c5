import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeTables } from './index.ts';
import { readTableOf, said, tableDocument } from './testing.ts';

const LIST = `date|surname|direction|vessel
2019-03-04|Hoxha|in|Silver Tern
2019-03-09|Novotny|out|Silver Tern`;

describe('who keeps a table, and since when', () => {
  const basis = { kind: 'judgement', by: 'A. Brandt' } as const;
  const holder = { value: 'Lisk Police', basis };
  const since = (options: Parameters<typeof readTableOf>[1]) =>
    readTableOf(LIST, options).claims.map(({ record }) => record?.received);

  test('where nothing says since when, not before it happened', () => {
    expect(since({ facts: { holder } })).toMatchObject([{ edtf: '2019-03-04/..' }, { edtf: '2019-03-09/..' }]);
    expect(since({ facts: { holder } })[0]).not.toHaveProperty('latest');
  });
  test('a register kept day by day is as old as what it records', () =>
    expect(since({ facts: { holder, received: { value: 'as it happened', basis } } })).toMatchObject([
      { edtf: '2019-03-04' },
      { edtf: '2019-03-09' },
    ]));
  test('a table handed over on one day holds nothing that happened later', () => {
    const value = { earliest: '2019-03-05', latest: '2019-03-05', edtf: '2019-03-05', basis: 'stated' } as const;
    expect(since({ facts: { holder, received: { value, basis } } })).toMatchObject([
      { edtf: '2019-03-05' },
      { undated: 'the table is said to be received before this happened' },
    ]);
  });
  test('columns of the table come first', () => {
    const { claims, problems } = readTableOf(
      `date|surname|direction|vessel|recorded by|received on
2019-03-04|Hoxha|in|Silver Tern|Customs of Lisk|2019-03-06
2019-03-09|Novotny|out|Silver Tern|Customs of Lisk|2019-03-01`,
      { facts: { holder } },
    );
    expect(claims.map(({ record }) => [record?.holder?.name, record?.received])).toMatchObject([
      ['Customs of Lisk', { edtf: '2019-03-06' }],
      ['Customs of Lisk', { undated: 'it is said to be received before it happened' }],
    ]);
    expect(problems).toMatchObject([{ code: 'bad-date', place: 'cell F3 (received on)' }]);
    expect(claims[0]?.voice.chain[0]).toMatchObject({ name: 'Customs of Lisk', kind: 'body' });
  });
});

describe('what a table is taken for', () => {
  const kind = (rows: string) => seeTables(tableDocument(rows))[0]?.suggested?.kind;
  test('by its headings', () => expect(kind(LIST)).toBe('border-crossings'));
  test('not where headings are few or say little', () => {
    expect(kind('date|event|source\n2019-03-04|a storm|Lisk Post\n2019-03-05|calm|Lisk Post')).toBeUndefined();
    expect(kind('name|score\nHoxha|3\nNovotny|4')).toBeUndefined();
    expect(kind('date|from|to|subject\n2019-03-04|A|B|hello\n2019-03-05|B|A|hello')).toBeUndefined();
  });
  test('not where the cells are no dates', () =>
    expect(kind('date|surname|direction\nMonday|Hoxha|in\nTuesday|Novotny|out')).toBeUndefined());
  test('nationality, religion and health are left alone, whatever the table', () => {
    const [seen] = seeTables(tableDocument(`${LIST.replace('vessel', 'religion')}`));
    expect(Object.values(seen?.suggested?.mapping.columns ?? {})).not.toContain('religion');
    expect(seen?.suggested?.reasons.join(' ')).toContain('left alone');
  });
  test('a person has the last word', () => {
    expect(readTableOf(LIST, { mapping: { as: 'none', columns: {} } }).claims).toEqual([]);
    const read = readTableOf('wann|wer\n2019-03-04|Hoxha', {
      mapping: { as: 'border-crossings', columns: { date: 'wann', who: 'wer' } },
    });
    expect(said(read)).toEqual(['crossed who=Hoxha · 2019-03-04']);
    expect(read.claims[0]?.record?.mapping).toBe('confirmed');
  });
});

test('bad rows are problems with their cell; a thousand alike are not a thousand lines', () => {
  const rows = Array.from({ length: 1000 }, () => '31/02/2019|Hoxha|in|Silver Tern').join('\n');
  const { claims, problems } = readTableOf(`${LIST}\n${rows}\n`, {
    mapping: { as: 'border-crossings', columns: { date: 'date', who: 'surname' } },
  });
  expect(claims).toHaveLength(1002);
  expect(problems[0]).toMatchObject({ code: 'bad-date', place: 'cell A4 (date)' });
  expect(problems).toHaveLength(26);
});

test('dates that can be read two ways stay open and say so', () => {
  const { claims, problems } = readTableOf(`date|surname|direction
03/04/2019|Hoxha|in
05/03/2019|Novotny|out`);
  expect(claims[0]?.when).toMatchObject({ moment: { edtf: '2019-03-04/2019-04-03', basis: 'bounded' } });
  expect(problems).toMatchObject([{ code: 'bad-date', place: 'column date' }]);
});

test('whatever the cells hold: no exception, and every quote and role is a slice of the text', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('2019-03-04', '-', '+441632960001', 'Hoxha', '€ 4'),
  );
  const line = fc.array(cell, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const clean = lines.map((row) => row.map((one) => one.replace(/[|\n\r\t]/g, ' ')).join('|'));
      const rows = `date|payer|payee|amount\n2019-03-04|A Ltd|B Ltd|4\n2019-03-04|A Ltd|B Ltd|4\n${clean.join('\n')}\nx|y|z|1`;
      const { text } = tableDocument(rows);
      const { claims, mentions } = readTableOf(rows, {
        mapping: { as: 'transfers', columns: { date: 'date', who: 'payer', to: 'payee', amount: 'amount' } },
      });
      for (const { quotes, roles } of claims) {
        for (const { start, end, words } of [...quotes, ...roles]) expect(text.slice(start, end)).toBe(words);
      }
      for (const one of mentions) expect(text.slice(one.start, one.end)).toBe(one.text);
    }),
    { numRuns: 60 },
  );
});
