/** No hint that the page shows names a command or an option that the page does not have. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hintOnPage, SCREEN_OF } from './page-hint.ts';
import { routes } from './routes/index.ts';

const src = join(import.meta.dirname, '..');

/** Strings of the program, as far as they are hints: whole sentences with a command or an option in them. */
const STRING = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;

/** All that a verb, a reader or the store may tell the page; the command line speaks for itself. */
function hints(): readonly string[] {
  const found: string[] = [];
  for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/^(?:workbench|store|sources|records|facts|exports|server|domain)\/.*\.ts$/.test(name)) continue;
    if (/\.test\.|plain-page|page-hint|measure|engine/.test(name)) continue;
    for (const [, plain, template] of readFileSync(join(src, name), 'utf8').matchAll(STRING)) {
      const text = (plain ?? template ?? '').replaceAll('\\`', '`').replace(/\$\{[^}]*\}/g, 'x');
      if (/^[`A-Z, ].*\s/.test(text) && text.length < 400 && /`sheaf |(?<![\w-])--[a-z]|"sheaf |=HEADING/.test(text))
        found.push(text);
    }
  }
  return found;
}

test('there are hints that name commands, and options', () => expect(hints().length).toBeGreaterThan(20));

test('each says on the page what the page has', () => {
  const wrong = hints()
    .map(hintOnPage)
    .filter((hint) =>
      /`sheaf (?!open|read --ocr)|(?<![\w-])--(?!ocr)[a-z]|"sheaf |HEADING|“”|\(\)|\s[,.;]|^[,;. ]/.test(hint),
    );
  expect(wrong).toEqual([]);
});

test('each screen that is named is one of the page’s, and every verb with a route has one', () => {
  const screens = readFileSync(join(src, '../web/shell/screens.ts'), 'utf8');
  for (const name of new Set(Object.values(SCREEN_OF))) expect(screens).toContain(`name: '${name}'`);
  const verbs = routes.flatMap(({ commands }) => commands);
  expect(verbs.filter((verb) => /`/.test(hintOnPage(`See \`sheaf ${verb}\`.`)))).toEqual([]);
});

for (const [hint, said] of [
  ['`sheaf show entities` lists them all.', '“People and things” lists them all.'],
  [
    '`sheaf holder list` shows all holders, and `sheaf holder group` makes a group of them.',
    '“Holders” shows all holders, and it makes a group of them.',
  ],
  ['Add --why "…": it is shown with the finding.', 'Write why: it is shown with the finding.'],
  [
    'Run `sheaf open` again, and ask again: nothing is lost.',
    'Run `sheaf open` again, and ask again: nothing is lost.',
  ],
  ['Write the whole name.', 'Write the whole name.'],
] as const)
  test(`“${hint}” is said as “${said}”`, () => expect(hintOnPage(hint)).toBe(said));
