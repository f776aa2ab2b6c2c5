/// <reference lib="dom" />
/** Every screen in a real browser: what it is for can be done, by key too; nothing breaks axe's rules, at two widths, in both themes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserMissing, EXAMPLE, goTo, type Opened, openInBrowser, settled } from './harness.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let opened: Opened;

beforeAll(async () => {
  if (!browserMissing) opened = await openInBrowser(EXAMPLE);
}, 120_000);
const SLOW = 150_000;

afterAll(async () => {
  await opened?.close();
}, 30_000);

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Rules that are broken, each with where. The tool is put in by the debugger, as the page itself allows no foreign script. */
async function broken(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  if (!(await page.evaluate(() => 'axe' in window)))
    await session.send('Runtime.evaluate', { expression: readFileSync(AXE, 'utf8') });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then((r) => JSON.stringify(r.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return (JSON.parse(String(result.value)) as readonly Violation[]).map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 160))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

const decisions = (page: Page): Promise<number> =>
  page.evaluate(async () => ((await (await fetch('/api/judgements')).json()) as { total: number }).total);

/** How many claims the case holds: follows a decision only once all that rests on it is worked out again. */
const claims = (page: Page): Promise<number> =>
  page.evaluate(async () => ((await (await fetch('/api/claims?limit=1')).json()) as { total: number }).total);

const wide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** As the table of screens has them: a screen that is added there is tested here. */
const SCREENS = [
  ...readFileSync(join(import.meta.dirname, '../../web/shell/screens.ts'), 'utf8').matchAll(/\{ id: '([a-z-]+)'/g),
].map(([, id = '']) => id);

test('there are screens to look at', () => expect(SCREENS.length).toBeGreaterThan(8));

describe.skipIf(browserMissing)('every screen', () => {
  const pages: Page[] = [];
  beforeAll(async () => {
    for (const [width, dark] of [
      [1280, false],
      [390, true],
    ] as const) {
      const page = await opened.page({ width, dark });
      await page.goto(`${opened.base}/`);
      await settled(page);
      pages.push(page);
    }
  }, 60_000);
  afterAll(async () => {
    for (const page of pages) await page.context().close();
  });

  for (const screen of SCREENS)
    test(
      `${screen}: heading, no violation, nothing wider than the window, in both themes and widths`,
      async () => {
        for (const page of pages) {
          if (screen !== 'case') await goTo(page, `/${screen}`);
          expect(await page.locator('main h1').first().innerText()).not.toBe('');
          expect(await broken(page)).toEqual([]);
          expect(await wide(page)).toBeLessThanOrEqual(0);
        }
      },
      SLOW,
    );
});

describe.skipIf(browserMissing)('what can be done', () => {
  test(
    'the newcomer’s way: search, a find, its words in the document',
    async () => {
      const page = await opened.page();
      await page.goto(opened.base);
      await settled(page);
      await page.keyboard.press('/');
      await page.keyboard.type('harbour');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.line.hit mark');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.passage.aimed');
      expect(page.url()).toContain('/documents/');
      await page.goBack();
      await page.waitForSelector('.line.hit');
      await page.context().close();
    },
    SLOW,
  );

  test(
    'a claim is accepted and rejected by key, told, and taken back; a second tab sees it',
    async () => {
      const page = await opened.page();
      const other = await page.context().newPage();
      await page.goto(`${opened.base}/chronology`);
      await other.goto(`${opened.base}/chronology`);
      await page.waitForSelector('.line.chronicle .state.suggestion');
      await page.keyboard.press('a');
      await page.waitForSelector('.line.current .state.accepted');
      await other.waitForSelector('.line .state.accepted');
      await page.keyboard.press('u');
      await page.waitForFunction(() => document.querySelector('.line .state.accepted') === null);
      await page.keyboard.press('r');
      await page.waitForSelector('.notice');
      await page.keyboard.press('Control+z');
      await page.waitForFunction(() => /Taken back/.test(document.querySelector('.notice')?.textContent ?? ''));
      await page.context().close();
    },
    SLOW,
  );

  test(
    'words are selected, and become a claim that stands in the margin, accepted',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/documents`);
      const before = [await decisions(page), await claims(page)];
      await page.locator('.line.paper').first().click();
      await page.waitForSelector('.passage .text');
      await page.evaluate(() => {
        const text = [...document.querySelectorAll('.passage .stretch > span')].find(
          (one) => (one.textContent ?? '').length > 40,
        );
        const node = text?.firstChild;
        if (!node) throw new Error('no words');
        getSelection()?.setBaseAndExtent(node, 0, node, 30);
      });
      await page.keyboard.press('e');
      await page.waitForSelector('[role=dialog] select option:nth-child(3)', { state: 'attached' });
      await page.getByLabel('who', { exact: true }).fill('the port office');
      await page.getByRole('button', { name: 'Keep' }).click();
      await page.waitForSelector('.note.accepted', { timeout: 60_000 });
      await page.goto(`${opened.base}/judgements`);
      await page.waitForSelector('.line.decision');
      await page.getByRole('button', { name: 'Take back' }).click();
      await page.waitForSelector('.notice');
      await expect.poll(async () => [await decisions(page), await claims(page)], { timeout: 30_000 }).toEqual(before);
      await page.context().close();
    },
    SLOW,
  );

  test(
    'a reload keeps the view: screen, filters, day, lens',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/chronology?predicate=knowledge&asOf=2012-01-01&judged=suggestion`);
      await page.waitForSelector('.crumb');
      const before = await page.locator('.count').innerText();
      await page.reload();
      await page.waitForSelector('.line');
      expect(await page.locator('.count').innerText()).toBe(before);
      expect(await page.locator('input[name=asOf]').inputValue()).toBe('2012-01-01');
      await page.getByRole('link', { name: 'Timeline' }).first().click();
      await page.waitForSelector('canvas');
      expect(page.url()).toContain('asOf=2012-01-01');
      await page.context().close();
    },
    SLOW,
  );

  test(
    'the timeline is moved, zoomed and walked by key; the chosen claim is told',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/timeline`);
      await page.waitForSelector('canvas');
      await settled(page);
      for (const key of ['+', '+', 'ArrowRight', '-', 'j', 'j', 'k']) await page.keyboard.press(key);
      await page.waitForSelector('.timeline .side h2');
      await page.waitForFunction(() => document.querySelector('.timeline .side .quote')?.textContent !== '');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('.timeline .side') === null);
      await page.waitForURL(/view=/);
      await page.context().close();
    },
    SLOW,
  );

  test(
    'two names are said to be the same by key, and it is taken back',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/entities?kind=person`);
      await page.waitForSelector('.line.entity');
      await page.locator('.line.entity').first().click();
      await page.waitForSelector('.page h1');
      const name = await page.locator('.page h1').innerText();
      await page.getByLabel('Another name').fill('Nobody Inparticular');
      await page.getByLabel('Another name').blur();
      await page.keyboard.press('n');
      await page.waitForSelector('.notice');
      expect(await page.locator('.notice').innerText()).toContain(name);
      await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
      await page.waitForFunction(() => /Taken back/.test(document.querySelector('.notice')?.textContent ?? ''));
      await page.context().close();
    },
    SLOW,
  );

  test(
    'Ctrl-K goes anywhere, ? tells all keys, Esc closes',
    async () => {
      const page = await opened.page();
      await page.goto(opened.base);
      await settled(page);
      await page.keyboard.press('?');
      await page.waitForSelector('[role=dialog] .keys');
      expect(await broken(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('[role=dialog]') === null);
      await page.keyboard.press('Control+k');
      // what is typed too soon goes to no field
      await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
      await page.keyboard.type('judg');
      await page.waitForFunction(() => /judg/iu.test(document.querySelector('#goal-0')?.textContent ?? ''));
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.pathname === '/judgements');
      await page.context().close();
    },
    SLOW,
  );

  test(
    'a fact is put right, and what depends on it follows',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/sources`);
      await page.waitForSelector('.side form');
      await page.getByLabel('Fact').selectOption('publisher');
      await page.getByLabel('Value').fill('The Quay Courier');
      await page.getByRole('button', { name: 'Set', exact: true }).click();
      await page.waitForFunction(
        () => /The Quay Courier/.test(document.querySelector('.line.paper')?.textContent ?? ''),
        undefined,
        { timeout: 30_000 },
      );
      await page.context().close();
    },
    SLOW,
  );

  test(
    'files are dropped, read with progress, and found',
    async () => {
      const page = await opened.page();
      await page.goto(opened.base);
      await settled(page);
      await page.locator('input[type=file]').setInputFiles({
        name: 'note of 3 May.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(
          'On 3 May 2012 Ilse Quennell told the lighthouse board that the zephyrometer had failed.\n',
        ),
      });
      const found = (): Promise<number> =>
        page.evaluate(
          async () => ((await (await fetch('/api/search?words=zephyrometer')).json()) as { total: number }).total,
        );
      await expect.poll(found, { timeout: 120_000, interval: 1000 }).toBe(1);
      await page.goto(`${opened.base}/search?words=zephyrometer`);
      await page.waitForSelector('.line.hit mark');
      await page.context().close();
    },
    SLOW,
  );

  test(
    'what is dropped from another program, without a place among files, comes in; a broken file is told of',
    async () => {
      const page = await opened.page();
      await page.goto(opened.base);
      await settled(page);
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(['On 4 May 2012 Ilse Quennell wrote of the anemoscope.'], 'dropped note.txt'));
        data.items.add(new File(['%PDF-1.4 and nothing more'], 'broken.pdf'));
        document
          .querySelector('.shell')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      });
      const found = (): Promise<number> =>
        page.evaluate(
          async () => ((await (await fetch('/api/search?words=anemoscope')).json()) as { total: number }).total,
        );
      // two drops, one after the other: what comes while the first is read is not lost
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(['On 5 May 2012 Ilse Quennell wrote again of the anemoscope.'], 'dropped later.txt'));
        document
          .querySelector('.shell')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      });
      await expect.poll(found, { timeout: 60_000, interval: 1000 }).toBe(2);
      await page.waitForSelector('text=broken.pdf');
      await page.context().close();
    },
    SLOW,
  );

  test(
    'of two texts side by side, who took is named first',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/origins`);
      await settled(page);
      const leaf = page.locator('.tree ul .leaf', { hasText: 'rewritten from' }).first();
      const [taker, taken] = [
        await leaf.locator('a').first().innerText(),
        await leaf.locator('b + span').first().innerText(),
      ];
      await leaf.getByRole('link', { name: 'Side by side' }).click();
      await page.waitForSelector('.lead b');
      expect((await page.locator('.lead').innerText()).replace(/\s+/g, ' ')).toBe(
        `${taker} · rewritten from · ${taken}`,
      );
      await page.context().close();
    },
    SLOW,
  );

  test(
    'whose name is said to be another’s: the page goes on to the one, and undo parts them',
    async () => {
      const page = await opened.page();
      const before = opened.complaints.length;
      await page.goto(`${opened.base}/entities`);
      await page.locator('.line', { hasText: 'Stuart Pellow' }).first().click();
      await page.getByPlaceholder('Another name').fill('Desmond Tarling');
      await page.getByRole('button', { name: /^Same/ }).click();
      const names = page.locator('.master .page header');
      await page.waitForFunction(() =>
        /Tarling[\s\S]*Pellow|Pellow[\s\S]*Tarling/.test(
          document.querySelector('.master .page header')?.textContent ?? '',
        ),
      );
      await page.locator('main h1').first().click();
      await page.keyboard.press('u');
      await page.waitForFunction(
        () =>
          !/Tarling[\s\S]*Pellow|Pellow[\s\S]*Tarling/.test(
            document.querySelector('.master .page header')?.textContent ?? 'Tarling Pellow',
          ),
      );
      expect(await names.innerText()).toMatch(/Tarling|Pellow/);
      // the browser tells that the page it stood on is gone, which is so; nothing else may be told
      const told = opened.complaints.splice(before);
      expect(told.filter((one) => !one.includes('404'))).toEqual([]);
      await page.context().close();
    },
    SLOW,
  );

  test(
    'French and dark are chosen and kept',
    async () => {
      const page = await opened.page();
      await page.goto(opened.base);
      await settled(page);
      await page.getByRole('button', { name: 'Français' }).click();
      await page.waitForFunction(() => /Chronologie/.test(document.querySelector('.rail')?.textContent ?? ''));
      await page.getByRole('button', { name: 'Sombre' }).click();
      await page.reload();
      await settled(page);
      expect(
        await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
      ).toEqual(['fr', 'dark']);
      await page.context().close();
    },
    SLOW,
  );

  test(
    'the chronology prints every line in full',
    async () => {
      const page = await opened.page();
      await page.goto(`${opened.base}/chronology?predicate=knowledge`);
      await page.waitForSelector('.line');
      await page.evaluate(() => {
        window.print = () => {};
      });
      await page.keyboard.press('p');
      await page.waitForSelector('.printed tbody tr', { state: 'attached' });
      const total = Number((await page.locator('.count').innerText()).replace(/\D/g, ''));
      expect(await page.locator('.printed tbody tr').count()).toBe(total);
      await page.context().close();
    },
    SLOW,
  );

  test('no page complained', () => expect(opened.complaints).toEqual([]));
});
