import { describe, expect, test } from 'vitest';
import type { Kinship } from '../../domain/origin.ts';
import { edgeOf, namedEdges } from '../index.ts';
import { text } from '../testing.ts';
import { pairSigns, textSigns } from './index.ts';

const WIRE =
  'Two ferrymen were arrested at Port-Salines on Monday after 340 crates without papers were found under the deck of the Sainte-Ursule. Harbour master Ida Volk said that the crates had been loaded in Bar Danu on 14 March and that nobody had checked them. A second search, planned for the same evening, was called off because the only dog had been lent to the airport. The prosecutor of Salines, Tomas Reuel, has opened an inquiry and asked the company for its freight lists of the last 18 months.';
const OWN =
  'On the quay the widow Berenike Osk sells fried fish to men who no longer have a boat to wait for. She says that she saw lorries come at night all winter, and that she told the priest. The priest does not recall it. Four of her nephews have gone to sea under other flags, and the eldest, Jory, has not written since the feast of Saint Anne.';
const FRENCH =
  "Deux passeurs ont été arrêtés lundi à Port-Salines après la découverte de 340 caisses sans papiers sous le pont du Sainte-Ursule. La capitaine du port, Ida Volk, a déclaré que les caisses avaient été chargées à Bar Danu le 14 mars et que personne ne les avait contrôlées. Une deuxième fouille, prévue pour le même soir, a été annulée parce que le seul chien avait été prêté à l'aéroport. Le procureur de Salines, Tomas Reuel, a ouvert une enquête et demandé à la compagnie ses listes de fret des 18 derniers mois.";
const REWORDED =
  'Police arrested two men who worked on the ferries in Port-Salines on Monday. Under the deck of the Sainte-Ursule they had found 340 crates for which no papers existed. The crates came aboard in Bar Danu on 14 March without a check, according to harbour master Ida Volk. That evening a second search should have followed, but the airport had borrowed the only dog. Prosecutor Tomas Reuel of Salines opened an inquiry; the company must hand over freight lists for 18 months.';

const [first = '', second = '', third = '', fourth = ''] = WIRE.split(/(?<=\.) /);

const PAIRS: readonly (readonly [string, string, string, Kinship])[] = [
  ['the same words', WIRE, WIRE, 'same text'],
  ['the same words, other marks and case', WIRE, WIRE.toUpperCase().replaceAll('.', ' .'), 'same text'],
  ['another figure', WIRE, WIRE.replace('340', '352'), 'revision of'],
  ['the first half', WIRE, `${first} ${second}`, 'excerpt of'],
  ['half of it, and as much of its own', `${first} ${second} ${third}`, `${OWN} ${second} ${third}`, 'copied from'],
  ['all of it in another order', WIRE, [fourth, second, third, first].join(' '), 'same text'],
  ['other words', WIRE, REWORDED, 'rewritten from'],
  ['the other language', WIRE, FRENCH, 'translated from'],
  ['nothing in common', WIRE, OWN, 'independent'],
  ['one line', WIRE, 'The quay is closed.', 'unknown'],
];

