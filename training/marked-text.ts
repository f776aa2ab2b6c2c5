/** Reads the training articles: readable text with inline marks for names and dates, and a list of who says what. */

export type NameMark = 'per' | 'org' | 'loc';

export interface MarkedSpan {
  readonly start: number; // UTF-16 offset into `text`
  readonly end: number;
  readonly value: string; // a NameMark, or an EDTF value, or '?'
}

export interface MarkedSaying {
  readonly line: number;
  readonly source?: readonly [number, number];
  readonly cue?: readonly [number, number];
  readonly content: readonly (readonly [number, number])[];
}

export interface MarkedArticle {
  readonly head: Readonly<Record<string, string>>;
  readonly text: string;
  readonly names: readonly MarkedSpan[];
  readonly dates: readonly MarkedSpan[];
  readonly sayings: readonly MarkedSaying[];
  /** What is wrong, with its line in the file; empty for a good article. */
  readonly faults: readonly { readonly line: number; readonly fault: string }[];
}

const MARK = /\[([^[\]]+)\]\(([^()\s]+)\)/g;
const EDTF_VALUE =
  /^(?:\?|(?:\.\.|\d{2,4}X{0,2}(?:-\d{2}(?:-\d{2})?)?[~?%]?)(?:\/(?:\.\.|\d{2,4}X{0,2}(?:-\d{2}(?:-\d{2})?)?[~?%]?))?)$/;
const KINDS = ['news', 'agency', 'inquiry', 'minutes', 'letter', 'answer', 'mail', 'summary'];

const NAME_MARK = /^(?:per|org|loc)$/;

/** The running text without its marks, and the marked spans in it; `at` is a mark's place in the marked text. */
export function readMarks(marked: string): { text: string; spans: (MarkedSpan & { readonly at: number })[] } {
  let text = '';
  let from = 0;
  const spans: (MarkedSpan & { readonly at: number })[] = [];
  for (const m of marked.matchAll(MARK)) {
    const [whole, words = '', value = ''] = m;
    text += marked.slice(from, m.index);
    spans.push({ start: text.length, end: text.length + words.length, value, at: m.index });
    text += words;
    from = m.index + whole.length;
  }
  return { text: text + marked.slice(from), spans };
}

/** Takes the whole file; never throws, lists faults instead. */
export function readMarked(file: string): MarkedArticle {
  const faults: { line: number; fault: string }[] = [];
  const lines = file.replace(/\r\n/g, '\n').split('\n');
  const head: Record<string, string> = {};
  let at = 0;
  if (lines[0] === '---') {
    for (at = 1; at < lines.length && lines[at] !== '---'; at++) {
      const [, key, value] = /^(\w+):\s*(.*)$/.exec(lines[at] ?? '') ?? [];
      if (key) head[key] = value ?? '';
    }
    at++;
  } else faults.push({ line: 1, fault: 'no head between --- lines' });
  if (!KINDS.includes(head.kind ?? '')) faults.push({ line: 2, fault: `kind must be one of ${KINDS.join(', ')}` });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(head.published ?? '')) faults.push({ line: 2, fault: 'published must be a day' });

  const saysAt = lines.findIndex((l, i) => i >= at && /^## says\s*$/.test(l));
  const body = lines
    .slice(at, saysAt < 0 ? undefined : saysAt)
    .join('\n')
    .replace(/\s+$/, '\n');
  if (saysAt < 0) faults.push({ line: lines.length, fault: 'no "## says" part' });

  const lineOf = (offset: number): number => at + 1 + (body.slice(0, offset).match(/\n/g)?.length ?? 0);
  const { text, spans } = readMarks(body);
  const names = spans.filter(({ value }) => NAME_MARK.test(value));
  const dates = spans.filter(({ value }) => !NAME_MARK.test(value) && EDTF_VALUE.test(value));
  for (const { value, at: offset } of spans)
    if (!NAME_MARK.test(value) && !EDTF_VALUE.test(value))
      faults.push({ line: lineOf(offset), fault: `(${value}) is neither per, org, loc nor EDTF` });
  for (const m of text.matchAll(/\]\(|\[[^\]\n]{1,60}\]\(/g))
    faults.push({ line: lineOf(m.index), fault: 'a broken mark' });

  // a saying's words are looked for from where the last one stood, then from the start
  const sayings: MarkedSaying[] = [];
  let cursor = 0;
  const find = (words: string, near: number): readonly [number, number] | undefined => {
    const options: number[] = [];
    for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) options.push(i);
    options.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
    return options[0] === undefined ? undefined : [options[0], options[0] + words.length];
  };
  for (let i = saysAt + 1; saysAt >= 0 && i < lines.length; i++) {
    const row = lines[i]?.trim() ?? '';
    if (!row) continue;
    const cells = row.split('|').map((c) => c.trim());
    if (cells.length !== 3) {
      faults.push({ line: i + 1, fault: `wants: source | cue | content (has ${cells.length} parts)` });
      continue;
    }
    const [source = '', cue = '', said = ''] = cells;
    const content: (readonly [number, number])[] = [];
    let near = cursor;
    for (const part of said.split(' … ')) {
      const forward = text.indexOf(part, near);
      const span = part ? (forward >= 0 ? ([forward, forward + part.length] as const) : find(part, near)) : undefined;
      if (span) {
        content.push(span);
        near = span[1];
      } else faults.push({ line: i + 1, fault: `content not in the text: ${part.slice(0, 60) || '(empty)'}` });
    }
    const anchor = content[0]?.[0] ?? cursor;
    const place = (words: string, what: string): readonly [number, number] | undefined => {
      if (!words) return undefined;
      const span = find(words, anchor);
      if (!span) faults.push({ line: i + 1, fault: `${what} not in the text: ${words.slice(0, 60)}` });
      return span;
    };
    const cueSpan = place(cue, 'cue');
    const sourceSpan = source ? (find(source, cueSpan?.[0] ?? anchor) ?? place(source, 'source')) : undefined;
    sayings.push({
      line: i + 1,
      content,
      ...(sourceSpan ? { source: sourceSpan } : {}),
      ...(cueSpan ? { cue: cueSpan } : {}),
    });
    cursor = content[0]?.[0] ?? cursor;
  }
  const words = text.split(/\s+/).length;
  if (words < 280 || words > 900) faults.push({ line: 1, fault: `${words} words; wants 300 to 800` });
  return { head, text, names, dates, sayings, faults };
}
