/** Lines that only name who wrote the text. They are kept for the document's facts. */
import { type Cutter, isStructured, type Page, plain } from '../page.ts';
import { AND as AND_EN, BY as BY_EN } from '../phrases-en.ts';
import { AND as AND_FR, BY as BY_FR } from '../phrases-fr.ts';

const WORD = "\\p{Lu}[\\p{L}'’.-]*";
const NAME = `${WORD}(?: (?:(?:de|da|di|van|von|der|den|ten|el|al|bin|ben|du|des|la|le|of) )*${WORD}){1,3}`;
const NAMES = `${NAME}(?:(?:\\s*,\\s*|\\s+(?:${AND_EN}|${AND_FR})\\s+)${NAME})*`;
// "By Imre Volk and Odile Marchetti, in Port-Salines"
const SIGNED = new RegExp(
  `^(?:[•·|—-]\\s*)?(?:[Bb][Yy]|[Pp][Aa][Rr]|${BY_EN}|${BY_FR})\\s+${NAMES}(?:\\s*[,(|·•–-].{0,80})?$`,
  'u',
);
const BARE = new RegExp(`^(?:[•·|—-]\\s*)?${NAMES}$`, 'u');
// "Staff and agencies", « De notre correspondant »
const UNNAMED =
  /^(?:by )?(?:(?:our|the|a) )?(?:own )?(?:staff|news(?:room)?|correspondent|reporter|la rédaction|de notre correspondante?|(?:avec )?agences?|agenc(?:y|ies))(?: (?:staff|reporters?|writers?|desk|correspondents?))?(?: (?:and|et|with|&) (?:staff|agenc(?:y|ies)|agences?|wires?))?$/i;
const LETTER = /^(?:dear|cher|chère|madame|monsieur|to whom)\b/i;

/** Whether the names stand elsewhere as the writers': in the metadata, or in the standfirst ("Imre Volk reports."). */
function confirmed(page: Page, at: number, line: string): boolean {
  if (page.metadata.some((m) => /author|byline|creator/i.test(m.key) && plain(m.value).includes(line))) return true;
  const last =
    line
      .split(/,| (?:and|et|&) /)
      .at(-1)
      ?.trim() ?? line;
  for (const piece of page.pieces.slice(Math.max(0, at - 3), at + 3))
    if (
      piece.line !== line &&
      new RegExp(`${escaped(last)}\\s+(?:reports?|investigates?|explains?|enquête|raconte)\\b`).test(piece.line)
    )
      return true;
  return false;
}
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A line of names alone between title and text is a byline where nothing else on the page is short like it. */
function standsAsByline(page: Page, at: number): boolean {
  const title = page.pieces[page.title]?.line ?? '';
  if (title.split(' ').length < 4 || at <= page.title) return false;
  if (page.pieces.slice(0, page.body.first + 1).some((p) => LETTER.test(p.line))) return false;
  const next = page.pieces.slice(at + 1).find((_, i) => !page.marked(at + 1 + i));
  return next?.prose === true;
}

export const bylines: Cutter = {
  id: 'bylines',
  *cut(page) {
    if (page.body.last < 0 || isStructured(page.format)) return;
    const end = Math.min(page.pieces.length, Math.max(page.body.first, page.title + 1) + 8);
    for (let piece = 0; piece < end; piece++) {
      const { line, kind, prose } = page.pieces[piece] ?? { line: '', kind: 'code', prose: false };
      if (page.marked(piece) || piece === page.title || prose || line.length < 5 || line.length > 160) continue;
      if (kind !== 'paragraph' && kind !== 'heading') continue;
      if (
        line.replace(/^(?:by|par) /i, '') === line.replace(/^(?:by|par) /i, '').toUpperCase() &&
        !/^(?:by|par) /i.test(line)
      )
        continue;
      const bare = kind === 'paragraph' && BARE.test(line);
      const top = piece <= page.body.first + 1;
      if (
        (top && (SIGNED.test(line) || UNNAMED.test(line))) ||
        (bare && (confirmed(page, piece, line) || (top && standsAsByline(page, piece))))
      )
        yield { piece, reason: 'byline: kept for facts' };
    }
  },
};
