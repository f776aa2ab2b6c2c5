/** A denial stands beside the claim that it denies, until a person says that it was misread. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { TimelineRow } from '../views/timeline.ts';
import { judgeClaim } from './judge.ts';
import { lookAt, workOn } from './open-case.ts';
import { run } from './run.ts';
import { showClaims } from './show-claims.ts';

const home = mkdtempSync(join(tmpdir(), 'sheaf-denied-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const path = join(home, 'port.sheaf');
const file = join(home, 'port.txt');

test('beside the claim, in the words of who denies it; gone with a rejected denial', async () => {
  writeFileSync(
    file,
    'The customs service warned the port office about Ilir Hoxha in June 2015. A spokesman for the port office told the Courier: “That’s not true.”\n',
  );
  await workOn(path, 'run', { create: true }, (on) => run(on, [file]));
  const warning = (): Promise<TimelineRow | undefined> =>
    lookAt(path, (at) => [...showClaims(at, {}).rows].find(({ quote }) => quote.startsWith('The customs')));
  const [denial] = (await warning())?.denied ?? [];
  expect(denial?.voice).toBe('A spokesman for the port office');
  expect(denial?.quote).toContain('That’s not true');
  await workOn(path, 'judge', {}, async (on) => judgeClaim(on, 'test', 'rejected', denial?.claim ?? ''));
  expect((await warning())?.denied).toEqual([]);
});
