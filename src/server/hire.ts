/** Threads of the server: the bundled worker beside the bundle, else the TypeScript source beside this file, which needs its loader set up first. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

export function hire(name: 'job-worker' | 'aside-worker', workerData: unknown): Worker {
  const bundled = new URL(`./${name}.js`, import.meta.url);
  if (existsSync(bundled)) return new Worker(bundled, { workerData });
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('dist/esm/api/index.mjs', tsx).href;
  const source = new URL(`./${name}.ts`, import.meta.url).href;
  const code = `import('${loader}').then((one) => { one.register(); return import('${source}'); })`;
  return new Worker(code, { workerData, eval: true });
}
