/** Which parts of a saved page are its furniture (menus, footers, headlines of other stories) and which part is the article. */
import { lengthOf, type PageDocument, type PageElement, type PageNode, parsePage } from './page-nodes.ts';

const ROLES = /^(navigation|banner|contentinfo|complementary|search|menu|menubar|dialog|alertdialog|toolbar)$/;
/** Class and id words that name furniture. */
const WORDS =
  /^(nav|navbar|navigation|menu|submenu|breadcrumbs?|sidebar|related|recommended|recommendations?|share|sharing|sharebar|social|newsletter|subscribe|promo|advert|advertisement|ads?|adsense|cookies?|consent|gdpr|comments?|disqus|footer|pagination|pager|toolbar|popup|trending|outbrain|taboola|skiplink|skip|mostread|mostpopular|partage|abonnement|publicite|commentaires?|lireaussi)$/;
const PHRASES = /(most-?(read|popular|viewed)|read-?(more|also|next)|see-?also|lire-?aussi|a-?lire|sur-le-meme)/i;
/** Words of the top of an article that some pages set outside it. */
const TOP =
  /(byline|author|auteur|signature|headline|standfirst|chapo|subtitle|dateline|published|pubdate|timestamp|lede|article-?(date|info|header|title))/i;

const labels = (element: PageElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

const labelled = (element: PageElement): boolean => {
  const words = labels(element);
  if (words.length < 2) return false;
  if (PHRASES.test(words)) return true;
  return words
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => WORDS.test(word));
};

/** Furniture by its tag, role, class or id; never what holds the main heading or much of the page. */
export function isFurniture(element: PageElement, pageLength: number, insideArticle: boolean): boolean {
  const tag = element.localName;
  if (tag === 'nav') return true;
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') return false;
  const byTag = tag === 'aside' || tag === 'footer' || (tag === 'header' && !insideArticle);
  if (!byTag && !ROLES.test(element.getAttribute('role') ?? '') && !labelled(element)) return false;
  if (element.querySelector('h1, article, main')) return false;
  return tag === 'aside' || tag === 'footer' || lengthOf(element) < pageLength * 0.4;
}

export const isTopMatter = (element: PageElement): boolean =>
  element.localName === 'h1' ||
  TOP.test(`${labels(element)} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`);

/** The elements that hold the article; undefined where the page shows none, so that all of it counts. */
export async function articleOf(document: PageDocument, html: string): Promise<ReadonlySet<PageElement> | undefined> {
  const marked =
    largest(document, '[itemprop="articleBody"]') ??
    largest(document, 'article') ??
    largest(document, 'main, [role="main"]');
  if (marked) return new Set([marked]);
  return await readable(document, html);
}

/** The one element that is clearly the largest of its kind; none where there are several alike, as on a front page. */
function largest(document: PageDocument, selector: string): PageElement | undefined {
  const all = [...document.querySelectorAll(selector)].map((element) => ({ element, length: lengthOf(element) }));
  all.sort((a, b) => b.length - a.length);
  const [first, second] = all;
  if (!first || first.length < 250) return undefined;
  if (second && second.length * 2 > first.length && !contains(first.element, second.element)) return undefined;
  return first.element;
}

const contains = (outer: PageElement, inner: PageElement): boolean => {
  for (let at: PageElement | null = inner; at; at = at.parentNode) if (at === outer) return true;
  return false;
};

const MARK = 'data-sheaf-n';

/** Mozilla's Readability finds the article by its text; it takes the page apart, so it gets one of its own. */
async function readable(document: PageDocument, html: string): Promise<ReadonlySet<PageElement> | undefined> {
  const whole = document.documentElement;
  if (!whole || html.length > 4_000_000 || lengthOf(whole) < 600) return undefined;
  const { Readability } = await import('@mozilla/readability');
  const copy = await parsePage(html);
  const here = [...document.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, i) => {
    element.setAttribute(MARK, String(i));
  });
  let content: PageElement | undefined;
  try {
    const options = { serializer: (node: unknown) => node, keepClasses: true };
    content = new Readability(copy as never, options as never).parse()?.content as PageElement | undefined;
  } catch {
    return undefined;
  }
  if (!content || lengthOf(content) < Math.max(400, lengthOf(whole) * 0.25)) return undefined;
  const kept: number[] = [];
  const holds = (node: PageNode): boolean => node.nodeType === 3 && (node.textContent ?? '').trim() !== '';
  for (const element of content.querySelectorAll(`[${MARK}]`)) {
    const number = Number(element.getAttribute(MARK));
    if ([...(here[number]?.childNodes ?? [])].some(holds)) kept.push(number);
  }
  if (kept.length === 0) return undefined;
  /** From its first words to its last: what Readability leaves out between them may well be the article's own. */
  return new Set(here.slice(Math.min(...kept), Math.max(...kept) + 1));
}
