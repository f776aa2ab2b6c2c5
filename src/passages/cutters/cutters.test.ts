import { describe, expect, test } from 'vitest';
import { cutPassages, cutters } from '../index.ts';
import { written } from '../testing.ts';

const PROSE =
  'The harbour board met on Tuesday and heard from its clerk that the second notice had never been answered. Nobody on the board could say who had opened it, and the clerk said that the envelope was gone.';
const PROSE_FR =
  "Le conseil du port s'est réuni mardi et a appris de sa secrétaire que le second avis était resté sans réponse. Personne n'a pu dire qui l'avait ouvert, et la secrétaire a expliqué que l'enveloppe avait disparu.";
const TITLE = 'Board never answered the second notice, clerk says';

/** Where the line stands: above the title, between title and text, in the middle, at the end. */
type Place = 'above' | 'top' | 'middle' | 'end';

function markedBy(line: string, place: Place, format: 'txt' | 'html' | 'eml' = 'txt'): string | undefined {
  const parts = {
    above: [line, TITLE, PROSE, PROSE],
    top: [TITLE, line, PROSE, PROSE],
    middle: [TITLE, PROSE, line, PROSE_FR, PROSE],
    end: [TITLE, PROSE, PROSE, line],
  }[place];
  const document = written(parts.join('\n\n'), { format });
  const found = cutPassages(document, 'en').findLast((p) => document.text.slice(p.start, p.end) === line);
  expect(found, line).toBeDefined();
  return found?.boilerplate?.by;
}

const MARKED: readonly (readonly [by: string, place: Place, line: string])[] = [
  ['rules-of-marks', 'middle', '* * *'],
  ['rules-of-marks', 'end', '-----------------'],
  ['share-buttons', 'top', 'Facebook Twitter WhatsApp Email'],
  ['share-buttons', 'end', 'Partager cet article'],
  ['subscription-notes', 'top', 'This article is freely available.'],
  ['subscription-notes', 'end', 'Subscribe now for £1 a week'],
  ['subscription-notes', 'middle', 'Article réservé aux abonnés'],
  ['subscription-notes', 'end', 'Il vous reste 74 % de cet article à lire. La suite est réservée aux abonnés.'],
  ['cookie-notes', 'above', 'We and our partners use cookies to give you the best experience.'],
  ['cookie-notes', 'end', 'Nous utilisons des cookies pour mesurer l’audience.'],
  ['inserts', 'middle', 'Story continues below…'],
  ['inserts', 'middle', 'La suite après cette publicité'],
  ['captions', 'middle', 'The north quay at dawn. Photo: O. Marchetti'],
  ['captions', 'middle', 'Le quai nord en 2012. © Imre Volk / Le Courrier'],
  ['page-references', 'middle', 'See the video below'],
  ['comment-prompts', 'end', 'Your comments about this story'],
  ['comment-prompts', 'end', 'Soyez le premier à commenter'],
  ['legal-notes', 'end', '© 2019 The Quay Courier. All rights reserved'],
  ['legal-notes', 'end', 'Terms of use | Privacy policy | Contact'],
  ['legal-notes', 'end', 'Tous droits réservés'],
  ['navigation-lines', 'above', 'Skip to main content'],
  ['navigation-lines', 'above', 'Accueil > Monde > Ports'],
  ['print-debris', 'end', 'https://courier.example/quay?id=4 1/3'],
  ['print-debris', 'middle', '- 12 -'],
  ['print-debris', 'end', 'Imprimé le 3 mars 2019'],
  ['release-stamps', 'above', '104-77-10218 2019 RELEASE UNDER THE PORT RECORDS ACT OF 1992'],
  ['release-stamps', 'above', 'APPROVED FOR RELEASE 1999'],
  ['release-stamps', 'end', 'Déclassifié le 3 mai 2004'],
  ['site-labels', 'above', 'FranceEnquête'],
  ['site-labels', 'above', 'World › Europe'],
  ['site-labels', 'above', '• The harbour’s news in English'],
  ['repeated-title', 'top', TITLE],
  ['datelines', 'top', 'Tidewire · 3 Mar 2019, 08:31'],
  ['datelines', 'top', 'Publié le 3 mars 2019 à 8h31'],
  ['credit-tails', 'end', 'Source: Tidewire'],
  ['credit-tails', 'end', 'English version by Odile Marchetti'],
  ['credit-tails', 'end', 'The French version of this story can be found here.'],
  ['credit-tails', 'end', "Traduit de l'anglais par Odile Marchetti"],
  ['contact-appeals', 'end', 'If you know more about the notices you can contact us at quay@courier.example.'],
  ['contact-appeals', 'end', 'Vous avez des informations ? Écrivez-nous à quai@courrier.example.'],
  ['mail-tails', 'end', 'This e-mail and any attachments are confidential and intended for the addressee only.'],
  ['mail-tails', 'end', 'Envoyé de mon téléphone portable'],
  ['bylines', 'top', 'By Imre Volk and Odile Marchetti'],
  ['bylines', 'top', 'Odile Marchetti, Imre Volk and Sanna Aho'],
  ['bylines', 'top', 'Par Odile Marchetti, à Port-Salines'],
  ['bylines', 'top', 'Staff and agencies'],
  ['related-headlines', 'end', 'You may also like'],
  ['related-headlines', 'middle', 'Lire aussi : Le bac arrêté pendant trois jours'],
];

describe('what is marked, and by whom', () => {
  for (const [by, place, line] of MARKED) test(`${by}: ${line}`, () => expect(markedBy(line, place)).toBe(by));
});

