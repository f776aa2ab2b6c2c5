/** Whom "he", "she", "il" or "elle" means: the one person named before it in the paragraph, where nobody else fits. */
import type { Language } from '../../domain/facts.ts';
import type { Span } from '../../domain/passage.ts';
import { FUNCTIONS_EN } from './functions-en.ts';
import { FUNCTIONS_FR } from './functions-fr.ts';
import { folded } from './lexicon.ts';
import type { LinkedName, Named } from './linked-name.ts';
import { partsOf } from './shortened.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const EN = {
  he: set(FUNCTIONS_EN.he),
  she: set(FUNCTIONS_EN.she),
  man: set(FUNCTIONS_EN.man),
  woman: set(FUNCTIONS_EN.woman),
};
const FR = {
  he: set(FUNCTIONS_FR.he),
  she: set(FUNCTIONS_FR.she),
  man: set(FUNCTIONS_FR.man),
  woman: set(FUNCTIONS_FR.woman),
};

type Sex = 'man' | 'woman';

/** Whether an odd number of quotation marks stands before: words of a quotation speak of others than its frame. */
function inQuotation(words: string): boolean {
  let open = 0;
  let straight = 0;
  for (const c of words) {
    if (c === '“' || c === '«') open++;
    else if (c === '”' || c === '»') open = Math.max(0, open - 1);
    else if (c === '"') straight++;
  }
  return open > 0 || straight % 2 === 1;
}

/** What the word before a name says of the person: "Mme", "spokesman". */
function sexBeside(text: string, name: Named, table: typeof EN): Sex | undefined {
  const before = /([\p{L}.]+)\s+$/u.exec(text.slice(Math.max(0, name.start - 25), name.start))?.[1] ?? '';
  const word = folded(before).replace(/\.$/, '');
  return table.man.has(word) ? 'man' : table.woman.has(word) ? 'woman' : undefined;
}

/**
 * The person a pronoun at `pronoun` stands for, looked for in `paragraph` before it. Undefined inside quotations, for "they" and "ils"
 * (which may be several), and wherever two different persons fit.
 */
export function antecedent(
  pronoun: Span,
  paragraph: Span,
  names: readonly LinkedName[],
  text: string,
  language: Language,
): { readonly name: Named; readonly reason: string } | undefined {
  const table = language === 'fr' ? FR : EN;
  const word = folded(text.slice(pronoun.start, pronoun.end)).replace(/^-(?:t-)?/, '');
  const sex: Sex | undefined = table.he.has(word) ? 'man' : table.she.has(word) ? 'woman' : undefined;
  if (!sex || inQuotation(text.slice(paragraph.start, pronoun.start))) return undefined;
  const persons = new Map<string, { name: Named; sex: Sex | undefined; spoken: boolean }>();
  for (const n of names) {
    if (n.start < paragraph.start || n.end > pronoun.start || n.kind !== 'person') continue;
    const name = n.refersTo?.to ?? { start: n.start, end: n.end, kind: n.kind };
    const who = partsOf(text.slice(name.start, name.end)).join(' ');
    const known = persons.get(who);
    persons.set(who, {
      name: known?.name ?? name,
      sex: known?.sex ?? sexBeside(text, n, table),
      spoken: (known?.spoken ?? true) && inQuotation(text.slice(paragraph.start, n.start)),
    });
  }
  const fits = [...persons.values()].filter((p) => (p.sex === undefined || p.sex === sex) && !p.spoken);
  const [only] = fits;
  if (!only || fits.length > 1) return undefined;
  const others =
    persons.size > 1
      ? 'the only one of those named before it in the paragraph that fits'
      : 'the only person named before it in the paragraph';
  return { name: only.name, reason: others };
}
