/** Bundles src/ into dist/: packages stay outside, SQL steps and the hash of each room's code go in. `npm ci` runs it. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
  // Node 20 knows them; rewritten, each inline pattern would be made anew on every call.
  supported: { 'regexp-unicode-property-escapes': true },
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

/** Built beside, then put in place at once: who runs the program meanwhile is not left without it. */
const beside = `dist.${process.pid}`;
const workers = [
  'src/sources/worker.ts',
  'src/workbench/reading-worker.ts',
  'src/workbench/sketching-worker.ts',
  'src/server/job-worker.ts',
  'src/server/aside-worker.ts',
].filter((path) => existsSync(join(here, path)));
await build({
  ...options,
  entryPoints: ['src/cli/main.ts', ...workers].map((path) => ({
    in: path,
    out: path.includes('/cli/') ? 'main' : basename(path, '.ts'),
  })),
  outdir: beside,
  splitting: true,
  chunkNames: '[name]-[hash]',
  define: {
    SHEAF_MIGRATIONS: JSON.stringify(migrations),
    SHEAF_ROOMS: JSON.stringify(rooms),
    SHEAF_VERSION: JSON.stringify(pkg.version),
  },
});

/** Every screen rests on the page and its first screen, so that these become one script and not one for each set of screens that share a part. */
const ground = {
  name: 'ground',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]web[\\/][\w-]+[\\/]index\.tsx$/ }, ({ path }) => ({
      contents: `import '../shell/app.tsx'; import '../case/index.tsx';\n${readFileSync(path, 'utf8')}`,
      loader: 'tsx',
    }));
  },
};

/** The page: screens load when they are first looked at; names carry a hash of their content. */
const web = await build({
  absWorkingDir: here,
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  format: 'esm',
  minify: true,
  splitting: true,
  metafile: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
  entryPoints: [
    { in: 'web/main.tsx', out: 'main' },
    { in: 'web/styles/index.css', out: 'styles' },
    { in: 'web/network/layout-worker.ts', out: 'layout-worker' },
  ].filter((one) => existsSync(join(here, one.in))),
  plugins: [ground],
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file' },
  define: { SHEAF_VERSION: JSON.stringify(pkg.version) },
  outdir: `${beside}/web`,
});
const pathOf = (name) => Object.keys(web.metafile.outputs).find((path) => basename(path).startsWith(`${name}-`)) ?? '';
const made = (name) => basename(pathOf(name));
/** All that a script needs before it can run: fetched at once, not one after the other. */
const needed = (path, found = new Set()) => {
  for (const { path: next, kind } of web.metafile.outputs[path]?.imports ?? [])
    if (kind === 'import-statement' && !found.has(next)) needed(next, found.add(next));
  return found;
};
/** What a screen needs beside that, by its folder. */
const withMain = new Set([pathOf('main'), ...needed(pathOf('main'))]);
const screens = Object.fromEntries(
  Object.entries(web.metafile.outputs).flatMap(([path, { entryPoint }]) => {
    const [, screen] = /^web\/([\w-]+)\/index\.tsx$/.exec(entryPoint ?? '') ?? [];
    if (screen === undefined) return [];
    return [[screen, [path, ...needed(path)].filter((one) => !withMain.has(one)).map((one) => basename(one))]];
  }),
);
writeFileSync(join(here, beside, 'web/screens.json'), JSON.stringify(screens));
/** The two fonts of nearly every line come before the text that is set in them: nothing is set twice. */
const fonts = ['inter-latin-wght-normal', 'source-serif-4-latin-wght-normal'].map(made);
const preloads = [
  ...[...needed(pathOf('main'))].map((path) => `<link rel="modulepreload" href="/${basename(path)}">`),
  ...fonts.map((name) => `<link rel="preload" as="font" type="font/woff2" href="/${name}" crossorigin>`),
];
const page = readFileSync(join(here, 'web/page.html'), 'utf8')
  .replaceAll('PRELOADS', preloads.join('\n    '))
  .replaceAll('STYLES', made('styles'))
  .replaceAll('MAIN', made('main'))
  .replaceAll('LAYOUT_WORKER', made('layout-worker'));
writeFileSync(join(here, beside, 'web/index.html'), page);
for (const name of readdirSync(join(here, 'web/still')))
  cpSync(join(here, 'web/still', name), join(here, beside, 'web', name));

rmSync(join(here, 'dist'), { recursive: true, force: true });
renameSync(join(here, beside), join(here, 'dist'));