/** Lines of the text itself that look a little like furniture. */
const KEPT: readonly (readonly [place: Place, line: string])[] = [
  ['middle', 'The clerk said: "That is not true."'],
  ['middle', 'A second envelope'],
  ['middle', 'Une enveloppe disparue'],
  ['middle', 'Share prices of the company fell by a third.'],
  ['middle', 'Facebook'],
  ['middle', 'She subscribed to the newsletter of the union in 2012.'],
  ['middle', 'Anyone with information is asked to contact the harbour police.'],
  ['middle', 'Source: register of the harbour office, 2014'],
  ['middle', 'The cookies were found in the cabin.'],
  ['middle', 'Imre Volk was arrested on 3 March 2019.'],
  ['middle', 'The crew was paid in cash (see exhibit 4).'],
  ['end', 'The inquiry goes on.'],
  ['end', 'He denied it.'],
  ['top', 'The letter lay in a drawer for two years.'],
  ['middle', '1. The board has not answered.'],
];

describe('what is kept', () => {
  for (const [place, line] of KEPT) test(line, () => expect(markedBy(line, place)).toBeUndefined());
});

test('the line under "Illustration 1" is its caption', () => {
  const passages = cutPassages(
    written([TITLE, PROSE, 'Illustration 1', 'The quay in winter.', PROSE].join('\n')),
    'en',
  );
  expect(passages.map((p) => p.boilerplate?.reason)).toEqual([undefined, undefined, 'caption', 'caption', undefined]);
});

test('other stories after a trigger are marked to the end, teasers and all', () => {
  const tail = [
    "Today's headlines",
    'Ferry fares to rise by a tenth',
    'Passengers are not amused.',
    'Mayor opens new bridge',
  ];
  const passages = cutPassages(written([TITLE, PROSE, PROSE, ...tail].join('\n')), 'en');
  expect(passages.slice(3).every((p) => p.boilerplate?.by === 'related-headlines')).toBe(true);
});

test('a text that goes on after "Lire aussi" is read on', () => {
  const parts = [TITLE, PROSE_FR, 'Lire aussi', 'Le bac arrêté pendant trois jours', PROSE_FR, PROSE_FR];
  const passages = cutPassages(written(parts.join('\n')), 'fr');
  expect(passages.map((p) => p.boilerplate === undefined)).toEqual([true, true, false, false, true, true]);
});

test('a list of headlines at the foot needs a page from the web', () => {
  const list = [
    'Mayor opens new bridge at last',
    'Ferry fares to rise by a tenth',
    'Why gulls love chips so much',
    'Ten walks for a rainy Sunday',
    'Old crane finds a new home',
  ];
  const plain = cutPassages(written([TITLE, PROSE, ...list].join('\n')), 'en');
  const web = cutPassages(written([TITLE, 'Facebook Twitter Email', PROSE, ...list].join('\n')), 'en');
  expect(plain.some((p) => p.boilerplate)).toBe(false);
  expect(web.slice(3).every((p) => p.boilerplate?.reason === 'headlines of other stories')).toBe(true);
});

test('a newspaper’s name over the date of the issue is a site header', () => {
  const passages = cutPassages(written(['THE QUAY COURIER', 'Wednesday, 6 March 2019', TITLE, PROSE].join('\n')), 'en');
  expect(passages.map((p) => p.boilerplate?.by)).toEqual(['site-labels', 'datelines', undefined, undefined]);
});

test('a table of contents is marked, a table of events with leaders is not', () => {
  const contents = ['Contents', '1 The notices ........ 3', '2 The drawer ........ 17', '3 The envelope ........ 41'];
  const events = [
    'T+19 ........ Pilot ........ Looks like wind up here.',
    'T+35 ........ Master ........ Roger.',
    'T+41 ........ Pilot ........ Engines back.',
  ];
  const passages = cutPassages(written([...contents, PROSE, ...events].join('\n')), 'en');
  expect(passages.map((p) => p.boilerplate?.by === 'contents-lists')).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a mail’s signature is marked up to what is quoted', () => {
  const parts = [
    '[mail-header] From: Imre Volk <i.volk@quay.example>',
    'The envelope is in my drawer, the second one.',
    '-- ',
    'Imre Volk',
    'Clerk',
    '[quotation] Where is the envelope?',
  ];
  const passages = cutPassages(written(parts.join('\n'), { format: 'eml' }), 'en');
  expect(passages.map((p) => p.boilerplate?.by)).toEqual([
    undefined,
    undefined,
    'mail-tails',
    'mail-tails',
    'mail-tails',
    undefined,
  ]);
});

test('what the format says is furniture is so', () => {
  const passages = cutPassages(
    written(`[page-header] Board report 7\n${PROSE}\n[navigation] Home\n[caption] The quay`),
    'en',
  );
  expect(passages.map((p) => p.boilerplate?.reason)).toEqual([
    'page header',
    undefined,
    'menu or other matter around the text',
    'caption',
  ]);
});

test('a row of a table is never furniture, whatever it says', () => {
  const document = written(PROSE);
  const row = '20/03/2012 19:14 call to the harbour office';
  const text = `${document.text}\n\n${row}`;
  const start = document.text.length + 2;
  const block = {
    start,
    end: text.length,
    kind: 'table-row' as const,
    locator: { row: 1 },
    cells: [{ start, end: text.length, column: 'A' }],
  };
  const passages = cutPassages({ ...document, text, blocks: [...document.blocks, block] }, 'en');
  expect(passages[1]?.boilerplate).toBeUndefined();
});

test('each cutter has an id of its own, and each is tried above', () => {
  expect(new Set(cutters.map(({ id }) => id)).size).toBe(cutters.length);
  const tried = new Set([...MARKED.map(([by]) => by), 'block-kinds', 'contents-lists']);
  expect(cutters.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});
