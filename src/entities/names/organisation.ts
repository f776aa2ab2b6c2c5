/** Takes a body's name apart: article and legal form off, acronym and initials, and for public offices their words in any order. */
import { GENERIC_EN, OFFICES_EN, SMALL_EN, VARIANTS_EN } from './body-words-en.ts';
import { GENERIC_FR, OFFICES_FR, SMALL_FR, SUBJECTS_FR } from './body-words-fr.ts';
import { clean, fold, wordsOf } from './fold.ts';
import { LEGAL_FORMS } from './legal-forms.ts';
import type { OrganisationName } from './name.ts';

const SMALL = new Set([...SMALL_EN, ...SMALL_FR]);
const OFFICES = new Set(OFFICES_EN);
const GENERIC = new Set([...GENERIC_EN, ...GENERIC_FR]);
const FORMS = new Map(
  Object.entries(LEGAL_FORMS).flatMap(([kind, forms]) => forms.map((form) => [form, kind] as const)),
);
const LONGEST = 6;

/** "D.G.S.I." and "A.B.C." without their stops. */
const unstopped = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (dotted) => dotted.replace(/\./g, ''));

interface Formed {
  readonly words: readonly string[];
  readonly legal?: string;
}

/** The longest legal form at the end, else at the head, taken off as long as words are left. */
function withoutForm(words: readonly string[]): Formed {
  let left = words;
  let legal: string | undefined;
  for (let pass = 0; pass < 2; pass++)
    for (let n = Math.min(LONGEST, left.length - 1); n > 0; n--) {
      const end = FORMS.get(left.slice(-n).join(' '));
      const head = end ? undefined : FORMS.get(left.slice(0, n).join(' '));
      if (!end && (!head || n < 2) && !(head && head !== 'incorporated')) continue;
      const found = end ?? head;
      if (found !== undefined && (legal === undefined || legal === 'incorporated')) legal = found;
      left = end ? left.slice(0, -n) : left.slice(n);
      break;
    }
  return { words: left, ...(legal ? { legal } : {}) };
}

const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}][\p{L}\p{N}&-]{1,9}$/u;

/** A word mostly in capitals: "DGSI", "UNHCR", "DoJ", not "Interpol". */
function acronymOf(text: string): string | undefined {
  const word = unstopped(text).replace(/^(?:the|l[ae]s?) |^l'/i, '');
  if (!ACRONYM.test(word)) return undefined;
  const capitals = word.replace(/\P{Lu}/gu, '').length;
  return capitals * 2 >= word.length ? fold(word).replace(/[^a-z0-9]/g, '') : undefined;
}

/** Initials with small words left out, with them, and with hyphened words as two. */
function initialsOf(text: string): readonly string[] {
  const bare = fold(text).replace(/^(?:the|l[ae]s?) |^l'/, '');
  const whole = bare.match(/[a-z0-9-]+/g) ?? [];
  const split = wordsOf(bare);
  const letters = (words: readonly string[]): string => words.map((w) => w[0] ?? '').join('');
  const out = new Set([
    letters(split.filter((w) => !SMALL.has(w))),
    letters(whole.filter((w) => !SMALL.has(w))),
    letters(split),
    letters(split.filter((w, i) => i === 0 || w.length > 1 || !SMALL.has(w))),
  ]);
  return [...out].filter((initials) => initials.length > 1 && split.length > 1);
}

/** Words of an office, sorted and in English where the table has them; empty where the name is no office's. French has the office first. */
function officeOf(words: readonly string[]): string {
  const content = words.filter((w) => !SMALL.has(w));
  if (content.length < 2) return '';
  const french = OFFICES_FR[content[0] ?? ''];
  const turned = french ? [french, ...content.slice(1).map((w) => SUBJECTS_FR[w] ?? w)] : content;
  return french || turned.some((w) => OFFICES.has(w)) ? [...new Set(turned)].sort().join(' ') : '';
}

/** Parts of a body's name as it stands in a text. */
export function organisationName(raw: string): OrganisationName {
  const text = clean(raw);
  const folded = fold(unstopped(text)).replace(/&/g, ' and ');
  const all = wordsOf(folded.replace(/(?<=[a-z])'(?=s\b)|(?<=[a-z]{2})'(?=[a-z]{2})/g, '')).filter(
    (w, i, list) => !(i === 0 && list.length > 1 && /^(?:the|le|la|les|l)$/.test(w)),
  );
  const { words: bare, legal } = withoutForm(all);
  const words = bare.flatMap((w) => (VARIANTS_EN[w] ?? w).split(' '));
  const acronym = acronymOf(text);
  return {
    kind: 'organisation',
    text,
    key: `${words.filter((w, i) => !(i > 0 && (SMALL.has(w) || w === 'and'))).join(' ')}|${legal ?? ''}`,
    words,
    ...(legal ? { legal } : {}),
    ...(acronym ? { acronym } : {}),
    initials: acronym ? [] : initialsOf(text),
    office: officeOf(words),
    generic:
      !acronym && words.every((w) => GENERIC.has(w) || SMALL.has(w)) && words.filter((w) => !SMALL.has(w)).length < 2,
  };
}
