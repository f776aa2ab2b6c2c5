/** A folder for what several test files share in one run: made once by whoever needs it first, thrown away at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sheaf-run-'));
  process.env.SHEAF_TEST_RUN = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
