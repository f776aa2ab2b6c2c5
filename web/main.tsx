/** Starts the page: drawn once its first screen is there, which comes with the same requests as the page itself. */
import { render } from 'preact';
// most visits begin with it: it comes in the page's own script
import './case/index.tsx';
import { address } from './shell/address.ts';
import { loadAhead } from './shell/ahead.ts';
import { App } from './shell/app.tsx';
import { listen } from './shell/ask.ts';
import { loadScreen, SCREENS } from './shell/screens.ts';
import { wearTheme } from './shell/theme.ts';

wearTheme();
const first = SCREENS.find(({ id }) => id === address().screen);
const draw = (): void => {
  const app = document.getElementById('app');
  if (app) render(<App />, app);
  listen();
};
// where it cannot be had, the page says so
(first ? loadScreen(first) : Promise.resolve()).then(draw, draw);
loadAhead(SCREENS);
