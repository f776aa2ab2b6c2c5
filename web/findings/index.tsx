/** What claims show together: by question, each with its words in place, what it does not establish, and the decision. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FindingRow, FindingRows, Judgement } from '../../src/server/api.ts';
import { Carried } from '../pieces/carried.tsx';
import { Busy, Empty, Wrong } from '../pieces/empty.tsx';
import { isSeenThrough, LeftOut } from '../pieces/left-out.tsx';
import { More, Part, startIn } from '../pieces/more.tsx';
import { ask } from '../shell/address.ts';
import { post, question, refresh, type Trouble, useAsk } from '../shell/ask.ts';
import { Dialog } from '../shell/dialog.tsx';
import { useKeys } from '../shell/keys.ts';
import { tell, tellTrouble } from '../shell/notices.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { count, many, say } from '../words/index.ts';

async function decide(verdict: 'confirm' | 'dismiss', finding: string, why?: string): Promise<void> {
  try {
    const made = await post<Judgement>(
      `/api/findings/${encodeURIComponent(finding)}/${verdict}`,
      why === undefined ? {} : { why },
    );
    tell(verdict === 'confirm' ? say('Confirmed.') : say('Dismissed; it stays, struck through.'), made.id);
    refresh();
  } catch (trouble) {
    tellTrouble(trouble as Trouble);
  }
}

const inAll = ({ totals }: FindingRows): number => totals.reduce((sum, { findings }) => sum + findings, 0);

export function Screen({ at }: ScreenProps): JSX.Element {
  const rule = at.search.get('rule') ?? undefined;
  const about = at.search.get('lens') ?? undefined;
  const asOf = at.search.get('asOf');
  const start = rule === undefined ? 0 : startIn(at.search);
  const asked = { about, asOf: asOf ?? undefined };
  const { data: each, trouble } = useAsk<FindingRows>(question('/api/findings', asked));
  const one = useAsk<FindingRows>(
    rule === undefined ? undefined : question('/api/findings', { ...asked, rule, start }),
  );
  const data = rule === undefined ? each : (one.data ?? each);
  const [current, setCurrent] = useState(0);
  const [dismissing, setDismissing] = useState<FindingRow>();
  const [event, setEvent] = useState('');
  const questions = each?.totals ?? [];
  const all = each ? inAll(each) : 0;
  const whole = useAsk<FindingRows>(isSeenThrough(at) ? '/api/findings' : undefined);
  const shown = questions
    .filter((one) => rule === undefined || one.rule === rule)
    .flatMap((one) => (data?.rows ?? []).filter((other) => other.rule === one.rule));
  const totalOf = (of: string): number => questions.find((one) => one.rule === of)?.findings ?? 0;
  const chosen = shown[current];
  useEffect(() => document.getElementById(`finding-${current}`)?.scrollIntoView({ block: 'nearest' }), [current]);
  const move = (by: number): void => setCurrent((n) => Math.min(shown.length - 1, Math.max(0, n + by)));
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    a: () => chosen && void decide('confirm', chosen.id),
    r: () => setDismissing(chosen),
  });
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Findings')}</h1>
        <form
          class="row"
          onSubmit={(submitted) => {
            submitted.preventDefault();
            if (event.trim() === '') return;
            post('/api/find', { before: event.trim() }).then(
              () => tell(say('Ordered by nearness before {event}.', { event: event.trim() })),
              (met: Trouble) => tellTrouble(met),
            );
          }}
        >
          <input
            class="field small"
            aria-label={say('The event of interest')}
            placeholder={data?.event ?? say('Before which event?')}
            value={event}
            onInput={(typed) => setEvent(typed.currentTarget.value)}
          />
          <button type="submit" class="button tiny">
            {say('Order by it')}
          </button>
        </form>
        <span class="count number">
          {data ? many(rule === undefined ? all : totalOf(rule), '{n} finding', '{n} findings') : ''}
        </span>
        <LeftOut at={at} shown={each && all} all={whole.data && inAll(whole.data)} />
      </div>
      {trouble ? (
        <Wrong trouble={trouble} />
      ) : !data ? (
        <Busy />
      ) : all === 0 ? (
        <Empty
          title={
            data.looked ? say('Nothing was found by these questions') : say('The questions have not been asked yet')
          }
        >
          <p>
            {say(
              'Findings are about records, holders and sources: a letter without answer, a watch that lapsed, two accounts that cannot both be true. They never rate a person.',
            )}
          </p>
          <p>
            <button
              type="button"
              class="button chief"
              onClick={() => void post('/api/find').catch((met: Trouble) => tellTrouble(met))}
            >
              {say('Ask now')}
            </button>
          </p>
        </Empty>
      ) : (
        <div class="questions-and-finds">
          <nav class="places" aria-label={say('Questions')}>
            <ul>
              <li>
                <button
                  type="button"
                  class="place"
                  aria-pressed={rule === undefined}
                  onClick={() => ask({ rule: undefined, start: undefined })}
                >
                  <span>{say('All questions')}</span>
                  <span class="number soft">{count(all)}</span>
                </button>
              </li>
              {questions.map((one) => (
                <li key={one.rule}>
                  <button
                    type="button"
                    class="place wrap"
                    aria-pressed={rule === one.rule}
                    onClick={() => {
                      ask({ rule: one.rule, start: undefined });
                      setCurrent(0);
                    }}
                  >
                    <span>{one.asks}</span>
                    <span class="number soft">{count(one.findings)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <div class="finds">
            {shown.map((one, i) => (
              <section key={one.id}>
                {i === 0 || shown[i - 1]?.rule !== one.rule ? <h2 class="question">{one.asks}</h2> : null}
                <Finding
                  finding={one}
                  index={i}
                  current={i === current}
                  choose={() => setCurrent(i)}
                  dismiss={() => setDismissing(one)}
                />
                {shown[i + 1]?.rule === one.rule ? null : rule === one.rule ? (
                  <Part start={start} shown={shown.length} all={totalOf(one.rule)} each={100} />
                ) : (
                  <More
                    shown={shown.filter((other) => other.rule === one.rule).length}
                    all={totalOf(one.rule)}
                    more={() => ask({ rule: one.rule, start: undefined })}
                  />
                )}
              </section>
            ))}
          </div>
        </div>
      )}
      {dismissing ? <Dismiss finding={dismissing} close={() => setDismissing(undefined)} /> : null}
    </div>
  );
}

interface FindingProps {
  readonly finding: FindingRow;
  readonly index: number;
  readonly current: boolean;
  readonly choose: () => void;
  readonly dismiss: () => void;
}

const Finding = ({ finding, index, current, choose, dismiss }: FindingProps): JSX.Element => (
  <article id={`finding-${index}`} class={`finding ${finding.state}${current ? ' current' : ''}`} onClick={choose}>
    <div class="row spread">
      <span class="number soft">
        {finding.date}
        {finding.daysBefore === undefined ? '' : ` · ${many(finding.daysBefore, '{n} day before', '{n} days before')}`}
      </span>
      <span class={`strength ${finding.strength}`}>{say(finding.strength)}</span>
    </div>
    <p class="lead sentence" dir="auto">
      {finding.sentence}
    </p>
    {finding.unclear.length === 0 ? null : (
      <p class="soft small">{say('Only possible: {why}.', { why: finding.unclear.join('; ') })}</p>
    )}
    <Carried rows={finding.because} />
    {finding.beside.length === 0 ? null : (
      <>
        <h3>{say('Stands beside it')}</h3>
        <Carried rows={finding.beside} against />
      </>
    )}
    <p class="limit">
      <b>{say('What this does not establish.')}</b> {finding.doesNotShow}
    </p>
    {finding.judged === undefined ? null : (
      <p class="soft small" dir="auto">
        {say(finding.state)}: {finding.judged}
      </p>
    )}
    <div class="acts">
      <button
        type="button"
        class="button tiny"
        aria-pressed={finding.state === 'confirmed'}
        onClick={() => void decide('confirm', finding.id)}
      >
        {say('Confirm')} {current ? <kbd>a</kbd> : null}
      </button>
      <button type="button" class="button tiny" aria-pressed={finding.state === 'dismissed'} onClick={dismiss}>
        {say('Dismiss')} {current ? <kbd>r</kbd> : null}
      </button>
    </div>
  </article>
);

function Dismiss({ finding, close }: { finding: FindingRow; close: () => void }): JSX.Element {
  const [why, setWhy] = useState('');
  return (
    <Dialog label={say('Dismiss the finding')} close={close}>
      <h2>{say('Dismiss the finding')}</h2>
      <p class="lead">{finding.sentence}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void decide('dismiss', finding.id, why.trim());
          close();
        }}
      >
        <label class="named">
          <span>{say('The reason, shown with the finding')}</span>
          <textarea
            class="field"
            data-first
            required
            value={why}
            onInput={(event) => setWhy(event.currentTarget.value)}
          />
        </label>
        <div class="acts">
          <button type="submit" class="button chief" disabled={why.trim() === ''}>
            {say('Dismiss')}
          </button>
          <button type="button" class="button" onClick={close}>
            {say('Cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
