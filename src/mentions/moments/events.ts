/** The date of an event that words count from: "days after those attacks", "two years before the collapse". */
import type { Reading } from './answer.ts';
import type { TimeExpression } from './said.ts';
import type { Told } from './setting.ts';

const POINTING = /^\s*(?:that|those|this|these|ce|cet|cette|ces)\s/i;
const STOP = new Set([
  'the',
  'his',
  'her',
  'its',
  'their',
  'that',
  'those',
  'this',
  'these',
  'which',
  'and',
  'paris',
  'first',
  'last',
  'les',
  'des',
  'une',
  'son',
  'ses',
  'leur',
  'cette',
  'ces',
  'cet',
  'they',
  'was',
  'were',
  'had',
]);

/** Words of the noun phrase after the expression, first to last, without those that point or own. */
const nounsAfter = (after: string): string[] => {
  const phrase = /^\s*([^.,;:()«»“”"–—]{0,60})/.exec(after)?.[1] ?? '';
  const head =
    phrase.split(/\s+(?:of|in|on|at|that|which|who|and|was|were|had|de|du|des|dans|sur|qui|que|et|was)\s+/)[0] ?? '';
  return head
    .toLowerCase()
    .split(/[\s'’]+/)
    .map((w) => w.replace(/[^a-zà-ÿ-]/g, ''))
    .filter((w) => w.length > 2 && !STOP.has(w));
};

/** A date told for the same event: right after it, in a sentence before it with the same noun, or the one that "those" points to. */
export function eventBefore(
  e: TimeExpression,
  i: number,
  { setting, told, expressions, answers }: Reading,
): Told | undefined {
  const { text, sentences } = setting.context;
  const after = text.slice(e.end, e.end + 80);
  const noun = nounsAfter(after).at(-1);
  const stem = noun?.replace(/(?:s|es)$/, '');
  if (stem && stem.length > 3) {
    const found = (t: Told): boolean => {
      const s = sentences[setting.sentence[t.index] ?? -1];
      if (!s) return false;
      const around = text.slice(Math.max(s.start, t.start - 110), Math.min(s.end, t.end + 70)).toLowerCase();
      return around.includes(stem);
    };
    for (let k = told.length - 1; k >= 0; k--) {
      const t = told[k];
      if (t && t.explicit && found(t)) return t;
    }
  }
  if (POINTING.test(after)) return told.at(-1);
  void expressions;
  void answers;
  void i;
  return undefined;
}
