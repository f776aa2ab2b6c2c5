/** What the header's day and name leave out of a screen, in one line, with the way back. */
import type { JSX } from 'preact';
import type { Page } from '../../src/server/api.ts';
import { type Address, ask, lensOf } from '../shell/address.ts';
import { question, useAsk } from '../shell/ask.ts';
import { many, say } from '../words/index.ts';
import { claimQuestion } from './filters.tsx';

/** Whether the header holds a day or a name. */
export const isSeenThrough = ({ search }: Address): boolean => {
  const { asOf, lens } = lensOf(search);
  return (asOf ?? '') !== '' || (lens ?? '') !== '';
};

interface LeftOutProps {
  readonly at: Address;
  /** How much of the list is shown; absent while that is not known. */
  readonly shown: number | undefined;
  /** How much there would be without day and name. */
  readonly all: number | undefined;
}

/** Nothing where the header holds neither. */
export const LeftOut = ({ at, shown, all }: LeftOutProps): JSX.Element | null =>
  isSeenThrough(at) ? (
    <span class="left-out row small" role="status">
      <span class="soft number">
        {shown === undefined || all === undefined
          ? '…'
          : all <= shown
            ? say('nothing left out')
            : many(all - shown, '{n} left out', '{n} left out')}
      </span>
      <button
        type="button"
        class="button tiny"
        title={say('Takes the day and the name out of the header.')}
        onClick={() => ask({ asOf: undefined, lens: undefined })}
      >
        {say('Show all')}
      </button>
    </span>
  ) : null;

type Asked = Readonly<Record<string, string | number | boolean | undefined>>;

/** How long a list is; asked only where the header holds a day or a name. */
function useTotal(at: Address, path: string, asked: Asked): number | undefined {
  return useAsk<Page<unknown>>(isSeenThrough(at) ? question(path, { ...asked, limit: 1 }) : undefined).data?.total;
}

interface OfListProps {
  readonly at: Address;
  readonly shown: number | undefined;
  /** The question that the list answers, without day and name. */
  readonly path: string;
  readonly asked?: Asked;
}

/** Of a list that comes in pages. */
export const LeftOutOf = ({ at, shown, path, asked = {} }: OfListProps): JSX.Element | null => (
  <LeftOut at={at} shown={shown} all={useTotal(at, path, asked)} />
);

/** Of the claims that a screen's filters choose. */
export function ClaimsLeftOut({ at }: { readonly at: Address }): JSX.Element | null {
  const asked = claimQuestion(at);
  const { asOf: _, lens: __, ...others } = asked;
  return <LeftOut at={at} shown={useTotal(at, '/api/claims', asked)} all={useTotal(at, '/api/claims', others)} />;
}
