/** Takes "Harbour Police" for "Dunmarrow Harbour Police", where some document has both and one such body alone fits. */
import { type Comparer, nothing, same } from '../comparer.ts';
import type { Name } from '../names/index.ts';

/** Words that tell one body from another of the same name: "the North Harbour Police" is not "the Harbour Police". */
const TELLING =
  /^(?:north|south|east|west|northern|southern|eastern|western|new|old|former|deputy|vice|joint|inter\w*|anti|counter|non|national|federal|regional|royal|state|military|civil|international|european|first|second|third|greater|lower|upper)$/;

/** The words after a place of one word, or of two; possessive endings away. */
function tails(name: Name): readonly string[] {
  if (name.kind !== 'organisation' || name.acronym !== undefined) return nothing;
  const words = name.words.filter((word) => word !== 's');
  return [1, 2].flatMap((from) => {
    const front = words.slice(0, from);
    return words.length - from >= 2 && !front.some((word) => TELLING.test(word)) ? [words.slice(from).join(' ')] : [];
  });
}

export const bodyOfPlace: Comparer = {
  id: 'body-of-place',
  kinds: ['organisation'],
  way: 'short for',
  seeks: (name) =>
    name.kind === 'organisation' && name.words.length >= 2 && !name.generic ? [name.words.join(' ')] : nothing,
  offers: tails,
  compare: (a, b) =>
    a.kind === 'organisation' && b.kind === 'organisation' && tails(b).includes(a.words.join(' '))
      ? same(`“${a.text}” is “${b.text}” without the words before it.`, 'in one document')
      : undefined,
};
