import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentId } from '../domain/ids.ts';
import type { CaseNames } from './case-names.ts';
import { resolveEntities } from './index.ts';
import { clustersIn, judged, mentionsOf, one, undoing } from './testing.ts';

const quote = (document: string, words: string) => ({
  document: document as DocumentId,
  start: 0,
  end: words.length,
  words,
});
const of = (documents: Readonly<Record<string, string>>, more: Partial<CaseNames> = {}): CaseNames => ({
  ...more,
  mentions: mentionsOf(documents),
});

describe('who is who', () => {
  test('a full name is one person in all documents', () =>
    expect(one(of({ a: 'Ilir Hoxha', b: 'ILIR HOXHA' }), 'a: Ilir Hoxha', 'b: ILIR HOXHA')).toBe(true));

  test('a surname goes to its one bearer, in its document and then in the case', () => {
    const given = of({ a: 'Ilir Hoxha; Hoxha', b: 'Hoxha' });
    expect(one(given, 'a: Ilir Hoxha', 'a: Hoxha')).toBe(true);
    expect(one(given, 'a: Ilir Hoxha', 'b: Hoxha')).toBe(true);
  });

  test('with two bearers in the case it goes to the one of its document, elsewhere to nobody', () => {
    const given = of({ a: 'Ilir Hoxha; Hoxha', b: 'Agim Hoxha', c: 'Hoxha' });
    expect(one(given, 'a: Ilir Hoxha', 'a: Hoxha')).toBe(true);
    expect(clustersIn(given)).toContain('c: Hoxha');
    expect(resolveEntities(given).merges).toContainEqual(
      expect.objectContaining({ a: 'Hoxha', b: 'Agim Hoxha', verdict: 'unsure' }),
    );
  });

  test('a surname without bearer stays by document', () =>
    expect(clustersIn(of({ a: 'Lindqvist', b: 'Lindqvist' }))).toEqual(['a: Lindqvist', 'b: Lindqvist']));

  test('what a document ties together is followed even where several fit', () =>
    expect(one(of({ a: 'Ilir Hoxha; Agim Hoxha; Hoxha > Agim Hoxha' }), 'a: Agim Hoxha', 'a: Hoxha')).toBe(true));

  test('a description is a mention of whom it stands for and no spelling', () => {
    const [entity] = resolveEntities(of({ a: 'Ilir Hoxha; the minister > Ilir Hoxha' })).entities;
    expect(entity?.mentions.length).toBe(2);
    expect(entity?.names).toEqual(['Ilir Hoxha']);
  });

  test('Mr and Mrs of one surname do not share a bearer', () =>
    expect(clustersIn(of({ a: 'Paul Oduya; M. Oduya; Mme Oduya' })).length).toBe(3));

  test('a family is nobody of it', () => expect(clustersIn(of({ a: 'Ilir Hoxha; the Hoxhas' })).length).toBe(2));

  test('an acronym goes to its expansion, and without one is one body in all documents', () => {
    const given = of({ a: '@National Harbour Board; @NHB', b: '@NHB', c: '@ZZT', d: '@ZZT' });
    expect(one(given, 'a: National Harbour Board', 'b: NHB')).toBe(true);
    expect(one(given, 'c: ZZT', 'd: ZZT')).toBe(true);
  });

  test('an acronym with two expansions goes to that of its document', () => {
    const given = of({ a: '@National Harbour Board; @NHB', b: '@New Hill Bank; @NHB' });
    expect(one(given, 'b: New Hill Bank', 'b: NHB')).toBe(true);
    expect(one(given, 'a: NHB', 'b: NHB')).toBe(false);
  });

  test('a word for a kind of body names one within its document only', () =>
    expect(clustersIn(of({ a: '@the ministry', b: '@the ministry' })).length).toBe(2));

  test('a slip in a long name that stands once is mended in its document and asked about elsewhere', () => {
    expect(one(of({ a: '#Vortemburg; #Vortemburg; #Vortembrug' }), 'a: Vortemburg', 'a: Vortembrug')).toBe(true);
    const apart = of({ a: '#Vortemburg', b: '#Vortembrug' });
    expect(clustersIn(apart).length).toBe(2);
    expect(resolveEntities(apart).merges).toContainEqual(expect.objectContaining({ verdict: 'unsure' }));
  });

  test('a person and a place of one name are two', () =>
    expect(clustersIn(of({ a: 'Victoria; #Victoria' })).length).toBe(2));

  test('an alias that a document states joins, and carries the nickname to other documents', () => {
    const given = of(
      { a: 'Ilir Hoxha; the Tailor', b: 'the Tailor', c: 'Karim Said' },
      { aliases: [{ a: 'Ilir Hoxha', b: '“the Tailor”', quote: quote('a', 'Ilir Hoxha, known as “the Tailor”') }] },
    );
    expect(one(given, 'a: Ilir Hoxha', 'b: the Tailor')).toBe(true);
    expect(resolveEntities(given).merges[0]?.reasons[0]).toContain('known as');
  });

  test('a kunya that two people bear joins nobody elsewhere', () => {
    const aliases = [
      { a: 'Ilir Hoxha', b: 'Abu Omar', quote: quote('a', 'x') },
      { a: 'Karim Said', b: 'Abu Omar', quote: quote('b', 'y') },
    ];
    const given = of({ a: 'Ilir Hoxha; Abu Omar', b: 'Karim Said; Abu Omar', c: 'Abu Omar' }, { aliases });
    expect(one(given, 'a: Abu Omar', 'b: Abu Omar')).toBe(false);
    expect(clustersIn(given)).toContain('c: Abu Omar');
  });

  test('stated kin are two, however alike their names', () => {
    const documents = { a: 'John Salter; John P. Salter' };
    expect(clustersIn(of(documents)).length).toBe(1);
    expect(
      clustersIn(
        of(documents, {
          kin: [{ a: 'John Salter', b: 'John P. Salter', quote: quote('a', 'John Salter, father of John P. Salter') }],
        }),
      ).length,
    ).toBe(2);
  });

  test('namesakes whose years of birth or trades conflict are kept apart and asked about', () => {
    const documents = { a: 'John Salter', b: 'John Salter', c: 'John Salter' };
    const ids = mentionsOf(documents).map((m) => m.id);
    const [a, b] = ids;
    if (!a || !b) throw new Error('no mentions');
    for (const facts of [
      [
        { mention: a, born: [1950, 1951] as const },
        { mention: b, born: [1980, 1980] as const },
      ],
      [
        { mention: a, roles: ['harbour docker'] },
        { mention: b, roles: ['juge d’instruction'] },
      ],
    ]) {
      const given = of(documents, { facts });
      expect(clustersIn(given).length).toBe(3);
      expect(resolveEntities(given).merges).toContainEqual(
        expect.objectContaining({ a: 'John Salter', b: 'John Salter', verdict: 'unsure' }),
      );
    }
    expect(
      clustersIn(
        of(documents, {
          facts: [
            { mention: a, born: [1950, 1951] },
            { mention: b, born: [1951, 1951] },
          ],
        }),
      ).length,
    ).toBe(1);
  });

  test('reasons name the place', () => {
    const given = of({ a: 'Ilir Hoxha; Hoxha' }, { documents: [{ id: 'a' as DocumentId, path: 'letters/july.eml' }] });
    expect(resolveEntities(given).merges[0]?.reasons[0]).toContain('letters/july.eml');
  });

  test('an entity has its fullest name, all spellings, and the id of its first mention', () => {
    const [entity] = resolveEntities(of({ a: 'Hoxha; Dr Ilir Hoxha; Hoxha', b: 'ILIR HOXHA; Ilir Hoxha' })).entities;
    expect(entity).toMatchObject({ id: 'a#person@0-5', kind: 'person', name: 'Ilir Hoxha' });
    expect(entity?.names[0]).toBe('Hoxha');
  });
});

