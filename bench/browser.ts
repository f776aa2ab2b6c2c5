/// <reference lib="dom" />
/** The page in a real Chromium, over a large invented case: how soon each screen has its content, and whether it follows the hand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { chromiumHere, framesWhile, msToSee, NO_CHROMIUM, startChromium, visit } from './measuring/chromium.ts';
import { median } from './measuring/cost.ts';
import { largeCase } from './measuring/invented-case.ts';
import { inNewFolder, seeds, sheaf } from './measuring/program.ts';

const ROUNDS = 3;

/** A screen with what shows that its content is there. */
const SCREENS: Readonly<Record<string, readonly [path: string, content: string]>> = {
  case: ['/', '.months-bars'],
  documents: ['/documents', '.line.paper .name'],
  search: ['/search?words=lease', '.line.hit mark'],
  chronology: ['/chronology', '.line.chronicle .state'],
  'chronology as of a day, through one person': ['/chronology?asOf=2012-01-01&lens=Person+2', '.line.chronicle .state'],
  timeline: ['/timeline', 'canvas'],
  'timeline of kinds of claim': ['/timeline?lanes=predicate', 'canvas'],
  'timeline, one year': ['/timeline?view=2012-01-01~2013-01-01', 'canvas'],
  'people and things': ['/entities', '.line.entity'],
  network: ['/network', '.net canvas'],
  'network, ready to be moved': ['/network?', '.net canvas.sigma-mouse'],
  'who knew when': ['/ledger', 'table tbody tr'],
  pool: ['/pool', 'h1'],
  findings: ['/findings', '.finding'],
  requests: ['/requests', 'tbody tr'],
  numbers: ['/numbers', '.card'],
  origins: ['/origins', '.tree .leaf'],
  sources: ['/sources', '.line.paper .name'],
  judgements: ['/judgements', '.line.decision'],
};

const OPENED = 'case, with the page and its scripts';

/** Each screen asked for the first time of a server that has just been started; the middle one of some rounds. */
async function screens(browser: Browser, path: string): Promise<readonly Figure[]> {
  const ms = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++)
    await visit(browser, path, '.months-bars', async ({ page, seen }) => {
      ms.set(OPENED, [...(ms.get(OPENED) ?? []), seen]);
      for (const [name, [url, content]] of Object.entries(SCREENS)) {
        await msToSee(page, '/exports', 'h1');
        ms.set(name, [...(ms.get(name) ?? []), await msToSee(page, url, content)]);
      }
    });
  return [...ms].map(([what, all]) => ({ what, value: median(all), unit: 'ms', target: 500 }));
}

async function dragged(page: Page): Promise<void> {
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) throw new Error('no timeline');
  const [x, y] = [box.x + box.width * 0.7, box.y + 120];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 0; i < 90; i++) await page.mouse.move(x + 260 * Math.sin(i / 9), y);
  await page.mouse.up();
}

/** A new place every frame for two seconds, as fast as a hand can fling it. */
const flung = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const box = document.querySelector('main .rows');
        const until = performance.now() + 2000;
        const step = (): void => {
          if (!box || performance.now() > until) done();
          else {
            box.scrollTop += 900;
            requestAnimationFrame(step);
          }
        };
        step();
      }),
  );

async function moving(browser: Browser, path: string): Promise<readonly Figure[]> {
  return visit(browser, path, 'main h1', async ({ page }) => {
    const frames = async (url: string, content: string, work: () => Promise<void>): Promise<number> => {
      await msToSee(page, url, content);
      await page.waitForTimeout(500);
      return framesWhile(page, work);
    };
    const far = await frames('/timeline?lanes=predicate', 'canvas', () => dragged(page));
    const rows = await frames('/chronology', '.line.chronicle .state', () => flung(page));
    const before = performance.now();
    await page.evaluate(() => document.querySelector('main .rows')?.scrollTo({ top: 1e9 }));
    await page.waitForFunction(() => document.querySelector('main .line:last-child .state') !== null);
    const end = performance.now() - before;
    const near = await frames('/timeline?lanes=organisation&view=2012-01-01~2013-01-01', 'canvas', () => dragged(page));
    await msToSee(page, '/network?limit=2000', '.net canvas');
    await page.waitForSelector('.net[data-laid]');
    const layout = await page.evaluate(() => performance.getEntriesByName('layout').at(-1)?.duration ?? Number.NaN);
    return [
      { what: 'timeline dragged, from afar', value: far, unit: 'frames/s', target: 30 },
      { what: 'timeline dragged, a year in view', value: near, unit: 'frames/s', target: 30 },
      { what: 'table of 100,000 rows flung', value: rows, unit: 'frames/s', target: 30 },
      { what: 'its last row, from the first', value: end, unit: 'ms', target: 500 },
      { what: 'network of 2,000 names laid out', value: layout, unit: 'ms', target: 2000, note: 'in its worker' },
    ];
  });
}

/** The first page of a case of the seeds: paint, heading, and the scripts that it took. */
async function first(browser: Browser, path: string): Promise<readonly Figure[]> {
  const [paints, headings]: [number[], number[]] = [[], []];
  let scripts: readonly string[] = [];
  for (let round = 0; round < ROUNDS; round++)
    await visit(browser, path, 'main h1', async ({ page, seen }) => {
      headings.push(seen);
      await page.waitForTimeout(300);
      scripts = await page.evaluate(() => {
        const all = performance.getEntriesByType('resource').map(({ name }) => name);
        return Promise.all(all.filter((name) => name.endsWith('.js')).map(async (name) => (await fetch(name)).text()));
      });
      paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0));
    });
  const sum = scripts.reduce((bytes, text) => bytes + gzipSync(text).length, 0) / 1000;
  return [
    { what: 'first paint', value: median(paints), unit: 'ms', target: 1000 },
    { what: 'the case told', value: median(headings), unit: 'ms', target: 1000 },
    { what: 'scripts before the first screen, packed', value: sum, unit: 'kB', target: 250 },
  ];
}

export const browser: Measurement = {
  id: 'browser',
  asks: 'How soon does each screen show its content in Chromium, and does it follow the hand?',
  async measure() {
    const here = chromiumHere();
    if (here === undefined || !existsSync(here)) return NO_CHROMIUM;
    return inNewFolder(async (folder) => {
      const large = await largeCase(folder);
      const running = await startChromium(here);
      try {
        const small = join(folder, 'seeds.sheaf');
        if (seeds) sheaf('run', seeds, '--case', small, '--json');
        return [
          ...(seeds ? [{ title: 'The seeds case, opened', figures: await first(running, small) }] : []),
          {
            title: '100,000 claims, 10,000 names: each screen for the first time',
            figures: await screens(running, large),
          },
          { title: '100,000 claims, 10,000 names: in motion', figures: await moving(running, large) },
        ];
      } finally {
        await running.close();
      }
    });
  },
};
