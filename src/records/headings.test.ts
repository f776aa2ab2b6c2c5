import { expect, test } from 'vitest';
import { fieldNamed, foldHeading, isSensitive, languageOfHeadings } from './headings.ts';

test('headings fold to plain words', () =>
  expect(['N° de passeport', 'dateOfEntry', 'Amount (GBP)', 'given_names'].map(foldHeading)).toEqual([
    'n de passeport',
    'date of entry',
    'amount',
    'given names',
  ]));

test('the same word plays another part in another kind', () => {
  expect(fieldNamed('From', 'transfers', 'en')?.field).toBe('who');
  expect(fieldNamed('From', 'border-crossings', 'en')?.field).toBe('from');
  expect(fieldNamed('Destinataire', 'request-log', 'fr')?.field).toBe('to');
});

test('religion, ethnicity, nationality and health play none', () => {
  for (const heading of ['Nationality', 'Nationalité', 'Religion', 'Ethnic group', 'État de santé', 'Health status']) {
    expect(isSensitive(heading)).toBe(true);
    expect(fieldNamed(heading, 'border-crossings', 'en')).toBeUndefined();
  }
});

test('the language of the headings', () => {
  expect(languageOfHeadings(['date', 'heure', 'appelant'], 'calls')).toBe('fr');
  expect(languageOfHeadings(['date', 'time', 'caller'], 'calls')).toBe('en');
});