describe('nationality and religion', () => {
  test('mentions of them change nothing', () => {
    const plain = mentionsOf({ a: 'Ilir Hoxha; Agim Hoxha', b: 'Hoxha' });
    const marked = plain.flatMap((m) => [
      m,
      {
        ...m,
        id: `${m.id}n` as typeof m.id,
        text: m.document === 'b' ? 'Albanian' : 'Albanian Catholic',
        kind: 'nationality' as const,
      },
      { ...m, id: `${m.id}r` as typeof m.id, text: 'Catholic', kind: 'religion' as const },
    ]);
    expect(resolveEntities({ mentions: marked })).toEqual(resolveEntities({ mentions: plain }));
  });

  test('a role that is a faith or a nation tells nobody apart and joins nobody', () => {
    const documents = { a: 'John Salter', b: 'John Salter' };
    const [a, b] = mentionsOf(documents).map((m) => m.id);
    if (!a || !b) throw new Error('no mentions');
    const facts = [
      { mention: a, roles: ['Muslim', 'Frenchman'] },
      { mention: b, roles: ['Jewish', 'Belgian', 'Catholic priest'] },
    ];
    expect(resolveEntities(of(documents, { facts }))).toEqual(resolveEntities(of(documents)));
  });
});

describe('people decide', () => {
  const documents = { a: 'Ilir Hoxha; Hoxha > Ilir Hoxha', b: 'Ilir Hoxha; Karim Said', c: 'Hoxha' };

  test('"same" joins what no name would', () =>
    expect(
      one(
        of(documents, { judgements: [judged('same', 'Ilir Hoxha', 'Karim Said')] }),
        'a: Ilir Hoxha',
        'b: Karim Said',
      ),
    ).toBe(true));
  test('"different" parts even what a document ties', () =>
    expect(
      one(of(documents, { judgements: [judged('different', 'Hoxha', 'Ilir Hoxha')] }), 'a: Ilir Hoxha', 'a: Hoxha'),
    ).toBe(false));
  test('"different" parts two spellings of one name', () =>
    expect(
      one(
        of({ a: 'Ilir Hoxha; Ilír Hoxha' }, { judgements: [judged('different', 'Ilir Hoxha', 'Ilír Hoxha')] }),
        'a: Ilir Hoxha',
        'a: Ilír Hoxha',
      ),
    ).toBe(false));
  test('"different" leaves the other bearer to take the short form', () =>
    expect(
      one(
        of(
          { a: 'Ilir Hoxha', b: 'Agim Hoxha', c: 'Hoxha' },
          { judgements: [judged('different', 'Hoxha', 'Agim Hoxha')] },
        ),
        'a: Ilir Hoxha',
        'c: Hoxha',
      ),
    ).toBe(true));
  test('"unsure" stops the merge that nobody asked for', () =>
    expect(
      one(of(documents, { judgements: [judged('unsure', 'Hoxha', 'Ilir Hoxha')] }), 'a: Ilir Hoxha', 'c: Hoxha'),
    ).toBe(false));
  test('ids of mentions tell namesakes apart', () => {
    const given = of(documents, { judgements: [judged('different', 'a#person@0-10', 'b#person@0-10')] });
    expect(one(given, 'a: Ilir Hoxha', 'b: Ilir Hoxha')).toBe(false);
    expect(one(of(documents), 'a: Ilir Hoxha', 'b: Ilir Hoxha')).toBe(true);
  });
  test('of decisions that cannot all hold the latest counts, and the other says so', () => {
    const judgements = [
      judged('same', 'Ilir Hoxha', 'Karim Said'),
      judged('same', 'Karim Said', 'Ana Roth'),
      judged('different', 'Ilir Hoxha', 'Ana Roth'),
    ];
    const { merges } = resolveEntities(of({ a: 'Ilir Hoxha; Karim Said; Ana Roth' }, { judgements }));
    expect(clustersIn(of({ a: 'Ilir Hoxha; Karim Said; Ana Roth' }, { judgements }))).toEqual([
      'a: Ana Roth | a: Karim Said',
      'a: Ilir Hoxha',
    ]);
    expect(merges[0]?.reasons.join(' ')).toContain('Not followed');
  });
});

