/** Runs the scripts that measure Sheaf and gathers what they print into a page of docs/reference. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownFolder } from './installed.ts';

export interface Measured {
  readonly script: string;
  readonly printed: string;
  readonly code: number | null;
}

function runScript(path: string, root: string, hear: (piece: string) => void): Promise<Measured> {
  const child = spawn(process.execPath, ['--import', 'tsx', path], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    printed += piece;
    hear(piece);
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ script: path, printed, code }));
  });
}

/** `what` is a folder of scripts: score or bench; `page` the page they make. Errors: not-found outside a checkout. */
export async function measure(
  what: 'score' | 'bench',
  only: readonly string[],
  hear: (piece: string) => void,
): Promise<readonly Measured[]> {
  const folder = ownFolder(what);
  const root = dirname(folder);
  const scripts = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .filter((name) => only.length === 0 || only.includes(name))
    .sort();
  const all: Measured[] = [];
  for (const name of scripts) {
    hear(`\n== ${name}\n`);
    all.push({ ...(await runScript(join(folder, `${name}.ts`), root, hear)), script: name });
  }
  if (only.length === 0) writePage(join(root, 'docs', 'reference'), what, all);
  return all;
}

const TITLES = { score: ['scores.md', 'Scores'], bench: ['bench.md', 'Speed and memory'] } as const;

function writePage(folder: string, what: 'score' | 'bench', all: readonly Measured[]): void {
  const [name, title] = TITLES[what];
  mkdirSync(folder, { recursive: true });
  const parts = all.map(({ script, printed }) => `## ${script}\n\n\`\`\`\n${printed.trim()}\n\`\`\`\n`);
  const note = `Written by \`npm run ${what}\`: do not edit. Figures are of the machine that ran it.`;
  writeFileSync(join(folder, name), `# ${title}\n\n${note}\n\n${parts.join('\n')}`);
}
