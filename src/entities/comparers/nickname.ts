/** Asks whether "Ben Salter" is "Benjamin Salter": a short form of the given name, same surname. */
import { type Comparer, nothing, unsure } from '../comparer.ts';
import { longForms } from '../names/given.ts';
import type { Name } from '../names/index.ts';

const full = (name: Name) => (name.kind === 'person' && name.form === 'full' ? name : undefined);

export const nickname: Comparer = {
  id: 'nickname',
  kinds: ['person'],
  way: 'short for',
  seeks(name) {
    const person = full(name);
    return person ? longForms(person.given[0] ?? '').map((given) => `${given}|${person.surname}`) : nothing;
  },
  offers(name) {
    const person = full(name);
    return person ? [`${person.given[0] ?? ''}|${person.surname}`] : nothing;
  },
  compare(a, b) {
    const [short, long] = [full(a), full(b)];
    if (
      !short ||
      !long ||
      short.surname !== long.surname ||
      !longForms(short.given[0] ?? '').includes(long.given[0] ?? '')
    )
      return undefined;
    return unsure(`Same surname, and “${short.given[0]}” is a short form of “${long.given[0]}”.`);
  },
};
