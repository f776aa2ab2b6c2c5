/** The interface in the reader's language. The English phrase is the key; the case's own words are never translated. */
import { french } from './words-fr.ts';

export type Tongue = 'en' | 'fr';

const KEY = 'sheaf-language';

function first(): Tongue {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'en' || chosen === 'fr') return chosen;
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

let tongue: Tongue = first();

/** Also told to the server, which sends the first answer with the page. */
function wear(): void {
  document.documentElement.lang = tongue;
  // biome-ignore lint/suspicious/noDocumentCookie: the other way to set one is not in all browsers
  document.cookie = `sheaf-tongue=${tongue}; path=/; SameSite=Strict; max-age=31536000`;
}
wear();

export const tongueNow = (): Tongue => tongue;

export function speak(next: Tongue): void {
  tongue = next;
  localStorage.setItem(KEY, next);
  wear();
}

/** The phrase, with {names} filled in. */
export function say(phrase: string, values: Readonly<Record<string, string | number>> = {}): string {
  const found = tongue === 'fr' ? (french[phrase] ?? phrase) : phrase;
  return found.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? count(value) : value;
  });
}

/** 12,345 or 12 345. */
export const count = (n: number): string => n.toLocaleString(tongue === 'fr' ? 'fr-FR' : 'en-GB');

/** "1 claim", "12 claims": both phrases carry {n}. */
export const many = (n: number, one: string, several: string): string =>
  say(n === 1 || (tongue === 'fr' && n === 0) ? one : several, { n });
