/** Threads: the bundled worker beside the bundle, else the TypeScript source beside who asks, which needs its loader set up first. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Starts the worker of that name; `beside` is the module that asks (its `import.meta.url`). */
export function hire(name: `${string}-worker`, beside: string, options: WorkerOptions = {}): Worker {
  const bundled = new URL(`./${name}.js`, beside);
  if (existsSync(bundled)) return new Worker(bundled, options);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('dist/esm/api/index.mjs', tsx).href;
  const source = new URL(`./${name}.ts`, beside).href;
  const code = `import('${loader}').then((one) => { one.register(); return import('${source}'); })`;
  return new Worker(code, { ...options, eval: true });
}
