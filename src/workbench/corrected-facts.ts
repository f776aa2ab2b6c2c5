/** What was found about a document, with what people corrected put in its place. */
import { momentOf } from '../domain/calendar.ts';
import type { Basis, DocumentFacts, Fact, Language, Medium, Reliability } from '../domain/facts.ts';
import type { CorrectableFact } from './correctable.ts';
import type { Correction, Corrections } from './corrections.ts';

type Values = {
  readonly [K in keyof DocumentFacts]-?: NonNullable<DocumentFacts[K]> extends Fact<infer V> ? V : never;
};

/** How a typed and checked value becomes the fact's own. */
const READ: { readonly [K in Exclude<CorrectableFact, 'authors'>]: (typed: string) => Values[K] | undefined } = {
  title: (typed) => typed,
  publisher: (typed) => typed,
  agency: (typed) => typed,
  translator: (typed) => typed,
  language: (typed) => typed as Language,
  originalLanguage: (typed) => typed,
  medium: (typed) => typed as Medium,
  published: (typed) => momentOf(typed),
  reliability: (typed): Reliability => {
    const [source] = /[A-F]/.exec(typed) ?? [];
    const [information] = /[1-6]/.exec(typed) ?? [];
    return {
      ...(source ? { source: source as NonNullable<Reliability['source']> } : {}),
      ...(information ? { information: Number(information) as NonNullable<Reliability['information']> } : {}),
    };
  },
  sealed: (typed) => typed === 'yes',
};

const basisOf = ({ by }: Correction): Basis => ({ kind: 'judgement', by });

/** "Ann Oduya; Karel Novotny" and "Ann Oduya, Karel Novotny" are two authors. */
const authorsOf = (correction: Correction): readonly Fact<string>[] =>
  correction.value
    .split(/\s*[;,]\s*/)
    .filter((name) => name !== '')
    .map((value) => ({ value, basis: basisOf(correction) }));

export function corrected(found: DocumentFacts, corrections: Corrections): DocumentFacts {
  const put: Record<string, unknown> = {};
  for (const [fact, correction] of Object.entries(corrections) as [CorrectableFact, Correction][]) {
    if (fact === 'authors') {
      put[fact] = authorsOf(correction);
      continue;
    }
    const value = READ[fact](correction.value);
    if (value !== undefined) put[fact] = { value, basis: basisOf(correction) };
  }
  return { ...found, ...put };
}
