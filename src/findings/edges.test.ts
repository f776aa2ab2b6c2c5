/** Cases as they should not be: nothing dated, holders that are parts of one another, ten thousand of one name. No rule ever throws. */
import { expect, test } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import type { Relation } from '../domain/holder.ts';
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';
import { PREDICATES } from '../domain/predicates/index.ts';
import { findingsOf, rules } from './index.ts';
import { caseOf, claim, request, watch } from './testing.ts';

const NAMES = ['Yard', 'Port Office', 'Hoxha', 'Novotny', 'Bari', 'no one', 'they', ''];

/** One claim of every predicate, every role filled in turn by somebody else. */
function ofEverything(told: Parameters<typeof claim>[2] = {}): readonly Claim[] {
  return PREDICATES.flatMap(({ id, roles }, n) =>
    NAMES.map((_, i) => {
      const filled = Object.keys(roles).map((role, r) => [role, NAMES[(n + i + r) % NAMES.length] ?? '']);
      return claim(id as PredicateId, Object.fromEntries(filled) as Partial<Record<RoleName, string>>, told);
    }),
  );
}

const rowsOf = (claims: readonly Claim[]) => ({
  requests: claims.filter(({ predicate }) => predicate === 'told' || predicate === 'asked').map((one) => request(one)),
  watches: claims
    .filter(({ predicate }) => predicate === 'watched' || predicate === 'lost-track')
    .map((one) => watch(one.predicate === 'watched' ? 'watch' : 'lost', [one])),
  statuses: claims
    .filter(({ predicate }) => predicate === 'died')
    .map(({ id }) => ({
      entity: 'Hoxha' as never,
      entries: [
        { standing: 'reported dead' as const, claim: id, denials: [] },
        { standing: 'seen again' as const, claim: id, denials: [] },
      ],
    })),
  series: [
    {
      what: 'killed',
      of: '',
      readings: claims
        .slice(0, 20)
        .map(({ id }, i) => ({ claim: id, least: i, bound: 'at least' as const, scope: [] })),
    },
  ],
});

test('nothing is dated: no rule throws, and nothing that it finds is given a date', () => {
  for (const told of [{}, { negated: true }, { stance: 'denied' as const }, { prospective: true }]) {
    const claims = ofEverything(told);
    for (const { when } of findingsOf(caseOf({ claims, ...rowsOf(claims) }))) expect(when).toBeUndefined();
  }
});

test('a claim without any part, a name without letters, an interval without ends', () => {
  const bare = PREDICATES.map(({ id }) => claim(id as PredicateId, {}));
  const open = ofEverything().map(
    (one): Claim => ({ ...one, when: { moment: { edtf: '..', basis: 'bounded' }, how: 'said' } }),
  );
  for (const claims of [bare, open]) expect(() => findingsOf(caseOf({ claims, ...rowsOf(claims) }))).not.toThrow();
});

test('holders that are parts of one another in a circle', () => {
  const part = (a: string, b: string): Relation => ({
    kind: 'part of',
    a: a as never,
    b: b as never,
    because: { rule: 'test', reason: 'test' },
  });
  const relations = [part('Yard', 'Port Office'), part('Port Office', 'Yard'), part('Yard', 'Yard')];
  const claims = ofEverything({ when: '2014' });
  expect(() => findingsOf(caseOf({ claims, relations, ...rowsOf(claims) }))).not.toThrow();
});

test('ten thousand namesakes are done with in seconds', () => {
  const claims = Array.from({ length: 10_000 }, (_, n) =>
    claim(
      n % 2 === 0 ? 'saw' : 'stated',
      { who: 'Yard', whom: 'Hoxha', what: `boat ${n % 97} left the north quay` },
      {
        when: `20${10 + (n % 9)}`,
        document: `d${n % 500}`,
      },
    ),
  );
  const began = process.cpuUsage();
  const found = findingsOf(caseOf({ claims }));
  expect(found.length).toBeLessThan(10_000);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(20);
});

test('every rule asks a question and says what it does not show', () => {
  for (const { id, asks, doesNotShow } of rules) {
    expect(asks, id).toMatch(/\?$/);
    expect(doesNotShow, id).toMatch(/^That|^What|^Which|^Why/);
  }
});
