/** A number with its bound as the server says it, in French: "at least 1,300" is "au moins 1 300". */

const BOUNDS: Readonly<Record<string, string>> = { 'at least': 'au moins', 'at most': 'au plus', about: 'environ' };

export function numberFr(words: string): string {
  const spaced = words.replace(/(\d),(?=\d{3})/g, '$1\u202f');
  const between = /^([\d\s.]+) to ([\d\s.]+)$/.exec(spaced);
  if (between) return `de ${between[1]} à ${between[2]}`;
  return spaced.replace(/^(?:at least|at most|about)/, (bound) => BOUNDS[bound] ?? bound);
}
