/** Missed hand-overs that an inquiry's report names itself: which are found, with who is meant, and with the month. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inNewFolder } from '../bench/measuring/program.ts';
import { claimOf } from '../src/store/claims.ts';
import { pathOf } from '../src/store/documents.ts';
import { findings } from '../src/store/findings.ts';
import { ordinalOf } from '../src/store/passages.ts';
import type { Measurement } from '../src/workbench/figures.ts';
import { find } from '../src/workbench/find.ts';
import { type Case, lookAt, workOn } from '../src/workbench/open-case.ts';
import { run } from '../src/workbench/run.ts';

const report = join(import.meta.dirname, '..', '..', 'shared', 'corpora', 'reports', '911');

/** Chapter and paragraph; a word of who should have told or been told; the months in which it can have been, where the report bounds it. */
type Missed = readonly [chapter: string, paragraph: number, who: RegExp, from?: string, to?: string];

/** By a reading of five chapters on 22 November 2026. */
const MISSED: readonly Missed[] = [
  ['01', 81, /American Airlines|aircraft/, '2001-09'],
  ['01', 81, /Flight 93/, '2001-09'],
  ['01', 138, /FAA headquarters|NMCC/, '2001-09'],
  ['01', 199, /Command Center|FAA/, '2001-09'],
  ['01', 218, /FAA headquarters/, '2001-09'],
  ['01', 250, /manager/, '2001-09'],
  ['01', 271, /NEADS/, '2001-09'],
  ['01', 277, /Garvey|Belger|deputy/, '2001-09'],
  ['01', 289, /NMCC/, '2001-09'],
  ['01', 337, /commander|fighters/, '2001-09'],
  ['01', 353, /NORAD/, '2001-09'],
  ['01', 356, /pilots/, '2001-09'],
  ['04', 10, /Sudan|United States/, '1996-01', '1996-05'],
  ['04', 36, /White House/, '1998-05', '1998-06'],
  ['09', 54, /operators/, '2001-09'],
  ['09', 89, /dispatchers/, '2001-09'],
  ['09', 269, /civilians/i],
  ['11', 76, /acting director|FBI/, '2001-08', '2001-09'],
  ['11', 76, /assistant director/, '2001-08', '2001-09'],
  ['11', 89, /INS/, '2000-01'],
  ['11', 89, /FBI/, '2000-03'],
  ['11', 107, /key personnel|National Security Council/],
  ['11', 110, /FBI/],
];

interface Shown {
  readonly chapter: string;
  readonly paragraph: number;
  /** Who has a part in the finding, and the words that carry it. */
  readonly who: string;
  readonly from: string;
  readonly to: string;
}

/** What is found, once for each sentence that it rests on. */
const shownIn = (at: Case): readonly Shown[] =>
  findings(at).flatMap((one) =>
    one.because.flatMap(({ claim: id }): readonly Shown[] => {
      const claim = claimOf(at, id);
      if (!claim) return [];
      const who = one.about.map(({ words }) => words).join(', ');
      const chapter = /(\d\d)\.txt$/.exec(pathOf(at, claim.document))?.[1] ?? '';
      const days = { from: one.when?.earliest ?? '', to: one.when?.latest ?? '' };
      return [{ chapter, paragraph: ordinalOf(claim.passage), who, ...days }];
    }),
  );

const isIt = ([chapter, paragraph, who]: Missed, one: Shown): boolean =>
  one.chapter === chapter && one.paragraph === paragraph && who.test(one.who);

/** Its days do not rule the month out; what has no date rules out nothing. */
const canBe = ([, , , first, last = first]: Missed, { from, to }: Shown): boolean =>
  first === undefined || last === undefined || (from.slice(0, 7) <= last && (to === '' || to.slice(0, 7) >= first));

/** Within the month, or the months that the report leaves open. */
const inMonth = ([, , , first, last = first]: Missed, { from, to }: Shown): boolean =>
  first !== undefined && last !== undefined && to !== '' && from.slice(0, 7) >= first && to.slice(0, 7) <= last;

export const handOvers: Measurement = {
  id: 'hand-overs',
  asks: 'Which missed hand-overs that a report names are found, with who and when?',
  async measure() {
    if (!existsSync(report)) return { skipped: 'the reports (../shared/corpora/reports) are not beside the project' };
    const chapters = [...new Set(MISSED.map(([chapter]) => join(report, `chapter-${chapter}.txt`)))];
    return inNewFolder(async (folder) => {
      const path = join(folder, 'report.sheaf');
      await workOn(path, 'run', { create: true }, async (on) => {
        await run(on, chapters);
        await find(on);
      });
      return lookAt(path, (at) => {
        const shown = shownIn(at);
        const found = MISSED.filter((one) => shown.some((other) => isIt(one, other)));
        const dated = found.filter((one) => shown.some((other) => isIt(one, other) && inMonth(one, other)));
        const wrong = found.filter((one) => !shown.some((other) => isIt(one, other) && canBe(one, other)));
        if (process.argv.includes('--show'))
          for (const one of MISSED) {
            const [chapter, paragraph, , month] = one;
            const has = dated.includes(one) ? 'with its month' : found.includes(one) ? 'found' : 'NOT FOUND';
            process.stdout.write(`${chapter} para. ${paragraph} ${month ?? 'no month'}: ${has}\n`);
          }
        const [all, months] = [MISSED.length, MISSED.filter(([, , , month]) => month !== undefined).length];
        return [
          {
            title: '9/11 report, chapters 1, 4, 9, 10 and 11 (tuned on them)',
            figures: [
              {
                what: 'found, with who is meant',
                value: (100 * found.length) / all,
                unit: '%',
                note: `${found.length} of ${all}`,
              },
              {
                what: 'with the month too',
                value: (100 * dated.length) / all,
                unit: '%',
                target: 40,
                note: `${dated.length} of ${all}; the report bounds ${months} to a month or two`,
              },
              { what: 'with a date that is another', value: wrong.length, unit: 'wrong', target: 0 },
            ],
          },
        ];
      });
    });
  },
};
