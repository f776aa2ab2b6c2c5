/** Mail addresses: "a.kerr@example.org". */
import { identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const EMAIL = /(?<![\w.+-])[\w][\w.+%-]*@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?![\w@-])/gu;

export const email: Spotter = {
  id: 'email',
  hint: /@/,
  *find(at) {
    for (const m of matches(at, EMAIL)) yield* identifier(at, 'email', m, m.words.toLowerCase());
  },
};
