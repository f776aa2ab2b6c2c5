/** What a PDF says about itself: title, authors, when and with what it was made. */
import type { Metadatum } from '../../domain/document.ts';
import type { PDFDocumentProxy } from './open.ts';

const KEYS: Readonly<Record<string, string>> = {
  Title: 'title',
  Author: 'author',
  Subject: 'subject',
  Keywords: 'keywords',
  Creator: 'application',
  Producer: 'producer',
  CreationDate: 'created',
  ModDate: 'modified',
  Language: 'lang',
  'dc:title': 'title',
  'dc:creator': 'author',
  'dc:date': 'dc:date',
  'dc:language': 'lang',
  'dc:publisher': 'publisher',
};

/** Keys: "title", "author", "subject", "keywords", "application", "producer", "created", "modified", "lang", "publisher", "dc:date", "pages". */
export async function pdfMetadata(document: PDFDocumentProxy): Promise<Metadatum[]> {
  const out: Metadatum[] = [{ key: 'pages', value: String(document.numPages) }];
  const add = (key: string | undefined, value: unknown): void => {
    const clean = typeof value === 'string' ? value.replace(/\0/g, '').trim() : '';
    if (key && clean !== '' && !out.some((m) => m.key === key && m.value === clean)) out.push({ key, value: clean });
  };
  try {
    const { info, metadata } = await document.getMetadata();
    for (const [key, value] of Object.entries(info))
      add(KEYS[key], /Date$/.test(key) ? isoInstant(String(value)) : value);
    for (const [key, value] of metadata ?? []) for (const one of [value].flat()) add(KEYS[key], one);
  } catch {
    // Damaged metadata says nothing; the words are read all the same.
  }
  return out;
}

/** "D:20190304101200+01'00'" as 2019-03-04T10:12:00+01:00; as it stands where it is no such date. */
function isoInstant(value: string): string {
  const m = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:([+-])(\d{2})'?(\d{2})?|(Z))?/.exec(value);
  if (!m) return value;
  const [, year, month, date, hour, minute, second, sign, zoneHour, zoneMinute, utc] = m;
  const day = [year, month, date].filter(Boolean).join('-');
  if (!hour) return day;
  return `${day}T${hour}:${minute ?? '00'}:${second ?? '00'}${sign ? `${sign}${zoneHour}:${zoneMinute ?? '00'}` : (utc ?? '')}`;
}
