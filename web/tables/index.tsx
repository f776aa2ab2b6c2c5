/** Tables and how their columns are read: what is suggested and why, put right column by column, confirmed; rows become claims. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TableRow } from '../../src/server/api.ts';
import { Empty, NoneSeen, Wrong } from '../pieces/empty.tsx';
import { isSeenThrough, LeftOutOf } from '../pieces/left-out.tsx';
import { Rows, useSource } from '../pieces/rows.tsx';
import { fileName } from '../pieces/where.tsx';
import { lensOf } from '../shell/address.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { many, say } from '../words/index.ts';
import { Mapping } from './mapping.tsx';

export function Screen({ at }: ScreenProps): JSX.Element {
  const source = useSource<TableRow>('/api/tables', lensOf(at.search));
  const [current, setCurrent] = useState(matchMedia('(max-width: 760px)').matches ? -1 : 0);
  const shown = current < 0 ? undefined : source.at(current);
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Tables')}</h1>
        <span class="soft small">
          {say('Which column says what: rows become claims with their cells as the quote.')}
        </span>
        <span class="count number">
          {source.total === undefined ? '' : many(source.total, '{n} table', '{n} tables')}
        </span>
        <LeftOutOf at={at} shown={source.total} path="/api/tables" />
      </div>
      {source.trouble ? <Wrong trouble={source.trouble} /> : null}
      <div class="two wide-side">
        <Rows
          source={source}
          height={64}
          label={say('Tables')}
          current={current}
          choose={setCurrent}
          className={() => 'entity'}
          row={(one) => (
            <>
              <div>
                <span class="name" dir="auto">
                  {fileName(one.path)}
                  {one.sheet === undefined ? '' : ` · ${one.sheet}`}
                </span>
                <span class="meta">
                  {say(one.mapping?.as ?? 'none')} · {many(one.rows, '{n} row', '{n} rows')},{' '}
                  {many(one.claims, '{n} claim', '{n} claims')}
                </span>
              </div>
              <span class={`state ${one.state === 'confirmed' ? 'accepted' : 'suggestion'}`}>{say(one.state)}</span>
            </>
          )}
          empty={
            isSeenThrough(at) ? (
              <NoneSeen />
            ) : (
              <Empty title={say('No tables yet')}>
                <p>
                  {say(
                    'Drop a list of border crossings, calls, transfers, register entries or requests on the page: CSV, Excel, JSON. Its headings suggest how it is read, and you confirm it or put it right here.',
                  )}
                </p>
              </Empty>
            )
          }
        />
        <aside class={`side${shown ? '' : ' vacant'}`} aria-label={say('The chosen table')}>
          {shown ? <Mapping table={shown} key={`${shown.document} ${shown.state}`} /> : null}
        </aside>
      </div>
    </div>
  );
}
