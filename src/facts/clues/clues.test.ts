import { describe, expect, test } from 'vitest';
import { clues, languageOf } from '../index.ts';
import { factsOf, laidOut } from '../testing.ts';

const PROSE =
  'The harbour board met on Tuesday and heard from its clerk that the second notice had never been answered. Nobody on the board could say who had opened it, and the clerk said that the envelope was gone, and that he had looked for it in every drawer of the office for the better part of a week without finding it.';
const PROSE_FR =
  "Le conseil du port s'est réuni mardi et a appris de sa secrétaire que le second avis était resté sans réponse. Personne n'a pu dire qui l'avait ouvert, et la secrétaire a expliqué que l'enveloppe avait disparu du bureau.";

const short = (
  facts: ReturnType<typeof factsOf>,
  name: 'title' | 'publisher' | 'agency' | 'translator' | 'originalLanguage' | 'medium',
) => facts[name]?.value;

test('an archive’s form has the day of its printing and the record’s own', () => {
  const form =
    'Date: 17 April 2011\nAGENCY: Harbour Office\nRECORD NUMBER: 12-90\nORIGINATOR: Port Lund\nDATE: 28 August 1961\nPAGES: 2\nRESTRICTIONS: 4';
  expect(factsOf(`${form}\n${PROSE}`).published?.value.edtf).toBe('1961-08-28');
  expect(factsOf(`Date: 17 April 2011\n${PROSE}`).published?.value.edtf).toBe('2011-04-17');
});

describe('title', () => {
  test('metadata before the text, without the site’s name', () => {
    const metadata = ['title=Quay lease signed | The Quay Courier', 'og:site_name=The Quay Courier'];
    const facts = factsOf(`[title] Quay lease signed\n${PROSE}`, { format: 'html', metadata });
    expect(facts.title).toEqual({
      value: 'Quay lease signed',
      basis: { kind: 'metadata', key: 'title', value: metadata[0]?.slice(6) },
    });
  });
  test('the title in the text', () => {
    const { title } = factsOf(`[title] Quay lease signed\n${PROSE}`);
    expect(title?.basis).toMatchObject({ kind: 'quote', quote: { words: 'Quay lease signed', start: 0, end: 17 } });
  });
  test('a word processor’s name for a file is no title', () =>
    expect(
      short(
        factsOf(`[title] Quay lease\n${PROSE}`, { format: 'pdf', metadata: ['title=Microsoft Word - draft3.docx'] }),
        'title',
      ),
    ).toBe('Quay lease'));
  test('the subject of a mail that stands as text', () =>
    expect(short(factsOf(`From: Imre Volk\nTo: Sanna Aho\nSubject: the second notice\n${PROSE}`), 'title')).toBe(
      'the second notice',
    ));
  test('none where none stands', () => expect(short(factsOf(PROSE), 'title')).toBeUndefined());
});

describe('publisher', () => {
  test('metadata', () =>
    expect(short(factsOf(PROSE, { metadata: ['og:site_name=The Quay Courier'] }), 'publisher')).toBe(
      'The Quay Courier',
    ));
  test('what the text calls itself', () => {
    const text =
      'Courier can reveal that the notice was lost. “I never saw it,” the clerk told Courier. He told Courier so twice.';
    expect(short(factsOf(text), 'publisher')).toBe('Courier');
  });
  test('somebody who is often told things is no publisher', () => {
    const text = 'The clerk told Volk. The mayor told Volk. The pilot told Volk that he had no news.';
    expect(short(factsOf(text), 'publisher')).toBeUndefined();
  });
  test('a title is no publisher', () => {
    const text =
      'A notice seen by Mr. Volk was lost. The mayor told Mr. Horn. The pilot told Mr. Lund that he had no news.';
    expect(short(factsOf(text), 'publisher')).toBeUndefined();
  });
  test('a copyright note', () =>
    expect(short(factsOf(`${PROSE}\n[by legal-notes] © 2019 The Quay Courier. All rights reserved`), 'publisher')).toBe(
      'The Quay Courier',
    ));
  test('a masthead', () =>
    expect(
      short(factsOf(`[by site-labels] THE QUAY COURIER\n[by datelines] 6 March 2019\n${PROSE}`), 'publisher'),
    ).toBe('The Quay Courier'));
  test('a mail’s domain, unless anybody can have it', () => {
    expect(
      short(factsOf(PROSE, { format: 'eml', metadata: ['from=Imre Volk <i.volk@quay.example>'] }), 'publisher'),
    ).toBe('quay.example');
    expect(
      short(factsOf(PROSE, { format: 'eml', metadata: ['from=Imre Volk <volk@gmail.com>'] }), 'publisher'),
    ).toBeUndefined();
  });
});

describe('agency', () => {
  for (const [line, name] of [
    [`PORT-SALINES, March 3 (Tidewire) — ${PROSE}`, 'Tidewire'],
    [`PORT-SALINES (AFP) - ${PROSE}`, 'AFP'],
    [`Port-Salines, 3 mars 2019 (Agence des Côtes) – ${PROSE_FR}`, 'Agence des Côtes'],
    ['[by datelines] AFP · 23 Mar 2015, 08:31', 'AFP'],
    [`${PROSE}\n[by credit-tails] (With Reuters)`, 'Reuters'],
  ] as const)
    test(line.slice(0, 40), () => expect(short(factsOf(line), 'agency')).toBe(name));
  test('a county is none', () => expect(short(factsOf(`BASTILLAC (Corse) - ${PROSE_FR}`), 'agency')).toBeUndefined());
});

