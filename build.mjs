/** Bundles src/ into dist/: packages stay outside, SQL steps and the hash of each room's code go in. `npm ci` runs it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const pkg = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

const migrations = readdirSync(join(here, 'src/store/migrations'))
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .map((name) => ({ name, sql: readFileSync(join(here, 'src/store/migrations', name), 'utf8') }));

const options = {
  absWorkingDir: here,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
};

/** What a stage's results depend on: its room's code without comments, the models it reads by, and the packages it uses. */
async function roomVersion(room) {
  const entry = join(here, 'src', room, 'index.ts');
  if (!existsSync(entry)) return undefined;
  const { outputFiles } = await build({ ...options, entryPoints: [entry], minify: true, write: false });
  const hash = createHash('sha256');
  for (const file of outputFiles) hash.update(file.contents);
  if (room === 'mentions' && existsSync(join(here, 'models')))
    for (const name of readdirSync(join(here, 'models')).sort()) hash.update(readFileSync(join(here, 'models', name)));
  if (room === 'sources') hash.update(JSON.stringify(pkg.dependencies));
  return hash.digest('hex').slice(0, 16);
}

const rooms = {};
for (const room of readdirSync(join(here, 'src'))) {
  const version = await roomVersion(room);
  if (version) rooms[room] = version;
}

rmSync(join(here, 'dist'), { recursive: true, force: true });
const workers = ['src/sources/worker.ts', 'src/workbench/reading-worker.ts'].filter((path) =>
  existsSync(join(here, path)),
);
await build({
  ...options,
  entryPoints: ['src/cli/main.ts', ...workers].map((path) => ({
    in: path,
    out: path.includes('/cli/') ? 'main' : path.includes('reading') ? 'reading-worker' : 'worker',
  })),
  outdir: 'dist',
  splitting: true,
  chunkNames: '[name]-[hash]',
  define: {
    SHEAF_MIGRATIONS: JSON.stringify(migrations),
    SHEAF_ROOMS: JSON.stringify(rooms),
    SHEAF_VERSION: JSON.stringify(pkg.version),
  },
});
