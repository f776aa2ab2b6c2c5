/** Keeps father and son apart: John Salter Sr, John Salter Jr. */
import { type Comparer, different, nothing } from '../comparer.ts';

export const differentGeneration: Comparer = {
  id: 'different-generation',
  kinds: ['person'],
  way: 'apart',
  seeks: (name) => (name.kind === 'person' && name.generation ? [name.surname] : nothing),
  compare: (a, b) =>
    a.kind === 'person' &&
    b.kind === 'person' &&
    a.surname === b.surname &&
    a.generation &&
    b.generation &&
    a.generation !== b.generation
      ? different(`“${a.text}” is ${a.generation}, “${b.text}” is ${b.generation}.`)
      : undefined,
};