describe('byline', () => {
  for (const [text, names] of [
    ['[by bylines] By Imre Volk and Odile Marchetti', ['Imre Volk', 'Odile Marchetti']],
    [
      '[by bylines] Odile Marchetti, Imre Volk et Fatou de la Touche',
      ['Odile Marchetti', 'Imre Volk', 'Fatou de la Touche'],
    ],
    ['[by bylines] Par Odile Marchetti, à Port-Salines', ['Odile Marchetti']],
    [`${PROSE} Odile Marchetti and Imre Volk report.`, ['Odile Marchetti', 'Imre Volk']],
    [`${PROSE}\n[by credit-tails] (Reporting by Sanna Aho; editing by Imre Volk)`, ['Sanna Aho']],
    [`Dear Madam,\n${PROSE}\nYours sincerely,\nJ. B. Ottley`, ['J. B. Ottley']],
    [`From: Imre Volk <i.volk@quay.example>\nTo: Sanna Aho\nSubject: the notice\n${PROSE}`, ['Imre Volk']],
  ] as const)
    test(text.slice(-50), () => expect(factsOf(text).authors.map((a) => a.value)).toEqual(names));
  test('metadata: several authors, and a body that is no list of people', () => {
    expect(factsOf(PROSE, { metadata: ['author=Imre Volk, Sanna Aho'] }).authors.map((a) => a.value)).toEqual([
      'Imre Volk',
      'Sanna Aho',
    ]);
    const body = 'Committee on Ports, House of Assembly';
    expect(factsOf(PROSE, { metadata: [`authors=${body}`] }).authors.map((a) => a.value)).toEqual([body]);
  });
  test('a mail’s sender', () =>
    expect(
      factsOf(PROSE, { format: 'eml', metadata: ['from="Volk, Imre" <i.volk@quay.example>'] }).authors[0]?.value,
    ).toBe('Imre Volk'));
});

describe('translation', () => {
  test('translator and original', () => {
    const facts = factsOf(
      `${PROSE}\n[by credit-tails] The French version of this story can be found here.\n[by credit-tails] English version by Odile Marchetti`,
    );
    expect([short(facts, 'translator'), short(facts, 'originalLanguage')]).toEqual(['Odile Marchetti', 'fr']);
  });
  test('in French', () => {
    const facts = factsOf(`${PROSE_FR}\n[by credit-tails] Traduit de l'anglais par Imre Volk`);
    expect([short(facts, 'translator'), short(facts, 'originalLanguage')]).toEqual(['Imre Volk', 'en']);
  });
  test('a machine’s damage is an inference', () => {
    const damaged = `${PROSE} It was a & # 39; notice like any other ", says the clerk.\n”It was lost” he said. He was asked, "details the clerk.`;
    expect(factsOf(damaged).originalLanguage).toMatchObject({ value: 'unknown', basis: { kind: 'inference' } });
    expect(factsOf(PROSE).originalLanguage).toBeUndefined();
  });
});

describe('language', () => {
  for (const [text, language] of [
    [PROSE, 'en'],
    [PROSE_FR, 'fr'],
    [
      'Der Hafenrat trat am Dienstag zusammen und hörte von seinem Schreiber, dass die zweite Meldung nie beantwortet worden ist und er sie nicht mehr hat.',
      'other',
    ],
  ] as const)
    test(text.slice(0, 30), () =>
      expect(languageOf(laidOut(text).document)).toMatchObject({ value: language, basis: { kind: 'inference' } }),
    );
});

describe('medium', () => {
  for (const [text, medium] of [
    [`Dear Madam,\n${PROSE}\nYours sincerely,\nJ. B. Ottley`, 'letter'],
    [`Monsieur le Préfet,\n${PROSE_FR}\nJe vous prie d'agréer mes salutations.\nO. Marchetti`, 'letter'],
    [`[title] Harbour board\nMinutes of the meeting of 3 March 2019\nPresent: I. Volk, S. Aho\n${PROSE}`, 'minutes'],
    [`[title] Commission d'enquête sur le second avis\n${`${PROSE_FR}\n`.repeat(7)}`, 'report'],
    [`From: Imre Volk\nTo: Sanna Aho\nSubject: the notice\n${PROSE}`, 'mail'],
    [`PORT-SALINES, March 3 (Tidewire) — ${PROSE}`, 'agency'],
    [`[title] Quay lease signed\n[by share-buttons] Facebook Twitter\n${PROSE}`, 'article'],
  ] as const)
    test(medium, () => expect(short(factsOf(text), 'medium')).toBe(medium));
  test('by format', () => {
    expect(short(factsOf('a\tb', { format: 'csv' }), 'medium')).toBe('table');
    expect(short(factsOf(PROSE, { format: 'eml' }), 'medium')).toBe('mail');
    expect(short(factsOf(PROSE, { format: 'jsonl' }), 'medium')).toBe('record');
  });
});

