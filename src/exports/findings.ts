import type { Because } from '../domain/finding.ts';
import { dateOf } from './claim-row.ts';
import type { Evidence, Export, Row } from './evidence.ts';

/** The words that carry it, each with its part, voice, file, place and hash. */
const quotesOf = (evidence: Evidence, list: readonly Because[]): readonly Row[] =>
  list.flatMap(({ role, claim: id }): readonly Row[] => {
    const claim = evidence.claim(id);
    if (!claim) return [];
    const { file, start, end, quote, locator, hash } = evidence.cite(claim.document, claim.quotes[0]);
    const { voice } = evidence.shown(claim);
    return [
      {
        role,
        claim: evidence.shownId(id),
        date: dateOf(claim),
        chain: voice.chain.map(({ name }) => name),
        file,
        start,
        end,
        quote,
        locator,
        hash,
      },
    ];
  });

/** What the claims show together, what it does not show, why it may not be firm, and what stands beside it. */
export const findings: Export = {
  id: 'findings',
  means: 'what the claims show together, what it does not show, and the words on both sides',
  *rows(evidence) {
    for (const { id, finding, sentence, asks, doesNotShow, unclear, state, judged } of evidence.findings())
      yield {
        finding: id,
        rule: finding.rule,
        asks,
        sentence,
        does_not_show: doesNotShow,
        strength: finding.strength,
        unclear: [...unclear],
        date: finding.when?.edtf ?? '',
        state,
        judged,
        quotes: [
          ...quotesOf(evidence, finding.because),
          ...quotesOf(evidence, finding.beside).map((row) => ({ ...row, beside: true })),
        ],
      };
  },
};
