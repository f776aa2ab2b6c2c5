import { expect, test } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import type { ClaimQuery, Evidence } from '../domain/evidence.ts';
import type { Holder } from '../domain/holder.ts';
import type { EntityId } from '../domain/ids.ts';
import { partyOf } from './pool-parties.ts';
import { documentOf } from './testing.ts';

const holders: readonly Holder[] = [
  { id: 'Harbour Watch' as EntityId, name: 'Harbour Watch', kind: 'body', names: ['Harbour Watch'] },
  { id: 'Novotny' as EntityId, name: 'Novotny', kind: 'person', names: ['Novotny'] },
  { id: 'Hoxha' as EntityId, name: 'Hoxha', kind: 'person', names: ['Hoxha'] },
  { id: 'Oduya' as EntityId, name: 'Oduya', kind: 'person', names: ['Oduya'] },
];
const { claims } = documentOf('a', [
  ['Hoxha led an office of Harbour Watch.', { says: 'led', roles: { who: 'Hoxha', of: 'an office of Harbour Watch' } }],
  ['Novotny led Harbour Watch.', { says: 'led', roles: { who: 'Novotny', of: 'Harbour Watch' } }],
  ['Oduya will lead Harbour Watch.', { says: 'led', prospective: true, roles: { who: 'Oduya', of: 'Harbour Watch' } }],
]);
const filler = (claim: Claim, role: string): EntityId | undefined =>
  claim.roles.find((one) => one.role === role)?.words.replace(/^an office of /u, '') as EntityId | undefined;
const evidence = {
  claims: ({ predicate }: ClaimQuery = {}) => claims.filter((one) => one.predicate === predicate),
  filler,
  holderIn: filler,
  holder: (id: EntityId) => holders.find((one) => one.id === id),
  holders: () => holders,
  entity: () => undefined,
  relations: () => [],
} as unknown as Evidence;

test('who leads a body pools with it, unless only those named are wanted; who is to lead it, or leads a part of it, does not', () => {
  expect(partyOf(evidence, 'Harbour Watch').taken.map(({ name, because }) => [name, because])).toEqual([
    ['Harbour Watch', 'by its id'],
    ['Novotny', 'said to lead Harbour Watch'],
  ]);
  expect(partyOf(evidence, 'Harbour Watch', true).holders).toEqual(['Harbour Watch']);
});
