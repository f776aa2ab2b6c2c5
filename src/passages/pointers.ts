/** Words in brackets that only point to something else on the page: "(see video below)", « (voir notre encadré) », "(see our articles here and here)". */
import type { Span } from '../domain/passage.ts';

const POINTER =
  /\((?:see|watch|view|read|listen to|click|voir|lire|regarder|écouter|consulter)\b[^()\n]{0,80}?\b(?:videos?|photos?|pictures?|image|map|graphic|gallery|podcast|here|vidéos?|carte|infographie|encadré|diaporama|ici)\b[^()\n]{0,40}\)|\((?:see|voir) (?:above|below|ci-dessus|ci-dessous|ci-contre)\)/giu;

export function pointersIn(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  if (!words.includes('(')) return [];
  return Array.from(words.matchAll(POINTER), (m) => ({
    start: span.start + m.index,
    end: span.start + m.index + m[0].length,
  }));
}
