/** Says what is wrong in the training articles, with file and line; exit code 1 where anything is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarked } from './marked-text.ts';

const here = import.meta.dirname;
const named = process.argv.slice(2);
const files = named.length
  ? named
  : ['en', 'fr'].flatMap((l) =>
      readdirSync(join(here, l))
        .sort()
        .map((f) => join(here, l, f)),
    );
let faults = 0;
let names = 0;
let dates = 0;
let sayings = 0;
let words = 0;
for (const file of files) {
  const article = readMarked(readFileSync(file, 'utf8'));
  for (const f of article.faults) console.log(`${file}:${f.line}: ${f.fault}`);
  faults += article.faults.length;
  names += article.names.length;
  dates += article.dates.length;
  sayings += article.sayings.length;
  words += article.text.split(/\s+/).length;
}
console.log(
  `${files.length} articles, ${words} words, ${names} names, ${dates} dates, ${sayings} sayings; ${faults} faults`,
);
process.exitCode = faults ? 1 : 0;
