/** Mends the names of a document after they were read: where they begin and end, two in one, kinds that the words or the rest of the text settle. */
import type { NameKind } from '../../domain/mention.ts';
import type { Sentence, Token } from '../../domain/passage.ts';
import { takenApart } from './apart.ts';
import { mendEdges } from './edges.ts';
import type { Named } from './linked-name.ts';
import { type AtHand, isCapital, type Stretch, WORDS, wordsOf } from './stretch.ts';
import { overlookedBodies, sureKind } from './sure-kinds.ts';

/** Whether a name begins a sentence or a quotation with a word that begins sentences: then it may be no name. */
function opens(text: string, name: Named, starts: ReadonlySet<number>, openers: ReadonlySet<string>): boolean {
  if (!starts.has(name.start) && !/[“"«‘'(:–—-]\s?$/.test(text.slice(Math.max(0, name.start - 2), name.start)))
    return false;
  const first = /^[^\s]+/.exec(text.slice(name.start, name.end))?.[0] ?? '';
  return openers.has(first.toLowerCase());
}

/** Kinds of the names of a document by their words: the commonest, none where two are as common. */
function seenIn(
  text: string,
  names: readonly Named[],
  starts: ReadonlySet<number>,
  openers: ReadonlySet<string>,
): Map<string, NameKind> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const n of names) {
    if (opens(text, n, starts, openers)) continue;
    const words = text.slice(n.start, n.end);
    const kinds = counts.get(words) ?? new Map<NameKind, number>();
    kinds.set(n.kind, (kinds.get(n.kind) ?? 0) + 1);
    counts.set(words, kinds);
  }
  const seen = new Map<string, NameKind>();
  for (const [words, kinds] of counts) {
    const [first, second] = [...kinds].sort((a, b) => b[1] - a[1]);
    if (first && first[1] !== second?.[1]) seen.set(words, first[0]);
  }
  return seen;
}

/** Names of one sentence as stretches of its words; `next` is the first name that ends behind the sentence's beginning. */
function stretchesIn(
  tokens: readonly Token[],
  names: readonly Named[],
  next: number,
): { found: Stretch[]; next: number } {
  const found: Stretch[] = [];
  let n = next;
  for (let i = 0; i < tokens.length; ) {
    const name = names[n];
    const token = tokens[i];
    if (!name || !token || name.start >= (tokens.at(-1)?.end ?? 0)) break;
    if (name.end <= token.start) n++;
    else if (token.end <= name.start) i++;
    else {
      let to = i + 1;
      while ((tokens[to]?.start ?? Infinity) < name.end) to++;
      const over = (tokens[to - 1]?.end ?? 0) - name.end;
      found.push({ from: i, to, kind: name.kind, ...(over > 0 ? { cut: over } : {}) });
      n++;
      i = to;
    }
  }
  return { found, next: n };
}

/** "Nawaf" and "al Hazmi", side by side, are one person's name. */
function joined(stretches: readonly Stretch[], { tokens, text }: AtHand): Stretch[] {
  const out: Stretch[] = [];
  for (const s of stretches) {
    const last = out.at(-1);
    const first = tokens[s.from]?.text ?? '';
    const gap = text.slice(tokens[s.from - 1]?.end ?? 0, tokens[s.from]?.start ?? 0);
    if (last && last.kind === 'person' && last.to === s.from && !last.cut && !isCapital(first) && gap.trim() === '')
      out[out.length - 1] = { ...s, from: last.from, kind: 'person' };
    else if (!last || last.to <= s.from) out.push(s);
  }
  return out;
}

/** `names` in order, without overlap; so is the answer. */
export function mendNames(
  text: string,
  sentences: readonly Sentence[],
  names: readonly Named[],
  language: 'en' | 'fr',
): Named[] {
  const starts = new Set(sentences.map((s) => s.tokens[0]?.start ?? -1));
  const seen = seenIn(text, names, starts, WORDS[language].opener);
  const out: Named[] = [];
  let next = 0;
  for (const { tokens } of sentences) {
    const first = tokens[0];
    if (!first) continue;
    const at: AtHand = { text, tokens, language, seen };
    const read = stretchesIn(tokens, names, next);
    next = read.next;
    const mended = joined(
      read.found.flatMap((s) => mendEdges(s, at) ?? []).flatMap((s) => takenApart(s, at)),
      at,
    );
    const bodies = overlookedBodies(at, (from, to) =>
      mended.every((m) => m.to <= from || m.from >= to || (m.from >= from && m.to <= to && m.to - m.from < to - from)),
    );
    const all =
      bodies.length === 0
        ? mended
        : [...mended.filter((m) => !bodies.some((b) => m.from >= b.from && m.to <= b.to)), ...bodies].sort(
            (a, b) => a.from - b.from,
          );
    for (const s of all) {
      const sure = sureKind(s, at);
      const kind = sure === s.kind && s.to - s.from > 1 ? (seen.get(wordsOf(at, s)) ?? sure) : sure;
      out.push({ start: tokens[s.from]?.start ?? 0, end: (tokens[s.to - 1]?.end ?? 0) - (s.cut ?? 0), kind });
    }
  }
  return out;
}
