import type { Mention } from '../domain/mention.ts';
import type { Export, Row } from './evidence.ts';

const meant = (mention: Mention): Row => {
  const { value } = mention;
  if (value?.kind === 'duration') {
    const unit = { minute: 'TM', hour: 'TH', day: 'D', week: 'W', month: 'M', year: 'Y', decade: 'DE', century: 'CE' }[
      value.unit
    ];
    const time = unit.startsWith('T');
    return { type: 'DURATION', value: `P${time ? 'T' : ''}${value.low}${time ? unit.slice(1) : unit}` };
  }
  if (value?.kind !== 'moment') return { type: 'DATE', value: null };
  if ('unresolved' in value)
    return { type: 'DATE', value: null, unresolved: value.unresolved, expression: value.expression };
  const { edtf, earliest, latest, basis } = value.moment;
  return {
    type: 'DATE',
    value: edtf,
    earliest: earliest ?? null,
    latest: latest ?? null,
    basis,
    expression: value.expression,
  };
};

/** Dates and durations as they stand and as they are meant: one row a document. */
export const moments: Export = {
  id: 'moments',
  means: 'dates and durations, with offsets and values',
  each: 'timex',
  *rows(evidence) {
    for (const { id, path, hash } of evidence.documents()) {
      const found = evidence.mentions(id).filter(({ kind }) => kind === 'moment' || kind === 'duration');
      yield {
        doc: path,
        hash,
        timex: found.map((mention): Row => {
          const { start, end, quote, locator } = evidence.cite(id, mention);
          return { start, end, ...meant(mention), text: quote, locator };
        }),
      };
    }
  },
};
