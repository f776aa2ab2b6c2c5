/** The page and its scripts, as they were built. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { SheafError } from '../domain/errors.ts';
import { ownFolder } from '../workbench/installed.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export interface WebFile {
  readonly type: string;
  readonly bytes: Buffer;
  /** Its name has a hash of its content: it never changes. */
  readonly lasting: boolean;
}

export interface WebFiles {
  readonly page: () => Buffer;
  /** Names of the scripts that a screen needs beside those of the page. */
  readonly scriptsOf: (screen: string) => readonly string[];
  readonly file: (name: string) => WebFile | undefined;
}

/** From the built program, or another folder. Errors, when a file is asked for: not-found where the program was not built. */
export function webFiles(from?: string): WebFiles {
  const kept = new Map<string, WebFile>();
  const read = (name: string): WebFile | undefined => {
    const type = TYPES[extname(name)];
    if (type === undefined || !/^[\w.-]+$/.test(name) || name.includes('..')) return undefined;
    const known = kept.get(name);
    if (known) return known;
    const path = join(from ?? ownFolder('dist', 'web'), name);
    if (!existsSync(path)) return undefined;
    const file = { type, bytes: readFileSync(path), lasting: /-[A-Z0-9]{8}\./.test(name) };
    kept.set(name, file);
    return file;
  };
  return {
    file: read,
    scriptsOf(screen) {
      const list = read('screens.json');
      const scripts = list
        ? (JSON.parse(list.bytes.toString('utf8')) as Readonly<Record<string, readonly string[]>>)
        : {};
      return Object.hasOwn(scripts, screen) ? (scripts[screen] ?? []) : [];
    },
    page() {
      const page = read('index.html');
      if (!page)
        throw new SheafError('not-found', 'the page is not built', 'Run `npm run build` in the folder of Sheaf.');
      return page.bytes;
    },
  };
}
