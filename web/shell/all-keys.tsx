/** ?: every key and what it does. */
import type { JSX } from 'preact';
import { say } from '../words/index.ts';
import { Dialog } from './dialog.tsx';

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['/'], 'search'],
  [['Ctrl-K'], 'go to any screen, name or document'],
  [['j', 'k'], 'next, previous'],
  [['Enter'], 'open: the words in their document'],
  [['a'], 'accept the claim'],
  [['r'], 'reject the claim'],
  [['e'], 'edit the claim; with words selected: a claim of your own'],
  [['m'], 'hold the claim, to lay it beside another'],
  [['y', 'n', 'h'], 'two names, or two claims: same, different, cannot tell'],
  [['u', 'Ctrl-Z'], 'take back the latest decision'],
  [['p'], 'print what is shown'],
  [['+', '−'], 'timeline: closer, wider; arrows move it'],
  [['Esc'], 'back'],
  [['?'], 'all keys'],
];

export const AllKeys = ({ close }: { close: () => void }): JSX.Element => (
  <Dialog label={say('Keys')} close={close}>
    <h2>{say('Keys')}</h2>
    <dl class="keys">
      {KEYS.map(([keys, does]) => (
        <>
          <dt>
            {keys.map((key, i) => (
              <>
                {i === 0 ? '' : ' '}
                <kbd>{key}</kbd>
              </>
            ))}
          </dt>
          <dd>{say(does)}</dd>
        </>
      ))}
    </dl>
    <div class="row">
      <button type="button" class="button" data-first onClick={close}>
        {say('Close')}
      </button>
    </div>
  </Dialog>
);
