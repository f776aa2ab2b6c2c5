/** Starts the page. */
import { render } from 'preact';
import { App } from './shell/app.tsx';
import { listen } from './shell/ask.ts';
import { wearTheme } from './shell/theme.ts';

wearTheme();
listen();
const app = document.getElementById('app');
if (app) render(<App />, app);
