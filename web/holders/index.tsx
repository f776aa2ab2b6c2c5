/** Who can hold knowledge and how holders hang together: groups, parts, successors, lifetimes; each tie with its reason, each decision undone by a key. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HolderRow } from '../../src/server/api.ts';
import { Empty, NoneSeen, Wrong } from '../pieces/empty.tsx';
import { isSeenThrough, LeftOutOf } from '../pieces/left-out.tsx';
import { Link } from '../pieces/link.tsx';
import { Rows, useSource } from '../pieces/rows.tsx';
import { ask, lensOf, to } from '../shell/address.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { many, say } from '../words/index.ts';
import { Existed, Group, Relation } from './forms.tsx';

const narrow = (): boolean => matchMedia('(max-width: 760px)').matches;

export function Screen({ at }: ScreenProps): JSX.Element {
  const about = at.search.get('find') ?? '';
  const source = useSource<HolderRow>('/api/holders', { about, ...lensOf(at.search) });
  const [current, setCurrent] = useState(narrow() ? -1 : 0);
  const shown = current < 0 ? undefined : source.at(current);
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Holders')}</h1>
        <input
          class="field small"
          type="search"
          aria-label={say('Part of a name')}
          placeholder={say('Part of a name')}
          value={about}
          onInput={(event) => ask({ find: event.currentTarget.value.trim() })}
        />
        <span class="count number">
          {source.total === undefined ? '' : many(source.total, '{n} holder', '{n} holders')}
        </span>
        <LeftOutOf at={at} shown={source.total} path="/api/holders" asked={{ about }} />
      </div>
      {source.trouble ? <Wrong trouble={source.trouble} /> : null}
      <div class="two wide-side">
        <Rows
          source={source}
          height={64}
          label={say('Holders')}
          current={current}
          choose={setCurrent}
          className={() => 'entity'}
          row={(one) => (
            <>
              <div>
                <span class="name" dir="auto">
                  {one.name}
                </span>
                <span class="meta">
                  {[say(one.kind), one.existed, ...one.hangsTogether.slice(0, 1)].filter(Boolean).join(' · ')}
                </span>
              </div>
              <span class="number soft">{one.rows}</span>
            </>
          )}
          empty={
            isSeenThrough(at) ? (
              <NoneSeen />
            ) : (
              <Empty title={say('Nobody holds anything yet')}>
                <p>
                  {say(
                    'A holder is a person, a body, a state or a group of yours that is told to have known, asked, seen or kept something. Read documents first, or take the filter away.',
                  )}
                </p>
              </Empty>
            )
          }
        />
        <aside class={`side${shown ? '' : ' vacant'}`} aria-label={say('The chosen holder')}>
          {shown ? <Holder one={shown} key={shown.id} /> : null}
        </aside>
      </div>
    </div>
  );
}

function Holder({ one }: { one: HolderRow }): JSX.Element {
  const others = one.names.filter((name) => name !== one.name);
  return (
    <article class="stack">
      <h2 dir="auto">{one.name}</h2>
      <p class="soft small">
        {[say(one.kind), one.existed, many(one.rows, '{n} line in the ledger', '{n} lines in the ledger')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {others.length === 0 ? null : <p dir="auto">{say('Also: {names}', { names: others.join(' · ') })}</p>}
      <div class="row">
        <Link class="button tiny" to={to('ledger', '', { holders: one.name })}>
          {say('Who knew when')}
        </Link>
        <Link class="button tiny" to={to('pool', '', { holders: one.name })}>
          {say('Pool')}
        </Link>
      </div>
      {one.hangsTogether.length === 0 ? null : (
        <section class="stack">
          <h3>{say('How it hangs together with others')}</h3>
          <ul class="stack small">
            {one.hangsTogether.map((tie) => (
              <li key={tie} dir="auto">
                {tie}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Relation of={one.name} />
      <Group of={one.name} />
      <Existed of={one.name} />
    </article>
  );
}
