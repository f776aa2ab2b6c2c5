/** Starts the page: drawn once its first screen is there, which comes with the same requests as the page itself. */
import { render } from 'preact';
// most visits begin with it: it comes in the page's own script
import './case/index.tsx';
import { address, lensOf } from './shell/address.ts';
import { loadAhead } from './shell/ahead.ts';
import { App } from './shell/app.tsx';
import { get, listen, question } from './shell/ask.ts';
import { loadScreen, SCREENS } from './shell/screens.ts';
import { wearTheme } from './shell/theme.ts';

wearTheme();
const first = SCREENS.find(({ id }) => id === address().screen);
const draw = (): void => {
  const app = document.getElementById('app');
  if (app) render(<App />, app);
  listen();
};
/** Longest wait, in ms, for the first screen's answer, which has been on its way since the page was asked for: drawn once, with it. */
const PATIENCE = 150;
const answer = first?.id === 'case' ? get(question('/api/glance', lensOf(address().search))) : undefined;
const told = Promise.race([answer?.catch(() => {}), new Promise((done) => setTimeout(done, PATIENCE))]);
// where it cannot be had, the page says so
Promise.all([first && loadScreen(first), told]).then(draw, draw);
loadAhead(SCREENS);
