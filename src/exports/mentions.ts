import type { Export, Row } from './evidence.ts';

/** Names, sums, counts, identifiers: one row a document, each mention with its offsets and type. */
export const mentions: Export = {
  id: 'mentions',
  means: 'names, sums, counts and identifiers, with offsets',
  each: 'mentions',
  *rows(evidence) {
    for (const { id, path, hash } of evidence.documents()) {
      const found = evidence.mentions(id).filter(({ kind }) => kind !== 'moment' && kind !== 'duration');
      yield {
        doc: path,
        hash,
        mentions: found.map((mention): Row => {
          const { start, end, quote, locator } = evidence.cite(id, mention);
          const { kind, by, value, refersTo } = mention;
          const to = refersTo && evidence.placeOf(refersTo.mention);
          return {
            start,
            end,
            type: kind,
            text: quote,
            locator,
            by,
            ...(value ? { value: JSON.stringify(value) } : {}),
            ...(to && refersTo ? { refersTo: evidence.cite(to.document, to).quote, because: refersTo.reason } : {}),
          };
        }),
      };
    }
  },
};
