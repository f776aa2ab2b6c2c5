/** The example case in a real Chromium: one server and one browser a test file, a page for each test. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Running, start } from '../../src/server/start.ts';
import { workOn } from '../../src/workbench/open-case.ts';
import { run } from '../../src/workbench/run.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const found = process.env.CHROMIUM ?? PLACES.find(existsSync);

export const EXAMPLE = join(import.meta.dirname, '../../examples/harbour-lease/sources');

/** Under CI a browser must be there; elsewhere its absence is said and the rest runs. */
export const browserMissing: boolean = found === undefined;
if (browserMissing) {
  const how = 'Browser tests need Chromium: apt-get install chromium, or set CHROMIUM to its path.';
  if (process.env.CI === 'true') throw new Error(how);
  process.stderr.write(`${how} They are skipped.\n`);
}

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Opened {
  readonly folder: string;
  readonly casePath: string;
  readonly running: Running;
  readonly base: string;
  readonly browser: Browser;
  readonly page: (options?: { width?: number; height?: number; dark?: boolean }) => Promise<Page>;
  readonly context: BrowserContext;
  /** What pages said that they should not: errors, refused loads. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

const read = (folder: string, casePath: string): Promise<unknown> =>
  workOn(casePath, 'run', { create: true }, (on) => run(on, [folder]));

/** The example read once in a run of the tests, whichever file needs it first; the others wait and take a copy. */
async function exampleCase(casePath: string): Promise<void> {
  const shared = process.env.SHEAF_TEST_RUN;
  if (shared === undefined) return void (await read(EXAMPLE, casePath));
  const [making, made] = [join(shared, 'making'), join(shared, 'example.sheaf')];
  try {
    mkdirSync(making);
  } catch {
    while (!existsSync(made)) await new Promise((done) => setTimeout(done, 100));
    return copyFileSync(made, casePath);
  }
  await read(EXAMPLE, casePath);
  copyFileSync(casePath, `${made}.part`);
  renameSync(`${made}.part`, made);
}

/** Reads a folder into a case of its own and opens it. */
export async function openInBrowser(folder: string): Promise<Opened> {
  const made = mkdtempSync(join(tmpdir(), 'sheaf-browser-'));
  const casePath = join(made, 'example.sheaf');
  await (folder === EXAMPLE ? exampleCase(casePath) : read(folder, casePath));
  const running = await start(casePath, { by: 'A. Reader', web: process.env.SHEAF_WEB });
  const browser = await chromium.launch({ ...(found === undefined ? {} : { executablePath: found }), args: ARGS });
  const first = await browser.newContext();
  const page = await first.newPage();
  await page.goto(running.link);
  const storageState = await first.storageState();
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    folder: made,
    casePath,
    running,
    base: `http://127.0.0.1:${running.port}`,
    browser,
    context: first,
    complaints,
    async page({ width = 1280, height = 860, dark = false } = {}) {
      const context = await browser.newContext({
        storageState,
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
      });
      contexts.push(context);
      const one = await context.newPage();
      one.setDefaultTimeout(40_000);
      one.on('pageerror', (error) => complaints.push(String(error)));
      one.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      return one;
    },
    async close() {
      await browser.close();
      await running.close();
      rmSync(made, { recursive: true, force: true });
    },
  };
}

/** Waits until the screen has its heading, is no longer at work, and its pictures are laid out. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    const atWork = main?.querySelector('[aria-busy="true"], .busy, .net:not([data-laid])');
    return main?.querySelector('h1') && !atWork && document.fonts.status === 'loaded';
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
};

/** Goes to a screen as a click does, without loading the page again. */
export const goTo = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((url) => {
    // what is drawn on the same screen keeps its heading
    if (new URL(url, location.href).pathname !== location.pathname)
      document.querySelector('main h1')?.setAttribute('data-before', '');
    history.pushState(null, '', url);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.waitForFunction(() => document.querySelector('main h1:not([data-before])') !== null);
  await settled(page);
};
