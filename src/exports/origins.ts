import { isReuse } from '../domain/origin.ts';
import type { Export, Row } from './evidence.ts';

/** How documents stand to one another: every tie with its verdict and what it rests on. */
export const origins: Export = {
  id: 'origins',
  means: 'which text was copied, cut, rewritten, translated or cited from which',
  *rows(evidence) {
    const of = new Map(evidence.origins().flatMap(({ id, documents }) => documents.map((one) => [one, id] as const)));
    for (const { a, b, verdict, directed, shared, signs, by } of evidence.edges())
      yield {
        a: evidence.fileOf(a),
        b: typeof b === 'string' ? evidence.fileOf(b) : null,
        named: typeof b === 'string' ? null : b.named,
        verdict,
        reuse: isReuse(verdict),
        directed,
        shared: shared ?? null,
        origin: evidence.shownId(of.get(a) ?? a),
        judged: by !== 'signs',
        signs: signs.map(
          (sign): Row => ({
            by: sign.by,
            says: evidence.isSealed(a) || (typeof b === 'string' && evidence.isSealed(b)) ? sign.by : sign.says,
            quotes: sign.quotes
              .filter(({ document }) => !evidence.isSealed(document))
              .map((quote) => ({ ...evidence.cite(quote.document, quote) })),
          }),
        ),
      };
  },
};
