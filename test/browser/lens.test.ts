/// <reference lib="dom" />
/** The day and the name in the header act on every screen, stand in the address, and outlive a reload and the way back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserMissing, EXAMPLE, goTo, type Opened, openInBrowser, settled } from './harness.ts';

const SLOW = 120_000;
const DAY = '2012-12-31';
const NAME = 'Northmoor Savings Bank';

let opened: Opened;
let page: Page;

beforeAll(async () => {
  if (browserMissing) return;
  opened = await openInBrowser(EXAMPLE);
  page = await opened.page();
  await page.goto(`${opened.base}/`);
  await settled(page);
}, 240_000);

afterAll(async () => {
  await opened?.close();
}, 30_000);

/** As the table of screens has them: a screen that is added there must follow the header too. */
const SCREENS = [
  ...readFileSync(join(import.meta.dirname, '../../web/shell/screens.ts'), 'utf8').matchAll(/\{ id: '([a-z-]+)'/g),
].map(([, id = '']) => id);

/** Screens that have a reason not to follow the header, with the reason. */
const EXEMPT: Readonly<Record<string, string>> = {};

/** What a screen must be asked before it shows anything. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  case: ['/'],
  search: ['/search?words=police'],
  pool: ['/pool?holders=Dunmarrow+Harbour+Police%7CDirection+de+la+surveillance+portuaire'],
  requests: ['/requests', '/requests?kind=notice', '/requests?kind=watch'],
  numbers: ['/numbers', '/numbers?show=standings'],
};

const get = <T>(path: string): Promise<T> =>
  page.evaluate(async (asked) => (await fetch(asked)).json(), path) as Promise<T>;

/** What is shown, without what says how it is chosen; once it has come to rest. */
async function shown(): Promise<string> {
  let before = '';
  for (let rested = 0; rested < 2; ) {
    await page.waitForTimeout(150);
    const now = await page.evaluate(() => {
      const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement | undefined;
      for (const one of copy?.querySelectorAll('.left-out, .crumbs, datalist') ?? []) one.remove();
      const files = [...(copy?.querySelectorAll('a[download]') ?? [])].map((one) => one.getAttribute('href'));
      return `${copy?.textContent ?? ''}${files.join(' ')}`;
    });
    const busy = await page
      .locator('main [aria-busy="true"], main .busy, main .line:has-text("…") > .soft:only-child')
      .count();
    rested = busy === 0 && now === before ? rested + 1 : 0;
    before = now;
  }
  return before;
}

const withHeader = (path: string, values: Readonly<Record<string, string>>): string =>
  `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(values)}`;

const left = (): Promise<string> => page.locator('.left-out').first().innerText();

async function follows(path: string): Promise<void> {
  await goTo(page, path);
  const whole = await shown();
  for (const values of [{ asOf: DAY }, { lens: NAME }, { asOf: DAY, lens: NAME }]) {
    await goTo(page, withHeader(path, values));
    await page.waitForSelector('.left-out');
    expect.soft(await shown(), `${path} with ${Object.keys(values)}`).not.toBe(whole);
    await expect.poll(left).toMatch(/left out/);
  }
  const both = await shown();
  expect(await page.locator('header input[name=asOf]').inputValue()).toBe(DAY);
  expect(await page.locator('header input[name=lens]').inputValue()).toBe(NAME);
  await page.reload();
  await settled(page);
  expect(await shown(), `${path} after a reload`).toBe(both);
  await goTo(page, '/judgements');
  await page.goBack();
  await settled(page);
  expect(await shown(), `${path} after the way back`).toBe(both);
  await page.locator('.left-out').first().getByRole('button', { name: 'Show all' }).click();
  await page.waitForFunction(() => !/asOf|lens/.test(location.search));
  await settled(page);
  expect(await shown(), `${path} with all shown again`).toBe(whole);
}

test('there are screens to look at', () => {
  expect(SCREENS.length).toBeGreaterThan(8);
  expect(Object.keys(EXEMPT).filter((id) => !SCREENS.includes(id))).toEqual([]);
});

describe.skipIf(browserMissing)('the header’s day and name', () => {
  for (const screen of SCREENS.filter((id) => !(id in EXEMPT)))
    for (const path of ASKED[screen] ?? [`/${screen}`]) test(`act on ${path}`, () => follows(path), SLOW);

  test(
    'act in a document',
    async () => {
      const { rows } = await get<{ rows: readonly { id: string; path: string }[] }>('/api/documents?find=inquiry');
      await follows(`/documents/${encodeURIComponent(rows[0]?.id ?? '')}`);
    },
    SLOW,
  );

  test(
    'act on the page of a name',
    async () => {
      const { rows } = await get<{ rows: readonly { id: string }[] }>('/api/entities?find=veyrac');
      await follows(`/entities/${encodeURIComponent(rows[0]?.id ?? '')}`);
    },
    SLOW,
  );

  test(
    'a day typed into the header goes along to another screen, and back',
    async () => {
      await goTo(page, '/chronology');
      await page.locator('header input[name=asOf]').fill(DAY);
      await page.waitForURL(/asOf=2012-12-31/);
      await page.getByRole('link', { name: 'Holders' }).first().click();
      await page.waitForSelector('.left-out');
      expect(page.url()).toContain('asOf=2012-12-31');
      await page.goBack();
      await page.waitForURL(/chronology\?asOf=2012-12-31/);
    },
    SLOW,
  );
});

interface Rows {
  readonly total: number;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: number;
    readonly path: string;
  }[];
}

