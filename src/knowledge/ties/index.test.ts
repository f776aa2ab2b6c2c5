import { describe, expect, test } from 'vitest';
import { TIE_KINDS, type TieEnd } from '../../domain/pool.ts';
import type { RoleName } from '../../domain/predicates/index.ts';
import type { Tellable } from '../tie-part.ts';
import { tieParts } from './index.ts';

const person = (name: string): TieEnd => ({ id: name, name, kind: 'person' });
const fact = (
  predicate: Tellable['predicate'],
  roles: Readonly<Partial<Record<RoleName, readonly TieEnd[]>>>,
  more: Partial<Tellable> = {},
): Tellable => ({
  predicate,
  ends: (role) => roles[role] ?? [],
  words: () => '',
  company: [],
  broughtIn: [],
  identifiers: () => [],
  ...more,
});
const read = (given: Tellable): readonly string[] =>
  tieParts
    .filter(({ predicates }) => predicates.includes(given.predicate))
    .flatMap((part) => [...part.ties(given)].map(([a, b]) => `${part.id}: ${a.name} – ${b.name}`));

const [hoxha, novotny, weiss] = [person('Hoxha'), person('Novotny'), person('Weiss')];
const bari: TieEnd = { id: 'bari', name: 'Bari', kind: 'place' };
const day = { earliest: '2016-05-04', latest: '2016-05-04', edtf: '2016-05-04', basis: 'stated' } as const;
const month = { earliest: '2016-05-01', latest: '2016-05-31', edtf: '2016-05', basis: 'stated' } as const;

test('each kind of tie has its part, in one order', () =>
  expect(tieParts.map(({ id }) => id)).toEqual(TIE_KINDS.map((kind) => kind.replaceAll(' ', '-'))));

describe('declared ties', () => {
  for (const [what, given, expected] of [
    [
      'a nickname',
      fact('also-known-as', { who: [hoxha], as: [person('the Tailor')] }),
      ['same-identity: Hoxha – the Tailor'],
    ],
    ['kin', fact('kin-of', { who: [hoxha], of: [weiss] }), ['kinship: Hoxha – Weiss']],
    ['a member', fact('member-of', { who: [hoxha], of: [person('Grey Pier')] }), ['membership: Hoxha – Grey Pier']],
    ['who recruits whom', fact('recruited', { who: [weiss], whom: [hoxha] }), ['membership: Weiss – Hoxha']],
    ['a payment', fact('paid', { who: [weiss], to: [novotny] }), ['payment: Weiss – Novotny']],
    ['a purchase', fact('acquired', { who: [weiss], from: [novotny] }), ['payment: Weiss – Novotny']],
    ['a call', fact('contacted', { who: [weiss], with: [novotny] }), ['communication: Weiss – Novotny']],
    [
      'a journey in company',
      fact('travelled', { who: [hoxha], with: [novotny] }),
      ['travel-together: Hoxha – Novotny'],
    ],
    ['a meeting', fact('met', { who: [hoxha], with: [novotny] }), ['same-place-and-time: Hoxha – Novotny']],
    [
      'seen with',
      fact('saw', { who: [weiss], whom: [hoxha], with: [novotny] }),
      ['same-place-and-time: Hoxha – Novotny'],
    ],
    [
      'said to have come the same day',
      fact('crossed', { who: [hoxha] }, { company: [novotny] }),
      ['same-place-and-time: Hoxha – Novotny'],
    ],
    [
      'somebody the sentence brings in',
      fact('crossed', {}, { company: [hoxha], broughtIn: [novotny] }),
      ['same-place-and-time: Novotny – Hoxha'],
    ],
    [
      'one place on one day',
      fact('crossed', { who: [hoxha], into: [bari] }, { when: day }),
      ['same-place-and-time: Hoxha – Bari, 2016-05-04'],
    ],
    ['a month is no presence at the same time', fact('crossed', { who: [hoxha], into: [bari] }, { when: month }), []],
    [
      'a telephone',
      fact(
        'contacted',
        { who: [hoxha] },
        { identifiers: (role) => (role === 'who' ? [{ id: '+35', name: '+35', kind: 'identifier' }] : []) },
      ),
      ['shared-identifier: Hoxha – +35'],
    ],
    [
      'an address',
      fact('lived', { who: [hoxha], where: [bari] }, { words: () => 'a flat at 14 harbour street, bari', when: month }),
      ['shared-identifier: Hoxha – 14 harbour street, bari'],
    ],
    [
      'an address without its town, and a town without address',
      fact('lived', { who: [hoxha] }, { words: () => '3 rue du port', when: month }),
      [],
    ],
    ['who saw is not there with whom', fact('saw', { who: [weiss], whom: [hoxha] }), []],
  ] as const)
    test(what, () => expect(read(given)).toEqual(expected));
});
