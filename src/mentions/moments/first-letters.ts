/** With which characters a pattern can begin, read off its regular expression: so that only the patterns that may fit a word are tried on it. */

interface Part {
  /** Undefined: any character. */
  readonly first: ReadonlySet<string> | undefined;
  /** Whether it can match nothing, so that what follows may come first. */
  readonly empty: boolean;
}

const RANGES: Readonly<Record<string, readonly [string, string]>> = { d: ['0', '9'] };
const range = (from: string, to: string): string[] => {
  const out: string[] = [];
  for (let c = from.charCodeAt(0); c <= to.charCodeAt(0); c++) out.push(String.fromCharCode(c));
  return out;
};

/** Undefined where it can begin with any character. Knows the syntax that this folder's patterns use. */
export function firstLetters(source: string): ReadonlySet<string> | undefined {
  let at = 0;

  const alternatives = (): Part => {
    let all: Part = sequence();
    while (source[at] === '|') {
      at++;
      const next = sequence();
      all = {
        first: all.first && next.first && new Set([...all.first, ...next.first]),
        empty: all.empty || next.empty,
      };
    }
    return all;
  };

  const sequence = (): Part => {
    let first: Set<string> | undefined = new Set();
    let empty = true;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = item();
      if (empty) {
        first = first && part.first && new Set([...first, ...part.first]);
        empty = part.empty;
      }
    }
    return { first, empty };
  };

  const item = (): Part => {
    const part = atom();
    const quantifier = /^(?:[?*]|\{0,?\d*\}|\+|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at, at + 12))?.[0];
    if (quantifier === undefined) return part;
    at += quantifier.length;
    return /^(?:[?*]|\{0)/.test(quantifier) ? { ...part, empty: true } : part;
  };

  const atom = (): Part => {
    const c = source[at] ?? '';
    if (c === '(') {
      const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 24))?.[0] ?? '(';
      at += head.length;
      const inner = alternatives();
      at++;
      return /^\(\?<?[=!]$/.test(head) ? { first: new Set(), empty: true } : inner;
    }
    if (c === '[') return characters();
    at++;
    if (c === '^' || c === '$') return { first: new Set(), empty: true };
    if (c === '.') return { first: undefined, empty: false };
    if (c !== '\\') return { first: new Set([c]), empty: false };
    return { first: escaped(), empty: source[at - 1] === 'b' };
  };

  /** The characters that an escape stands for; the place moves behind it. */
  const escaped = (): ReadonlySet<string> | undefined => {
    const e = source[at++] ?? '';
    const known = RANGES[e];
    if (known) return new Set(range(known[0], known[1]));
    if (e === 'b') return new Set();
    if (e === 'n') return new Set(['\n']);
    if (e === 'u') {
      at += 4;
      return new Set([String.fromCharCode(Number.parseInt(source.slice(at - 4, at), 16))]);
    }
    return /[A-Za-z]/.test(e) ? undefined : new Set([e]);
  };

  const characters = (): Part => {
    const set = new Set<string>();
    let any = source[at + 1] === '^';
    at += any ? 2 : 1;
    while (at < source.length && source[at] !== ']') {
      if (source[at] === '\\') {
        at++;
        const e = escaped();
        if (e) for (const x of e) set.add(x);
        else any = true;
      } else if (source[at + 1] === '-' && source[at + 2] !== ']') {
        for (const x of range(source[at] ?? '', source[at + 2] ?? '')) set.add(x);
        at += 3;
      } else set.add(source[at++] ?? '');
    }
    at++;
    return { first: any ? undefined : set, empty: false };
  };

  const { first, empty } = alternatives();
  return empty ? undefined : first;
}
