/** What an office document says about itself: the same keys for docx, xlsx and odt. */
import type { Metadatum } from '../domain/document.ts';
import { readXml } from './xml-events.ts';

const KEYS: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'dc:subject': 'subject',
  'cp:keywords': 'keywords',
  'dc:description': 'description',
  'cp:lastModifiedBy': 'modified-by',
  'dcterms:created': 'created',
  'dcterms:modified': 'modified',
  'dc:language': 'lang',
  Application: 'application',
  Company: 'company',
  Manager: 'manager',
  'meta:initial-creator': 'author',
  'meta:creation-date': 'created',
  'dc:date': 'modified',
  'meta:generator': 'application',
  'meta:keyword': 'keywords',
  'meta:printed-by': 'printed-by',
};

/** Keys: "title", "author", "subject", "keywords", "description", "created", "modified", "modified-by", "lang", "application", "company". */
export function officeMetadata(...parts: readonly (string | undefined)[]): Metadatum[] {
  const out: Metadatum[] = [];
  for (const xml of parts) {
    let key: string | undefined;
    let value = '';
    readXml(xml ?? '', {
      open(name) {
        key = KEYS[name];
        value = '';
      },
      text(words) {
        value += words;
      },
      close() {
        const clean = value.trim();
        if (key && clean !== '' && !out.some((m) => m.key === key && m.value === clean))
          out.push({ key, value: clean });
        key = undefined;
      },
    });
  }
  return out;
}
