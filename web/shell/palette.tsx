/** Ctrl-K: go to any screen, person, body, place or document by typing part of its name. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityRow, Page, SourceRow } from '../../src/server/api.ts';
import { say } from '../words/index.ts';
import { go, to } from './address.ts';
import { question, useAsk } from './ask.ts';
import { Dialog } from './dialog.tsx';
import { SCREENS } from './screens.ts';

interface Goal {
  readonly name: string;
  readonly kind: string;
  readonly url: string;
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const SHOWN = 12;

export function Palette({ close }: { close: () => void }): JSX.Element {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const words = plain(typed.trim());
  const people = useAsk<Page<EntityRow>>(
    words === '' ? undefined : question('/api/entities', { find: typed.trim(), limit: 8 }),
  );
  const documents = useAsk<Page<SourceRow>>(
    words === '' ? undefined : question('/api/documents', { find: typed.trim(), limit: 8 }),
  );
  const named = (name: string) => plain(name).includes(words);
  const goals: readonly Goal[] = [
    ...SCREENS.filter(({ name }) => named(say(name))).map(({ id, name }) => ({
      name: say(name),
      kind: say('screen'),
      url: to(id),
    })),
    ...(words === '' ? [] : (people.data?.rows ?? [])).map(({ id, name, kind }) => ({
      name,
      kind: say(kind),
      url: to('entities', id),
    })),
    ...(words === '' ? [] : (documents.data?.rows ?? [])).map(({ id, path }) => ({
      name: path,
      kind: say('document'),
      url: to('documents', id),
    })),
    ...(words === ''
      ? []
      : [
          {
            name: say('Search for “{words}”', { words: typed.trim() }),
            kind: say('search'),
            url: to('search', '', { words: typed.trim() }),
          },
        ]),
  ].slice(0, SHOWN);
  const choose = (goal: Goal | undefined): void => {
    if (!goal) return;
    close();
    go(goal.url);
  };
  return (
    <Dialog label={say('Go to anything')} close={close} class="palette">
      <input
        class="field"
        data-first
        role="combobox"
        aria-expanded="true"
        aria-controls="goals"
        aria-activedescendant={`goal-${at}`}
        aria-label={say('Go to anything')}
        placeholder={say('A screen, a name, a document …')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (by !== 0) {
            event.preventDefault();
            setAt((n) => Math.min(Math.max(0, n + by), goals.length - 1));
          } else if (event.key === 'Enter') {
            event.preventDefault();
            choose(goals[at]);
          }
        }}
      />
      <ul id="goals" role="listbox" aria-label={say('Go to anything')}>
        {goals.map((goal, i) => (
          <li
            key={goal.url}
            id={`goal-${i}`}
            role="option"
            aria-selected={i === at}
            onMouseMove={() => setAt(i)}
            onClick={() => choose(goal)}
          >
            <span>{goal.name}</span>
            <span class="soft small">{goal.kind}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
