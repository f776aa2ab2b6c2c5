/** Measures the boilerplate cutters by characters on the key, and shows what they mark in any other file: `tsx score/boilerplate.ts [FILE …]`. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codePoints } from '../src/domain/quote.ts';
import { cutPassages, pointersIn } from '../src/passages/index.ts';
import { closeReaders, readSource } from '../src/sources/index.ts';

const corpora = join(import.meta.dirname, '..', '..', 'shared', 'corpora');

interface Key {
  readonly files: Readonly<
    Record<string, { readonly boilerplate: readonly { start: number; end: number; kind: string }[] }>
  >;
}

const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '—');

async function* documentsOf(path: string) {
  for await (const found of readSource({ bytes: readFileSync(path), path: basename(path) }))
    if ('document' in found) yield found.document;
}

/** Run-in subheadings are headings of the article to us, and no furniture: they are left out on both sides. */
async function onTheKey(): Promise<void> {
  const path = join(corpora, 'seeds-key', 'key-001-003.json');
  if (!existsSync(path)) return console.log('The key is not here: nothing measured.');
  const key = JSON.parse(readFileSync(path, 'utf8')) as Key;
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
      const p = percent(right, ours.size);
      const r = percent(right, theirs.size);
      console.log(
        `${file}  P ${p}  R ${r}  F ${percent(2 * right, ours.size + theirs.size)}  (${theirs.size} characters of furniture)`,
      );
      const beyond = new Map<string, number>();
      for (const [i, by] of ours) if (!theirs.has(i)) beyond.set(by, (beyond.get(by) ?? 0) + 1);
      for (const [by, n] of beyond) console.log(`    beyond the key: ${by}, ${n} characters`);
      const missed = [...theirs]
        .filter((i) => !ours.has(i))
        .map((i) => points[i])
        .join('');
      if (missed) console.log(`    missed: ${missed.slice(0, 400)}`);
    }
}

async function look(path: string): Promise<void> {
  let marked = 0;
  let whole = 0;
  let lines = '';
  for await (const document of documentsOf(path))
    for (const p of cutPassages(document)) {
      whole += p.end - p.start;
      const words = document.text.slice(p.start, p.end).replace(/\s+/g, ' ');
      if (p.boilerplate) {
        marked += p.end - p.start;
        lines += `  - ${p.boilerplate.by}: ${words.slice(0, 150)}\n`;
      } else if (process.env.HEADINGS && (p.kind === 'title' || p.kind === 'heading'))
        lines += `  # ${p.kind}: ${words.slice(0, 150)}\n`;
    }
  console.log(`${basename(path)}: ${percent(marked, whole)} % marked\n${lines}`);
}

const files = process.argv.slice(2);
if (files.length === 0) await onTheKey();
for (const path of files) await look(path);
await closeReaders();
