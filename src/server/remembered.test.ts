import { chmodSync, mkdtempSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFree, recall, remember } from './remembered.ts';

const kept = { port: 4321, session: 'x'.repeat(32) };
const folder = (): string => join(mkdtempSync(join(tmpdir(), 'sheaf-state-')), 'sheaf');

test('what was kept of a case comes back, for that case alone', () => {
  const at = folder();
  remember(at, 'a.sheaf', kept);
  expect(recall(at, 'a.sheaf')).toEqual(kept);
  expect(recall(at, 'b.sheaf')).toBeUndefined();
  expect(readdirSync(at)[0]).not.toContain('a.sheaf');
});

test.skipIf(process.platform === 'win32')(
  'only the user can read it, and what others could have read is not used',
  () => {
    const at = folder();
    remember(at, 'a.sheaf', kept);
    const file = join(at, readdirSync(at)[0] ?? '');
    expect(statSync(file).mode & 0o077).toBe(0);
    chmodSync(file, 0o644);
    expect(recall(at, 'a.sheaf')).toBeUndefined();
  },
);

test('after a week a new link is needed', () => {
  const at = folder();
  remember(at, 'a.sheaf', kept);
  const old = new Date(Date.now() - 8 * 24 * 3600 * 1000);
  utimesSync(join(at, readdirSync(at)[0] ?? ''), old, old);
  expect(recall(at, 'a.sheaf')).toBeUndefined();
});

test('a folder that cannot be written does no harm', () =>
  expect(() => remember('/dev/null/x', 'a', kept)).not.toThrow());

test('a port that another program uses is not free', async () => {
  const other = createServer();
  const port = await new Promise<number>((done) =>
    other.listen({ host: '127.0.0.1', port: 0 }, () => done((other.address() as { port: number }).port)),
  );
  expect(await isFree('127.0.0.1', port)).toBe(false);
  await new Promise((done) => other.close(done));
  expect(await isFree('127.0.0.1', port)).toBe(true);
});
