import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutPassages, readable } from './index.ts';
import { written } from './testing.ts';

const PROSE =
  'The harbour board met on Tuesday and heard from its clerk that the second notice had never been answered. Nobody on the board could say who had opened it, and the clerk said that the envelope was gone.';

test('passages stand in order, inside the text, each with its place', () => {
  const document = written(`Board never answered the second notice\n${PROSE}\nA missing envelope\n${PROSE}`);
  const passages = cutPassages(document, 'en');
  expect(passages.map((p) => p.kind)).toEqual(['title', 'paragraph', 'heading', 'paragraph']);
  expect(passages.map((p) => p.ordinal)).toEqual([1, 2, 3, 4]);
  expect(passages.map((p) => p.id)).toEqual(['d#p1', 'd#p2', 'd#p3', 'd#p4']);
  expect(passages[2]?.locator).toEqual({ line: 3, paragraph: 3 });
});

test('a headline may hold a colon; a greeting makes a letter, which has no title', () => {
  const headline = `Exposed: how the board lost the second notice\n${PROSE}`;
  expect(cutPassages(written(headline), 'en')[0]?.kind).toBe('title');
  const letter = `Federation of the Dockers of the North\nDear Mr Volk,\n${PROSE}`;
  expect(cutPassages(written(letter), 'en').every((p) => p.kind !== 'title')).toBe(true);
});

test('lines marked ">" are a quotation, with the answer between them apart', () => {
  const words = '> Where is it?\n> Imre\nIn my drawer.\n> And the first?';
  const document = {
    ...written('x'),
    text: words,
    blocks: [{ start: 0, end: words.length, kind: 'paragraph' as const, locator: { line: 5 } }],
  };
  const passages = cutPassages(document, 'en');
  expect(passages.map((p) => [p.kind, words.slice(p.start, p.end), p.locator.line])).toEqual([
    ['quotation', '> Where is it?\n> Imre', 5],
    ['paragraph', 'In my drawer.', 7],
    ['quotation', '> And the first?', 8],
  ]);
});

test('a paragraph of two megabytes is cut at sentence ends, quickly, and nothing is lost', () => {
  const sentence = 'Nobody could say who had opened it, and the clerk of the board said 👍 that it was gone. ';
  const document = written(sentence.repeat(Math.ceil(2_000_000 / sentence.length)));
  const before = performance.now();
  const passages = cutPassages(document, 'en');
  expect(performance.now() - before).toBeLessThan(1000);
  expect(passages.length).toBeGreaterThan(300);
  expect(passages.every((p) => document.text.slice(p.start, p.end).endsWith('gone.'))).toBe(true);
  expect(passages.map((p) => document.text.slice(p.start, p.end)).join(' ')).toBe(document.text);
});

test('two megabytes without a blank are cut too, never inside a pair', () => {
  const passages = cutPassages(written('👍'.repeat(1_000_000)), 'en');
  expect(passages.every((p) => (p.end - p.start) % 2 === 0)).toBe(true);
});

test('what only points to a picture stands in no sentence, and the quote keeps its words', () => {
  const text = 'Her brother told the programme (see video below in French) that they had no news.';
  const document = written(text);
  const [passage] = readable(cutPassages(document, 'en'), document.text, 'en');
  const words = passage?.sentences[0]?.tokens.map((t) => t.text).join(' ');
  expect(words).toBe('Her brother told the programme that they had no news .');
  expect(passage?.sentences[0]?.end).toBe(text.length);
});

test('furniture is kept but not read', () => {
  const document = written(`Facebook Twitter Email\n${PROSE}`);
  const passages = cutPassages(document, 'en');
  expect(passages).toHaveLength(2);
  expect(readable(passages, document.text, 'en').map((p) => p.ordinal)).toEqual([2]);
});

describe('real reports', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpora', 'reports', '911');
  if (!existsSync(folder)) return test.skip('the reports are not here', () => {});
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.txt')))
    test(`${name}: next to nothing is furniture`, () => {
      const document = written(readFileSync(join(folder, name), 'utf8'));
      const marked = cutPassages(document, 'en').filter((p) => p.boilerplate);
      expect(marked.reduce((n, p) => n + p.end - p.start, 0)).toBeLessThan(document.text.length * 0.001);
    });
});