describe('two texts', () => {
  for (const [what, a, b, verdict] of PAIRS)
    test(`${what}: ${verdict}`, () => {
      const edge = edgeOf(text('a', a), text('b', b, { language: b === FRENCH ? 'fr' : 'en' }));
      expect(edge.verdict).toBe(verdict);
      for (const { quotes } of edge.signs)
        for (const { document, start, end, words } of quotes)
          expect((document === 'a' ? a : b).slice(start, end)).toBe(words);
    });

  test('whichever comes first, the verdict is the same', () => {
    for (const [, a, b] of PAIRS) {
      const language = b === FRENCH ? 'fr' : 'en';
      const [forth, back] = [
        edgeOf(text('a', a), text('b', b, { language })),
        edgeOf(text('b', b, { language }), text('a', a)),
      ];
      expect(back.verdict).toBe(forth.verdict);
    }
  });

  test('a form filled in anew is no copy', () => {
    const form = (name: string, street: string, n: number) =>
      `Notice is given that ${name} of ${n} ${street} Street has applied under number ${n * 7} for leave to keep an eating house on the ground floor. Whoever objects shall write to the clerk of the borough within thirty days and give reasons. The plans can be seen on working days between nine and noon. Signed for the clerk, ${name.split(' ')[0]} Marsh.`;
    const edge = edgeOf(text('a', form('Edda Lund', 'Rope', 4)), text('b', form('Paul Sato', 'Tanner', 31)));
    expect([edge.verdict, edge.signs.map(({ by }) => by)]).toEqual(['independent', ['form']]);
  });

  test('a quotation that both have makes no copy', () => {
    const quote =
      '"I rang three times and three times they told me that the harbour master was at lunch," said Jory Osk.';
    const edge = edgeOf(text('a', `${WIRE} ${quote}`), text('b', `${OWN} ${quote}`));
    expect([edge.verdict, edge.signs.map(({ by }) => by)]).toEqual(['independent', ['same-quotation']]);
  });

  test('the later one took from the earlier', () => {
    const edge = edgeOf(text('a', WIRE, { published: '2019-03-20' }), text('b', WIRE, { published: '2019-03-19' }));
    expect([edge.a, edge.b, edge.directed]).toEqual(['a', 'b', true]);
  });

  test('who writes the one speaks in the other', () => {
    const interview = `Maud Kern, a journalist at the Quay Courier, spent a year on it. "It was all in a drawer," says Kern. She believes that nobody looked. Kern thinks of a second book.`;
    const edge = edgeOf(text('a', OWN, { authors: ['Maud Kern'] }), text('b', interview));
    expect([edge.verdict, edge.a]).toEqual(['shares an origin with', 'b']);
  });

  test('a text cites the paper that published the other', () => {
    const citing = `The harbour master Ida Volk admitted that 340 crates loaded in Bar Danu were never checked, the Quay Courier reported. ${OWN}`;
    const edge = edgeOf(text('a', citing), text('b', WIRE, { publisher: 'Quay Courier' }));
    expect([edge.verdict, edge.a]).toEqual(['cites', 'a']);
  });

  test('two stories of one newsroom that share a line', () => {
    const line = 'The harbour of Port-Salines has been run by the same family since 1911.';
    const edge = edgeOf(
      text('a', `${WIRE} ${line}`, { publisher: 'Courier' }),
      text('b', `${OWN} ${line}`, { publisher: 'Courier' }),
    );
    expect([edge.verdict, edge.signs[0]?.by]).toEqual(['possibly dependent', 'same-hand']);
  });

  test('both credit one agency', () => {
    const edge = edgeOf(text('a', `${WIRE}\n(Tidewire)`), text('b', `${OWN} ${first}\n(Tidewire)`));
    expect(edge.signs.map(({ by }) => by)).toContain('same-credit');
  });
});

describe('one text', () => {
  for (const [what, words, named, verdict] of [
    ['credit line', `${OWN}\n\nSource: Gazette du Port`, 'Gazette du Port', 'copied from'],
    ['credit line', `${OWN}\n\n(With agencies)`, 'news agencies, unnamed', 'copied from'],
    ['citation', `Crates were lost, according to the Salines Herald. ${OWN}`, 'Salines Herald', 'cites'],
    ['citation', `« Tout est perdu », a-t-elle déclaré à Radio Salines. ${OWN}`, 'Radio Salines', 'cites'],
    ['citation', `Les caisses ont disparu, a révélé hier la Gazette du Port. ${OWN}`, 'Gazette du Port', 'cites'],
    ['book', `${OWN} In his book The Salt Road he tells it otherwise.`, 'the book The Salt Road', 'cites'],
    [
      'translation note',
      `${OWN}\n\nThe French version of this story can be found here.`,
      'its original in French',
      'translated from',
    ],
    [
      'machine translation',
      `The boat & # 39; sank "in the night, details the clerkfrom the town. It was said that They knew. ”It was lost” he says.\n\nSource: Gazette du Port`,
      'Gazette du Port',
      'translated from',
    ],
  ] as const)
    test(`${what}: ${named}`, () =>
      expect(namedEdges(text('a', words)).find(({ b }) => typeof b !== 'string' && b.named === named)?.verdict).toBe(
        verdict,
      ));

  test('damage is quoted in whole words', () => {
    const words =
      'The boat & # 39; sank "in the night, details the clerkfrom the town. It was said that They knew. ”It was lost” he says.';
    const [edge] = namedEdges(text('a', words));
    const quotes = edge?.signs.flatMap((sign) => sign.quotes.map((quote) => quote.words)) ?? [];
    expect(quotes.length).toBeGreaterThan(1);
    for (const quote of quotes) expect(` ${words} `).toContain(` ${quote} `);
  });

  test('a person who was told something is no outlet', () =>
    expect(
      namedEdges(text('a', `The clerk told Ida Volk. The mayor said to Tomas Reuel that he knew. ${OWN}`)),
    ).toEqual([]));
});

test('each part has an id of its own', () => {
  const ids = [...pairSigns, ...textSigns].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
