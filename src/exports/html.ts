/** Pages as one HTML file that stands alone: no script, nothing loaded from elsewhere, notes at the end, good on paper. */
import { held } from './package.ts';
import { type Block, escaped, type Line, type Note, type Pages } from './page.ts';

const STYLE = `
:root { color-scheme: light; --ink: #1d2024; --soft: #565c64; --line: #d4d4cf; --accent: #1d5c73; }
body { margin: 3rem auto; padding: 0 1.5rem; max-width: 46rem; color: var(--ink); background: #fff; font: 1rem/1.55 Georgia, "Source Serif 4", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--ink); break-after: avoid; }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; break-after: avoid; }
p { margin: .5rem 0; }
.small, .limit, .soft, .mark, .notes { color: var(--soft); font-family: Inter, system-ui, sans-serif; }
.small, .limit, .notes { font-size: .8125rem; line-height: 1.5; }
.soft { font-size: .875em; }
.mark { font-size: .75rem; white-space: nowrap; }
.item { margin: .25rem 0 .25rem 1.25rem; }
.limit { margin: .5rem 0 1.5rem; padding-left: .75rem; border-left: 2px solid var(--line); }
table { width: 100%; border-collapse: collapse; margin: .5rem 0 1rem; }
th { text-align: left; font: 500 .75rem Inter, system-ui, sans-serif; color: var(--soft); }
th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td:first-child { font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
sup a, .notes a { color: var(--accent); text-decoration: none; }
sup { font: .6875rem/1 Inter, system-ui, sans-serif; padding-left: .1em; }
.notes { padding-left: 2.5rem; }
.notes li { margin: .375rem 0; }
.notes q { color: var(--ink); font-family: Georgia, "Source Serif 4", serif; font-size: .9375rem; }
.notes code { font-size: .6875rem; }
@page { margin: 20mm 18mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; } }
`;

const TAGS = { title: 'h1', heading: 'h2', subheading: 'h3' } as const;

const noted = (n: number, { quote, voice, file, locator, hash }: Note): string =>
  `<li id="n${n}"><q dir="auto">${escaped(quote)}</q> ${escaped(voice)} · ${escaped(locator === '' ? file : `${file}, ${locator}`)} · <code>SHA-256 ${escaped(hash)}</code> <a href="#r${n}">↑</a></li>\n`;

/** Pieces of the file, one after the other. */
export function* htmlFile({ title, tongue, notesHead, blocks }: Pages): Generator<string> {
  const notes = held();
  let last = 0;
  const words = (line: Line): string =>
    line
      .map((run) => {
        if (typeof run === 'string') return escaped(run);
        if ('note' in run) {
          const n = ++last;
          notes.put(noted(n, run.note));
          return `<sup id="r${n}"><a href="#n${n}">${n}</a></sup>`;
        }
        if (run.as === 'strong') return `<strong>${escaped(run.text)}</strong>`;
        return `<span class="${run.as}">${escaped(run.text)}</span>`;
      })
      .join('');
  function* written(block: Block): Generator<string> {
    if (block.kind !== 'table') {
      const tag = block.kind in TAGS ? TAGS[block.kind as keyof typeof TAGS] : 'p';
      yield `<${tag}${tag === 'p' ? ` class="${block.kind}"` : ''} dir="auto">${words(block.line)}</${tag}>\n`;
      return;
    }
    const columns = block.widths.map((width) => `<col style="width:${width}%">`).join('');
    const heads = block.heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('');
    yield `<table><colgroup>${columns}</colgroup><thead><tr>${heads}</tr></thead><tbody>\n`;
    for (const row of block.rows)
      yield `<tr>${row.map((cell) => `<td dir="auto">${words(cell)}</td>`).join('')}</tr>\n`;
    yield '</tbody></table>\n';
  }
  yield `<!doctype html>\n<html lang="${tongue}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>\n`;
  for (const block of blocks) yield* written(block);
  yield `<h2>${escaped(notesHead)}</h2>\n<ol class="notes">\n`;
  yield* notes.all();
  yield '</ol>\n</body></html>\n';
}
