/** The head of a Markdown file between two rules, in which it says who wrote it and when. */
import type { Metadatum } from '../domain/document.ts';

/** Matches the whole head; its first group is what stands between the rules. */
export const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** `published_at: "October 1986"`: top-level keys with one value, or a list of plain values. */
export function frontMatter(yaml: string): Metadatum[] {
  const out: Metadatum[] = [];
  let key = '';
  for (const line of yaml.split(/\r?\n/)) {
    const pair = /^([\w][\w .:-]*?)\s*:(?:\s+(.*))?$/.exec(line);
    const item = /^\s*-\s+(.*)$/.exec(line);
    if (pair) key = (pair[1] ?? '').toLowerCase();
    const raw = (pair ? pair[2] : item && key ? item[1] : '') ?? '';
    for (const value of /^\[.*\]$/.test(raw) ? raw.slice(1, -1).split(',') : [raw]) {
      const clean = value.trim().replace(/^(["'])(.*)\1$/, '$2');
      if (clean !== '') out.push({ key, value: clean });
    }
  }
  return out;
}
