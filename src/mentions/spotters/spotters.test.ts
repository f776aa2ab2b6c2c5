/** Every spotter against tables of sentences: what it finds, with which value, and what it must leave alone. */
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../domain/mention.ts';
import { mentionsIn } from '../testing.ts';
import { AMOUNTS, COUNTS, IDENTIFIERS, MARKS } from './index.ts';

type Language = 'en' | 'fr';

/** "at least 17 dockers" as one line: what is counted, how many, bound, scope. */
function shown(m: Mention): string {
  const v = m.value;
  const range = v && 'low' in v ? (v.low === v.high ? `${v.low}` : `${v.low}–${v.high}`) : '';
  if (v?.kind === 'count')
    return `${range} ${v.what}${v.bound === 'exactly' ? '' : ` (${v.bound})`}${v.scope ? ` [${v.scope}]` : ''}`;
  if (v?.kind === 'money') return `${range} ${v.currency}${v.bound === 'exactly' ? '' : ` (${v.bound})`}`;
  if (v?.kind === 'duration') return `${range} ${v.unit}${v.bound === 'exactly' ? '' : ` (${v.bound})`}`;
  if (v?.kind === 'identifier') return `${v.normal}${v.checked === undefined ? '' : v.checked ? ' holds' : ' fails'}`;
  return m.text;
}

const found = (text: string, language: Language, kinds: readonly string[], by?: string): string[] =>
  mentionsIn(text, language)
    .filter((m) => kinds.includes(m.kind) && (by === undefined || m.by === by))
    .map(shown);

type Rows = readonly (readonly [Language, string, readonly string[]])[];
const tested = new Set<string>();
function table(id: string, kind: string, rows: Rows): void {
  tested.add(id);
  describe(id, () => {
    test.each(rows)('%s: %s', (language, text, expected) => expect(found(text, language, [kind])).toEqual(expected));
  });
}

table('counts', 'count', [
  ['en', 'At least 17 dockers were on the payroll.', ['17 dockers (at least)']],
  ['en', 'The blasts left 130 people dead and 40 seriously wounded.', ['130 people dead', '40 seriously wounded']],
  [
    'en',
    'Some 650 migrants, including 40 children, were on board.',
    ['650 migrants (about) [including 40 children]', '40 children'],
  ],
  ['en', 'There are two or three thousand, maybe four thousand, people on the list.', ['2000–4000 people']],
  ['en', 'Each carried seven or eight SIM cards.', ['7–8 SIM cards']],
  ['en', 'A group of around ten, who met weekly.', ['10 group (about)']],
  ['en', 'He used one of his 20 or so aliases.', ['20 aliases (about)']],
  [
    'en',
    'Dozens of crates and hundreds of thousands of cigarettes were found.',
    ['24–100 crates (about)', '200000–1000000 cigarettes (about)'],
  ],
  [
    'en',
    'No fewer than twelve of the nineteen convictions were quashed.',
    ['12 convictions (at least)', '19 convictions'],
  ],
  ['en', 'It was the work of one of the three drivers.', ['3 drivers']],
  [
    'en',
    'Between 10 and 15 vessels called there; up to 20-25 crew slept ashore.',
    ['10–15 vessels', '20–25 crew (at most)'],
  ],
  [
    'en',
    'Two-thirds of the cargo and 40 per cent of the fuel were gone, more than half of the crew too.',
    ['66.7 %', '40 %', '50 % (more than)'],
  ],
  ['en', 'The 2015 attacks and the 1,950 claims that followed.', ['1950 claims']],
  ['en', 'At least 1950 dockers signed in March 2014.', ['1950 dockers (at least)']],
  ['en', 'Section 21 notices, Flight 93 passengers and Chapter 3 describes it; page 12 lists them.', []],
  ['en', 'They met at 12 Harbour Gardens on 3 May and two years later.', []],
  ['en', 'Nine died, twenty-nine have died since, taking the toll to 38.', ['9 died', '29 died', '38 toll']],
  [
    'en',
    'Police seized 12 kg of resin, 81 mm rounds and 40 km of cable; 911 calls came in.',
    ['12 kg of resin', '40 km of cable'],
  ],
  ['en', 'A chief and two ladder and two engine companies came.', ['2 engine companies']],
  ['en', 'The fire killed four and injured thirty-one.', ['4 killed', '31 injured']],
  ['en', 'One soldier was wounded; one man laughed.', ['1 soldier']],
  ['en', 'A second officer, both clerks and no one else saw it three times.', []],
  ['en', 'Two tonnes of resin and three boxes of rounds.', ['2 tonnes of resin', '3 boxes of rounds']],
  ['en', 'Of the 40 Algerians and Moroccans, six were released.', ['40 Algerians and Moroccans']],
  ['en', 'She counted 200 mourners, most of them women.', ['200 mourners [most of them women]']],
  ['fr', 'Au moins 17 dockers étaient inscrits.', ['17 dockers (at least)']],
  [
    'fr',
    'Quelque 650 migrants, dont 40 enfants, étaient à bord.',
    ['650 migrants (about) [dont 40 enfants]', '40 enfants'],
  ],
  [
    'fr',
    'Une dizaine de marins et près de 300 caisses de munitions.',
    ['10 marins (about)', '300 caisses de munitions (about)'],
  ],
  ['fr', 'Des heurts ont fait trois morts et une soixantaine de blessés.', ['3 morts', '60 blessés (about)']],
  ['fr', 'Un à deux mille personnes, pas moins de douze navires.', ['1000–2000 personnes', '12 navires (at least)']],
  ['fr', 'Six des huit condamnations ont été annulées.', ['6 condamnations', '8 condamnations']],
  [
    'fr',
    'Deux tiers des bureaux et 54,1 % des voix, plus de la moitié des bulletins.',
    ['66.7 %', '54.1 %', '50 % (more than)'],
  ],
  ['fr', 'Quatre-vingt-dix-sept témoins, trois cent quarante pages, vingt et un jours.', ['97 témoins', '340 pages']],
  ['fr', 'Plus de 1900 navires ont accosté en 1900.', ['1900 navires (more than)']],
  ['fr', 'L’article 12 et la page 3, le 12 rue des Lilas, la seconde fois.', []],
  [
    'fr',
    'Trois sociétés domiciliées à Vesperine et deux anciens gestionnaires cités par le greffe.',
    ['3 sociétés', '2 anciens gestionnaires'],
  ],
]);

