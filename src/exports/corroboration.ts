import type { Export } from './evidence.ts';

/** Each thing that is said, with how many voices, documents and origins stand behind it. */
export const corroboration: Export = {
  id: 'corroboration',
  means: 'how many voices, documents and origins bear out what is said',
  *rows(evidence) {
    for (const { proposition, what, when, voices, documents, origins } of evidence.corroborations())
      yield { proposition: evidence.shownId(proposition), what, when: when ?? null, voices, documents, origins };
  },
};
