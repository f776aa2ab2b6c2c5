/// <reference lib="dom" />
/** What happens at the edges: a full disk, a server that stops and comes back, two tabs at once, a reload in the middle. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, start } from '../../src/server/start.ts';
import { browserMissing, EXAMPLE, type Opened, openInBrowser, settled } from './harness.ts';

const SLOW = 150_000;

let opened: Opened;
let home: string;

beforeAll(async () => {
  if (browserMissing) return;
  opened = await openInBrowser(EXAMPLE);
  home = mkdtempSync(join(tmpdir(), 'sheaf-edges-'));
}, 240_000);

afterAll(async () => {
  await opened?.close();
  if (home !== undefined) rmSync(home, { recursive: true, force: true });
}, 30_000);

const decisions = (page: Page): Promise<number> =>
  page.evaluate(async () => ((await (await fetch('/api/judgements')).json()) as { total: number }).total);

/** A page of its own on a server of its own. */
async function enter(running: Running, path: string): Promise<Page> {
  const page = await (await opened.browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(running.link);
  await page.goto(`http://127.0.0.1:${running.port}${path}`);
  return page;
}

const serve = (path: string, remembers?: string): Promise<Running> =>
  start(path, { by: 'A. Reader', web: process.env.SHEAF_WEB, ...(remembers === undefined ? {} : { remembers }) });

/** A small disk of its own, where this account may make one. */
function smallDisk(at: string, kilobytes: number): boolean {
  mkdirSync(at, { recursive: true });
  if (process.platform !== 'linux') return false;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', at]).status === 0;
}

describe.skipIf(browserMissing)('at the edges', () => {
  test(
    'a disk that is full: a decision is refused in one line, nothing is lost, and it is made once there is room',
    async ({ skip }) => {
      const disk = join(home, 'disk');
      const size = Math.ceil(statSync(opened.casePath).size / 1024);
      if (!smallDisk(disk, size + 1500)) return skip('this account cannot make a small disk');
      const filler = join(disk, 'filler');
      try {
        copyFileSync(opened.casePath, join(disk, 'small.sheaf'));
        const running = await serve(join(disk, 'small.sheaf'));
        const page = await enter(running, '/chronology');
        await page.waitForSelector('.line.chronicle .state.suggestion');
        const before = await decisions(page);
        try {
          writeFileSync(filler, Buffer.alloc(8 << 20));
        } catch {
          // full, as wanted
        }
        await page.keyboard.press('a');
        await page.waitForSelector('.notice');
        expect(await page.locator('.notice').innerText()).toMatch(/No space left|no space left/);
        expect(await decisions(page)).toBe(before);
        expect(await page.locator('.line.current .state.suggestion').count()).toBe(1);
        rmSync(filler);
        await page.keyboard.press('a');
        await page.waitForSelector('.line.current .state.accepted');
        expect(await decisions(page)).toBe(before + 1);
        await page.context().close();
        await running.close();
      } finally {
        spawnSync('umount', ['-l', disk]);
      }
    },
    SLOW,
  );

  test(
    'a server that stops and is started again: the page says so, and goes on by itself, on a screen not seen before too',
    async () => {
      const path = join(home, 'again.sheaf');
      copyFileSync(opened.casePath, path);
      const remembers = join(home, 'state');
      const first = await serve(path, remembers);
      const page = await enter(first, '/chronology?predicate=knowledge');
      await page.waitForSelector('.line.chronicle');
      await first.close();
      await page.waitForSelector('.strip[role=alert]');
      expect(await page.locator('.strip').innerText()).toContain('goes on by itself');
      await page.getByRole('link', { name: 'People and things' }).first().click();
      await page.waitForSelector('.trouble');
      const second = await serve(path, remembers);
      expect(second.port).toBe(first.port);
      await page.waitForFunction(() => document.querySelector('.strip[role=alert]') === null);
      await page.waitForSelector('.line.entity');
      await page.goBack();
      await page.waitForSelector('.line.chronicle .state.suggestion');
      await page.keyboard.press('a');
      await page.waitForSelector('.line.current .state.accepted');
      await page.context().close();
      await second.close();
    },
    SLOW,
  );

  test(
    'a server started again without memory of its pages asks for a new link, and says how',
    async () => {
      const path = join(home, 'stranger.sheaf');
      copyFileSync(opened.casePath, path);
      const first = await serve(path);
      const page = await enter(first, '/chronology');
      await page.waitForSelector('.line.chronicle');
      await first.close();
      const second = await start(path, { by: 'A. Reader', port: first.port, web: process.env.SHEAF_WEB });
      await page.getByRole('link', { name: 'People and things' }).first().click();
      await page.waitForSelector('.trouble');
      expect(await page.locator('.trouble').innerText()).toContain('sheaf open');
      await page.context().close();
      await second.close();
    },
    SLOW,
  );

  test(
    'two tabs decide at once: both decisions are kept, and both tabs show both',
    async () => {
      const one = await opened.page();
      const other = await one.context().newPage();
      for (const page of [one, other]) {
        await page.goto(`${opened.base}/chronology`);
        await page.waitForSelector('.line.chronicle .state.suggestion');
      }
      const before = await decisions(one);
      await other.keyboard.press('j');
      await Promise.all([one.keyboard.press('a'), other.keyboard.press('r')]);
      await expect.poll(() => decisions(one), { timeout: 30_000 }).toBe(before + 2);
      for (const page of [one, other]) await page.waitForSelector('.line .state.accepted');
      await one.context().close();
    },
    SLOW,
  );

  test(
    'a reload keeps the stretch of time in view, and the names of a network that were opened',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/timeline?lanes=predicate`);
      await page.waitForSelector('canvas');
      await settled(page);
      for (const key of ['+', '+', 'ArrowRight']) await page.keyboard.press(key);
      await page.waitForURL(/view=/);
      // the view stands in the address when the hand rests
      await page.waitForTimeout(500);
      const url = page.url();
      await page.reload();
      await page.waitForSelector('canvas');
      await settled(page);
      expect(page.url()).toBe(url);
      await page.goto(`${opened.base}/network`);
      await page.waitForSelector('.net[data-laid]');
      await page.locator('.side .place').first().click();
      await page.keyboard.press('x');
      await page.waitForURL(/around=/);
      const names = await page.locator('.count').innerText();
      await page.reload();
      await page.waitForSelector('.net[data-laid]');
      expect(await page.locator('.count').innerText()).toBe(names);
      await page.context().close();
    },
    SLOW,
  );
});
