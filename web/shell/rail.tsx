/** The way to every screen; language, theme and keys at its foot. */
import type { JSX } from 'preact';
import { Link } from '../pieces/link.tsx';
import { say, speak, tongueNow } from '../words/index.ts';
import { type Address, to } from './address.ts';
import { refresh } from './ask.ts';
import { GROUPS, SCREENS } from './screens.ts';
import { themeNow, turnTheme } from './theme.ts';

interface RailProps {
  readonly at: Address;
  readonly open: boolean;
  readonly close: () => void;
  readonly turned: () => void;
  readonly keys: () => void;
}

export function Rail({ at, open, close, turned, keys }: RailProps): JSX.Element {
  const groups = [...new Set(SCREENS.map(({ group }) => group))];
  return (
    <nav class={`rail${open ? ' open' : ''}`} aria-label={say('Screens')}>
      {groups.map((group) => (
        <div key={group}>
          {GROUPS[group] === '' ? null : <h2>{say(GROUPS[group])}</h2>}
          <ul>
            {SCREENS.filter((one) => one.group === group).map(({ id, name }) => (
              <li key={id}>
                <Link to={to(id)} current={at.screen === id} onGo={close}>
                  {say(name)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div class="foot">
        <div class="row">
          {(['en', 'fr'] as const).map((one) => (
            <button
              type="button"
              key={one}
              class="button bare tiny"
              lang={one}
              aria-pressed={tongueNow() === one}
              onClick={() => {
                speak(one);
                refresh();
                turned();
              }}
            >
              {one === 'en' ? 'English' : 'Français'}
            </button>
          ))}
        </div>
        <div class="row">
          <button
            type="button"
            class="button bare tiny"
            onClick={() => {
              turnTheme();
              turned();
            }}
          >
            {themeNow() === 'dark' ? say('Light') : say('Dark')}
          </button>
          <button type="button" class="button bare tiny" onClick={keys}>
            {say('Keys')} <kbd>?</kbd>
          </button>
        </div>
        <p class="small soft">{say('Everything stays on this computer.')}</p>
      </div>
    </nav>
  );
}
