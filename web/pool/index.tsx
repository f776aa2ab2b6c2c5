/** What chosen holders would have seen, had they put together what each held: the chain as a picture, each piece with its words, who held it and since when. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ChainRow, HolderRow, Page, PieceRow, PoolRow, PoolView } from '../../src/server/api.ts';
import { Carried } from '../pieces/carried.tsx';
import { Busy, Empty, Wrong } from '../pieces/empty.tsx';
import { FigureButtons, sealedDocuments } from '../pieces/figure-buttons.tsx';
import { LeftOut } from '../pieces/left-out.tsx';
import { Link as ScreenLink } from '../pieces/link.tsx';
import { ask, to } from '../shell/address.ts';
import { question, useAsk } from '../shell/ask.ts';
import { useKeys } from '../shell/keys.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { many, say } from '../words/index.ts';
import { saidDay } from '../words/said-date.ts';
import { poolFigure } from './figure.ts';

const listOf = (text: string | null): readonly string[] => (text ?? '').split('|').filter((name) => name !== '');

const hasIn = (words: string, name: string): boolean => words.toLowerCase().includes(name.toLowerCase());

/** Whether it is one of the two, stands between them, or held a piece. */
const hasPartIn = ({ others, ...row }: PoolRow, name: string): boolean =>
  row.between.some((one) => hasIn(one, name)) ||
  [row, ...others].some(({ through, steps }) =>
    [...through, ...steps.flatMap(({ pieces }) => pieces.flatMap(({ held }) => held.map(({ holder }) => holder)))].some(
      (one) => hasIn(one, name),
    ),
  );

