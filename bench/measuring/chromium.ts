/// <reference lib="dom" />
/** A real browser over a case, as a user has it: where Chromium is, how it is let in, and what is read off its clock. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { start } from '../../src/server/start.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const NO_CHROMIUM = { skipped: 'no Chromium: apt-get install chromium, or set CHROMIUM to its path' } as const;

/** Path of the browser; undefined where there is none. */
export const chromiumHere = (): string | undefined => process.env.CHROMIUM ?? PLACES.find(existsSync);

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

export interface Visit {
  readonly page: Page;
  readonly base: string;
}

/** A browser that has been started once serves many visits. */
export const startChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ARGS });

/** Serves the case anew, so that nothing has been asked before, and lets a new page in. */
export async function visit<T>(browser: Browser, casePath: string, work: (visit: Visit) => Promise<T>): Promise<T> {
  const running = await start(casePath, { by: 'bench' });
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  try {
    // tsx names functions by a call that the page does not know
    await context.addInitScript('globalThis.__name = (one) => one');
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(running.link);
    return await work({ page, base: `http://127.0.0.1:${running.port}` });
  } finally {
    await context.close();
    await running.close();
  }
}

/** Milliseconds until the screen that a link of the rail leads to shows what is looked for, painted. */
export const msToSee = (page: Page, path: string, what: string): Promise<number> =>
  page.evaluate(
    ([url = '', selector = '']) =>
      new Promise<number>((done, fail) => {
        const before = document.querySelector('main h1');
        const begun = performance.now();
        history.pushState(null, '', url);
        dispatchEvent(new PopStateEvent('popstate'));
        const look = (): void => {
          const main = document.querySelector('main');
          const isNew = main?.querySelector('h1') !== before;
          if (isNew && main?.querySelector(selector) && !main.querySelector('[aria-busy="true"]'))
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)));
          else if (performance.now() - begun > 60_000) fail(new Error(`${url}: no ${selector}`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [path, what],
  );

/** Frames a second that the page draws while something is done to it. */
export async function framesWhile(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen = { n: 0, begun: performance.now(), on: true };
    Object.assign(window, { seen });
    const count = (): void => {
      seen.n++;
      if (seen.on) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await work();
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { n: number; begun: number; on: boolean } };
    seen.on = false;
    return (seen.n / (performance.now() - seen.begun)) * 1000;
  });
}