describe('published', () => {
  const date = (text: string, given: Parameters<typeof factsOf>[1] = {}) => {
    const value = factsOf(text, given).published?.value;
    return value && `${value.edtf}${value.clock ? ` ${value.clock}` : ''} ${value.basis}`;
  };
  for (const [text, expected] of [
    [
      '[by datelines] Tidewire · 3 Mar 2019, 08:31\n[by datelines] Published: 3 Mar 2019 08:31 GMT+01:00',
      '2019-03-03 08:31+01:00 stated',
    ],
    ['Le Havre, le 3 mars 2019', '2019-03-03 stated'],
    ['DATE: 26 March 1964', '1964-03-26 stated'],
    ['Rédigée le 7 mai 2018', '2018-05-07 stated'],
    ['Posted: 14 Feb 2016 02:17 | Category: Ports', '2016-02-14 02:17 stated'],
    ['[by datelines] Updated: 4 March 2019', '../2019-03-04 bounded'],
    ['Synthèse mensuelle, avril 2018', undefined],
    ['Question published on 3 March 2019 and put again', undefined],
    ['[by related-headlines] 3 March 2019', undefined],
    ['[by print-debris] Printed on 3 March 2019', undefined],
  ] as const)
    test(text, () => expect(date(`[title] The second notice\n${text}\n${PROSE}`)).toBe(expected));
  test('metadata first', () =>
    expect(
      date(`Le Havre, le 3 mars 2019\n${PROSE}`, { metadata: ['article:published_time=2019-03-02T22:10:00+01:00'] }),
    ).toBe('2019-03-02 22:10+01:00 stated'));
  test('a mail’s date', () =>
    expect(date(PROSE, { format: 'eml', metadata: ['date=Mon, 4 Mar 2019 10:12:00 +0100'] })).toBe(
      '2019-03-04 10:12+01:00 stated',
    ));

  const dates = { '17 May 2015': '2015-05-17' };
  test('the latest day told as past bounds it', () =>
    expect(date('On 17 May 2015 the clerk said that the notice was lost.', { dates })).toBe('2015-05-17/.. bounded'));
  test('a day to come does not', () =>
    expect(date('The board will meet on 17 May 2015, the clerk said.', { dates })).toBeUndefined());
  test('nor a deadline', () =>
    expect(date('It was agreed that an answer was due on 17 May 2015.', { dates })).toBeUndefined());
  test('nor a date in a title', () =>
    expect(date("She wrote a book, 'From the notice to 17 May 2015', and sold it.", { dates })).toBeUndefined());
  test('nor a date in furniture', () =>
    expect(date('[by related-headlines] On 17 May 2015 the ferry was stopped.', { dates })).toBeUndefined());
  test('a weekday without a year falls in the latest year told, where it fits', () => {
    const told = 'In 2015 the board met twice. On Tuesday May 19th the clerk said that it was lost.';
    expect(date(told, { dates: { '2015': '2015' } })).toBe('2015-05-19/.. bounded');
    expect(date(told.replace('Tuesday', 'Friday'), { dates: { '2015': '2015' } })).toBe('2015/.. bounded');
  });
  test('in French', () =>
    expect(
      date("Le 17 mai 2015, la secrétaire du conseil a dit que l'avis était perdu pour le port et la ville.", {
        dates: { '17 mai 2015': '2015-05-17' },
      }),
    ).toBe('2015-05-17/.. bounded'));
  test('the day of saving bounds it from above, and is a fact of its own', () => {
    const given = { dates, metadata: ['saved-date=2016-10-20'] };
    expect(date('On 17 May 2015 the clerk said that the notice was lost.', given)).toBe(
      '2015-05-17/2016-10-20 bounded',
    );
    expect(factsOf(PROSE, given.metadata ? { metadata: given.metadata } : {})).toMatchObject({
      saved: { value: { edtf: '2016-10-20' } },
    });
    expect(factsOf(PROSE, { metadata: given.metadata }).published).toBeUndefined();
  });
  test('minutes bound by their meeting', () =>
    expect(
      date(`[title] Harbour board\nMinutes of the meeting of 3 March 2019\nPresent: I. Volk, S. Aho\n${PROSE}`),
    ).toBe('2019-03-03/.. bounded'));
});

test('each clue has an id of its own', () => expect(new Set(clues.map(({ id }) => id)).size).toBe(clues.length));
test('every quote is the text between its offsets', () => {
  const { document } = laidOut(
    `[title] Quay lease signed\n[by bylines] By Imre Volk\nLe Havre, le 3 mars 2019\n${PROSE}`,
  );
  const facts = factsOf(`[title] Quay lease signed\n[by bylines] By Imre Volk\nLe Havre, le 3 mars 2019\n${PROSE}`);
  for (const fact of [facts.title, facts.published, ...facts.authors])
    if (fact?.basis.kind === 'quote')
      expect(document.text.slice(fact.basis.quote.start, fact.basis.quote.end)).toBe(fact.basis.quote.words);
});
