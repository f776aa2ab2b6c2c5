import { agreement, bestPairs, byDocument, isRow, type Row, type Scorer } from './agreement.ts';

type Characters = ReadonlySet<number>;
interface Said {
  readonly source: Characters;
  readonly cue: Characters;
  readonly content: Characters;
}

/** Half of the content must be shared for an attribution to count as found. */
const LEAST = 0.5;

function charactersOf(spans: unknown): Characters {
  const all = new Set<number>();
  for (const span of Array.isArray(spans) ? spans : [])
    if (Array.isArray(span)) for (let i = Number(span[0]); i < Number(span[1]); i++) all.add(i);
  return all;
}

const saidIn = ({ attributions }: Row): readonly Said[] =>
  (Array.isArray(attributions) ? attributions : []).filter(isRow).map(({ source, cue, content }) => ({
    source: charactersOf(source),
    cue: charactersOf(cue),
    content: charactersOf(content),
  }));

function both(a: Characters, b: Characters): number {
  let n = 0;
  for (const one of a) if (b.has(one)) n++;
  return n;
}

const touches = (gold: Characters, ours: Characters): boolean =>
  gold.size === 0 ? ours.size === 0 : both(gold, ours) > 0;

/** Who says what: whether what is said is found, by at least half of its characters, with the right speaker and the right word of saying. */
export const attributions: Scorer = {
  id: 'attributions',
  means: 'who is said to have said what',
  shape: '{"doc": "a.txt", "attributions": [{"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 60]]}]}',
  score(found, gold) {
    const [ours, theirs] = [byDocument(found, saidIn), byDocument(gold, saidIn)];
    let [content, whole, source, cue, system, marked] = [0, 0, 0, 0, 0, 0];
    for (const [document, g] of theirs) {
      const s = (ours.get(document) ?? []).filter((one) => one.content.size > 0);
      system += s.length;
      marked += g.length;
      const dice = (a: Said, b: Said): number => (2 * both(a.content, b.content)) / (a.content.size + b.content.size);
      for (const [i, j, alike] of bestPairs(g, s, dice)) {
        const [a, b] = [g[i], s[j]];
        if (!a || !b || alike < LEAST) continue;
        content++;
        const [who, word] = [touches(a.source, b.source), a.cue.size === 0 || touches(a.cue, b.cue)];
        if (who) source++;
        if (word) cue++;
        if (who && word) whole++;
      }
    }
    return [
      agreement('what is said', content, system, marked),
      agreement('what is said and by whom', source, system, marked),
      agreement('what is said and the word of saying', cue, system, marked),
      agreement('all three', whole, system, marked),
    ];
  },
};
