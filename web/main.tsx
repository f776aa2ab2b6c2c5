/** Starts the page. */
import { render } from 'preact';
import { address } from './shell/address.ts';
import { loadAhead } from './shell/ahead.ts';
import { App } from './shell/app.tsx';
import { listen } from './shell/ask.ts';
import { SCREENS } from './shell/screens.ts';
import { wearTheme } from './shell/theme.ts';

wearTheme();
// the first screen is on its way before anything is drawn
const first = SCREENS.find(({ id }) => id === address().screen)?.load();
listen();
const app = document.getElementById('app');
if (app) render(<App />, app);
void first?.then(() => loadAhead(SCREENS));
