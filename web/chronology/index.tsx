/** The chronology: one line a claim, with date, voice, quote and place; chosen lines beside it; printed as a table. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimRow } from '../../src/server/api.ts';
import { Flags, Status, When } from '../pieces/claim.tsx';
import { ClaimPanel } from '../pieces/claim-panel.tsx';
import { Empty, Wrong } from '../pieces/empty.tsx';
import { Crumbs, claimQuestion, Filters } from '../pieces/filters.tsx';
import { ClaimsLeftOut } from '../pieces/left-out.tsx';
import { Rows, useSource } from '../pieces/rows.tsx';
import { titleOf } from '../pieces/where.tsx';
import { ask, go, to } from '../shell/address.ts';
import { useKeys } from '../shell/keys.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { many, say } from '../words/index.ts';
import { Printed, usePrint } from './printed.tsx';

const narrow = (): boolean => matchMedia('(max-width: 760px)').matches;

export function Screen({ at }: ScreenProps): JSX.Element {
  const asked = claimQuestion(at);
  const source = useSource<ClaimRow>('/api/claims', asked);
  const [current, setCurrent] = useState(narrow() ? -1 : 0);
  const [print, printing] = usePrint(asked);
  const shown = current < 0 ? undefined : source.at(current);
  useKeys({ p: () => void print(), Escape: () => (narrow() && current >= 0 ? setCurrent(-1) : history.back()) });
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Chronology')}</h1>
        <Filters at={at} />
        <span class="count number">
          {source.total === undefined ? '' : many(source.total, '{n} claim', '{n} claims')}
        </span>
        <button
          type="button"
          class="button tiny"
          onClick={() => void print()}
          disabled={printing !== undefined && printing.length === 0}
        >
          {say('Print')} <kbd>p</kbd>
        </button>
        <Crumbs at={at} />
        <ClaimsLeftOut at={at} />
      </div>
      {source.trouble ? (
        <Wrong trouble={source.trouble} />
      ) : (
        <div class="two">
          <div class="headed">
            <div class="columns chronicle" aria-hidden="true">
              <span>{say('When')}</span>
              <span>{say('What, and in which words')}</span>
              <span>{say('Who says so')}</span>
            </div>
            <Rows
              source={source}
              height={narrow() ? 140 : 92}
              label={say('Chronology')}
              current={current}
              choose={setCurrent}
              open={(one) => go(to('documents', one.document, { claim: one.claim }))}
              className={(one) => `chronicle ${one.judged}`}
              row={(one) => <Line claim={one} />}
              empty={
                <Empty title={say('No claim fits')}>
                  <p>
                    {say(
                      'Take a filter away, or widen the dates. Claims without a date stay unless a date is asked for.',
                    )}
                  </p>
                  <p>
                    <button
                      type="button"
                      class="button"
                      onClick={() => ask(Object.fromEntries(Object.keys(asked).map((name) => [name, undefined])))}
                    >
                      {say('Take all filters away')}
                    </button>
                  </p>
                </Empty>
              }
            />
          </div>
          <aside class={`side${shown ? '' : ' vacant'}`} aria-label={say('The chosen claim')}>
            {shown ? (
              <ClaimPanel claim={shown} key={shown.claim} />
            ) : (
              <p class="soft">{say('Choose a line to see its words.')}</p>
            )}
          </aside>
        </div>
      )}
      {printing ? <Printed claims={printing} at={at} /> : null}
    </div>
  );
}

const Line = ({ claim }: { claim: ClaimRow }): JSX.Element => (
  <>
    <div class="when">
      <When claim={claim} />
    </div>
    <div class="event">
      <div class="what" dir="auto">
        {claim.what}
      </div>
      <div class="said" dir="auto">
        “{claim.quote}”
      </div>
    </div>
    <div class="source">
      <span class="voice" dir="auto">
        {claim.voice}
      </span>
      <span class="meta">{claim.place === '' ? titleOf(claim) : claim.place}</span>
      <Status judged={claim.judged} />
      <Flags claim={claim} />
    </div>
  </>
);
