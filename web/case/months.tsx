/** How much is claimed of each month: the first look at when, and the way into the chronology. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MonthRow } from '../../src/server/api.ts';
import { go, to } from '../shell/address.ts';
import { many, say } from '../words/index.ts';
import { saidDate } from '../words/said-date.ts';

interface Step {
  readonly key: string;
  readonly n: number;
}

/** A step a year where the case spans more than eight, else a month. Claims count where they may have happened first. */
export function stepsOf(months: readonly MonthRow[]): readonly Step[] {
  const all = months.reduce((sum, { claims }) => sum + claims, 0);
  if (all === 0) return [];
  // A handful of early days must not squeeze the rest: begin where all but one in twenty lie.
  let before = 0;
  const from = months.find(({ claims }) => (before += claims) > all * 0.05)?.month ?? '';
  const until = months.at(-1)?.month ?? '';
  const yearly = Number(until.slice(0, 4)) - Number(from.slice(0, 4)) > 8;
  const keyOf = (month: string): string => (yearly ? month.slice(0, 4) : month);
  const counts = new Map<string, number>();
  for (const { month, claims } of months)
    if (month >= from) counts.set(keyOf(month), (counts.get(keyOf(month)) ?? 0) + claims);
  const steps: Step[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let guard = 0; guard < 400; guard++) {
    const key = yearly
      ? String(year).padStart(4, '0')
      : `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    steps.push({ key, n: counts.get(key) ?? 0 });
    if (key >= keyOf(until)) break;
    if (yearly || month === 12) {
      year++;
      month = 1;
    } else month++;
  }
  return steps;
}

export function Months({ months }: { months: readonly MonthRow[] }): JSX.Element | null {
  const steps = useMemo(() => stepsOf(months), [months]);
  if (steps.length < 2) return null;
  const most = Math.max(...steps.map(({ n }) => n));
  const last = (key: string): string =>
    key.length === 4
      ? `${key}-12-31`
      : `${key}-${new Date(Date.UTC(Number(key.slice(0, 4)), Number(key.slice(5)), 0)).getUTCDate()}`;
  const first = (key: string): string => (key.length === 4 ? `${key}-01-01` : `${key}-01`);
  return (
    <figure class="months" aria-label={say('How much is claimed of each month')}>
      <div class="months-bars">
        {steps.map(({ key, n }) => (
          <button
            type="button"
            key={key}
            aria-label={`${saidDate(key)}: ${many(n, '{n} claim', '{n} claims')}`}
            title={`${saidDate(key)}: ${many(n, '{n} claim', '{n} claims')}`}
            disabled={n === 0}
            onClick={() => go(to('chronology', '', { from: first(key), to: last(key) }))}
          >
            <i style={{ height: `${n === 0 ? 0 : Math.max(4, (100 * n) / most)}%` }} />
          </button>
        ))}
      </div>
      <div class="months-axis number" aria-hidden="true">
        <span>{saidDate(steps[0]?.key ?? '')}</span>
        <span>{saidDate(steps[Math.floor(steps.length / 2)]?.key ?? '')}</span>
        <span>{saidDate(steps.at(-1)?.key ?? '')}</span>
      </div>
    </figure>
  );
}
