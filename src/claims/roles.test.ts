/** What fills a role: names that stand beside a description, what is asked for and not, and nobody. */
import { expect, test } from 'vitest';
import type { PredicateId } from '../domain/predicates/index.ts';
import { claimOf, read } from './testing.ts';

test.each([
  ['The pilot, Captain [Imre Volk](per), met the clerk in [Bari](loc).', 'The pilot, Captain Imre Volk'],
  ['A clerk of the yard, [Ana Oduya](per), met the prefect.', 'A clerk of the yard, Ana Oduya'],
  ['The pilot, who knew [Imre Volk](per), met the clerk.', 'The pilot'],
  ['The pilot met the clerk, [Imre Volk](per), in [Bari](loc).', 'The pilot'],
] as const)('whom a description stands beside: %s', (written, who) => {
  const claim = read(written, 'en').claims.find(({ predicate }) => predicate === 'met');
  const filled = claim?.roles.find(({ role }) => role === 'who');
  expect(filled?.words).toBe(who);
  expect(filled?.mention !== undefined).toBe(who.includes(','));
});

test.each([
  ['The auditors found no evidence of fraud.', 'found-out', 'fraud'],
  ['The clerk had no information about the yard.', 'was-unaware', 'information'],
] as const)('"no" stands in the claim, not in its role: %s', (written, id: PredicateId, what) =>
  expect(claimOf(written, 'en', id, ['what'])?.what).toBe(what),
);

test('who does it in office is not whom it is done to', () => {
  const { claims } = read('Le juge a vu le dossier. Il a été incarcéré à [Bari](loc).', 'fr');
  expect(claims.find((c) => c.predicate === 'detained')?.roles[0]?.standsFor).toBeUndefined();
});
