/** What is different since the reader last looked at this case in this browser. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ShownCase } from '../../src/server/api.ts';
import { Link } from '../pieces/link.tsx';
import { to } from '../shell/address.ts';
import { many, say } from '../words/index.ts';
import { saidDay } from '../words/said-date.ts';

export interface Seen {
  readonly on: string;
  readonly documents: number;
  readonly claims: number;
  readonly decisions: number;
  readonly problems: number;
}

const keyOf = (name: string): string => `sheaf-seen ${name}`;

function kept(store: Storage, key: string): Seen | undefined {
  try {
    return (JSON.parse(store.getItem(key) ?? 'null') as Seen | null) ?? undefined;
  } catch {
    return undefined;
  }
}

const seenIn = ({ holds, judged }: ShownCase): Seen => ({
  on: new Date().toISOString(),
  documents: holds.documents,
  claims: holds.claims,
  decisions: judged.decisions,
  problems: holds.problems,
});

/** As the case stood at the end of the last visit; the same for as long as this tab is open. */
function lastVisit(name: string): Seen | undefined {
  const key = keyOf(name);
  if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, localStorage.getItem(key) ?? 'null');
  return kept(sessionStorage, key);
}

const LINES = [
  ['documents', '{n} document more', '{n} documents more', '{n} document fewer', '{n} documents fewer', 'documents'],
  ['claims', '{n} claim more', '{n} claims more', '{n} claim fewer', '{n} claims fewer', 'chronology'],
  ['decisions', '{n} decision more', '{n} decisions more', '{n} decision fewer', '{n} decisions fewer', 'judgements'],
] as const;

export function Since({ shown }: { shown: ShownCase }): JSX.Element {
  const last = lastVisit(shown.name);
  const now = seenIn(shown);
  useEffect(() => localStorage.setItem(keyOf(shown.name), JSON.stringify(now)));
  const lines = last
    ? LINES.flatMap(([what, one, several, less, lesses, screen]) => {
        const by = now[what] - last[what];
        return by === 0 ? [] : [{ words: by > 0 ? many(by, one, several) : many(-by, less, lesses), screen }];
      })
    : [];
  return (
    <section class="stack">
      <h2>{say('What changed since last time')}</h2>
      {last === undefined ? (
        <p class="soft">{say('This is the first time that this browser shows the case.')}</p>
      ) : lines.length === 0 ? (
        <p class="soft">{say('Nothing, since {day}.', { day: saidDay(last.on.slice(0, 10)) })}</p>
      ) : (
        <>
          <p class="soft small">{say('Since {day}', { day: saidDay(last.on.slice(0, 10)) })}</p>
          <ul class="stack">
            {lines.map(({ words, screen }) => (
              <li key={screen}>
                <Link to={to(screen)}>{words}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
