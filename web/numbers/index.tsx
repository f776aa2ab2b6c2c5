/** Numbers of the same thing, each as said: bounds as bounds, scope in words; a later number is a revision, not a contradiction. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NumberRow, Page } from '../../src/server/api.ts';
import { Carried } from '../pieces/carried.tsx';
import { Busy, Empty, Wrong } from '../pieces/empty.tsx';
import { FigureButtons, sealedDocuments } from '../pieces/figure-buttons.tsx';
import { LeftOutOf } from '../pieces/left-out.tsx';
import { More, Part, startIn } from '../pieces/more.tsx';
import { ask } from '../shell/address.ts';
import { get, question, useAsk } from '../shell/ask.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { many, say, tongueNow } from '../words/index.ts';
import { numberFr } from '../words/number-fr.ts';
import { saidDate } from '../words/said-date.ts';
import { boundsOf } from './bounds.ts';
import { numbersFigure } from './figure.ts';
import { ofWords } from './of-words.ts';
import { Standings } from './standings.tsx';

/** Series that are shown at a time. */
const STRETCH = 20;
/** Numbers of each that are shown at first. */
const FIRST = 10;

export function Screen({ at }: ScreenProps): JSX.Element {
  const standings = at.search.get('show') === 'standings';
  return (
    <div class="screen">
      <header class="row spread">
        <h1>{standings ? say('Standings') : say('Numbers')}</h1>
        <div class="row" role="group" aria-label={say('What is shown')}>
          {(['numbers', 'standings'] as const).map((one) => (
            <button
              type="button"
              key={one}
              class="button tiny"
              aria-pressed={standings === (one === 'standings')}
              onClick={() => ask({ show: one === 'standings' ? one : undefined })}
            >
              {one === 'standings' ? say('Standings') : say('Numbers')}
            </button>
          ))}
        </div>
      </header>
      {standings ? <Standings at={at} /> : <Numbers at={at} />}
    </div>
  );
}

function Numbers({ at }: ScreenProps): JSX.Element {
  const [all, setAll] = useState(false);
  const start = startIn(at.search);
  const asked = {
    ...(all ? { all: true } : {}),
    about: at.search.get('lens') ?? undefined,
    asOf: at.search.get('asOf') ?? undefined,
  };
  const part = { ...asked, limit: STRETCH, cursor: start === 0 ? undefined : start };
  const { data, trouble, loading } = useAsk<Page<NumberRow>>(question('/api/numbers', { ...part, readings: FIRST }));
  const rows = data?.rows ?? [];
  return (
    <>
      <p class="row spread">
        <label class="check">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
          {say('also those said once')}
        </label>
        <LeftOutOf at={at} shown={data?.total} path="/api/numbers" asked={all ? { all: true } : {}} />
        <FigureButtons
          name="numbers"
          make={async () => {
            const { rows: whole } = await get<Page<NumberRow>>(question('/api/numbers', part));
            return numbersFigure(say('Numbers'), whole, await sealedDocuments());
          }}
        />
      </p>
      {trouble ? <Wrong trouble={trouble} /> : null}
      {loading && !data ? <Busy /> : null}
      {!loading && rows.length === 0 ? (
        <Empty title={say('No number was told twice')}>
          <p>
            {say(
              'Where the same thing is counted by several voices or on several days, the numbers stand here side by side.',
            )}
          </p>
        </Empty>
      ) : null}
      {rows.map((one, i) => (
        <Series
          key={`${one.what} ${one.of} ${i}`}
          first={one}
          whole={question('/api/numbers', { ...asked, limit: 1, cursor: start + i })}
        />
      ))}
      <Part start={start} shown={rows.length} all={data?.total ?? 0} each={STRETCH} />
    </>
  );
}

/** `whole` asks for all its numbers. */
function Series({ first, whole }: { first: NumberRow; whole: string }): JSX.Element {
  const [open, setOpen] = useState(false);
  const { data } = useAsk<Page<NumberRow>>(open ? whole : undefined);
  const series = (open ? data?.rows[0] : undefined) ?? first;
  const { what, readings, all } = series;
  const of = ofWords(series);
  const bounds = readings.map(({ number }) => boundsOf(number));
  const most = Math.max(1, ...bounds.map(({ high, low }) => high ?? low));
  return (
    <section class="card">
      <h2 dir="auto">
        {what} {of === '' ? null : <span class="soft">· {of}</span>}
      </h2>
      <p class="soft small">{many(all, '{n} number', '{n} numbers')}</p>
      <ul class="numbers">
        {readings.map((one, i) => {
          const { low, high, kind } = bounds[i] ?? { low: 0, high: 0, kind: 'exact' };
          const end = high ?? most;
          return (
            <li key={`${one.proof.claim} ${i}`}>
              <span class="number soft">{one.edtf === undefined ? say('no date') : saidDate(one.edtf)}</span>
              <span class="number value">{tongueNow() === 'fr' ? numberFr(one.number) : one.number}</span>
              <span class="measure-bar" aria-hidden="true">
                <i
                  class={`bound ${kind}`}
                  style={{
                    marginLeft: `${Math.min(98, (100 * low) / most)}%`,
                    width: `${Math.max(1.6, (100 * (end - low)) / most)}%`,
                  }}
                />
              </span>
              <Words reading={one} />
            </li>
          );
        })}
      </ul>
      <More shown={readings.length} all={all} more={() => setOpen(true)} />
    </section>
  );
}

/** Who says the number; the words come when they are asked for. */
function Words({ reading: { proof, scope } }: { reading: NumberRow['readings'][number] }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary dir="auto">
        {proof.voice}
        {scope.length === 0 ? '' : ` · ${scope.join(', ')}`}
      </summary>
      {open ? <Carried rows={[proof]} /> : null}
    </details>
  );
}