const NAMES = [
  'Ilir Hoxha',
  'ILIR HOXHA',
  'Ilir Besnik Hoxha',
  'Agim Hoxha',
  'Hoxha',
  'I. Hoxha',
  'Mme Hoxha',
  'M. Hoxha',
  'Karim Haddad',
  'Kareem Hadad',
  'Haddad',
  'Abu Omar',
  '@National Harbour Board',
  '@NHB',
  '@New Hill Bank',
  '@Salter Marine',
  '@Salter Marine Ltd',
  '@Salter Marine SA',
  '#Londres',
  '#London',
  '#Haddad',
  'Karel Novotny',
  'Karel Novotmy',
];
const plain = (name: string): string => name.replace(/^[@#]/, '');
const line = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.boolean()), { minLength: 1, maxLength: 7 })
  .map((items) => {
    const said: string[] = [];
    return items
      .map(([name, tie]) => {
        const full = said.find((other) => tie && other !== name && other.endsWith(` ${name}`));
        said.push(name);
        return full ? `${name} > ${full}` : name;
      })
      .join('; ');
  });
const documents = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => Object.fromEntries(lines.map((l, i) => [`d${i}`, l])));
const decision = fc
  .tuple(fc.constantFrom('same', 'different', 'unsure'), fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
  .filter(([, a, b]) => plain(a) !== plain(b))
  .map(([verdict, a, b]) => judged(verdict, plain(a), plain(b)));
const decisions = fc.array(decision, { maxLength: 5 });

describe('always', () => {
  test('the order of mentions changes nothing', () =>
    fc.assert(
      fc.property(documents, decisions, fc.func(fc.integer()), (docs, judgements, by) => {
        const mentions = mentionsOf(docs);
        const shuffled = [...mentions].sort((a, b) => by(a.id) - by(b.id));
        expect(resolveEntities({ mentions: shuffled, judgements })).toEqual(resolveEntities({ mentions, judgements }));
      }),
      { numRuns: 60 },
    ));

  test('every mention is in exactly one entity', () =>
    fc.assert(
      fc.property(documents, decisions, (docs, judgements) => {
        const mentions = mentionsOf(docs);
        const out = resolveEntities({ mentions, judgements }).entities.flatMap((e) => e.mentions);
        expect([...out].sort()).toEqual(mentions.map((m) => m.id).sort());
      }),
    ));

  test('no entity holds two names that a person has told apart', () =>
    fc.assert(
      fc.property(documents, decisions, (docs, judgements) => {
        const last = new Map(
          judgements.flatMap(({ decision: d }) =>
            d.kind === 'identity' ? [[[d.a, d.b].sort().join('|'), d] as const] : [],
          ),
        );
        for (const entity of resolveEntities({ mentions: mentionsOf(docs), judgements }).entities)
          for (const d of last.values())
            if (d.verdict === 'different') expect(entity.names.includes(d.a) && entity.names.includes(d.b)).toBe(false);
      }),
      { numRuns: 150 },
    ));

  test('undoing a decision brings back exactly what was before', () =>
    fc.assert(
      fc.property(documents, decisions, decision, (docs, before, more) => {
        const mentions = mentionsOf(docs);
        expect(resolveEntities({ mentions, judgements: [...before, more, undoing(more)] })).toEqual(
          resolveEntities({ mentions, judgements: before }),
        );
      }),
      { numRuns: 60 },
    ));

  test('names that have nothing to do with them leave the other entities as they were', () =>
    fc.assert(
      fc.property(documents, decisions, (docs, judgements) => {
        const mentions = mentionsOf(docs);
        const strangers = mentionsOf({ zz: 'Ingrid Solheim; Solheim; @Bergen Trawl AS; #Tromsø; @BTA' });
        const alone = resolveEntities({ mentions, judgements }).entities;
        const together = resolveEntities({ mentions: [...strangers, ...mentions], judgements }).entities;
        expect(together.filter((e) => !e.id.startsWith('zz'))).toEqual(alone);
      }),
      { numRuns: 60 },
    ));
});
