/** The example case in a real Chromium: one server and one browser a test file, a page for each test. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Running, start } from '../../src/server/start.ts';
import { workOn } from '../../src/workbench/open-case.ts';
import { run } from '../../src/workbench/run.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const found = process.env.CHROMIUM ?? PLACES.find(existsSync);

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

/** Reads a folder into a case of its own and opens it. */
export async function openInBrowser(folder: string): Promise<Opened> {
  const made = mkdtempSync(join(tmpdir(), 'sheaf-browser-'));
  const casePath = join(made, 'example.sheaf');
  await workOn(casePath, 'run', { create: true }, (on) => run(on, [folder]));
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

export const EXAMPLE = join(import.meta.dirname, '../../examples/harbour-lease/sources');
