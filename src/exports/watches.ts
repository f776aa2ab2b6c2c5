import { citedRows, claimRow } from './claim-row.ts';
import type { Export } from './evidence.ts';

const ends = (edtf: string): readonly [from: string, to: string] => {
  const [from = '', to = ''] = edtf.includes('/') ? edtf.split('/', 2) : [edtf, edtf];
  return [from === '..' ? '' : from, to === '..' ? '' : to];
};

/** The watches: who watched whom from when to when, who is said never to have been watched, who was lost; what denies it beside it. */
export const watches: Export = {
  id: 'watches',
  means: 'who watched, never watched or lost whom: from, to, why, denials',
  *rows(evidence) {
    for (const one of evidence.watches()) {
      const first = evidence.claim(one.claims[0]);
      if (!first) continue;
      const [from] = ends(one.began?.edtf ?? '');
      const [, to] = ends((one.ended ?? (one.kind === 'watch' ? undefined : one.began))?.edtf ?? '');
      const watcher = one.holder?.words ?? '';
      yield {
        kind: one.kind,
        watcher,
        watched: one.target.words,
        who: [watcher, one.target.words].filter((name) => name !== ''),
        of_group: one.ofGroup,
        date: (one.began ?? one.ended)?.edtf ?? '',
        from,
        reduced: one.reduced?.edtf ?? '',
        to,
        why: one.why ?? '',
        claims: one.claims.map((id) => evidence.shownId(id)),
        denied_by: one.denials.map((id) => evidence.shownId(id)),
        ...claimRow(first, evidence),
        quotes: citedRows(one.claims, evidence),
        denials: citedRows(one.denials, evidence),
      };
    }
  },
};
