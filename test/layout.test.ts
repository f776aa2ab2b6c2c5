/** The house keeps its shape: parts are listed and tested, names are plain, files are short, the map is true. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');

const PART_FOLDERS = [
  'readers',
  'cutters',
  'spotters',
  'clues',
  'frames',
  'voices',
  'comparers',
  'signs',
  'entailments',
  'rules',
  'kinds',
];
/** Catch-alls in any part of a name; \"shared\" alone too, which is a plain word in held-not-shared. */
const FORBIDDEN =
  /(?:^|[/-])(?:utils?|helpers?|common|misc|base|managers?|services?|types|v2)(?=$|[/.-])|(?:^|\/)shared(?=$|[/.])/;
/** Tables of words, which are long because languages are. */
const WORD_LISTS = /gazetteer|-words-|\/words-|abbreviations|lexicon/;

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));
const code = files.filter((path) => path.endsWith('.ts'));
const tests = code.filter((path) => path.endsWith('.test.ts'));
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Parts: files of a part folder, without tests, lists, and data that stands beside a part. */
const parts = code.filter(
  (path) =>
    PART_FOLDERS.includes(basename(dirname(path))) &&
    !path.endsWith('.test.ts') &&
    !/\/index\.ts$|-(?:en|fr)\.ts$/.test(path) &&
    basename(path) !== 'testing.ts',
);

test('there is something to look at', () => expect(parts.length).toBeGreaterThan(5));

describe('parts', () => {
  for (const path of parts) {
    const room = dirname(dirname(path));
    const name = basename(path);
    test(`${path} is listed by its room`, () => {
      const lists = [join(dirname(path), 'index.ts'), join(room, 'index.ts')].filter((list) =>
        existsSync(join(root, list)),
      );
      expect(lists.some((list) => text(list).includes(`/${name}'`))).toBe(true);
    });
    test(`${path} has a test beside it`, () => {
      const beside = tests.filter((other) => dirname(other) === dirname(path));
      const named = `${path.slice(0, -3)}.test.ts`;
      const own = beside.includes(named) || beside.some((other) => text(other).includes(`'./${name}'`));
      // A suite that runs over the room's list tests every part on it.
      const listed = beside.some((other) => /from '\.\.?\/index\.ts'/.test(text(other)));
      expect(own || listed).toBe(true);
    });
    test(`${path} says on top what it finds`, () => expect(text(path).includes('/**')).toBe(true));
  }
});

test('file names are kebab-case and none is a catch-all', () => {
  const odd = files.filter(
    (path) => !/^[a-z0-9/-]+(?:\.test)?\.(?:ts|sql)$|README\.md$/.test(path) || FORBIDDEN.test(path),
  );
  expect(odd).toEqual([]);
});

test('nothing nests deeper than src/findings/rules/silence.ts', () =>
  expect(files.filter((path) => path.split('/').length > 4)).toEqual([]));

test('no file is longer than 400 lines', () => {
  const long = code
    .filter((path) => !WORD_LISTS.test(path) && !path.endsWith('.test.ts'))
    .map((path) => ({ path, lines: text(path).split('\n').length }))
    .filter(({ lines }) => lines > 400);
  expect(long).toEqual([]);
});

test('src/README.md names every folder and no other', () => {
  const named = [...text('src/README.md').matchAll(/^\| `([a-z]+)\/` \|/gm)].map((m) => m[1]).sort();
  const there = readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  expect(named).toEqual(there);
});

test('no machine’s path and no registry’s host stands in a file', () => {
  const hosts = /registry\.(?:npmjs|yarnpkg)|\/(?:home|Users)\/[a-z]+\/|\/work\/(?:main|shared)/;
  const own = 'test/layout.test.ts';
  const checked = [...code, 'README.md', 'package.json', 'package-lock.json', 'build.mjs', '.ci/run'];
  expect(checked.filter((path) => path !== own && existsSync(join(root, path)) && hosts.test(text(path)))).toEqual([]);
});
