/** The page as it is sent: with the scripts of the screen that its address names, and the first question, asked for before a script runs. */
import type { WebFiles } from './web-files.ts';

export interface PageAsked {
  readonly path: string;
  readonly search: URLSearchParams;
  readonly cookies: string | undefined;
  /** The case's name. */
  readonly name: string;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The page leaves its language in a cookie that any script may read. */
const isFrench = (cookies = ''): boolean => cookies.split(';').some((one) => one.trim() === 'sheaf-tongue=fr');

/** The question of the first screen, to the letter as the page puts it, so that it need not be asked twice. */
function firstQuestion({ path, search, cookies }: PageAsked): string | undefined {
  if (path !== '/') return undefined;
  const asked = new URLSearchParams();
  for (const name of ['asOf', 'lens']) {
    const value = search.get(name);
    if (value !== null && value !== '') asked.set(name, value);
  }
  if (isFrench(cookies)) asked.set('tongue', 'fr');
  const text = asked.toString();
  return text === '' ? '/api/glance' : `/api/glance?${text}`;
}

export function pageFor(files: WebFiles, asked: PageAsked): string {
  const screen = asked.path.split('/')[1] ?? '';
  const question = firstQuestion(asked);
  const ahead = [
    `<meta name="case" content="${escaped(asked.name)}">`,
    ...(question === undefined ? [] : [`<link rel="preload" as="fetch" crossorigin href="${escaped(question)}">`]),
    ...files.scriptsOf(screen === '' ? 'case' : screen).map((script) => `<link rel="modulepreload" href="/${script}">`),
  ];
  return files.page().toString('utf8').replace('<!-- ahead -->', ahead.join('\n    '));
}
