/** Several bodies held, between them, what tied two names; none of them alone had it as early. */
import type { Found } from '../../domain/finding.ts';
import { entryOf } from '../pooled-claims.ts';
import type { Rule } from '../rule.ts';

/** All but the last piece of a way of three or more: a driver with three passengers is one thing to look at, not three. */
function stem({ propositions = [], about }: Found): string | undefined {
  if (propositions.length < 3) return undefined;
  const holders = about.filter(({ role }) => role === 'holder').map(({ entity, words }) => entity ?? words);
  return [...holders.sort(), ...propositions.slice(0, -1)].join('|');
}

const tiedToo = (about: Found['about'], known: Found['about']): Found['about'] =>
  about.filter(({ role, entity }) => role === 'tied too' && !known.some((one) => one.entity === entity));

const firstDay = ({ when }: Found): string => when?.latest ?? when?.earliest ?? '9999';

/** The earliest leads. */
const joined = (a: Found, b: Found): Found => {
  const [known, { about, because }] = firstDay(b) < firstDay(a) ? [b, a] : [a, b];
  const more = about.filter((one) => one.role === 'tied' && !known.about.some(({ entity }) => entity === one.entity));
  return {
    ...known,
    because: [...known.because, ...because.slice(-1)],
    about: [...known.about, ...more.map((one) => ({ ...one, role: 'tied too' })), ...tiedToo(about, known.about)],
  };
};

export const pooledLink: Rule = {
  id: 'pooled-link',
  asks: 'Which ties would have been there to see, had bodies put together what each held?',
  doesNotShow: 'That anybody put these pieces together, or had a reason or the right to; that a tie means guilt.',
  *find(evidence) {
    const byStem = new Map<string, Found>();
    for (const pooled of evidence.pooledLinks()) {
      const found = entryOf(pooled, evidence);
      if (!found) continue;
      const key = stem(found);
      const known = key === undefined ? undefined : byStem.get(key);
      if (key === undefined) yield found;
      else byStem.set(key, known ? joined(known, found) : found);
    }
    yield* byStem.values();
  },
};
