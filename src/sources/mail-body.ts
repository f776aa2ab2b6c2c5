/** The body of a mail as blocks: what its writer wrote, and what he quotes from the mail he answers. */
import type { BlockKind } from '../domain/document.ts';
import type { Composition } from './composition.ts';
import { paragraphsOf } from './paragraphs.ts';

/** From here on the whole rest is an earlier mail. */
const EARLIER =
  /^\s*(?:-{2,}\s*(?:Original Message|Forwarded message|Message d['’]origine|Message transféré|Message initial|Mensaje original)\s*-{2,}|_{20,})\s*$/i;
/** "On 4 March 2019, Ada Penhaligon wrote:", "Le 4 mars 2019 à 10:12, Ada a écrit :" */
const INTRO = /^\s*(?:On\b.{6,200}\bwrote|Le\b.{6,200}\ba écrit|.{4,100}\b(?:wrote|a écrit))\s?:\s*$/i;
/** An earlier mail's head without a rule before it, as Outlook sets it. */
const HEAD = /^\s*\*?(?:From|De)\s?:\*?\s.+$/i;
const HEAD_NEXT = /^\s*\*?(?:Sent|Envoyé|Date|To|À|Cc|Objet|Subject)\s?:\*?\s/i;

interface Line {
  readonly words: string;
  readonly number: number;
  readonly quoted: boolean;
}

/** Adds a plain body: lines marked ">" become quotations without their marks, and so does what follows the head of an earlier mail. */
export function addPlainBody(out: Composition, body: string): void {
  let run: Line[] = [];
  const place = { paragraph: 0 };
  for (const line of linesOf(body)) {
    if (run[0] && run[0].quoted !== line.quoted) {
      addRun(out, run, place);
      run = [];
    }
    run.push(line);
  }
  addRun(out, run, place);
}

function* linesOf(body: string): Generator<Line> {
  const lines = body.split(/\r\n|\n|\r/);
  let earlier = false;
  for (const [i, line] of lines.entries()) {
    earlier ||= EARLIER.test(line) || (HEAD.test(line) && HEAD_NEXT.test(lines[i + 1] ?? ''));
    const marked = /^\s?(?:>\s?)+/.exec(line);
    const quoted =
      earlier ||
      marked !== null ||
      INTRO.test(line) ||
      (INTRO.test(`${line} ${lines[i + 1] ?? ''}`) && /^\s*(?:On|Le)\b/.test(line));
    yield { words: marked ? line.slice(marked[0].length) : line, number: i + 1, quoted };
  }
}

function addRun(out: Composition, run: readonly Line[], place: { paragraph: number }): void {
  const first = run[0];
  if (!first) return;
  const kind: BlockKind = first.quoted ? 'quotation' : 'paragraph';
  const text = run.map((line) => line.words).join('\n');
  for (const p of paragraphsOf(text))
    out.add(kind, text.slice(p.start, p.end), { paragraph: ++place.paragraph, line: first.number + p.line - 1 });
}
