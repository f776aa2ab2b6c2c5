/** Whether two given names can be one person's, and how: written alike, as an initial, romanised, shortened, or a slip apart. */
import { oneSlip } from './near.ts';
import { NICKNAMES_EN } from './nicknames-en.ts';
import { NICKNAMES_FR } from './nicknames-fr.ts';
import { romanKey, skeleton } from './romanise.ts';

export type GivenAgreement = 'alike' | 'initial' | 'romanised' | 'nickname' | 'skeleton' | 'slip';

const LONG_FORMS: ReadonlyMap<string, readonly string[]> = (() => {
  const table = new Map<string, string[]>();
  for (const [short, long] of [...Object.entries(NICKNAMES_EN), ...Object.entries(NICKNAMES_FR)])
    table.set(short, [...(table.get(short) ?? []), ...long]);
  return table;
})();

/** The names that a short form stands for, or none. */
export const longForms = (given: string): readonly string[] => LONG_FORMS.get(given) ?? [];

/** Man's and woman's form of one name: Daniel, Daniela; Mario, Maria; Michel, Michelle. Never a slip of the pen. */
function endingsDiffer(a: string, b: string): boolean {
  const stem = (s: string): string => s.replace(/[aeo]+$/, '').replace(/(.)\1$/, '$1');
  return stem(a) === stem(b);
}

/** How two folded given names agree; undefined where they do not. */
export function givenAgreement(a: string, b: string): GivenAgreement | undefined {
  if (a === b) return 'alike';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : undefined;
  const letters = a.replace(/ /g, '') === b.replace(/ /g, '');
  if (letters) return 'alike';
  const key = romanKey(a);
  if (key.length > 2 && key === romanKey(b)) return 'romanised';
  if (longForms(a).includes(b) || longForms(b).includes(a)) return 'nickname';
  if (endingsDiffer(a, b)) return undefined;
  const bones = skeleton(a);
  if (bones.length > 2 && bones === skeleton(b)) return 'skeleton';
  return Math.min(a.length, b.length) > 4 && oneSlip(a, b) ? 'slip' : undefined;
}
