/// <reference lib="dom" />
/** What the page can do to a case and take back: withdraw, map, tie holders, judge origins; what it hands on; by key alone; in French; with nothing in it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docx } from '../../src/sources/readers/docx.ts';
import { documentsOf, found } from '../../src/sources/testing.ts';
import { browserMissing, EXAMPLE, goTo, type Opened, openInBrowser, settled } from './harness.ts';

const SLOW = 150_000;
let opened: Opened;

beforeAll(async () => {
  if (!browserMissing) opened = await openInBrowser(EXAMPLE);
}, 120_000);
afterAll(async () => {
  await opened?.close();
}, 30_000);

const told = async (page: Page, words: RegExp): Promise<void> => {
  await page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.querySelector('.notice')?.textContent ?? ''),
    words.source,
  );
};

const saved = async (page: Page, press: () => Promise<void>): Promise<Uint8Array> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await download.path());
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe.skipIf(browserMissing)('what is decided and taken back', () => {
  test(
    'a source is withdrawn: what changes is listed, and it comes back',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/sources`);
      await page.waitForSelector('.side form');
      const before = await page.locator('.count').innerText();
      for (let i = 0; i < 3; i++) await page.keyboard.press('j');
      await page.getByRole('button', { name: /^Withdraw/ }).click();
      await page.locator('[role=dialog] textarea').fill('It was handed in by mistake.');
      await button(page, 'Withdraw it').click();
      await page.waitForSelector('[role=dialog] h2:has-text("What changed")', { timeout: 90_000 });
      expect(await page.locator('[role=dialog] li').count()).toBeGreaterThan(0);
      await button(page, 'Close').click();
      await page.waitForSelector('.withdrawn li');
      expect(await page.locator('.withdrawn').innerText()).toContain('It was handed in by mistake.');
      await button(page, 'Bring back').click();
      await page.waitForFunction(() => document.querySelector('.withdrawn') === null, undefined, { timeout: 90_000 });
      await expect.poll(() => page.locator('.count').innerText(), { timeout: 30_000 }).toBe(before);
      await page.context().close();
    },
    SLOW * 2,
  );

  test(
    'a table is confirmed as it is read',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/tables`);
      await page.waitForSelector('.side form select');
      await button(page, 'Confirm').click();
      await told(page, /Kept/);
      await page.waitForSelector('.line.current .state.accepted', { timeout: 60_000 });
      await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
      await page.waitForFunction(() => document.querySelector('.line .state.accepted') === null);
      await page.context().close();
    },
    SLOW,
  );

  test(
    'a holder is said to be part of another, and it stands with it',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/holders?find=harbour`);
      await page.waitForSelector('.side form');
      await page.getByLabel('Another holder').fill('Dunmarrow Port Authority');
      await page.locator('.side form').first().getByRole('button', { name: 'Keep' }).click();
      await told(page, /Kept/);
      await page.waitForFunction(
        () => /part of Dunmarrow Port Authority/.test(document.querySelector('.side')?.textContent ?? ''),
        undefined,
        { timeout: 60_000 },
      );
      await page.context().close();
    },
    SLOW,
  );

  test(
    'how two texts stand to each other is decided',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/origins`);
      await page.getByRole('link', { name: 'Side by side' }).first().click();
      await page.waitForSelector('.card select');
      await page.locator('.card select').selectOption('independent');
      await page.locator('.card').getByRole('button', { name: 'Keep' }).click();
      await told(page, /Kept/);
      await page.waitForFunction(() => document.querySelector('.lead b')?.textContent === 'independent', undefined, {
        timeout: 60_000,
      });
      await page.context().close();
    },
    SLOW,
  );

  test(
    'standings stand with their words',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/numbers`);
      await button(page, 'Standings').click();
      await page.waitForSelector('.standings .quote');
      expect(page.url()).toContain('show=standings');
      await page.context().close();
    },
    SLOW,
  );
});

describe.skipIf(browserMissing)('what is handed on', () => {
  test(
    'the dossier is a Word file, of what the filters chose',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/exports?about=Veyrac`);
      await page.waitForSelector('.crumb');
      const bytes = await saved(page, () => page.getByRole('link', { name: 'Dossier, Word' }).click());
      const [document] = documentsOf(await found(docx, bytes));
      expect(document?.text).toContain('Chosen: Veyrac.');
      expect(document?.text).toMatch(/SHA-256 [0-9a-f]{64}/);
      await page.context().close();
    },
    SLOW,
  );

  test(
    'figures stand alone: fonts inside, sources named, nothing of a sealed source',
    async () => {
      const page = await opened.page();
      await page.goto(opened.base);
      const { id, path } = await page.evaluate(async () => {
        const { rows } = (await (await fetch('/api/documents?limit=1000')).json()) as {
          rows: { id: string; path: string }[];
        };
        const one = rows.find((row) => row.path.includes('crossings')) ?? { id: '', path: '' };
        await fetch(`/api/documents/${encodeURIComponent(one.id)}/facts`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ fact: 'sealed', value: 'yes' }),
        });
        return one;
      });
      expect(id).not.toBe('');
      for (const screen of ['timeline', 'network', 'origins', 'numbers']) {
        await goTo(page, `/${screen}`);
        const svg = Buffer.from(await saved(page, () => button(page, 'SVG').click())).toString('utf8');
        expect(svg, screen).toMatch(/^<\?xml[^>]*>\n<svg /);
        expect(svg, screen).toContain('src:url(data:font/woff2;base64,');
        expect(svg, screen).toContain('Sources: ');
        expect(svg, screen).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
        expect(svg.includes(path), `${screen} names the sealed source`).toBe(false);
      }
      const png = await saved(page, () => button(page, 'PNG').click());
      expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
      await page.context().close();
    },
    SLOW,
  );
});

describe.skipIf(browserMissing)('by key alone', () => {
  test(
    'y and h decide on two names; e edits; Esc goes back',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/entities?kind=person`);
      await page.waitForSelector('.line.entity');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.page h1');
      for (const [key, said] of [
        ['h', /cannot tell/],
        ['y', /same/],
      ] as const) {
        await page.getByLabel('Another name').fill('Nobody Inparticular');
        await page.getByLabel('Another name').blur();
        await page.keyboard.press(key);
        await told(page, said);
        await page.keyboard.press('u');
        await told(page, /Taken back/);
      }
      await page.goto(`${opened.base}/chronology`);
      await page.waitForSelector('.line.chronicle');
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      await page.waitForSelector('[role=dialog]');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('[role=dialog]') === null);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.note.current');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.line.chronicle');
      await page.context().close();
    },
    SLOW,
  );

  test(
    'everything that can be pressed on a screen can be reached with Tab',
    async () => {
      const page = await opened.page();
      for (const screen of ['sources', 'tables', 'holders', 'exports', 'findings', 'origins']) {
        await page.goto(`${opened.base}/${screen}`);
        await settled(page);
        const unreachable = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('main button, main a, main input, main select, main textarea')]
            .filter((one) => one.offsetParent !== null && !one.matches(':disabled'))
            .filter((one) => one.tabIndex < 0)
            .map((one) => one.outerHTML.slice(0, 120)),
        );
        expect(unreachable, screen).toEqual([]);
        // From the skip link into the screen: the first stops are inside it, and each shows where it is.
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        for (let i = 0; i < 4; i++) {
          await page.keyboard.press('Tab');
          const seen = await page.evaluate(() => {
            const one = document.activeElement;
            return one !== null && one.closest('main') !== null && getComputedStyle(one).outlineStyle !== 'none';
          });
          expect(seen, `${screen}, stop ${i + 1}`).toBe(true);
        }
      }
      await page.context().close();
    },
    SLOW,
  );
});

describe.skipIf(browserMissing)('claims beside each other, and what is left out', () => {
  test(
    'two claims are said to say something else by key; the source of one is left out; a search is kept in the case',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/chronology`);
      await page.waitForSelector('.line.chronicle .state');
      await page.keyboard.press('m');
      await page.keyboard.press('j');
      await page.waitForSelector('.beside');
      await page.keyboard.press('n');
      await told(page, /do not say the same/);
      await page.keyboard.press('u');
      await told(page, /Taken back/);
      const all = Number((await page.locator('.count').innerText()).replace(/\D/g, ''));
      await page.getByRole('button', { name: /^Leave out: .*\.\w+$/ }).click();
      await page.waitForSelector('.crumb');
      expect(page.url()).toContain('notDocument=');
      await expect
        .poll(async () => Number((await page.locator('.count').innerText()).replace(/\D/g, '')))
        .toBeLessThan(all);
      await page.goto(`${opened.base}/search?words=harbour&exact=only`);
      await page.waitForSelector('.line.hit mark');
      await button(page, 'Keep this search').click();
      await told(page, /Kept in the case/);
      const other = await opened.page();
      await other.goto(`${opened.base}/search`);
      await other.getByRole('link', { name: 'harbour', exact: true }).click();
      await other.waitForURL(/exact=only/);
      await other.context().close();
      await page.context().close();
    },
    SLOW,
  );
});

describe.skipIf(browserMissing)('in French', () => {
  test(
    'findings, pools and what they do not establish are French; the words of the sources stay',
    async () => {
      const page = await opened.page();
      await page.goto(opened.base);
      await page.waitForSelector('main h1');
      await page.getByRole('button', { name: 'Français' }).click();
      await page.waitForSelector('.worth .lead');
      expect(await page.locator('.worth').innerText()).toContain('Ce que cela n’établit pas.');
      await page.goto(`${opened.base}/findings`);
      await page.waitForSelector('.finding');
      const finding = await page.locator('.finds').innerText();
      expect(finding).toMatch(/La surveillance de .* a pris fin le 29 novembre 2015/);
      expect(finding).toContain('The Harbour Police watched the Hangar 9 group');
      expect(finding).not.toMatch(/That the |would have been/);
      await page.goto(
        `${opened.base}/pool?holders=${encodeURIComponent('Dunmarrow Harbour Police|Direction de la surveillance portuaire')}`,
      );
      await page.waitForSelector('.finding');
      expect(await page.locator('.finds').innerText()).not.toMatch(/ from \d|as far as the sources|That anybody/);
      await page.evaluate(() => localStorage.removeItem('sheaf-language'));
      await page.context().close();
    },
    SLOW,
  );
});

describe.skipIf(browserMissing)('since last time', () => {
  test(
    'a second visit tells what came between',
    async () => {
      const page = await opened.page();
      await page.goto(opened.base);
      await page.waitForSelector('main h1');
      await page.evaluate(() => {
        const [key = ''] = Object.keys(localStorage).filter((one) => one.startsWith('sheaf-seen'));
        const seen = JSON.parse(localStorage.getItem(key) ?? '{}') as { claims: number };
        localStorage.setItem(key, JSON.stringify({ ...seen, claims: seen.claims - 7 }));
        sessionStorage.clear();
      });
      await page.reload();
      await page.waitForSelector('text=7 claims more');
      await page.context().close();
    },
    SLOW,
  );
});

describe.skipIf(browserMissing)('with nothing in it', () => {
  test(
    'every screen teaches what would stand there',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'sheaf-bare-'));
      writeFileSync(join(folder, 'bare.txt'), 'Rain.\n');
      const bare = await openInBrowser(folder);
      try {
        const page = await bare.page();
        await page.goto(bare.base);
        for (const screen of [
          'chronology',
          'timeline',
          'entities',
          'network',
          'ledger',
          'pool',
          'findings',
          'requests',
          'numbers',
          'numbers?show=standings',
          'origins',
          'tables',
          'judgements',
          'search',
        ]) {
          await goTo(page, `/${screen}`);
          await page.waitForSelector('main .empty p', { timeout: 15_000 }).catch(() => {
            throw new Error(`${screen} does not teach`);
          });
          expect((await page.locator('main .empty').first().innerText()).length, screen).toBeGreaterThan(40);
        }
        expect(bare.complaints).toEqual([]);
      } finally {
        await bare.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
    SLOW,
  );
});

test.skipIf(browserMissing)('no page complained', () => expect(opened.complaints).toEqual([]));
