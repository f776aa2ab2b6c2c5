/** The title: what the file says of itself, without the site's name after it; else the line that stands as the title. */
import type { Document } from '../../domain/document.ts';
import {
  beginsAsMail,
  type Clue,
  field,
  fromMetadata,
  isMail,
  type Line,
  metadataLike,
  plain,
  quoted,
  type Reading,
} from '../reading.ts';

const KEYS = [
  /^og:title$/,
  /^jsonld:\w*(?:Article|Posting|Report)\.headline$/,
  /^(?:citation_title|dc\.title|dcterms\.title|twitter:title)$/,
  /^title$/,
  /^headline$/,
];
// "Microsoft Word - draft3.docx", "untitled", "scan0001"
const JUNK =
  /^(?:microsoft word|untitled|sans titre|document\d*|scan\d*|print|img|dsc|page \d+|home|accueil)\b|\.(?:docx?|pdf|odt|rtf|txt|indd|qxd|html?)$/i;

const squeezed = (words: string): string => plain(words).replace(/\s+/g, ' ').trim();

/** "Quay lease signed | The Quay Courier" without what follows the last bar or dash, where that is the site or the title stands in the text. */
function withoutSite(title: string, document: Document): string {
  const m = /^(.{8,}?)\s+[|·•–—-]\s+([^|·•–—]{2,50})$/.exec(title);
  if (!m?.[1] || !m[2]) return title;
  const site = document.metadata.find(({ key }) => key === 'og:site_name' || /\.publisher\.name$/.test(key));
  const tail = m[2].toLowerCase();
  const same =
    site !== undefined && (site.value.toLowerCase().includes(tail) || tail.includes(site.value.toLowerCase()));
  return same || plain(document.text).includes(m[1]) || title.includes('|') ? m[1] : title;
}

const standing = (reading: Reading): Line | undefined =>
  reading.lines.find((line) => line.kind === 'title') ??
  reading.lines.find(
    (line) => line.kind === 'heading' && !line.boilerplate && reading.document.blocks.some((b) => b.kind === 'heading'),
  );

export const title: Clue = {
  id: 'title',
  find(reading) {
    const { document } = reading;
    if (isMail(document)) {
      const subject = document.metadata.find(({ key }) => key === 'subject');
      return subject ? { title: fromMetadata(squeezed(subject.value), subject) } : {};
    }
    const subject = beginsAsMail(reading) ? field(reading, /^(?:subject|objet)$/i) : undefined;
    if (subject) return { title: quoted(reading, squeezed(subject.value), subject.line, subject.at) };
    const line = standing(reading);
    const office =
      document.format === 'pdf' || document.format === 'docx' || document.format === 'odt' || document.format === 'rtf';
    for (const datum of metadataLike(document, KEYS)) {
      const value = withoutSite(squeezed(datum.value), document);
      if (value.length < 3 || JUNK.test(value)) continue;
      if (
        office &&
        line &&
        !plain(document.text.slice(0, 4000)).replace(/\s+/g, ' ').toLowerCase().includes(value.toLowerCase())
      )
        continue;
      return { title: fromMetadata(value, datum) };
    }
    return line && line.end - line.start <= 300 ? { title: quoted(reading, squeezed(line.words), line) } : {};
  },
};
