/** Two numbers for the same thing at the same time that cannot both hold. A later, higher number is a revision, not a contradiction. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Found, Unclear } from '../../domain/finding.ts';
import { order } from '../../domain/moment.ts';
import type { Reading } from '../../domain/series.ts';
import type { Rule } from '../rule.ts';

const apart = (a: Reading, b: Reading): boolean =>
  (a.most !== undefined && b.least !== undefined && a.most < b.least) ||
  (b.most !== undefined && a.least !== undefined && b.most < a.least);

const scope = ({ scope: words }: Reading): string => [...words].sort().join('|');

/** Who gives the number; the publication itself where it names nobody. */
const speaker = (claim: Claim | undefined): string | undefined => claim?.voice.chain.at(-1)?.name;

/** Both are given by one voice, which may correct itself. */
const oneVoice = (a: Claim | undefined, b: Claim | undefined): boolean =>
  speaker(a) === undefined || speaker(b) === undefined || speaker(a) === speaker(b);

const more = (a: Reading, b: Reading): boolean => a.most !== undefined && b.least !== undefined && b.least > a.most;

/** "From 36 down to 22": one sentence compares, it does not contradict itself. */
const oneSentence = (a: Claim, b: Claim): boolean =>
  a.document === b.document && a.quotes[0].start < b.quotes[0].end && b.quotes[0].start < a.quotes[0].end;

/** A number given at another time, later by the same voice, or later and higher, revises; it does not contradict. */
function revises(evidence: Evidence, a: Reading, b: Reading): boolean {
  const [said, other] = [evidence.claim(a.claim), evidence.claim(b.claim)];
  if (said && other && oneSentence(said, other) && oneVoice(said, other)) return true;
  if (a.asOf && b.asOf) return order(a.asOf, b.asOf) !== 'unclear';
  const [x, y] = [said, other].map((claim) => claim && evidence.published(claim.document));
  if (!x || !y) return false;
  const placed = order(x, y);
  if (placed === 'unclear') return false;
  return oneVoice(said, other) || (placed === 'before' ? more(a, b) : more(b, a));
}

/** The series is of a named event or group, or both numbers are of one day. */
function oneEvent(evidence: Evidence, what: string, of: string, a: Reading, b: Reading): boolean {
  // of a day many things are counted: two flights have their passengers; its dead are counted together
  if (/^\d{4}(?:-\d\d)*$/.test(of) && what !== 'killed' && what !== 'injured') return false;
  if (a.asOf?.earliest !== undefined && a.asOf.earliest === a.asOf.latest && a.asOf.edtf === b.asOf?.edtf) return true;
  const document = evidence.claim(a.claim)?.document;
  return of !== '' && (document === undefined || !of.includes(document));
}

const number = ({ least, most }: Reading): string =>
  least === most
    ? `${least}`
    : most === undefined
      ? `≥ ${least}`
      : least === undefined
        ? `≤ ${most}`
        : `${least}–${most}`;

/** Ages and lengths of time are no counts of one thing; numbers of which nothing says of what event they are can be of two. */
const MEASURE =
  /(?<!\p{L})(?:years?|months?|weeks?|days?|hours?|age|ages|kilomet|miles?|met(?:er|re)s?|percent|ans?|mois|semaines?|jours?|heures?)/iu;

export const countsDisagree: Rule = {
  id: 'counts-disagree',
  asks: 'Which numbers for the same thing cannot both hold?',
  doesNotShow: 'Which number is right, or that both sources counted the same people in the same way.',
  *find(evidence): Generator<Found> {
    for (const series of evidence.series()) {
      if (MEASURE.test(series.what)) continue;
      const readings = series.readings.slice(0, 200);
      const told = new Set<string>();
      for (const [i, a] of readings.entries())
        for (const b of readings.slice(i + 1)) {
          if (!apart(a, b) || revises(evidence, a, b) || !oneEvent(evidence, series.what, series.of, a, b)) continue;
          const key = [number(a), number(b)].sort().join('|');
          if (told.has(key)) continue;
          told.add(key);
          const soft = a.bound !== 'exact' || b.bound !== 'exact';
          const doubt: readonly Unclear[] = [
            ...(scope(a) === scope(b) ? [] : (['scope'] as const)),
            ...(soft ? (['hedged'] as const) : []),
            ...(a.asOf && b.asOf ? [] : (['dates'] as const)),
          ];
          yield {
            unclear: doubt,
            because: [
              { role: 'one count', claim: a.claim },
              { role: 'other count', claim: b.claim },
            ],
            about: [{ role: 'counted', words: series.what }],
            ...(a.asOf ? { when: a.asOf } : {}),
            details: { what: series.what, of: series.of, one: number(a), other: number(b) },
          };
        }
    }
  },
};
