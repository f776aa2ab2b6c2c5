/** Furniture of pages marked as such, by characters, on the two closely read seeds. `--show` lists what is missed and what is beyond the key. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codePoints } from '../src/domain/quote.ts';
import { cutPassages, pointersIn } from '../src/passages/index.ts';
import { closeReaders, readSource } from '../src/sources/index.ts';
import type { Figure, Measurement, Skipped, Table } from '../src/workbench/figures.ts';

const corpora = join(import.meta.dirname, '..', '..', 'shared', 'corpora');

interface Key {
  readonly files: Readonly<
    Record<string, { readonly boilerplate: readonly { start: number; end: number; kind: string }[] }>
  >;
}

const percent = (part: number, whole: number): number => (whole ? (100 * part) / whole : 0);

async function* documentsOf(path: string) {
  for await (const found of readSource({ bytes: readFileSync(path), path: basename(path) }))
    if ('document' in found) yield found.document;
}

/** Run-in subheadings are headings of the article to us, and no furniture: they are left out on both sides. */
async function onTheKey(show: boolean): Promise<readonly Table[] | Skipped> {
  const path = join(corpora, 'seeds-key', 'key-001-003.json');
  if (!existsSync(path)) return { skipped: 'the key (../shared/corpora/seeds-key) is not beside the project' };
  const key = JSON.parse(readFileSync(path, 'utf8')) as Key;
  const figures: Figure[] = [];
  for (const [file, { boilerplate }] of Object.entries(key.files))
    for await (const document of documentsOf(join(corpora, 'seeds', file))) {
      const toPoint = codePoints(document.text);
      const ours = new Map<number, string>();
      const theirs = new Set<number>();
      const put = (start: number, end: number, by: string): void => {
        for (let i = start; i < end; i++) if (/\S/.test(document.text.charAt(i))) ours.set(toPoint(i), by);
      };
      for (const p of cutPassages(document)) {
        if (p.boilerplate) put(p.start, p.end, p.boilerplate.by);
        else for (const span of pointersIn(document.text, p)) put(span.start, span.end, 'pointers');
      }
      const points = Array.from(document.text);
      for (const { start, end, kind } of boilerplate)
        if (kind !== 'run-in subheading')
          for (let i = start; i < end; i++) if (/\S/.test(points[i] ?? ' ')) theirs.add(i);
      const right = [...ours.keys()].filter((i) => theirs.has(i)).length;
      const [p, r] = [percent(right, ours.size), percent(right, theirs.size)];
      const note = `P ${p.toFixed(1)} R ${r.toFixed(1)}, ${theirs.size} characters of furniture`;
      figures.push({ what: file, value: percent(2 * right, ours.size + theirs.size), unit: 'F1', note });
      if (!show) continue;
      const beyond = new Map<string, number>();
      for (const [i, by] of ours) if (!theirs.has(i)) beyond.set(by, (beyond.get(by) ?? 0) + 1);
      for (const [by, n] of beyond) console.log(`    beyond the key: ${by}, ${n} characters`);
      const missed = [...theirs]
        .filter((i) => !ours.has(i))
        .map((i) => points[i])
        .join('');
      if (missed) console.log(`    missed: ${missed.slice(0, 400)}`);
    }
  return [{ title: 'Characters, white space apart', figures }];
}

export const boilerplate: Measurement = {
  id: 'boilerplate',
  asks: 'Is what is no part of an article marked as such, and nothing else?',
  async measure() {
    try {
      return await onTheKey(process.argv.includes('--show'));
    } finally {
      await closeReaders();
    }
  },
};
