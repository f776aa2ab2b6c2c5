/** Keeps a person, a body and a place of one name apart. */
import { type Comparer, different } from '../comparer.ts';

export const differentKinds: Comparer = {
  id: 'different-kinds',
  kinds: ['person', 'organisation', 'place'],
  way: 'apart',
  seeks: (name) => [name.kind === 'person' ? `${name.given.join(' ')} ${name.surname}`.trim() : name.words.join(' ')],
  compare: (a, b) =>
    a.kind === b.kind ? undefined : different(`“${a.text}” names a ${a.kind} here and a ${b.kind} there.`),
};
