/** Reads XML as a run of events, so that a document of any length needs no tree. Knows no DTD: entities that a file defines itself stay unread. */

export interface XmlHandler {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(words: string): void;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const unescapeXml = (words: string): string =>
  words.includes('&')
    ? words.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
        if (name[0] !== '#') return NAMED[name] ?? whole;
        const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : words;

/** One whole text. */
export const readXml = (xml: string, handler: XmlHandler): void => scan(xml, handler);

function scan(xml: string, handler: XmlHandler): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const end = tag < 0 ? -1 : endOfTag(xml, tag);
    if (tag < 0) handler.text?.(unescapeXml(xml.slice(at)));
    if (end < 0) return;
    if (tag > at) handler.text?.(unescapeXml(xml.slice(at, tag)));
    if (xml.startsWith('<![CDATA[', tag)) handler.text?.(xml.slice(tag + 9, end - 3));
    else if (xml[tag + 1] === '/') handler.close?.(xml.slice(tag + 2, end - 1).trim());
    else if (xml[tag + 1] !== '!' && xml[tag + 1] !== '?') element(xml.slice(tag + 1, end - 1), handler);
    at = end;
  }
}

/** Just behind the tag that begins at `tag`; -1 where its end is not there yet. */
function endOfTag(xml: string, tag: number): number {
  const [mark, skip] = xml.startsWith('<!--', tag)
    ? ['-->', 4]
    : xml.startsWith('<![CDATA[', tag)
      ? [']]>', 9]
      : ['>', 1];
  const end = xml.indexOf(mark, tag + skip);
  return end < 0 ? -1 : end + mark.length;
}

function element(inside: string, handler: XmlHandler): void {
  const empty = inside.endsWith('/');
  const space = inside.search(/[\s/]/);
  const name = space < 0 ? inside : inside.slice(0, space);
  const attributes = space < 0 ? '' : inside.slice(space);
  handler.open?.(name, (wanted) => attributeOf(attributes, wanted));
  if (empty) handler.close?.(name);
}

function attributeOf(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes[at - 1] ?? ' ';
    const found = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length, at + name.length + 4096));
    if (/\s/.test(before) && found) return unescapeXml(found[1] ?? found[2] ?? '');
  }
  return undefined;
}
