/** Filters of the claims, each shown as a crumb that can be taken away. */
import type { JSX } from 'preact';
import { type Address, ask } from '../shell/address.ts';
import { say } from '../words/index.ts';
import { saidDay } from '../words/said-date.ts';

export const FAMILIES = [
  'knowledge',
  'attention',
  'contact',
  'movement',
  'belonging',
  'identity',
  'harm',
  'justice',
  'number',
  'judgement',
  'word',
] as const;

const CRUMBS = [
  'from',
  'to',
  'about',
  'notAbout',
  'document',
  'notDocument',
  'predicate',
  'notPredicate',
  'judged',
  'stance',
  'dated',
  'asOf',
  'lens',
] as const;

/** Filters that can leave out what they name instead, each with its other side. */
const OTHER_SIDE: Readonly<Record<string, string>> = {
  about: 'notAbout',
  notAbout: 'about',
  document: 'notDocument',
  notDocument: 'document',
  predicate: 'notPredicate',
  notPredicate: 'predicate',
};

const SELECTS = [
  { name: 'predicate', all: 'All kinds', values: FAMILIES },
  { name: 'judged', all: 'Any state', values: ['suggestion', 'accepted', 'rejected'] },
  {
    name: 'stance',
    all: 'Any stance',
    values: ['affirmed', 'denied', 'doubted', 'asked', 'neither confirmed nor denied', 'no answer'],
  },
  { name: 'dated', all: 'Dated or not', values: ['true', 'false'] },
] as const;

const SAID: Readonly<Record<string, string>> = { true: 'with a date', false: 'without a date' };

/** What the claims are asked for, from the address. */
export const claimQuestion = ({ search }: Address): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries([...CRUMBS].map((name) => [name, search.get(name) ?? undefined]));

export const Filters = ({ at }: { at: Address }): JSX.Element => (
  <div class="row">
    {SELECTS.map(({ name, all, values }) => (
      <select
        key={name}
        class="field small"
        aria-label={say(all)}
        value={at.search.get(name) ?? ''}
        onChange={(event) => ask({ [name]: event.currentTarget.value })}
      >
        <option value="">{say(all)}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {say(SAID[value] ?? value)}
          </option>
        ))}
      </select>
    ))}
    <input
      class="field small"
      type="search"
      aria-label={say('About whom')}
      placeholder={say('About whom')}
      value={at.search.get('about') ?? ''}
      onChange={(event) => ask({ about: event.currentTarget.value.trim() })}
    />
  </div>
);

const LABELS: Readonly<Record<string, string>> = {
  from: 'from',
  to: 'until',
  about: 'about',
  document: 'in',
  asOf: 'as of',
  lens: 'through',
  notAbout: 'not about',
  notDocument: 'not in',
  notPredicate: 'not',
};

const PLAIN = new Set(['about', 'document', 'lens', 'notAbout', 'notDocument']);

export function Crumbs({ at }: { at: Address }): JSX.Element | null {
  const set = CRUMBS.flatMap((name) => {
    const value = at.search.get(name);
    return value === null ? [] : [{ name, value }];
  });
  if (set.length === 0) return null;
  return (
    <div class="crumbs" role="group" aria-label={say('Filters')}>
      {set.map(({ name, value }) => {
        const day = name === 'from' || name === 'to' || name === 'asOf';
        const shown = day ? saidDay(value) : PLAIN.has(name) ? value : say(SAID[value] ?? value);
        const label = LABELS[name];
        const other = OTHER_SIDE[name];
        return (
          <span class="crumb" key={name}>
            {label === undefined ? null : <span class="soft">{say(label)}</span>}
            <b>{shown}</b>
            {other === undefined ? null : (
              <button
                type="button"
                class="turn"
                title={other.startsWith('not') ? say('Leave these out instead') : say('Show only these instead')}
                aria-label={
                  other.startsWith('not')
                    ? say('Leave out instead: {what}', { what: shown })
                    : say('Show only: {what}', { what: shown })
                }
                onClick={() => ask({ [name]: undefined, [other]: value })}
              >
                {other.startsWith('not') ? '≠' : '='}
              </button>
            )}
            <button
              type="button"
              aria-label={say('Take away: {what}', { what: shown })}
              onClick={() => ask({ [name]: undefined })}
            >
              ✕
            </button>
          </span>
        );
      })}
    </div>
  );
}
