/** Who knew when: holders across, what was known down. The day of the header moves, and cells fill; a cell opens its proof. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WhoKnewCell, WhoKnewRow, WhoKnewWhen } from '../../src/server/api.ts';
import { Carried } from '../pieces/carried.tsx';
import { Busy, Empty, Wrong } from '../pieces/empty.tsx';
import { isSeenThrough, LeftOut } from '../pieces/left-out.tsx';
import { More } from '../pieces/more.tsx';
import { ask } from '../shell/address.ts';
import { question, useAsk } from '../shell/ask.ts';
import { useKeys } from '../shell/keys.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { many, say } from '../words/index.ts';
import { saidDate, saidDay } from '../words/said-date.ts';

/** Told apart by shape and word, not by colour. */
const SIGNS: Readonly<Record<string, string>> = { certainly: '●', possibly: '◐', not: '○', 'no evidence': '·' };

/** Lines that are shown at first, and added at a time; never more than MOST. */
const [LINES, MOST] = [40, 600];

interface Chosen {
  readonly row: number;
  readonly column: number;
}

const MS = 86_400_000;
const isoOf = (day: number): string => new Date(day * MS).toISOString().slice(0, 10);
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS;

const linesIn = (data: WhoKnewWhen | undefined): number | undefined => data && data.rows.length + data.more;

export function Screen({ at }: ScreenProps): JSX.Element {
  const on = at.search.get('asOf') ?? undefined;
  const parts = at.search.get('parts') !== null;
  const named = at.search.get('holders') ?? '';
  const lens = at.search.get('lens');
  const holders = named !== '' ? named : (lens ?? '');
  // where holders are chosen, the name in the header says of whom or what
  const about = at.search.get('about') ?? (named === '' ? undefined : (lens ?? undefined));
  const [lines, setLines] = useState(LINES);
  const asked = { about, holders, ...(parts ? { parts: true } : {}), ...(lines === LINES ? {} : { limit: lines }) };
  const { data, trouble } = useAsk<WhoKnewWhen>(question('/api/who-knew-when', { ...asked, on }));
  const all = useAsk<WhoKnewWhen>(question('/api/who-knew-when', asked));
  const whole = useAsk<WhoKnewWhen>(
    isSeenThrough(at)
      ? question('/api/who-knew-when', { about: at.search.get('about') ?? undefined, holders: named })
      : undefined,
  );
  const [picked, setChosen] = useState<Chosen>();
  const [adding, setAdding] = useState('');
  const rows = data?.rows ?? [];
  const columns = data?.holders ?? [];
  // at first the first cell that tells something
  const telling = rows[0]?.cells.findIndex(({ answer }) => answer !== 'no evidence') ?? -1;
  const { row, column } = picked ?? { row: 0, column: Math.max(0, telling) };
  const chosen = { row: Math.min(row, Math.max(0, rows.length - 1)), column };
  // where the proof would cover the table it comes when a cell is chosen
  const covers = picked === undefined && matchMedia('(max-width: 760px)').matches;
  const cell = covers ? undefined : rows[chosen.row]?.cells[chosen.column];
  const move = (down: number, across: number): void => {
    const next = {
      row: Math.min(rows.length - 1, Math.max(0, chosen.row + down)),
      column: Math.min(columns.length - 1, Math.max(0, chosen.column + across)),
    };
    setChosen(next);
    document.getElementById(`cell-${next.row}-${next.column}`)?.focus();
  };
  useKeys({
    j: () => move(1, 0),
    k: () => move(-1, 0),
    ArrowDown: () => move(1, 0),
    ArrowUp: () => move(-1, 0),
    ArrowRight: () => move(0, 1),
    ArrowLeft: () => move(0, -1),
  });
  const days = (all.data?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ row }) => [row?.earliest, row?.latest].flatMap((day) => day ?? [])),
  );
  days.sort();
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Who knew when')}</h1>
        <input
          class="field small"
          type="search"
          aria-label={say('About whom or what')}
          placeholder={say('About whom or what')}
          value={at.search.get('about') ?? ''}
          onChange={(event) => ask({ about: event.currentTarget.value.trim() })}
        />
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (adding.trim() !== '')
              ask({ holders: [...(named === '' ? columns : named.split('|')), adding.trim()].join('|') });
            setAdding('');
          }}
        >
          <input
            class="field small"
            aria-label={say('Add a holder')}
            placeholder={say('Add a holder')}
            value={adding}
            onInput={(event) => setAdding(event.currentTarget.value)}
          />
        </form>
        <label class="check small">
          <input
            type="checkbox"
            checked={parts}
            onChange={(event) => ask({ parts: event.currentTarget.checked ? 'counted' : undefined })}
          />
          {say('a whole knows what its parts know')}
        </label>
        {named === '' ? null : (
          <button type="button" class="button tiny" onClick={() => ask({ holders: undefined })}>
            {say('Usual holders')}
          </button>
        )}
        <span class="count number">
          {data ? many(rows.length, '{n} line', '{n} lines') : ''}
          {data && data.more > 0 ? ` ${many(data.more, 'and {n} more', 'and {n} more')}` : ''}
        </span>
        <LeftOut at={at} shown={linesIn(data)} all={linesIn(whole.data)} />
        {days.length > 1 ? <Slider from={days[0] ?? ''} until={days.at(-1) ?? ''} on={on} /> : null}
        <span class="legend soft small">
          {Object.entries(SIGNS).map(([answer, sign]) => (
            <span key={answer}>
              <b class={`sign ${answer.replace(' ', '-')}`}>{sign}</b> {say(answer)}
            </span>
          ))}
        </span>
      </div>
      {trouble ? (
        <Wrong trouble={trouble} />
      ) : !data ? (
        <Busy />
      ) : rows.length === 0 ? (
        <Empty title={say('Nothing shows that anybody held anything')}>
          <p>
            {say(
              'No evidence either way is not the same as not knowing. Choose another name, a later day, or read more documents.',
            )}
          </p>
        </Empty>
      ) : (
        <div class="two wide-side">
          <div class="ledger scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('What')}</th>
                  {columns.map((name, i) => (
                    <th scope="col" key={name} class="holder">
                      <span dir="auto">{name}</span>
                      <button
                        type="button"
                        class="button bare tiny"
                        aria-label={say('Take away: {what}', { what: name })}
                        onClick={() => ask({ holders: columns.filter((_, j) => j !== i).join('|') })}
                        disabled={columns.length === 1}
                      >
                        ✕
                      </button>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, i) => (
                  <Line key={row.proposition} row={row} index={i} chosen={chosen} choose={setChosen} />
                ))}
              </tbody>
            </table>
            <More
              shown={rows.length}
              all={Math.min(MOST, rows.length + (data.more ?? 0))}
              more={() => setLines(Math.min(MOST, lines + 2 * LINES))}
            />
          </div>
          <aside class={`side${cell ? '' : ' vacant'}`} aria-live="polite" aria-label={say('The proof')}>
            {cell ? <Proof cell={cell} what={rows[chosen.row]?.what ?? ''} on={on} /> : null}
          </aside>
        </div>
      )}
    </div>
  );
}

