/** Two claims side by side: one is held, another is chosen; a person says whether they say the same, by button or key. */
import type { JSX } from 'preact';
import type { ClaimRow } from '../../src/server/api.ts';
import { useKeys } from '../shell/keys.ts';
import { lookedAt } from '../shell/looked-at.ts';
import { say } from '../words/index.ts';
import { act } from './act.ts';
import { Cite, Quote, When } from './claim.tsx';

/** The claim that is held, whichever screen it was taken from. */
let held: ClaimRow | undefined;
const { changed, useLook } = lookedAt();

function hold(claim: ClaimRow | undefined): void {
  held = claim;
  changed();
}

function useHeld(): ClaimRow | undefined {
  useLook();
  return held;
}

const VERDICTS = [
  ['y', 'same', 'Says the same'],
  ['h', 'unsure', 'Cannot tell'],
  ['n', 'different', 'Says something else'],
] as const;

const SAID = {
  same: 'They say the same.',
  unsure: 'Kept: it cannot be told.',
  different: 'They do not say the same.',
} as const;

export function Beside({ claim }: { claim: ClaimRow }): JSX.Element {
  const other = useHeld();
  const pair = other !== undefined && other.claim !== claim.claim;
  const judge = (verdict: keyof typeof SAID): void => {
    if (other) void act(`/api/claims/says-${verdict}`, { a: other.claim, b: claim.claim }, say(SAID[verdict]));
  };
  useKeys({ m: () => hold(other?.claim === claim.claim ? undefined : claim) });
  useKeys(Object.fromEntries(VERDICTS.map(([key, verdict]) => [key, () => judge(verdict)])), { active: pair });
  if (!pair)
    return (
      <div class="acts">
        <button
          type="button"
          class="button tiny"
          aria-pressed={other !== undefined}
          onClick={() => hold(other === undefined ? claim : undefined)}
        >
          {other === undefined ? say('Hold beside another') : say('Held: choose another claim')} <kbd>m</kbd>
        </button>
      </div>
    );
  return (
    <section class="stack beside" aria-label={say('Held beside it')}>
      <div class="row spread">
        <h3>{say('Held beside it')}</h3>
        <button type="button" class="button bare tiny" onClick={() => hold(undefined)}>
          {say('Let go')}
        </button>
      </div>
      <p dir="auto">
        <span class="number soft">
          <When claim={other} />
        </span>{' '}
        {other.what}
      </p>
      <div>
        <Quote claim={other} />
        <Cite claim={other} />
      </div>
      <div class="acts" role="group" aria-label={say('Do the two say the same?')}>
        {VERDICTS.map(([key, verdict, label]) => (
          <button type="button" key={key} class="button tiny" onClick={() => judge(verdict)}>
            {say(label)} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
    </section>
  );
}
