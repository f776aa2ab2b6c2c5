import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRules } from './rule-lines.ts';

const read = (text: string) => readRules(text, 'sheaf.rules');

test('each kind of rule becomes decisions', () => {
  const { decisions, problems } = read(`# rules of the Lisk case
cue en: tip off = told; subject: who; object: to; about: about
mot fr: balancer = told; sujet: who; objet: about; à: to
alias: LSP = Lisk Service of Ports
group: the Lisk services = Lisk Police; Coast Guard
due: Shipping Register = 20 days
délai: Shipping Register, "crew list" = 5 jours
due: * = 30`);
  expect(problems).toEqual([]);
  expect(decisions).toEqual([
    {
      kind: 'cue',
      language: 'en',
      words: 'tip off',
      predicate: 'told',
      roles: { subject: 'who', object: 'to', about: 'about' },
    },
    {
      kind: 'cue',
      language: 'fr',
      words: 'balancer',
      predicate: 'told',
      roles: { subject: 'who', object: 'about', à: 'to' },
    },
    { kind: 'identity', verdict: 'same', a: 'LSP', b: 'Lisk Service of Ports' },
    { kind: 'group', group: 'the Lisk services', member: 'Lisk Police', verdict: 'in' },
    { kind: 'group', group: 'the Lisk services', member: 'Coast Guard', verdict: 'in' },
    { kind: 'due', body: 'Shipping Register', days: 20 },
    { kind: 'due', body: 'Shipping Register', request: 'crew list', days: 5 },
    { kind: 'due', days: 30 },
  ]);
});

test.each([
  ['cue en: tip off = tolled; subject: who', 'line 1, column 19', '“tolled” is no predicate.'],
  ['cue en: tip off = told; subject: whom', 'line 1, column 34', 'told has no role “whom”.'],
  ['cue en: tip off = told', 'line 1, column 9', 'No role is filled, so the words could never make a claim.'],
  ['cue: tip off = told; subject: who', 'line 1, column 1', 'It is not said in which language the words are.'],
  ['alias: LSP', 'line 1, column 7', 'An alias ties two names.'],
  ['alias: LSP = LSP', 'line 1, column 14', 'The two names are one already.'],
  ['group: us = us; them', 'line 1, column 13', 'A group cannot be its own member.'],
  ['due: Register = soon', 'line 1, column 17', '“soon” is no number of days.'],
  ['# fine\n\nrule: x', 'line 3, column 1', 'It is not known what kind of rule this is.'],
])('%s', (text, place, message) => {
  expect(read(text)).toMatchObject({ decisions: [], problems: [{ path: 'sheaf.rules', place, message }] });
});

test('a bad line stops no other', () =>
  expect(read('alias: LSP\nalias: LSP = Lisk Service of Ports').decisions).toHaveLength(1));

test('no text is an exception', () => {
  const line = fc
    .tuple(fc.constantFrom('cue en:', 'alias:', 'group:', 'due:', ''), fc.string())
    .map((two) => two.join(' '));
  fc.assert(fc.property(fc.array(line), (lines) => void read(lines.join('\n'))));
});
