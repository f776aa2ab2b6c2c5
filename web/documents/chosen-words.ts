/** The words that are selected on the page, as a stretch of the document's text. */

export interface Chosen {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Where in the text a point of the page lies: each drawn piece knows where it begins. */
function offsetAt(node: Node, offset: number): number | undefined {
  const element =
    node instanceof Element
      ? node.childNodes[offset] instanceof Element
        ? (node.childNodes[offset] as Element)
        : node
      : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-at]');
  const at = piece?.dataset.at;
  if (at === undefined) return undefined;
  return Number(at) + (node instanceof Text ? offset : 0);
}

/** Blanks at both ends are left out; nothing is given back where nothing, or something outside the text, is selected. */
export function chosenWords(text: string, inside: Element | null): Chosen | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !inside) return undefined;
  const range = selection.getRangeAt(0);
  if (!inside.contains(range.commonAncestorContainer)) return undefined;
  const [from, until] = [
    offsetAt(range.startContainer, range.startOffset),
    offsetAt(range.endContainer, range.endOffset),
  ];
  if (from === undefined || until === undefined || until <= from) return undefined;
  const raw = text.slice(from, until);
  const start = from + (raw.length - raw.trimStart().length);
  const words = raw.trim();
  return words === '' ? undefined : { start, end: start + words.length, words };
}
