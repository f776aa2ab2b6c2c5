/** What a saved page says about itself outside its words: meta tags, JSON-LD, language, links, and where and when it was saved. */
import type { Metadatum } from '../domain/document.ts';
import { lengthOf, type PageDocument, type PageElement } from './page-nodes.ts';

const DULL =
  /^(viewport|theme-color|referrer|robots|googlebot|generator-version|format-detection|msapplication|apple-|csrf|google-site|fb:|al:|twitter:(card|site$|app)|.*verification)/;
const LONGEST = 2000;

/**
 * Keys: "title", "lang", "canonical", "byline", "time" (a datetime in the article) and "time-outside", meta names in lower case ("og:title", "author",
 * "article:published_time", "dc.date", "citation_author"), "jsonld:NewsArticle.datePublished", "saved-from", "saved-date", "archived-on".
 * A key may come several times.
 */
export function pageMetadata(document: PageDocument, html: string): Metadatum[] {
  const out: Metadatum[] = [];
  const add = (key: string, value: string | null | undefined): void => {
    const clean = (value ?? '').replace(/\s+/g, ' ').trim();
    if (clean !== '' && clean.length <= LONGEST && !out.some((m) => m.key === key && m.value === clean))
      out.push({ key, value: clean });
  };
  add('title', document.querySelector('title')?.textContent);
  add('lang', document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang'));
  add('canonical', document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
  for (const meta of document.querySelectorAll('meta')) {
    const key = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv') ??
      ''
    )
      .trim()
      .toLowerCase();
    if (key !== '' && !DULL.test(key)) add(key, meta.getAttribute('content'));
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    linkedData(script.textContent ?? '', add);
  for (const by of document.querySelectorAll('[rel="author"], [itemprop="author"], .byline'))
    if (lengthOf(by) < 200) add('byline', by.textContent);
  for (const time of document.querySelectorAll('time[datetime], [itemprop="datePublished"]'))
    add(
      within(time, /^(article|main)$/) ? 'time' : 'time-outside',
      time.getAttribute('datetime') ?? time.getAttribute('content'),
    );
  savedFrom(html.slice(0, 20_000) + html.slice(-4000), add);
  return out;
}

type Add = (key: string, value: string | null | undefined) => void;

const within = (element: PageElement, tags: RegExp): boolean => {
  for (let at: PageElement | null = element; at; at = at.parentNode) if (tags.test(at.localName ?? '')) return true;
  return false;
};

/** <!-- saved from url=(0031)https://example.org/quay-lease -->; SingleFile's and the Wayback Machine's notes likewise. */
function savedFrom(html: string, add: Add): void {
  add('saved-from', /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html)?.[1]);
  const single = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+?)\s*(?:\n|-->)/i.exec(html);
  add('saved-from', single?.[1]);
  add('saved-date', single?.[2]);
  add('archived-on', /FILE ARCHIVED ON\s+(.+?)\s+AND RETRIEVED/i.exec(html)?.[1]);
}

function linkedData(json: string, add: Add): void {
  try {
    flatten(JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')), '', 0, add);
  } catch {
    // A page's own fault in what no reader sees: nothing of its words is lost.
  }
}

/** Paths begin at the nearest thing that stands alone: "NewsArticle.author.name", not "WebPage.mainEntity…". */
function flatten(value: unknown, path: string, depth: number, add: Add): void {
  if (depth > 6) return;
  if (Array.isArray(value)) for (const item of value) flatten(item, path, depth + 1, add);
  else if (typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>;
    const type = [record['@type']].flat()[0];
    const own = path === '' ? (typeof type === 'string' ? type : 'Thing') : path;
    for (const [key, inner] of Object.entries(record)) {
      if (key === '@graph') flatten(inner, '', depth + 1, add);
      else if (!key.startsWith('@')) flatten(inner, `${own}.${key}`, depth + 1, add);
    }
  } else if (path !== '' && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'))
    add(`jsonld:${path}`, String(value));
}
