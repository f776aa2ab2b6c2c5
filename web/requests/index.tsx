/** Requests and notices with what became of them, and who watched whom. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Page, RequestRow, WatchRow } from '../../src/server/api.ts';
import { Carried } from '../pieces/carried.tsx';
import { Empty, Wrong } from '../pieces/empty.tsx';
import { LeftOutOf } from '../pieces/left-out.tsx';
import { Part, startIn } from '../pieces/more.tsx';
import { ask } from '../shell/address.ts';
import { question, useAsk } from '../shell/ask.ts';
import { useKeys } from '../shell/keys.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { many, say } from '../words/index.ts';
import { saidDate, saidDay } from '../words/said-date.ts';

const TABS = ['request', 'notice', 'watch'] as const;
const NAMES = { request: 'Requests', notice: 'Notices', watch: 'Watches' } as const;

/** Lines that are shown at a time. */
const STRETCH = 200;

export function Screen({ at }: ScreenProps): JSX.Element {
  const tab = (TABS.find((one) => one === at.search.get('kind')) ?? 'request') as (typeof TABS)[number];
  const asOf = at.search.get('asOf');
  const lens = at.search.get('lens');
  const start = startIn(at.search);
  const common = { about: lens ?? undefined, limit: STRETCH, cursor: start === 0 ? undefined : start };
  const asked = useAsk<Page<RequestRow>>(
    tab === 'watch' ? undefined : question('/api/requests', { ...common, kind: tab, asOf: asOf ?? undefined }),
  );
  const watched = useAsk<Page<WatchRow>>(
    tab === 'watch' ? question('/api/watches', { ...common, asOf: asOf ?? undefined }) : undefined,
  );
  const rows = (asked.data?.rows ?? []).filter(({ kind }) => kind === tab);
  const watches = watched.data?.rows ?? [];
  const inAll = (tab === 'watch' ? watched.data?.total : asked.data?.total) ?? 0;
  const total = tab === 'watch' ? watches.length : rows.length;
  const [current, setCurrent] = useState(-1);
  const choose = (i: number): void => {
    setCurrent(Math.min(total - 1, Math.max(0, i)));
    document.getElementById(`asked-${Math.min(total - 1, Math.max(0, i))}`)?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({ j: () => choose(current + 1), k: () => choose(current - 1) });
  const shown = tab === 'watch' ? watches[current] : rows[current];
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Requests')}</h1>
        <div class="row" role="group" aria-label={say('Kinds')}>
          {TABS.map((one) => (
            <button
              type="button"
              key={one}
              class="button tiny"
              aria-pressed={tab === one}
              onClick={() => {
                ask({ kind: one, start: undefined });
                setCurrent(-1);
              }}
            >
              {say(NAMES[one])}
            </button>
          ))}
        </div>
        <span class="count number">{many(inAll, '{n} line', '{n} lines')}</span>
        <LeftOutOf
          at={at}
          shown={inAll}
          path={tab === 'watch' ? '/api/watches' : '/api/requests'}
          asked={tab === 'watch' ? {} : { kind: tab }}
        />
      </div>
      {asked.trouble ? <Wrong trouble={asked.trouble} /> : null}
      {total === 0 && !asked.loading && !watched.loading ? (
        <Empty title={say('None was read')}>
          <p>
            {say(
              'Requests, notices and watches come from claims: asked, told, answered, watched. A request whose answer nobody tells of is kept as such; that is not to say that there was none.',
            )}
          </p>
        </Empty>
      ) : (
        <div class="two">
          <div class="scroll tall">
            {tab === 'watch' ? (
              <Watches rows={watches} current={current} choose={choose} asOf={asOf} />
            ) : (
              <Asked rows={rows} current={current} choose={choose} asOf={asOf} />
            )}
            <Part start={start} shown={total} all={inAll} each={STRETCH} />
          </div>
          <aside class={`side${shown ? '' : ' vacant'}`} aria-live="polite" aria-label={say('The words')}>
            {shown ? (
              <div class="stack">
                <Carried rows={shown.because} />
                {shown.beside.length > 0 ? (
                  <>
                    <h3 class="against">{say('Denied')}</h3>
                    <Carried rows={shown.beside} against />
                  </>
                ) : null}
              </div>
            ) : (
              <p class="soft">{say('Choose a line to see its words.')}</p>
            )}
          </aside>
        </div>
      )}
    </div>
  );
}

interface ListProps<T> {
  readonly rows: readonly T[];
  readonly current: number;
  readonly choose: (i: number) => void;
}

/** Who asks, tells or watches, where somebody is named. */
const Party = ({ name }: { name: string }): JSX.Element =>
  name === '' ? <span class="soft">{say('not named')}</span> : <b>{name}</b>;

const Asked = ({ rows, current, choose, asOf }: ListProps<RequestRow> & { asOf: string | null }): JSX.Element => (
  <table class="plain hover stacked asked">
    <thead>
      <tr>
        <th scope="col">{say('When')}</th>
        <th scope="col">{say('From, to')}</th>
        <th scope="col">{say('What')}</th>
        <th scope="col">{say('State')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((one, i) => (
        <tr key={one.id} id={`asked-${i}`} class={i === current ? 'current' : ''} onClick={() => choose(i)}>
          <td class="when">{one.edtf === '' ? <span class="soft">{say('no date')}</span> : saidDate(one.edtf)}</td>
          <td dir="auto">
            <Party name={one.from} /> → <Party name={one.to} />
            {one.byPress ? <div class="soft small">{say('by the press')}</div> : null}
          </td>
          <td>
            <button type="button" class="words" dir="auto" aria-pressed={i === current} onClick={() => choose(i)}>
              “{one.because[0]?.quote ?? one.about.join(', ')}”
            </button>
          </td>
          <td>
            {say(one.state)}
            {one.overdueFrom === '' || (asOf !== null && one.overdueFrom > asOf) ? null : (
              <div class="flag">{say('overdue since {day}', { day: saidDay(one.overdueFrom) })}</div>
            )}
            {one.due === '' ? null : <div class="soft small">{say('due {day}', { day: saidDay(one.due) })}</div>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Whether it came only after the header's day. */
const isAfter = (date: string, asOf: string | null): boolean => asOf !== null && date > asOf;

const Watches = ({ rows, current, choose, asOf }: ListProps<WatchRow> & { asOf: string | null }): JSX.Element => (
  <table class="plain hover stacked">
    <thead>
      <tr>
        <th scope="col">{say('Who')}</th>
        <th scope="col">{say('Whom')}</th>
        <th scope="col">{say('From, until')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((one, i) => (
        <tr
          key={`${one.holder} ${one.target} ${i}`}
          id={`asked-${i}`}
          class={i === current ? 'current' : ''}
          onClick={() => choose(i)}
        >
          <td dir="auto">
            <Party name={one.holder} />
          </td>
          <td dir="auto">
            <button type="button" class="words" aria-pressed={i === current} onClick={() => choose(i)}>
              {one.target}
            </button>
            <div class="soft small">
              {say(one.kind)}
              {one.ofGroup ? ` · ${say('a group: its members were not thereby watched')}` : ''}
            </div>
          </td>
          <td class="number">
            {one.from}
            {one.reduced === '' || isAfter(one.reduced, asOf)
              ? ''
              : ` · ${say('less from {day}', { day: one.reduced })}`}
            {one.to === '' || isAfter(one.to, asOf) ? '' : ` → ${one.to}`}
            {one.why === '' || isAfter(one.to, asOf) ? null : <div class="soft small">“{one.why}”</div>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
