/** Everything that people decided: what, who, when, why, and taking it back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { JudgementRow } from '../../src/server/api.ts';
import { Empty, NoneSeen, Wrong } from '../pieces/empty.tsx';
import { isSeenThrough, LeftOutOf } from '../pieces/left-out.tsx';
import { Link } from '../pieces/link.tsx';
import { Rows, useSource } from '../pieces/rows.tsx';
import { ask, lensOf, to } from '../shell/address.ts';
import { useKeys } from '../shell/keys.ts';
import { undo } from '../shell/notices.tsx';
import type { ScreenProps } from '../shell/screen.ts';
import { many, say } from '../words/index.ts';
import { saidDay } from '../words/said-date.ts';

function kindOf({ decision }: JudgementRow): string {
  if (decision.kind === 'undo') return say('taken back');
  if ('verdict' in decision) return say(decision.verdict);
  return say(
    decision.kind === 'fact'
      ? 'fact put right'
      : decision.kind === 'own claim'
        ? 'a claim of one’s own'
        : decision.kind,
  );
}

export function Screen({ at }: ScreenProps): JSX.Element {
  const all = at.search.get('all') !== null;
  const source = useSource<JudgementRow>('/api/judgements', {
    ...(all ? { all: true } : {}),
    ...lensOf(at.search),
  });
  const [current, setCurrent] = useState(0);
  const chosen = source.at(current);
  // what was taken back is brought back by taking its undoing back
  const undone = chosen?.holds === false ? chosen.undoneBy : undefined;
  const canTake = (chosen?.holds === true && chosen.decision.kind !== 'undo') || undone !== undefined;
  const takeBack = (): void => {
    if (canTake) void undo(undone ?? chosen?.id);
  };
  useKeys({ u: takeBack });
  return (
    <div class="screen full">
      <div class="bar">
        <h1>{say('Judgements')}</h1>
        <label class="check small">
          <input
            type="checkbox"
            checked={all}
            onChange={(event) => ask({ all: event.currentTarget.checked ? 'too' : undefined })}
          />
          {say('with what was taken back')}
        </label>
        <button type="button" class="button tiny" disabled={!canTake} onClick={takeBack}>
          {undone === undefined ? say('Take back') : say('Bring back')} <kbd>u</kbd>
        </button>
        {chosen?.document === undefined ? null : (
          <Link class="button tiny" to={to('documents', chosen.document, { claim: chosen.claim })}>
            {say('The words')}
          </Link>
        )}
        <span class="count number">
          {source.total === undefined ? '' : many(source.total, '{n} decision', '{n} decisions')}
        </span>
        <LeftOutOf at={at} shown={source.total} path="/api/judgements" asked={all ? { all: true } : {}} />
      </div>
      {source.trouble ? <Wrong trouble={source.trouble} /> : null}
      <Rows
        source={source}
        height={84}
        label={say('Judgements')}
        current={current}
        choose={setCurrent}
        className={(one) => `decision${one.holds ? '' : ' undone'}`}
        row={(one) => (
          <>
            <div class="when">
              {saidDay(one.at.slice(0, 10))}
              <small>
                {one.at.slice(11, 16)} · {one.by}
              </small>
            </div>
            <div class="kind">{kindOf(one)}</div>
            <div style={{ minWidth: 0 }}>
              <div class="name" dir="auto">
                {one.about}
              </div>
              <span class="meta" dir="auto">
                {[one.why, one.quote === undefined ? undefined : `“${one.quote}”`].filter(Boolean).join(' · ')}
              </span>
            </div>
            <span class="soft small">{one.holds || one.decision.kind === 'undo' ? '' : say('taken back')}</span>
          </>
        )}
        empty={
          isSeenThrough(at) ? (
            <NoneSeen />
          ) : (
            <Empty title={say('Nothing decided yet')}>
              <p>
                {say(
                  'What a machine read is a suggestion until somebody accepts it. Decide on claims with a and r in the chronology or the reader; each decision is dated, signed, kept for ever and can be taken back here.',
                )}
              </p>
              <p>
                <Link class="button" to={to('chronology', '', { judged: 'suggestion' })}>
                  {say('Claims to judge')}
                </Link>
              </p>
            </Empty>
          )
        }
      />
    </div>
  );
}
