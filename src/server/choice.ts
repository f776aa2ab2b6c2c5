/** What a screen asks for, as the workbench takes it: filters, the header's day and its lens together. */
import type { Stance } from '../domain/attribution.ts';
import type { Judged } from '../views/timeline.ts';
import type { Seen } from '../workbench/show.ts';
import type { ClaimChoice } from '../workbench/show-claims.ts';
import type { CLAIMS, LENS } from './fields.ts';
import type { Asked } from './route.ts';

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined || a < b ? a : b;

export function choiceOf(query: Asked<typeof CLAIMS> & Asked<typeof LENS>): ClaimChoice {
  const { from, to, about, predicate, document, stance, judged, dated, unsealed, asOf, lens } = query;
  const until = earlier(to, asOf);
  const whom = about ?? lens;
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { to: until }),
    ...(from === undefined && to === undefined && asOf !== undefined ? { undatedToo: true } : {}),
    ...(whom === undefined || whom === '' ? {} : { about: whom }),
    ...(predicate === undefined || predicate === '' ? {} : { predicate: predicate.split(',') }),
    ...(document === undefined || document === '' ? {} : { document }),
    ...(stance === undefined ? {} : { stance: stance as Stance }),
    ...(judged === undefined ? {} : { judged: judged as Judged }),
    ...(dated === undefined ? {} : { dated }),
    ...(unsealed === true ? { unsealed } : {}),
    ...without(query),
  };
}

function without({ notAbout, notPredicate, notDocument }: Asked<typeof CLAIMS>): Pick<ClaimChoice, 'without'> {
  const left = {
    ...(notAbout === undefined || notAbout === '' ? {} : { about: notAbout }),
    ...(notPredicate === undefined || notPredicate === '' ? {} : { predicate: notPredicate.split(',') }),
    ...(notDocument === undefined || notDocument === '' ? {} : { document: notDocument }),
  };
  return Object.keys(left).length === 0 ? {} : { without: left };
}

/** The header's day and lens alone. */
export const seenIn = ({ asOf, lens }: Asked<typeof LENS>): Seen => ({
  ...(asOf === undefined ? {} : { asOf }),
  ...(lens === undefined || lens === '' ? {} : { lens }),
});
