#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) {
  process.stderr.write('sheaf: the program is not built yet. Run `npm ci` (or `node build.mjs`) in its folder first.\n');
  process.exit(70);
}
await import(main.href);
