/// <reference lib="dom" />
/** A real browser over a case, as a user has it: where Chromium is, how it is let in, and what is read off its clock. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright-core';
import { inNewFolder, program } from './program.ts';

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
  /** Milliseconds from the click on the link until the page showed what was looked for, painted. */
  readonly seen: number;
}

/** A browser that has been started once serves many visits. */
export const startChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ARGS });

interface Served {
  readonly link: string;
  readonly stop: () => Promise<void>;
}

/** The program serves the case in a process of its own, as a user has it. */
async function serve(casePath: string, stateFolder: string): Promise<Served> {
  const served = spawn(process.execPath, [program, 'open', casePath, '--no-browser', '--json', '--by', 'bench'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, XDG_STATE_HOME: stateFolder },
  });
  const ended = once(served, 'exit');
  const stop = async (): Promise<void> => {
    served.kill();
    await ended;
  };
  for await (const line of createInterface({ input: served.stdout })) {
    const [, link] = /"link": "(.+)"/.exec(line) ?? [];
    if (link !== undefined) return { link, stop };
  }
  throw new Error(`${casePath} could not be served`);
}

/** Serves the case anew, so that nothing has been asked before, and lets a new page in, whose own clock is read. */
export const visit = <T>(
  browser: Browser,
  casePath: string,
  lookedFor: string,
  work: (visit: Visit) => Promise<T>,
): Promise<T> =>
  inNewFolder(async (folder) => {
    const { link, stop } = await serve(casePath, folder);
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    try {
      // tsx names functions by a call that the page does not know
      await context.addInitScript('globalThis.__name = (one) => one');
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      await page.addInitScript((selector) => {
        const look = (): void => {
          if (document.querySelector(selector))
            requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('seen')));
          else requestAnimationFrame(look);
        };
        look();
      }, lookedFor);
      await page.goto(link);
      await page.waitForFunction(() => performance.getEntriesByName('seen').length > 0);
      const seen = await page.evaluate(() => performance.getEntriesByName('seen')[0]?.startTime ?? Number.NaN);
      return await work({ page, seen });
    } finally {
      await context.close();
      await stop();
    }
  });

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
