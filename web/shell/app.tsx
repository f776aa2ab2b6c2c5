/** The page: header, rail, the screen that the address names, what is going on, and the keys that hold everywhere. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Job } from '../../src/server/api.ts';
import { Empty, Wrong } from '../pieces/empty.tsx';
import { Link } from '../pieces/link.tsx';
import { say } from '../words/index.ts';
import { type Address, to, useAddress } from './address.ts';
import { AllKeys } from './all-keys.tsx';
import { GONE, useNews } from './ask.ts';
import { droppedFiles, sendFiles } from './drop.ts';
import { Header } from './header.tsx';
import { useKeys } from './keys.ts';
import { Notices, tell, undo } from './notices.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { loadScreen, SCREENS, screenLoaded } from './screens.ts';

export function App(): JSX.Element {
  const at = useAddress();
  const [, turn] = useState(0);
  const [over, setOver] = useState<'palette' | 'keys'>();
  const [menu, setMenu] = useState(false);
  const [dropping, setDropping] = useState(false);
  useKeys(
    {
      '?': () => setOver('keys'),
      'ctrl+k': () => setOver('palette'),
      u: () => void undo(),
      'ctrl+z': () => void undo(),
      p: () => window.print(),
      Escape: () =>
        document.activeElement instanceof HTMLInputElement
          ? document.activeElement.blur()
          : menu
            ? setMenu(false)
            : history.back(),
    },
    // a screen's own meaning of a key comes before
    { last: true },
  );
  useEffect(() => {
    document.title = `${say(SCREENS.find(({ id }) => id === at.screen)?.name ?? 'Sheaf')} · Sheaf`;
  });
  return (
    <div
      class={`shell${dropping ? ' dropping' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => event.relatedTarget === null && setDropping(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(sendFiles);
      }}
    >
      <a
        class="skip button chief"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {say('Skip to the screen')}
      </a>
      <Header at={at} menu={() => setMenu(true)} />
      {menu ? <div class="veil" onClick={() => setMenu(false)} /> : null}
      <Rail
        at={at}
        open={menu}
        close={() => setMenu(false)}
        turned={() => turn((n) => n + 1)}
        keys={() => setOver('keys')}
      />
      <main id="main" tabIndex={-1}>
        <Going />
        <Shown at={at} />
      </main>
      <Notices />
      {over === 'palette' ? <Palette close={() => setOver(undefined)} /> : null}
      {over === 'keys' ? <AllKeys close={() => setOver(undefined)} /> : null}
    </div>
  );
}

function Shown({ at }: { at: Address }): JSX.Element {
  const [, turn] = useState(0);
  const [failed, setFailed] = useState(false);
  const { connected } = useNews();
  const lost = useRef(false);
  if (!connected) lost.current = true;
  const screen = SCREENS.find(({ id }) => id === at.screen);
  const Component = screen && screenLoaded(screen.id);
  useEffect(() => {
    // asked of what was drawn: it may have been loaded ahead since
    if (!screen || Component) return;
    setFailed(false);
    loadScreen(screen).then(
      () => turn((n) => n + 1),
      // a browser may remember for good that a script could not be had; the address brings the view back
      () => (connected && lost.current ? location.reload() : setFailed(true)),
    );
  }, [screen?.id, connected]);
  if (!screen)
    return (
      <Empty title={say('There is no such screen')}>
        <p>
          <Link to={to('case')}>{say('The case at a glance')}</Link>
        </p>
      </Empty>
    );
  if (Component) return <Component at={at} key={screen.id} />;
  return failed ? <Wrong trouble={GONE} /> : <div aria-busy="true" />;
}

const isAtWork = ({ state }: Job): boolean => state === 'waiting' || state === 'at work';

/** Work under way, and what ended badly. */
function Going(): JSX.Element | null {
  const { jobs, connected } = useNews();
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const { id, state, failed, verb } of jobs) {
      const key = `${id} ${state}`;
      if (told.current.has(key)) continue;
      told.current.add(key);
      if (failed) tell(`${failed.message}. ${failed.hint}`);
      else if (state === 'done' && verb === 'run') tell(say('All files have been read.'));
    }
  }, [jobs]);
  if (!connected)
    return (
      <div class="strip" role="alert">
        {say('Sheaf has been stopped. Run sheaf open again: this page then goes on by itself. Nothing is lost.')}
      </div>
    );
  const now = jobs.find(isAtWork);
  if (!now) return null;
  const { step } = now;
  return (
    <div class="strip" role="status">
      <progress
        aria-label={say('at work')}
        {...(step?.total === undefined ? {} : { max: step.total, value: step.done })}
      />
      <span>
        {step === undefined ? say('at work') : say(step.doing)}
        {step?.total === undefined ? '' : ` ${step.done}/${step.total}`}
        {step?.now === undefined ? '' : `: ${step.now}`}
      </span>
    </div>
  );
}
