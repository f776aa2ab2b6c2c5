/** Takes the English and the French name of a place for one: London, Londres. */
import { type Comparer, nothing, same } from '../comparer.ts';

export const exonym: Comparer = {
  id: 'exonym',
  kinds: ['place'],
  way: 'alike',
  seeks: (name) => (name.kind === 'place' && name.exonym ? [name.exonym] : nothing),
  compare: (a, b) =>
    a.kind === 'place' && b.kind === 'place' && a.exonym && a.exonym === b.exonym && a.key !== b.key
      ? same(`“${a.text}” and “${b.text}” are names of one place in two languages or spellings (${a.exonym}).`)
      : undefined,
};
