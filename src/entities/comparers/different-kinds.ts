/** Keeps a person, a body and a place of one name apart. */
import { type Comparer, different } from '../comparer.ts';

const KINDS = { person: 'a person', organisation: 'a body', place: 'a place' } as const;

export const differentKinds: Comparer = {
  id: 'different-kinds',
  kinds: ['person', 'organisation', 'place'],
  way: 'apart',
  seeks: (name) => [name.kind === 'person' ? `${name.given.join(' ')} ${name.surname}`.trim() : name.words.join(' ')],
  compare: (a, b) =>
    a.kind === b.kind
      ? undefined
      : different(`“${a.text}” is a name of ${KINDS[a.kind]} here and of ${KINDS[b.kind]} there.`),
};