function Line({
  row,
  index,
  chosen,
  choose,
}: {
  row: WhoKnewRow;
  index: number;
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
}): JSX.Element {
  return (
    <tr>
      <th scope="row" dir="auto">
        {row.what}
      </th>
      {row.cells.map((cell, column) => (
        <td key={column} class={cell.answer.replace(' ', '-')}>
          <button
            type="button"
            id={`cell-${index}-${column}`}
            class="cell"
            aria-pressed={chosen.row === index && chosen.column === column}
            tabIndex={chosen.row === index && chosen.column === column ? 0 : -1}
            aria-label={`${cell.holder}: ${say(cell.answer)}${cell.row?.edtf === undefined ? '' : `, ${saidDate(cell.row.edtf)}`}`}
            onClick={() => choose({ row: index, column })}
          >
            <b class={`sign ${cell.answer.replace(' ', '-')}`}>{SIGNS[cell.answer] ?? '·'}</b>
            <span class="number small">{cell.row?.edtf === undefined ? '' : saidDate(cell.row.edtf)}</span>
          </button>
        </td>
      ))}
    </tr>
  );
}

function Proof({ cell, what, on }: { cell: WhoKnewCell; what: string; on: string | undefined }): JSX.Element {
  const { row } = cell;
  return (
    <article class="stack">
      <p class="soft small" dir="auto">
        {cell.holder}
        {on === undefined ? '' : ` · ${say('as of')} ${saidDay(on)}`}
      </p>
      <h2 dir="auto">{what}</h2>
      <p>
        <b class={`sign ${cell.answer.replace(' ', '-')}`}>{SIGNS[cell.answer]}</b> {say(cell.answer)}.{' '}
        <span class="soft">{say(cell.why)}</span>
      </p>
      {row === undefined ? (
        <p class="soft">{say('No evidence either way is not “did not know”: the documents say nothing about it.')}</p>
      ) : (
        <>
          <dl class="facts">
            <dt>{say('Since')}</dt>
            <dd>{row.edtf === undefined ? row.since : saidDate(row.edtf)}</dd>
            {row.until === undefined ? null : (
              <>
                <dt>{say('Until')}</dt>
                <dd>{row.until}</dd>
              </>
            )}
            <dt>{say('How')}</dt>
            <dd>{say(row.how)}</dd>
            <dt>{say('Grade')}</dt>
            <dd>{say(row.grade)}</dd>
            {row.through === undefined ? null : (
              <>
                <dt>{say('Through')}</dt>
                <dd>{row.through}</dd>
              </>
            )}
          </dl>
          <Carried rows={row.proof} />
          {row.denials.length > 0 ? (
            <>
              <h3 class="against">{say('Denied')}</h3>
              <Carried rows={row.denials} against />
            </>
          ) : null}
          {row.unconfirmed.length > 0 ? (
            <>
              <h3>{say('Neither confirmed nor denied')}</h3>
              <Carried rows={row.unconfirmed} />
            </>
          ) : null}
          {row.judged === 'suggestion' ? (
            <p class="soft small">{say('Read by a machine and judged by nobody yet.')}</p>
          ) : null}
        </>
      )}
    </article>
  );
}

/** The day moves; what is shown follows when the hand rests. */
function Slider({ from, until, on }: { from: string; until: string; on: string | undefined }): JSX.Element {
  const [first, last] = [dayOf(from), dayOf(until)];
  const [day, setDay] = useState(on === undefined ? last : dayOf(on));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // a day before or after all that is told stays in the address: only the hand moves it
  useEffect(() => setDay(on === undefined ? last : dayOf(on)), [on, last]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const move = (to: number): void => {
    setDay(to);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => ask({ asOf: to >= last ? undefined : isoOf(to) }), 120);
  };
  return (
    <label class="slider">
      <span class="number soft small">{saidDay(from)}</span>
      <input
        type="range"
        min={first}
        max={last}
        step={1}
        value={Math.min(last, Math.max(first, day))}
        aria-label={say('The day as of which cells are filled')}
        aria-valuetext={saidDay(isoOf(day))}
        onInput={(event) => move(Number(event.currentTarget.value))}
      />
      <span class="number">{saidDay(isoOf(day))}</span>
    </label>
  );
}
