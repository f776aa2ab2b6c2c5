/** A source is no longer relied on: why, what changes, and the way back. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseChange, Job, WithdrawnRow } from '../../src/server/api.ts';
import { post, type Trouble, useAsk, useNews } from '../shell/ask.ts';
import { Dialog } from '../shell/dialog.tsx';
import { tellTrouble } from '../shell/notices.tsx';
import { many, say } from '../words/index.ts';
import { saidDay } from '../words/said-date.ts';

/** The job that was begun here, as it goes. */
export function useWithdrawal(): {
  readonly begin: (url: string, why: string) => Promise<void>;
  readonly done: Job | undefined;
  readonly clear: () => void;
} {
  const { jobs } = useNews();
  const mine = useRef<number | undefined>(undefined);
  const [done, setDone] = useState<Job>();
  useEffect(() => {
    const job = jobs.find(({ id }) => id === mine.current);
    if (job?.state === 'done') {
      mine.current = undefined;
      setDone(job);
    }
  }, [jobs]);
  return {
    begin: async (url, why) => {
      try {
        mine.current = (await post<Job>(url, why === '' ? {} : { why })).id;
      } catch (trouble) {
        tellTrouble(trouble as Trouble);
      }
    },
    done,
    clear: () => setDone(undefined),
  };
}

export function Withdraw({
  name,
  send,
  close,
}: {
  name: string;
  send: (why: string) => void;
  close: () => void;
}): JSX.Element {
  const [why, setWhy] = useState('');
  return (
    <Dialog label={say('Rely on it no longer')} close={close}>
      <h2>{say('Rely on it no longer')}</h2>
      <p class="lead" dir="auto">
        {name}
      </p>
      <p>
        {say(
          'The file stays in the case. Everything is worked out without it, and you see what changes. It can be brought back as it was.',
        )}
      </p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send(why.trim());
          close();
        }}
      >
        <label class="named">
          <span>{say('Why (kept with the decision)')}</span>
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
            {say('Withdraw it')}
          </button>
          <button type="button" class="button" onClick={close}>
            {say('Cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const SHOWN = 40;

const List = ({ title, rows }: { title: string; rows: readonly string[] }): JSX.Element | null =>
  rows.length === 0 ? null : (
    <section class="stack">
      <h3>{title}</h3>
      <ul class="stack small">
        {rows.slice(0, SHOWN).map((row, i) => (
          <li key={i} dir="auto">
            {row}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN ? (
        <p class="soft small">{many(rows.length - SHOWN, 'and {n} more', 'and {n} more')}</p>
      ) : null}
    </section>
  );

/** What is different since: claims, what holders are shown to have held, links, dates, how many stand behind. */
export function Change({ change, close }: { change: CaseChange; close: () => void }): JSX.Element {
  const { claims, knowledge, links, dates, corroboration } = change;
  const held = ({ holder, what, since }: CaseChange['knowledge']['gone'][number]): string =>
    `${holder}: ${what} (${since})`;
  const nothing =
    [claims, knowledge, links].every(({ gone, come }) => gone.length + come.length === 0) &&
    dates.length + corroboration.length === 0;
  return (
    <Dialog label={say('What changed')} close={close} class="wide">
      <h2>{say('What changed')}</h2>
      {nothing ? <p>{say('Nothing else rests on it.')}</p> : null}
      <List
        title={say('Claims that went')}
        rows={claims.gone.map(({ what, when, path }) => `${when} ${what} (${path})`)}
      />
      <List
        title={say('Claims that came')}
        rows={claims.come.map(({ what, when, path }) => `${when} ${what} (${path})`)}
      />
      <List title={say('No longer shown to have held')} rows={knowledge.gone.map(held)} />
      <List title={say('Now shown to have held')} rows={knowledge.come.map(held)} />
      <List title={say('Links that went')} rows={links.gone} />
      <List title={say('Links that came')} rows={links.come} />
      <List
        title={say('Dates that are otherwise bounded')}
        rows={dates.map(({ what, before, after }) => `${what}: ${before} → ${after}`)}
      />
      <List
        title={say('Behind which other origins stand')}
        rows={corroboration.map(
          ({ what, before, after }) =>
            `${what}: ${many(before.origins, '{n} origin', '{n} origins')} → ${many(after.origins, '{n} origin', '{n} origins')}`,
        )}
      />
      <div class="acts">
        <button type="button" class="button chief" data-first onClick={close}>
          {say('Close')}
        </button>
      </div>
    </Dialog>
  );
}

/** Sources that are withdrawn, each with the way back. */
export function Withdrawn({ restore }: { restore: (source: string) => void }): JSX.Element | null {
  const { data } = useAsk<readonly WithdrawnRow[]>('/api/withdrawn');
  if (!data || data.length === 0) return null;
  return (
    <section class="withdrawn" aria-label={say('Withdrawn')}>
      <h2>{say('Withdrawn')}</h2>
      <ul class="stack">
        {data.map(({ source, paths, by, at, why }) => (
          <li key={source} class="row spread">
            <span dir="auto">
              {paths.join(', ') || source}{' '}
              <span class="soft small">{[saidDay(at.slice(0, 10)), by, why].filter(Boolean).join(' · ')}</span>
            </span>
            <button type="button" class="button tiny" onClick={() => restore(source)}>
              {say('Bring back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