export function Screen({ at }: ScreenProps): JSX.Element {
  const lens = at.search.get('lens') ?? '';
  const named = listOf(at.search.get('holders'));
  // whom the header names is pooled where nobody else is; of what others pool, that in which it has a part
  const holders = named.length === 0 && lens !== '' ? [lens] : named;
  const before = at.search.get('before') ?? '';
  const between = at.search.get('between') ?? '';
  const by = at.search.get('asOf') ?? undefined;
  const { data, trouble, loading } = useAsk<PoolView>(
    holders.length === 0 ? undefined : question('/api/pool', { holders: holders.join('|'), before, between, by }),
  );
  // while holders are being chosen, what every pool rests on is read
  useAsk('/api/pool/ready');
  const [current, setCurrent] = useState(0);
  const all = data?.rows ?? [];
  const rows = named.length === 0 || lens === '' ? all : all.filter((row) => hasPartIn(row, lens));
  const ever = useAsk<PoolView>(
    by === undefined || named.length === 0
      ? undefined
      : question('/api/pool', { holders: named.join('|'), before, between }),
  );
  const inAll = by === undefined ? data : ever.data;
  const move = (by: number): void => {
    const next = Math.min(rows.length - 1, Math.max(0, current + by));
    setCurrent(next);
    document.getElementById(`link-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({ j: () => move(1), k: () => move(-1) });
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Pool')}</h1>
        <Choose holders={holders} />
        <Text name="before" label={say('Before which event')} hint={say('13 November 2015, or words')} value={before} />
        <Text name="between" label={say('Between two names')} hint={say('one name | another')} value={between} />
        {data && rows.length > 0 ? (
          <FigureButtons
            name="pool"
            make={async () => {
              const row = rows[current];
              return row && poolFigure(data, row, await sealedDocuments());
            }}
          />
        ) : null}
        <span class="count number">
          {data ? many(rows.length, '{n} link', '{n} links') : ''}
          {data && data.more > 0 ? ` ${many(data.more, 'and {n} more', 'and {n} more')}` : ''}
        </span>
        {named.length === 0 ? null : (
          <LeftOut at={at} shown={data && rows.length + data.more} all={inAll && inAll.rows.length + inAll.more} />
        )}
      </div>
      {holders.length === 0 ? (
        <Empty title={say('What would they have seen together?')}>
          <p>
            {say(
              'Choose two or more holders above: bodies, services, states, or a group of yours. You see which ties between people and things lay in their hands together, since when, and which piece arrived last.',
            )}
          </p>
          <p>
            {say(
              'It is hypothetical: it says what could have been put together, never that anybody did, nor that anybody should have.',
            )}
          </p>
          <Usual />
        </Empty>
      ) : trouble ? (
        <div class="stack">
          <Wrong trouble={trouble} />
          {trouble.code === 'not-found' ? (
            <p class="way-on">
              <ScreenLink to={to('holders')}>{say('All holders of the case, and groups of your own')}</ScreenLink>
            </p>
          ) : null}
        </div>
      ) : loading && !data ? (
        <Busy />
      ) : rows.length === 0 ? (
        <Empty title={say('Nothing shows a link that they held together')}>
          <p>{say('Choose other holders, a later day, or two names. What no document says cannot be pooled.')}</p>
        </Empty>
      ) : (
        <div class="finds">
          {data ? <Parties view={data} /> : null}
          {rows.map((row, i) => (
            <Link
              key={`${row.between.join(' ')} ${i}`}
              row={row}
              index={i}
              current={i === current}
              choose={() => setCurrent(i)}
            />
          ))}
          <p class="limit">
            <b>{say('What this does not establish.')}</b> {data?.doesNotShow}
          </p>
        </div>
      )}
    </div>
  );
}

/** Holders one by one, each to be taken away again. */
function Choose({ holders }: { holders: readonly string[] }): JSX.Element {
  const [typed, setTyped] = useState('');
  const found = useAsk<Page<HolderRow>>(question('/api/holders', { about: typed.trim(), limit: 20 }));
  const add = (): void => {
    const name = typed.trim();
    if (name === '') return;
    setTyped('');
    ask({ holders: [...new Set([...holders, name])].join('|') });
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        class="field small"
        list="holder-names"
        aria-label={say('Add a holder')}
        placeholder={say('Add a holder')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id="holder-names">
        {(found.data?.rows ?? []).map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {holders.map((name) => (
        <span class="crumb" key={name}>
          <b dir="auto">{name}</b>
          <button
            type="button"
            aria-label={say('Take away: {what}', { what: name })}
            onClick={() => ask({ holders: holders.filter((one) => one !== name).join('|') })}
          >
            ✕
          </button>
        </span>
      ))}
    </form>
  );
}

function Text({ name, label, hint, value }: { name: string; label: string; hint: string; value: string }): JSX.Element {
  return (
    <input
      class="field small"
      aria-label={label}
      title={label}
      placeholder={hint}
      value={value}
      onChange={(event) => ask({ [name]: event.currentTarget.value.trim() })}
    />
  );
}

/** Those of whom most is told, to begin with. */
function Usual(): JSX.Element {
  const { data } = useAsk<Page<HolderRow>>('/api/holders?limit=12');
  const some = (data?.rows ?? []).filter(({ kind }) => kind !== 'person').slice(0, 6);
  return (
    <div class="acts">
      {some.map(({ id, name }) => (
        <button
          type="button"
          class="button"
          key={id}
          onClick={() =>
            ask({ holders: [...listOf(new URLSearchParams(location.search).get('holders')), name].join('|') })
          }
        >
          + {name}
        </button>
      ))}
    </div>
  );
}

const Parties = ({ view: { parties, before, tooCommon } }: { view: PoolView }): JSX.Element => (
  <p class="soft small pool-head">
    {parties
      .map(({ name, takes }) => `${name}${takes.length > 1 ? ` (${takes.map((one) => one.name).join(', ')})` : ''}`)
      .join(' + ')}
    {before === undefined
      ? ''
      : ` · ${say('before {event}', { event: before.name === before.day ? saidDay(before.day) : `${before.name}, ${saidDay(before.day)}` })}`}
    {tooCommon.length === 0
      ? ''
      : ` · ${say('too common to mean a link: {names}', { names: tooCommon.slice(0, 5).join(', ') })}`}
  </p>
);

function Link({
  row,
  index,
  current,
  choose,
}: {
  row: PoolRow;
  index: number;
  current: boolean;
  choose: () => void;
}): JSX.Element {
  return (
    <article id={`link-${index}`} class={`finding${current ? ' current' : ''}`} onClick={choose}>
      <div class="row spread">
        <span class="soft">{say(row.sort)}</span>
        <span class={`strength ${row.possible ? 'possible' : 'firm'}`}>
          {row.possible ? say('possible') : say('firm')}
        </span>
      </div>
      <h2 dir="auto">
        {row.between[0]} — {row.between[1]}
      </h2>
      <p class="lead">
        {say('Together they would have had it {since}.', { since: row.since })}{' '}
        {row.lead === undefined ? '' : `${row.lead.charAt(0).toUpperCase()}${row.lead.slice(1)}.`}
      </p>
      <Chain chain={row} />
      <dl class="facts">
        <dt>{say('The last piece')}</dt>
        <dd dir="auto">{row.last}</dd>
        {row.alone.map(({ party, since }) => (
          <>
            <dt dir="auto">{say('{name} alone', { name: party })}</dt>
            <dd>{since}</dd>
          </>
        ))}
        <dt>{say('Who was enough')}</dt>
        <dd dir="auto">{row.coalition.join(' + ')}</dd>
        {row.handOver === undefined ? null : (
          <>
            <dt>{say('The smallest hand-over')}</dt>
            <dd dir="auto">{row.handOver}</dd>
          </>
        )}
      </dl>
      {row.beside.length === 0 ? null : (
        <>
          <h3>{say('Stands beside it')}</h3>
          <Carried rows={row.beside.map(({ what, proof }) => ({ ...proof, role: what }))} against />
        </>
      )}
      {row.others.length === 0 ? null : (
        <details>
          <summary>{many(row.others.length, '{n} other chain', '{n} other chains')}</summary>
          {row.others.map((one, i) => (
            <Chain chain={one} key={i} />
          ))}
        </details>
      )}
    </article>
  );
}

/** From name to name; between them the piece that ties them, and who held it since when. */
const Chain = ({ chain }: { chain: ChainRow }): JSX.Element => (
  <ol class="chain">
    {chain.steps.map((step, i) => (
      <li key={i}>
        {i === 0 ? (
          <span class="knot" dir="auto">
            {step.from}
          </span>
        ) : null}
        <div class="tie-piece">
          {step.pieces.map((piece, j) => (
            <Piece piece={piece} key={j} />
          ))}
          {step.more > 0 ? <span class="soft small">{many(step.more, 'and {n} more', 'and {n} more')}</span> : null}
        </div>
        <span class="knot" dir="auto">
          {step.to}
        </span>
      </li>
    ))}
  </ol>
);

const Piece = ({ piece }: { piece: PieceRow }): JSX.Element => (
  <div class="stack">
    <span class="part">
      {say(piece.kind)}
      {piece.likelihood === undefined ? '' : ` · “${piece.likelihood}”`}
    </span>
    <Carried rows={piece.proofs} />
    {piece.denials.length > 0 ? (
      <Carried rows={piece.denials.map((one) => ({ ...one, role: 'denied' }))} against />
    ) : null}
    <ul class="held">
      {piece.held.map((one, i) => (
        <li key={i}>
          <b dir="auto">{one.party}</b> <span class="number">{one.since}</span>
          <span class="soft small">
            {' '}
            {one.holder === one.party ? '' : `${one.holder}, `}
            {one.how}
          </span>
          {one.denials.length > 0 ? (
            <Carried rows={one.denials.map((denial) => ({ ...denial, role: 'denied' }))} against />
          ) : null}
        </li>
      ))}
    </ul>
  </div>
);