describe.skipIf(browserMissing)('what they leave is what stood by that day, and what somebody has a part in', () => {
  test('holders: with what each held by then; one with those above and below it', async () => {
    const whole = await get<Rows>('/api/holders?limit=1000');
    const then = await get<Rows>(`/api/holders?limit=1000&asOf=${DAY}`);
    const rowsOf = new Map(whole.rows.map(({ id, rows }) => [id, rows]));
    expect(then.rows.filter(({ id, rows }) => rows > (rowsOf.get(id) ?? -1))).toEqual([]);
    expect(then.rows.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThan(
      whole.rows.reduce((sum, { rows }) => sum + rows, 0),
    );
    const around = await get<Rows>('/api/holders?lens=Dunmarrow+Port+Authority');
    // the Commissioners became the Authority
    expect(around.rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Dunmarrow Port Authority', 'Dunmarrow Harbour Commissioners']),
    );
    expect(around.total).toBeLessThan(whole.total);
  });

  test('tables: rows counted as of the day; those that a holder keeps whole, of others the rows that name it', async () => {
    const whole = await get<Rows>('/api/tables');
    const then = await get<Rows>(`/api/tables?asOf=${DAY}`);
    const crossings = ({ rows }: Rows) => rows.find(({ path }) => /crossings/.test(path));
    expect(crossings(then)?.rows).toBeGreaterThan(0);
    expect(crossings(then)?.rows).toBeLessThan(crossings(whole)?.rows ?? 0);
    // its first transfer is of January 2013
    expect(then.rows.some(({ path }) => /transfers/.test(path))).toBe(false);
    const kept = await get<Rows>(`/api/tables?lens=${encodeURIComponent(NAME)}`);
    expect(kept.rows.map(({ path, rows }) => [/transfers/.test(path), rows])).toContainEqual([true, 20]);
  });

  test('decisions: about claims that it had a part in or held, and that had come by the day', async () => {
    const { rows } = await get<{ rows: readonly { claim: string; earliest?: string }[] }>(
      `/api/claims?lens=${encodeURIComponent(NAME)}&from=2013-01-01&limit=1`,
    );
    const claim = rows[0]?.claim ?? '';
    const made = await page.evaluate(
      async (id) =>
        (
          await fetch(`/api/claims/${encodeURIComponent(id)}/accept`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: '{}',
          })
        ).json(),
      claim,
    );
    const ids = async (asked: string): Promise<readonly string[]> =>
      (await get<Rows>(`/api/judgements?limit=1000&${asked}`)).rows.map(({ id }) => id);
    expect(await ids(`lens=${encodeURIComponent(NAME)}`)).toContain(made.id);
    expect(await ids('asOf=2030-01-01')).toContain(made.id);
    expect(await ids(`asOf=${DAY}`)).not.toContain(made.id);
    expect(await ids('lens=Federated+Quay+Workers')).not.toContain(made.id);
  });

  test('no page complained', () => expect(opened.complaints).toEqual([]));
});
