/// <reference lib="dom" />
/** What two things at once must not break: a screen that is loaded ahead while it is asked for. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserMissing, EXAMPLE, type Opened, openInBrowser, settled } from './harness.ts';

const SLOW = 120_000;

let opened: Opened;

beforeAll(async () => {
  if (!browserMissing) opened = await openInBrowser(EXAMPLE);
}, 240_000);

afterAll(async () => {
  await opened?.close();
}, 30_000);

/** While it is held, nothing happens "after the next frame": what is drawn waits for its effects. */
async function holdFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    let held = false;
    const [frame, timeout] = [window.requestAnimationFrame.bind(window), window.setTimeout.bind(window)];
    window.requestAnimationFrame = (work) => {
      if (!held) return frame(work);
      waiting.push(() => frame(work));
      return 0;
    };
    window.setTimeout = ((work: () => void, after?: number, ...rest: unknown[]) => {
      if (!held || (after ?? 0) > 200) return timeout(work, after, ...rest);
      waiting.push(work);
      return 0;
    }) as typeof window.setTimeout;
    Object.assign(window, {
      holdFrames(on: boolean) {
        held = on;
        if (!on) for (const work of waiting.splice(0)) work();
      },
    });
  });
}

const hold = (page: Page, on: boolean): Promise<void> =>
  page.evaluate((held) => (window as unknown as { holdFrames: (on: boolean) => void }).holdFrames(held), on);

describe.skipIf(browserMissing)('two things at once', () => {
  test(
    'a screen that comes, loaded ahead, just after it was asked for and found missing is shown',
    async () => {
      const page = await opened.page();
      await holdFrames(page);
      let ahead = false;
      let come = (): void => {};
      const asked = new Promise<void>((done) => {
        void page.route(/\.js$/, async (route) => {
          if (!ahead) return route.continue();
          done();
          await new Promise<void>((free) => {
            const before = come;
            come = () => {
              before();
              free();
            };
          });
          await route.continue();
        });
      });
      await page.goto(`${opened.base}/`);
      await settled(page);
      ahead = true;
      // the first of the screens that are fetched while the page is idle
      await asked;
      await hold(page, true);
      await page.evaluate(() => {
        history.pushState(null, '', '/documents');
        dispatchEvent(new PopStateEvent('popstate'));
      });
      await page.waitForSelector('main [aria-busy="true"]', { state: 'attached' });
      const came = page.waitForEvent('requestfinished', { predicate: (one) => one.url().endsWith('.js') });
      come();
      ahead = false;
      await came;
      await page.waitForTimeout(800);
      await hold(page, false);
      await page.waitForSelector('.line.paper', { timeout: 10_000 });
      expect(await page.locator('main h1').innerText()).toBe('Documents');
      await page.context().close();
    },
    SLOW,
  );
});
