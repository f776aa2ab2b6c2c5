/** What the lines of an invented case say, and of whom. */
import type { NameKind } from '../../src/domain/mention.ts';
import type { PredicateId, RoleName } from '../../src/domain/predicates/index.ts';

export interface Act {
  readonly predicate: PredicateId;
  /** {a} and {b} are names, {n} is a number of things. */
  readonly says: string;
  readonly roles: Readonly<Partial<Record<'a' | 'b' | 'n', RoleName>>>;
}

/** As often as in the press texts read so far, more or less. */
export const ACTS: readonly [Act, ...Act[]] = [
  { predicate: 'told', says: '{a} told {b} of the lease, they say.', roles: { a: 'who', b: 'to' } },
  { predicate: 'told', says: 'The papers show that {a} told {b} of it.', roles: { a: 'who', b: 'to' } },
  { predicate: 'asked', says: '{a} asked {b} for the register.', roles: { a: 'who', b: 'to' } },
  { predicate: 'saw', says: '{a} saw {b} by the quay.', roles: { a: 'who', b: 'whom' } },
  { predicate: 'met', says: '{a} met {b} at the harbour.', roles: { a: 'who', b: 'whom' } },
  { predicate: 'travelled', says: '{a} travelled with {b} to the coast.', roles: { a: 'who' } },
  { predicate: 'arrested', says: '{a} arrested {b} at the gate.', roles: { a: 'who', b: 'whom' } },
  { predicate: 'watched', says: '{a} watched {b} for some weeks.', roles: { a: 'who', b: 'whom' } },
  { predicate: 'paid', says: '{a} paid {b} for the crane.', roles: { a: 'who', b: 'to' } },
  { predicate: 'counted', says: '{a} counted {n} in the shed of {b}.', roles: { a: 'who', n: 'number' } },
];

/** Four in seven are people, two bodies, one a place. */
export const KINDS_OF_NAME: readonly NameKind[] = [
  'person',
  'organisation',
  'person',
  'organisation',
  'person',
  'place',
  'person',
];

const WORD: Readonly<Record<NameKind, string>> = { person: 'Person', organisation: 'Office', place: 'Port' };

export const nameOf = (n: number): string => `${WORD[KINDS_OF_NAME[n % KINDS_OF_NAME.length] ?? 'person']} ${n}`;

export interface Part {
  readonly role: RoleName;
  readonly text: string;
  readonly at: number;
  /** Absent for a number. */
  readonly name?: number;
}

/** A line with the places of its names. Names that play no part are words like any other. */
export function lineOf(
  act: Act,
  a: number,
  b: number,
  n: number,
): { readonly words: string; readonly parts: readonly Part[] } {
  const parts: Part[] = [];
  let words = '';
  for (const piece of act.says.split(/(\{[abn]\})/)) {
    const key = piece.slice(1, -1);
    if (!piece.startsWith('{') || (key !== 'a' && key !== 'b' && key !== 'n')) {
      words += piece;
      continue;
    }
    const name = key === 'a' ? a : b;
    const text = key === 'n' ? `${n} crates` : nameOf(name);
    const role = act.roles[key];
    if (role) parts.push({ role, text, at: words.length, ...(key === 'n' ? {} : { name }) });
    words += text;
  }
  return { words, parts };
}
