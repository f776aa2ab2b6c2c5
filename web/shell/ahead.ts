/** Screens that nobody has looked at yet are fetched one after the other while the page is idle: the next click finds its screen there. */
import { loadScreen, type Screen } from './screens.ts';

/** Milliseconds after the first screen, which comes first. */
const AFTER = 1500;

const whenIdle: (work: () => void) => void =
  'requestIdleCallback' in window ? (work) => requestIdleCallback(work) : (work) => setTimeout(work, AFTER);

export function loadAhead(screens: readonly Screen[]): void {
  const next = ([one, ...rest]: readonly Screen[]): void => {
    // one that cannot be had now is asked for again when it is looked at
    if (one)
      whenIdle(() =>
        loadScreen(one).then(
          () => next(rest),
          () => {},
        ),
      );
  };
  setTimeout(() => next(screens), AFTER);
}
