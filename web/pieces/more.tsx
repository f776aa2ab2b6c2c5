/** Under a part of a long list: which part of how many is shown, and the ways to the rest. */
import type { JSX } from 'preact';
import { ask } from '../shell/address.ts';
import { count, say } from '../words/index.ts';

interface MoreProps {
  readonly shown: number;
  readonly all: number;
  readonly more: () => void;
}

/** Nothing where all is shown. */
export const More = ({ shown, all, more }: MoreProps): JSX.Element | null =>
  shown >= all ? null : (
    <p class="row more">
      <span class="soft">{say('{n} of {all} shown.', { n: count(shown), all: count(all) })}</span>
      <button type="button" class="button tiny" onClick={more}>
        {say('Show more')}
      </button>
    </p>
  );

interface PartProps {
  /** Place of the first row that is shown. */
  readonly start: number;
  readonly shown: number;
  readonly all: number;
  /** Rows in a part. */
  readonly each: number;
}

/** Leads to the parts before and after; the part stands in the address as `start`. */
export const Part = ({ start, shown, all, each }: PartProps): JSX.Element | null => {
  if (start === 0 && shown >= all) return null;
  const go = (to: number): void => {
    ask({ start: to <= 0 ? undefined : String(to) });
    document.getElementById('main')?.scrollTo({ top: 0 });
  };
  return (
    <p class="row more">
      <span class="soft number">
        {say('{first} to {last} of {all}', { first: count(start + 1), last: count(start + shown), all: count(all) })}
      </span>
      <button type="button" class="button tiny" disabled={start === 0} onClick={() => go(start - each)}>
        {say('Those before')}
      </button>
      <button type="button" class="button tiny" disabled={start + shown >= all} onClick={() => go(start + each)}>
        {say('Those after')}
      </button>
    </p>
  );
};

/** The place of the first row, as the address has it. */
export const startIn = (search: URLSearchParams): number => Math.max(0, Number(search.get('start') ?? 0) || 0);
