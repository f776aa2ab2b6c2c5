/** In which order findings are read: firm before possible, then those nearest before the event of interest. */
import type { Evidence } from '../domain/evidence.ts';
import type { Finding } from '../domain/finding.ts';
import { daysBetween } from './reading.ts';

const AFTER = 1e7;
const UNDATED = 1e8;

/** Days before the event; what came after it follows, what has no date is last. */
function distance({ when }: Finding, event: NonNullable<Evidence['ofInterest']>['when'] | undefined): number {
  if (!when) return UNDATED;
  if (!event) return 0;
  const days = daysBetween(when, event);
  if (days === undefined) return UNDATED - 1;
  return days >= 0 ? days : AFTER - days;
}

/** `order`: ids of the rules in the order in which ties are read. */
export function ranked(
  findings: readonly Finding[],
  order: readonly string[],
  event: Evidence['ofInterest'],
): readonly Finding[] {
  const place = new Map(order.map((id, i) => [id, i]));
  const keyed = findings.map((finding) => ({
    finding,
    firm: finding.strength === 'firm' ? 0 : 1,
    distance: distance(finding, event?.when),
    rule: place.get(finding.rule) ?? order.length,
    day: finding.when?.earliest ?? finding.when?.latest ?? '9999',
  }));
  keyed.sort(
    (a, b) =>
      a.firm - b.firm || a.distance - b.distance || a.rule - b.rule || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0),
  );
  return keyed.map(({ finding }) => finding);
}
