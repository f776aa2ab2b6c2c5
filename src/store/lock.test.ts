import { afterAll, expect, test } from 'vitest';
import { openCaseFile } from './case-file.ts';
import { lockCase } from './lock.ts';
import { newCase, sweep, withText } from './testing.ts';

afterAll(sweep);

test('a second process waits, is told for whom, and gets the case when the first has done', async () => {
  const first = newCase();
  const second = openCaseFile(first.path, { writes: true });
  const release = await lockCase(first, 'run');
  setTimeout(release, 300);
  const others: string[] = [];
  const releaseSecond = await lockCase(second, 'add', 5000, ({ pid, verb }) => others.push(`${pid} ${verb}`));
  expect(others).toEqual([`${process.pid} run`]);
  releaseSecond();
  first.close();
  second.close();
});

test('who waited long enough gets a clear line', async () => {
  const first = newCase();
  const second = openCaseFile(first.path, { writes: true });
  const release = await lockCase(first, 'run');
  await expect(lockCase(second, 'add', 200)).rejects.toThrow(
    `another process is working on this case (pid ${process.pid}, sheaf run)`,
  );
  release();
  first.close();
  second.close();
});

test('the lock of a process that is gone is taken over', async () => {
  const file = newCase();
  const row = file.db.prepare('INSERT INTO lock (one, token, pid, host, verb, beat) VALUES (1, ?, ?, ?, ?, ?)');
  const { hostname } = await import('node:os');
  row.run('x', 4_000_000, hostname(), 'run', Date.now());
  (await lockCase(file, 'add', 100))();
  file.close();
});

test('another machine is believed until it has been silent for ten minutes', async () => {
  const file = newCase();
  const row = file.db.prepare(
    'INSERT OR REPLACE INTO lock (one, token, pid, host, verb, beat) VALUES (1, ?, ?, ?, ?, ?)',
  );
  row.run('x', 1, 'elsewhere', 'run', Date.now() - 5 * 60_000);
  await expect(lockCase(file, 'add', 100)).rejects.toThrow('another process');
  row.run('x', 1, 'elsewhere', 'run', Date.now() - 11 * 60_000);
  (await lockCase(file, 'add', 100))();
  file.close();
});

test('a sleeper that lost the case writes nothing more', async () => {
  const file = newCase();
  const release = await lockCase(file, 'run');
  file.db.prepare("UPDATE lock SET token = 'another'").run();
  expect(() => withText(file, 'a.txt', 'Late.')).toThrow('another process has taken over');
  release();
  file.close();
});

test('readers see the case while it is written', async () => {
  const file = newCase();
  withText(file, 'a.txt', 'One.');
  const release = await lockCase(file, 'run');
  const reader = openCaseFile(file.path);
  file.db.prepare('BEGIN IMMEDIATE').run();
  file.db.prepare("UPDATE document SET path = 'b.txt'").run();
  expect(reader.db.prepare('SELECT path FROM document').pluck().get()).toBe('a.txt');
  file.db.prepare('COMMIT').run();
  expect(reader.db.prepare('SELECT path FROM document').pluck().get()).toBe('b.txt');
  release();
  reader.close();
  file.close();
});
