/** OpenDocument (odt, and ods or odp as far as they are text and tables): paragraphs, headings, lists, tables, notes, and who wrote them when. */
import { compose } from '../composition.ts';
import { officeMetadata } from '../office-metadata.ts';
import { namesInHead, openPackage } from '../office-package.ts';
import { readOpenDocument } from '../open-document.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { trouble } from '../trouble.ts';

export const odt: Reader = {
  id: 'odt',
  formats: ['odt'],
  endings: ['odt', 'ott', 'ods', 'odp'],
  recognises(head) {
    const raw = Buffer.from(head.subarray(0, 200)).toString('latin1');
    if (/mimetypeapplication\/vnd\.oasis\.opendocument/.test(raw)) return 'surely';
    const names = namesInHead(head);
    return names.includes('content.xml') && names.some((name) => /^(styles|meta|settings)\.xml$/.test(name))
      ? 'surely'
      : 'no';
  },
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const pack = openPackage(input);
    const locked = pack.text('META-INF/manifest.xml')?.includes('manifest:encryption-data') ?? false;
    if (locked) return yield { problem: trouble(input.name, 'encrypted', 'It is locked with a password.') };
    const content = pack.text('content.xml');
    if (content !== undefined) {
      const out = compose();
      readOpenDocument(pack.text('styles.xml') ?? '', out, 'edges');
      readOpenDocument(content, out, 'body');
      const text = out.finish();
      if (text.blocks.length > 0)
        yield { document: { format: 'odt', ...text, metadata: officeMetadata(pack.text('meta.xml')) } };
    }
    yield* pack.problems();
  },
};
