/// <reference lib="dom" />
/** The network: a name chosen by key and by double click, what is hidden shown, the way between two, a picture that stays put. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserMissing, EXAMPLE, type Opened, openInBrowser } from './harness.ts';

const SLOW = 120_000;

let opened: Opened;
let page: Page;

beforeAll(async () => {
  if (browserMissing) return;
  opened = await openInBrowser(EXAMPLE);
  page = await opened.page();
  await page.goto(`${opened.base}/network?limit=6`);
  await page.waitForSelector('.net[data-laid]');
}, 240_000);

afterAll(async () => {
  await opened?.close();
}, 30_000);

const names = (): Promise<number> =>
  page.evaluate(() => Number.parseInt(document.querySelector('.count')?.textContent ?? '', 10));

describe.skipIf(browserMissing)('the network', () => {
  test(
    'the next key chooses a name, and the way to another is told name by name',
    async () => {
      await page.keyboard.press('j');
      const name = await page.locator('.side h2').textContent();
      // a neighbour's neighbour need not be there; a neighbour is
      const other = (await page.locator('.side summary span').first().textContent()) ?? '?';
      await page.locator('.side select').selectOption({ label: other });
      expect(await page.locator('.side p', { hasText: '→' }).textContent()).toBe(`${name} → ${other}`);
    },
    SLOW,
  );

  test(
    'what is hidden around a name is shown by x, and the address keeps it',
    async () => {
      const before = await names();
      // the first name that has somebody hidden
      for (let n = 0; n < before && (await page.locator('.side kbd', { hasText: 'x' }).count()) === 0; n++)
        await page.keyboard.press('j');
      await page.keyboard.press('x');
      await page.waitForFunction(
        (n) => Number.parseInt(document.querySelector('.count')?.textContent ?? '', 10) > n,
        before,
      );
      expect(new URL(page.url()).searchParams.get('around')).toBeTruthy();
      const after = await names();
      await page.reload();
      await page.waitForSelector('.net[data-laid]');
      expect(await names()).toBe(after);
    },
    SLOW,
  );

  test('no page complained', () => expect(opened.complaints).toEqual([]));
});
