/** What stands above a title: the site's own line, the section, a trail of menus. */
import { DATE_ALONE } from '../date-alone.ts';
import { headingLike } from '../headings.ts';
import type { Cutter, Piece } from '../page.ts';
import { SECTIONS as EN } from '../phrases-en.ts';
import { SECTIONS as FR } from '../phrases-fr.ts';

// "World", "France Investigation", "FranceInvestigation", "Politique › Justice"
const SECTION = new RegExp(`^(?:(?:${EN}|${FR})(?:\\s*[|>»›/·•,:–-]\\s*|\\s+)?)+$`, 'iu');
// "• The harbour's news in English"
const SLOGAN = /^[•·►▶|»]\s?\S.{2,60}[^.!?:;,]$/u;

/** What stands first on a paper and is no newspaper's name. */
const NO_NAME =
  /^(?:for immediate release|.*press release|.*statement|communiqué.*|confidential.*|restricted|secret|draft.*|written answers.*|questions?\b.*)$/i;

/** The first line of a clipping, over the date of the issue: "THE QUAY COURIER", then "Wednesday, February 10, 2016". A greeting makes it a letterhead. */
export function isMasthead(pieces: readonly Piece[]): boolean {
  const [first, second, third] = pieces;
  if (first?.kind !== 'paragraph' || !second || !third || first.line.length > 60 || /[.:;,?!]$/.test(first.line))
    return false;
  if (NO_NAME.test(first.line)) return false;
  return (
    DATE_ALONE.test(second.low) && !DATE_ALONE.test(first.low) && headingLike(first.line) && headingLike(third.line)
  );
}

export function isSiteLabel(pieces: readonly Piece[], at: number): boolean {
  const { line = '', kind } = pieces[at] ?? {};
  if (line === '' || line.length > 70 || kind === 'record' || kind === 'mail-header') return false;
  if (SECTION.test(line)) return true;
  const next = pieces[at + 1];
  return at < 3 && SLOGAN.test(line) && next?.kind !== 'list-item' && !SLOGAN.test(next?.line ?? '');
}

export const siteLabels: Cutter = {
  id: 'site-labels',
  *cut(page) {
    const end = page.title >= 0 ? page.title : Math.min(page.body.first, 3);
    for (let piece = 0; piece < end; piece++)
      if (
        !page.marked(piece) &&
        (isSiteLabel(page.pieces, piece) || (piece === 0 && page.title > 0 && isMasthead(page.pieces)))
      )
        yield { piece, reason: 'site header or section label' };
  },
};
