/** Takes two names apart that were read as one: "Le Parisien Imre Volk", "Volk and Kelso". */
import type { NameKind } from '../../domain/mention.ts';
import { type AtHand, type Stretch, wordsOf } from './stretch.ts';
import { sureKind } from './sure-kinds.ts';

const AND = { en: 'and', fr: 'et' } as const;

/** The names in a stretch: where both halves are names by themselves in the document, each is one; else the stretch itself. */
export function takenApart(stretch: Stretch, at: AtHand): readonly Stretch[] {
  const { from, to } = stretch;
  if (to - from < 3) return [stretch];
  const known = (half: Stretch): NameKind | undefined => at.seen.get(wordsOf(at, half));
  // "the Harbour Guard spotted Ilir Hoxha": no name has a past tense inside
  for (let i = from + 1; i < to - 1; i++) {
    if (!/^[a-z]{3,}ed$/.test(at.tokens[i]?.text ?? '')) continue;
    // "asked the Port Office"
    const next = /^(?:the|its|his|her|their)$/.test(at.tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    if (next >= to || !/^\p{Lu}/u.test(at.tokens[next]?.text ?? '')) continue;
    const left = { from, to: i, kind: stretch.kind };
    const right = { ...stretch, from: next };
    return [left, right].map((half) => ({ ...half, kind: known(half) ?? half.kind }));
  }
  for (let i = from + 1; i < to - 1; i++)
    if (at.tokens[i]?.text === AND[at.language]) {
      const left = { from, to: i, kind: stretch.kind };
      const right = { ...stretch, from: i + 1 };
      const a = known(left);
      const b = known(right);
      if (a && b)
        return [
          { ...left, kind: a },
          { ...right, kind: b },
        ];
    }
  for (let i = from + 1; i <= to - 2; i++) {
    const person: Stretch = { ...stretch, from: i, kind: 'person' };
    if (at.seen.get(wordsOf(at, person)) !== 'person') continue;
    const left: Stretch = { from, to: i, kind: 'organisation' };
    const kind =
      known(left) ?? (sureKind({ ...left, kind: 'person' }, at) === 'organisation' ? 'organisation' : undefined);
    if (kind && kind !== 'person') return [{ ...left, kind }, person];
  }
  return [stretch];
}