table('ages', 'count', [
  ['en', 'The 57-year-old came first.', ['57 years of age']],
  ['en', 'A boy aged 12 and girls aged between 15 and 17.', ['12 years of age', '15–17 years of age']],
  ['en', 'At the age of eighteen he left. Mara Volk, 34, of Lowmere stayed.', ['18 years of age', '34 years of age']],
  ['en', 'Mara Volk (34) and her brother, who is 58, came.', ['34 years of age', '58 years of age']],
  ['en', 'On Friday March 3, 12 came.', []],
  [
    'fr',
    'Âgé de 18 ans, il est parti; sa sœur, Aline Kerr, 34 ans, est restée.',
    ['18 years of age', '34 years of age'],
  ],
  ['fr', 'Un homme de 22 ans a écopé de huit ans de prison il y a trois ans.', ['22 years of age']],
]);

table('money', 'money', [
  ['en', 'Some 650,000 dollars and €500,000 of watches.', ['650000 dollars (about)', '500000 EUR']],
  ['en', 'He paid £2.5m, US$40m and EUR 3,200.50.', ['2500000 GBP', '40000000 USD', '3200.5 EUR']],
  ['en', 'Between $10,000 and $20,000; from 500 to 600 Swiss francs.', ['10000–20000 $', '500–600 CHF']],
  [
    'en',
    'More than two and a half million US dollars, a 40,000-euro bribe, millions of pounds.',
    ['2500000 USD (more than)', '40000 EUR', '2000000–10000000 pounds (about)'],
  ],
  ['en', 'Three pounds of resin in 2015, 500 crates.', []],
  ['fr', 'Il a versé 40 000 euros puis 2,3 millions d’euros.', ['40000 EUR', '2300000 EUR']],
  [
    'fr',
    'De 10 000 à 15 000 euros, au moins 500 €, 3 M€ et 450 k€.',
    ['10000–15000 EUR', '500 EUR (at least)', '3000000 EUR', '450000 EUR'],
  ],
  [
    'fr',
    'Quelque 90 millions de dollars et 3 000 francs CFA, des milliers d’euros.',
    ['90000000 dollars (about)', '3000 francs CFA', '2000–10000 EUR (about)'],
  ],
]);

table('durations', 'duration', [
  ['en', 'Nobody saw him for “two and a half, three years”.', ['2.5–3 year (about)']],
  ['en', 'He served more than two years, then eight months.', ['2 year (more than)', '8 month']],
  ['en', 'On 3 May 2014 he left.', []],
  ['fr', 'Pendant quarante et un ans, puis cent dix jours.', ['41 year', '110 day']],
  ['fr', 'Absent deux ans, deux ans et demi.', ['2–2.5 year (about)']],
]);

