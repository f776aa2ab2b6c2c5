/** Finds whom "the minister", "le juge" or "the company" means: the one person or body named before with that function, if only one was. */
import type { Language } from '../../domain/facts.ts';
import type { Sentence, Token } from '../../domain/passage.ts';
import { FUNCTIONS_EN } from './functions-en.ts';
import { FUNCTIONS_FR } from './functions-fr.ts';
import { folded } from './lexicon.ts';
import type { LinkedName, Named } from './linked-name.ts';
import { partsOf } from './shortened.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const tables = (f: typeof FUNCTIONS_EN | typeof FUNCTIONS_FR) => ({
  person: set(f.person),
  body: set(f.body),
  signs: new Map(Object.entries(f.bodySigns).map(([k, v]) => [k, set(v)])),
  article: set(f.article),
  stops: set(f.stops),
});
const EN = tables(FUNCTIONS_EN);
const FR = tables(FUNCTIONS_FR);

const DETERMINER =
  /^(?:the|a|an|its|their|his|her|then|former|ancien|ancienne|le|la|l'|l’|un|une|son|sa|leur|alors|actuel|actuelle|acting|deputy)$/i;
const ARTICLE = /^(?:le|la|l['’])$/i;
const TITLE = /^(?:mr|mrs|ms|dr|prof|m|mme|mlle|me)\.?$/i;
const bare = (token: Token | undefined): string => folded(token?.text ?? '').replace(/\.$/, '');

interface Holder {
  readonly name: Named;
  readonly who: string;
}

/** The functions that stand with a name: right before it, or after a comma. Answers nothing for "a spokesman for the minister". */
function functionsBeside(tokens: readonly Token[], first: number, end: number, known: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let i = first - 1;
  if (TITLE.test(tokens[i]?.text ?? '')) i--;
  if (known.has(bare(tokens[i]))) found.push(bare(tokens[i]));
  else if (tokens[i]?.text === ',') {
    // "the minister of transport, X,"
    for (let k = i - 1; k >= 0 && k >= i - 8; k--) {
      const word = bare(tokens[k]);
      if (/^[,;:.()“”"«»]$/.test(tokens[k]?.text ?? '')) break;
      if (known.has(word) && DETERMINER.test(tokens[k - 1]?.text ?? tokens[k - 2]?.text ?? '')) {
        found.push(word);
        break;
      }
    }
  }
  if (tokens[end]?.text === ',')
    for (let k = end + 1; k <= end + 4 && k < tokens.length; k++) {
      const word = bare(tokens[k]);
      if (known.has(word)) {
        found.push(word);
        break;
      }
      if (/^[,;:.()]$/.test(tokens[k]?.text ?? '') || /^\p{Lu}/u.test(tokens[k]?.text ?? '')) break;
      // « la société Marvel, rapporte le journal »: a verb stands before the article
      if (k === end + 1 && ARTICLE.test(tokens[k + 1]?.text ?? '') && /^\p{L}+(?:e|t|a|ent)$/u.test(word)) break;
    }
  return found;
}

export function describedNames(
  names: readonly LinkedName[],
  text: string,
  sentences: readonly Sentence[],
  language: Language,
): LinkedName[] {
  const table = language === 'fr' ? FR : EN;
  const holders = new Map<string, Holder[]>();
  const note = (word: string, name: LinkedName): void => {
    const target = name.refersTo?.to ?? name;
    const who = partsOf(text.slice(target.start, target.end)).join(' ');
    const list = holders.get(word) ?? [];
    if (!list.some((h) => h.who === who))
      list.push({ name: { start: target.start, end: target.end, kind: name.kind }, who });
    holders.set(word, list);
  };
  const described: LinkedName[] = [];
  let n = 0;
  for (const { tokens } of sentences) {
    let i = 0;
    while (i < tokens.length) {
      const token = tokens[i];
      if (!token) break;
      while ((names[n]?.end ?? Infinity) <= token.start) n++;
      const name = names[n];
      if (name && name.start <= token.start && token.start < name.end) {
        let end = i;
        while ((tokens[end]?.start ?? Infinity) < name.end) end++;
        if (name.kind === 'person') for (const f of functionsBeside(tokens, i, end, table.person)) note(f, name);
        if (name.kind === 'organisation') {
          const parts = partsOf(text.slice(name.start, name.end));
          for (const part of parts) if (table.body.has(part)) note(part, name);
          for (const [word, signs] of table.signs)
            if (parts.length > 1 && signs.has((parts.at(-1) ?? '').replace(/\.$/, ''))) note(word, name);
          for (const f of functionsBeside(tokens, i, end, table.body)) note(f, name);
        }
        i = Math.max(end, i + 1);
        continue;
      }
      const next = tokens[i + 1];
      const after = tokens[i + 2];
      const apposed = tokens[i - 1]?.text === ',' && names[n - 1]?.end === tokens[i - 2]?.end;
      if (next && !apposed && table.article.has(token.text.toLowerCase())) {
        const word = folded(next.text);
        const kind = table.person.has(word) ? 'person' : table.body.has(word) ? 'organisation' : undefined;
        const alone =
          !after ||
          !(table.stops.has(after.text.toLowerCase()) || /^\p{Lu}/u.test(after.text) || /^[-–]/.test(after.text));
        const fits =
          kind && alone && next.text === next.text.toLowerCase()
            ? holders.get(word)?.filter((h) => h.name.kind === kind)
            : undefined;
        const only = fits?.[0];
        if (kind && only && fits?.length === 1) {
          const shown = text.slice(only.name.start, only.name.end).replace(/\s+/g, ' ');
          described.push({
            start: token.start,
            end: next.end,
            kind,
            refersTo: {
              to: only.name,
              reason:
                language === 'fr'
                  ? `seul nom de cette fonction jusqu’ici : ${shown}`
                  : `the only ${word} named so far: ${shown}`,
            },
          });
          i += 2;
          continue;
        }
      }
      i++;
    }
  }
  return described;
}
