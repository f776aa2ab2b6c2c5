/** People, bodies and places: the list, and the page of the one that is chosen. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityRow } from '../../src/server/api.ts';
import { Empty, Wrong } from '../pieces/empty.tsx';
import { LeftOutOf } from '../pieces/left-out.tsx';
import { Rows, useSource } from '../pieces/rows.tsx';
import { ask, go, lensOf, to } from '../shell/address.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { many, say } from '../words/index.ts';
import { EntityPage } from './page.tsx';

const KINDS = ['person', 'organisation', 'place'] as const;

export function Screen({ at }: ScreenProps): JSX.Element {
  const kind = at.search.get('kind') ?? undefined;
  const find = at.search.get('find') ?? '';
  const source = useSource<EntityRow>('/api/entities', { kind, find, ...lensOf(at.search) });
  const [current, setCurrent] = useState(0);
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('People and things')}</h1>
        <div class="row" role="group" aria-label={say('Kinds')}>
          {KINDS.map((one) => (
            <button
              type="button"
              key={one}
              class="button tiny"
              aria-pressed={kind === one}
              onClick={() => ask({ kind: kind === one ? undefined : one })}
            >
              {say(`${one}s`)}
            </button>
          ))}
        </div>
        <input
          class="field small"
          type="search"
          aria-label={say('Part of a name')}
          placeholder={say('Part of a name')}
          value={find}
          onInput={(event) => ask({ find: event.currentTarget.value })}
        />
        <span class="count number">
          {source.total === undefined ? '' : many(source.total, '{n} name', '{n} names')}
        </span>
        <LeftOutOf at={at} shown={source.total} path="/api/entities" asked={{ kind, find }} />
      </div>
      {source.trouble ? <Wrong trouble={source.trouble} /> : null}
      <div class={`master${at.id === '' ? '' : ' chosen'}`}>
        <Rows
          source={source}
          height={56}
          label={say('People and things')}
          current={at.id === '' ? current : current}
          choose={(i) => {
            setCurrent(i);
            const one = source.at(i);
            if (one) go(`${to('entities', one.id, { kind, find })}`, { replace: at.id !== '' });
          }}
          open={(one) => go(to('entities', one.id))}
          className={(one) => `entity${one.id === at.id ? ' shown' : ''}`}
          row={(one) => (
            <>
              <div style={{ minWidth: 0 }}>
                <div class="name" dir="auto">
                  {one.name}
                </div>
                <span class="meta" dir="auto">
                  {say(one.kind)}
                  {one.names.length > 1 ? ` · ${one.names.filter((name) => name !== one.name).join(' · ')}` : ''}
                </span>
              </div>
              <span class="number soft small" title={many(one.mentions, '{n} mention', '{n} mentions')}>
                {many(one.documents, '{n} document', '{n} documents')}
              </span>
            </>
          )}
          empty={
            <Empty title={say('Nobody here')}>
              <p>{say('No name fits. Take the filter away, or read documents first.')}</p>
            </Empty>
          }
        />
        <div class="page">
          {at.id === '' ? (
            <Empty title={say('Choose a name')}>
              <p>
                {say(
                  'Its page shows every spelling and why they were taken for one, what is claimed of it in order of time, and lets you say who is the same.',
                )}
              </p>
            </Empty>
          ) : (
            <EntityPage id={at.id} at={at} key={at.id} />
          )}
        </div>
      </div>
    </div>
  );
}
