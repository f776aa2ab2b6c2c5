/** A saved web page that can be looked at without harm: nothing in it runs, loads, submits or leads anywhere. */
import { parseHTML } from 'linkedom';

const GONE =
  'script, iframe, frame, frameset, object, embed, applet, link, meta, base, noscript, template, portal, title, textarea, xmp, plaintext, noembed, audio, video, source, track, svg, math';
const LOADS = [
  'src',
  'srcset',
  'href',
  'xlink:href',
  'action',
  'formaction',
  'background',
  'poster',
  'ping',
  'data',
  'srcdoc',
  'style',
];

/** Pictures that stand in the page itself are kept; everything that would be fetched is not. */
export function harmlessPage(html: string): string {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  for (const element of [...document.querySelectorAll(GONE)]) element.remove();
  for (const element of [...document.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes]) {
      const picture = name === 'src' && /^data:image\/(?:png|jpeg|gif|webp);/i.test(value);
      if (/^on/i.test(name) || (LOADS.includes(name.toLowerCase()) && !picture)) element.removeAttribute(name);
    }
  for (const style of [...document.querySelectorAll('style')])
    if (/@import|url\s*\(|expression/i.test(style.textContent ?? '')) style.remove();
  return `<!doctype html><meta charset="utf-8">${document.documentElement?.outerHTML ?? ''}`;
}
