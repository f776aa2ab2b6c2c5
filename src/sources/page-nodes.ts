/** The few things this room asks of a parsed page, whatever library parsed it. */

export interface PageNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode> & { readonly length: number };
  readonly parentNode: PageElement | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number };
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

export const lengthOf = (node: PageNode): number => (node.textContent ?? '').replace(/\s+/g, ' ').length;

/** Parses a page without running anything in it. Fragments, as mails have them, are put into a page first. */
export async function parsePage(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}
