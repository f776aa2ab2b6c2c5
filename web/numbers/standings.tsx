/** What was said of somebody's standing, in order of time: arrested, released, cleared; every denial beside it. */
import type { JSX } from 'preact';
import type { Page, StatusRow } from '../../src/server/api.ts';
import { Carried } from '../pieces/carried.tsx';
import { Busy, Empty, Wrong } from '../pieces/empty.tsx';
import { LeftOutOf } from '../pieces/left-out.tsx';
import { Part, startIn } from '../pieces/more.tsx';
import { question, useAsk } from '../shell/ask.ts';
import type { ScreenProps } from '../shell/screen.ts';
import { say } from '../words/index.ts';
import { saidDate } from '../words/said-date.ts';

/** People whose standing is shown at a time. */
const STRETCH = 50;

export function Standings({ at }: ScreenProps): JSX.Element {
  const about = at.search.get('lens') ?? undefined;
  const asOf = at.search.get('asOf');
  const start = startIn(at.search);
  const { data, trouble, loading } = useAsk<Page<StatusRow>>(
    question('/api/statuses', { about, limit: STRETCH, cursor: start === 0 ? undefined : start }),
  );
  const rows = (data?.rows ?? [])
    .map((one) => ({
      ...one,
      entries: one.entries.filter(({ edtf }) => asOf === null || edtf === undefined || edtf.slice(0, 10) <= asOf),
    }))
    .filter(({ entries }) => entries.length > 0);
  const hidden = (data?.rows.length ?? 0) - rows.length;
  const left = <LeftOutOf at={at} shown={data && data.total - hidden} path="/api/statuses" />;
  if (trouble) return <Wrong trouble={trouble} />;
  if (loading && !data) return <Busy />;
  if (!loading && rows.length === 0)
    return (
      <Empty title={say('Nobody’s standing is told of')}>
        {left}
        <p>
          {say(
            'Where sources say that somebody was watched, arrested, released, cleared or died, it stands here in order of time, with every denial. Nothing is ever made of it: no rating, no sum.',
          )}
        </p>
      </Empty>
    );
  return (
    <>
      <p class="row">{left}</p>
      {rows.map(({ who, entries }) => (
        <section class="card" key={who}>
          <h2 dir="auto">{who}</h2>
          <ol class="standings">
            {entries.map(({ standing, edtf, likelihood, proof, denials }, i) => (
              <li key={`${proof.claim} ${i}`}>
                <span class="number soft">{edtf === undefined ? say('no date') : saidDate(edtf)}</span>
                <div class="stack">
                  <span>
                    <b>{say(standing)}</b>
                    {likelihood === undefined ? '' : ` · “${likelihood}”`}
                  </span>
                  <Carried rows={[proof]} />
                  {denials.length === 0 ? null : (
                    <Carried rows={denials.map((denial) => ({ ...denial, role: 'denied' }))} against />
                  )}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Part start={start} shown={data?.rows.length ?? 0} all={data?.total ?? 0} each={STRETCH} />
    </>
  );
}
