import { afterAll, expect, test } from 'vitest';
import { sourceId } from '../domain/ids.ts';
import { documentEntries } from './documents.ts';
import { earlierVersions, isKnown, originalOf, pathsOf, receive, sources } from './sources.ts';
import { mark } from './stages.ts';
import { hashOf, newCase, sweep, withText } from './testing.ts';

afterAll(sweep);

const at = '2021-03-04T05:06:07Z';
const receipt = (path: string) => ({ place: path, path, receivedAt: at, receivedBy: 'folder letters' });
const take = (file: ReturnType<typeof newCase>, path: string, text: string | Uint8Array) =>
  receive(file, receipt(path), hashOf(text), Buffer.from(text));

test('an original comes back to the byte, in however many parts', () => {
  const file = newCase();
  const noise = Buffer.alloc(9_000_001);
  for (let i = 0; i < noise.length; i++) noise[i] = (i * i * 31) >> 3;
  take(file, 'noise.bin', noise);
  take(file, 'plain.txt', 'The same line.\n'.repeat(10_000));
  expect(Buffer.from(originalOf(file, sourceId(hashOf(noise)))).equals(noise)).toBe(true);
  expect(String(originalOf(file, sourceId(hashOf('The same line.\n'.repeat(10_000)))))).toHaveLength(150_000);
  file.close();
});

test('the same bytes in two places are one source', () => {
  const file = newCase();
  expect(take(file, 'a.txt', 'Gone.')).toBe('new');
  expect(take(file, 'copy/a.txt', 'Gone.')).toBe('same bytes elsewhere');
  expect(take(file, 'a.txt', 'Gone.')).toBe('known');
  expect(sources(file).map((s) => s.path)).toEqual(['a.txt']);
  expect(pathsOf(file, sourceId(hashOf('Gone.')))).toEqual(['a.txt', 'copy/a.txt']);
  file.close();
});

test('a changed file takes the place of what stood there; the original stays', () => {
  const file = newCase();
  const { document } = withText(file, 'a.txt', 'At six.');
  mark(file, document.source, 'sources', { version: '1', inputs: '' });
  expect(take(file, 'a.txt', 'At seven.')).toBe('changed');
  expect(sources(file).map((s) => s.id)).toEqual([sourceId(hashOf('At seven.'))]);
  expect([...documentEntries(file)]).toEqual([]);
  expect(String(originalOf(file, document.source))).toBe('At six.');
  expect(earlierVersions(file, sourceId(hashOf('At seven.')))).toEqual([document.source]);
  file.close();
});

test('a file changed back is what it was', () => {
  const file = newCase();
  for (const text of ['At six.', 'At seven.', 'At six.']) take(file, 'a.txt', text);
  expect(sources(file).map((s) => s.id)).toEqual([sourceId(hashOf('At six.'))]);
  expect(isKnown(file, 'a.txt', hashOf('At seven.'))).toBe(false);
  file.close();
});
