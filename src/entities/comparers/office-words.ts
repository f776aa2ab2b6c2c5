/** Takes "Interior Ministry", "Ministry of the Interior" and "ministère de l’Intérieur" for one office: same words, whatever order or language. */
import { type Comparer, nothing, same } from '../comparer.ts';

export const officeWords: Comparer = {
  id: 'office-words',
  kinds: ['organisation'],
  way: 'alike',
  seeks: (name) => (name.kind === 'organisation' && name.office ? [name.office] : nothing),
  compare: (a, b) =>
    a.kind === 'organisation' && b.kind === 'organisation' && a.office && a.office === b.office && a.key !== b.key
      ? same(`“${a.text}” and “${b.text}” are one office’s words in another order or language (${a.office}).`)
      : undefined,
};
