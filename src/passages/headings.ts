/** Finds the title and the subheadings of a text whose format does not mark them. */
import type { Document, Format } from '../domain/document.ts';
import { DATE_ALONE } from './date-alone.ts';
import type { Piece } from './page.ts';

const ENDS_SENTENCE = /[.;:,…]["”’»)\]]*$/;
/** A line of a form, a date, an address, a greeting: short, but no heading. */
const NO_HEADING =
  /^(?:(?:subject|objet|re|réf|ref|reference|from|de|to|à|cc|date|tel|tél|fax|phone|attn|name|nom|address|adresse|title|file|dossier|no|n°|attachments?|pièces? jointes?|enclosures?|present|présents?|apologies|excusés?) ?:|dear\b|cher\b|chère\b|madame\b|monsieur\b|by\s\p{Lu}|par\s\p{Lu}|published\b|publié|updated\b|mis à jour|photo\b|©|source\b|https?:|www\.|\d{1,2}[./ ]\d{1,2}[./ ]\d{2,4}$|.*[@|]|.*\d{1,2}:\d{2})/iu;

/** Lines that only letters and mails have above their text: what else stands there is an address, and no title. */
const GREETING =
  /^(?:(?:my )?dear\b|cher\b|chère\b|chers\b|salut\b|bonjour\b|madame\b|monsieur\b|mesdames\b|messieurs\b|monseigneur\b|excellen(?:cy|ce)\b|sirs?\b|to whom it may).{0,60}[,:]$/i;
const MAIL_FIELD = /^(?:from|de) ?: ?\S/i;

/** Tables have a sheet's name, mails a subject; their text has no title of its own. */
const UNTITLED: ReadonlySet<Format> = new Set(['csv', 'xlsx', 'eml', 'mbox', 'msg']);

/** A short line without the end of a sentence. */
export function headingLike(line: string): boolean {
  if (
    line.length < 3 ||
    line.length > 160 ||
    ENDS_SENTENCE.test(line) ||
    NO_HEADING.test(line) ||
    (/\d/.test(line) && DATE_ALONE.test(line.toLowerCase()))
  )
    return false;
  if (!/^["“«'‘(¿¡]?\s?[\p{Lu}\p{N}]/u.test(line)) return false;
  return (line.match(/\p{L}/gu)?.length ?? 0) >= line.length * 0.6;
}

/**
 * The title: the block that is marked as one, else the first line before the running text that reads like a headline: four words or more,
 * or two where nothing else comes into question. -1 where there is none.
 */
export function titleOf(document: Document, pieces: readonly Piece[], skip: (piece: number) => boolean): number {
  const marked = pieces.findIndex((p) => p.kind === 'title');
  if (marked >= 0) return marked;
  if (UNTITLED.has(document.format)) return -1;
  const first = pieces.findIndex((p) => p.kind === 'heading');
  const body = pieces.findIndex((p) => p.prose);
  if (body < 0) return first;
  if (first >= 0 && first < body) return first;
  if (pieces.slice(0, Math.min(body + 1, 20)).some((p) => GREETING.test(p.line) || MAIL_FIELD.test(p.line))) return -1;
  const top = Math.min(body, 8);
  let short = -1;
  for (let i = 0; i < top; i++) {
    const p = pieces[i];
    if (p?.kind !== 'paragraph' || !headingLike(p.line) || skip(i)) continue;
    const words = p.line.split(' ').length;
    if (words >= 4) return i;
    if (words >= 2 && short < 0 && i === 0) short = i;
  }
  return short;
}

/** Subheadings: a short line without a full stop that stands between running text, or before it. */
export function isSubheading(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (piece?.kind !== 'paragraph' || !next || !headingLike(piece.line)) return false;
  if (piece.line.length > 110) return false;
  return next.prose || (next.end - next.start > piece.line.length + 20 && /[.!?”"»]$/.test(next.line));
}