table('nationality', 'nationality', [
  [
    'en',
    'Two Spanish tourists, a Franco-Moroccan and some Turks spoke French.',
    ['Spanish', 'Franco-Moroccan', 'Turks'],
  ],
  ['en', 'South Africans polish brass.', ['South Africans']],
  [
    'fr',
    'Une touriste française, deux Algériennes et un ressortissant belge, en arabe.',
    ['française', 'Algériennes', 'belge'],
  ],
  ['fr', 'Il est né en Suisse.', []],
]);

table('religion', 'religion', [
  ['en', 'A devout Muslim, two Sikhs and Christian Varga.', ['Muslim', 'Sikhs']],
  ['en', 'The Islamic Association of Lowmere and two Muslim Turks.', ['Muslim']],
  ['fr', 'Un musulman, une église catholique, en protestant contre la loi.', ['musulman', 'catholique']],
]);

table('email', 'identifier', [['en', 'Write to A.Kerr@Kestrel.example, please.', ['a.kerr@kestrel.example']]]);
table('url', 'identifier', [
  [
    'en',
    'See https://www.kestrel.example/Leases/ (or kestrel-port.org/a).',
    ['https://www.kestrel.example/Leases/', 'http://kestrel-port.org/a'],
  ],
]);
table('iban', 'identifier', [
  ['en', 'Paid to DE89 3704 0044 0532 0130 00 on Friday.', ['DE89370400440532013000 holds']],
  ['fr', 'Sur l’IBAN FR14 2004 1010 0505 0001 3M02 607.', ['FR1420041010050500013M02607 fails']],
]);
table('bic', 'identifier', [['en', 'BIC: KESTFRPP, not the word KESTFRPP alone.', ['KESTFRPP']]]);
table('card', 'identifier', [
  [
    'en',
    'The card 4111 1111 1111 1111 was used; his credit card 4111111111111112 was not.',
    ['4111111111111111 holds', '4111111111111112 fails'],
  ],
]);
table('imei', 'identifier', [
  ['en', 'IMEI 490154203237518 and IMEI: 490154203237519.', ['490154203237518 holds', '490154203237519 fails']],
]);
table('imo', 'identifier', [
  ['en', 'The Marlin (IMO 9074729), formerly IMO No. 9074728.', ['9074729 holds', '9074728 fails']],
]);
table('isbn', 'identifier', [
  ['en', 'ISBN 978-0-306-40615-7 and ISBN 0-306-40615-3.', ['9780306406157 holds', '0306406153 fails']],
]);
table('company-number', 'identifier', [
  [
    'fr',
    'SIREN 732 829 320, SIRET 732 829 320 00074, RCS Nantes B 732 829 321.',
    ['732829320 holds', '73282932000074 holds', '732829321 fails'],
  ],
  ['en', 'Vesper Ltd (company number 01234567) traded on.', ['01234567']],
]);
table('passport', 'identifier', [
  ['en', 'He held passport no. K1234567.', ['K1234567']],
  ['fr', 'Un passeport belge n° EH 123456 lui fut remis.', ['EH123456']],
]);
table('case-number', 'identifier', [
  [
    'en',
    'In case no. 12/345 and Case C-123/45, [2015] EWHC 123 (Admin).',
    ['12/345', 'C-123/45', '[2015]EWHC123(ADMIN)'],
  ],
  [
    'fr',
    'Dossier n° 2015/88, RG 21/01234, affaire C-123/45, requête n° 12345/10.',
    ['2015/88', '21/01234', 'C-123/45', '12345/10'],
  ],
  ['en', 'In the case of 2015 files, in file number 2015.', []],
]);
table('plate', 'identifier', [
  ['fr', 'Une camionnette immatriculée AB-123-CD, une autre immatriculée 1234 AB 28.', ['AB123CD', '1234AB28']],
  ['en', 'A van with number plate AB12 CDE was seen.', ['AB12CDE']],
]);
table('ip', 'identifier', [
  [
    'en',
    'Logged in from 192.0.2.44 and 2001:db8::7 with version 2.4.1.0 at 12:30:45.',
    ['192.0.2.44', '2001:db8:0:0:0:0:0:7'],
  ],
]);
table('crypto-address', 'identifier', [
  [
    'en',
    'Sent to 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 and bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4.',
    ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 holds', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 holds'],
  ],
]);
table('phone', 'identifier', [
  ['en', 'Call +44 20 7946 0018 or 020 7946 0018.', ['+442079460018', '+442079460018']],
  ['fr', 'Tél. : 01 40 20 50 50 ou +32 2 555 12 12.', ['+33140205050', '+3225551212']],
  ['en', 'In 2015-2016, 1 234 567 crates, 12.03.2015, 10-15 men.', []],
]);

test('every spotter has a table', () => {
  const listed = [...IDENTIFIERS, ...AMOUNTS, ...COUNTS, ...MARKS].map((s) => s.id).sort();
  expect([...tested].sort()).toEqual(listed);
});
