/** Searches that the reader keeps, in this browser. */
const KEY = 'sheaf-searches';

export function keptSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

function store(next: readonly string[]): readonly string[] {
  localStorage.setItem(KEY, JSON.stringify(next));
  return next;
}

export const keepSearch = (words: string): readonly string[] =>
  store([words, ...keptSearches().filter((one) => one !== words)]);

export const letSearchGo = (words: string): readonly string[] => store(keptSearches().filter((one) => one !== words));
