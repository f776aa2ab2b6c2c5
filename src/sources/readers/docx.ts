/** Word documents: paragraphs, headings, lists, tables, notes, comments, running lines, and who wrote them when. */
import type { BlockKind } from '../../domain/document.ts';
import { type Composition, compose } from '../composition.ts';
import { officeMetadata } from '../office-metadata.ts';
import { namesInHead, type OfficePackage, openPackage } from '../office-package.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { readWordPart, wordStyles } from '../word-part.ts';

export const docx: Reader = {
  id: 'docx',
  formats: ['docx'],
  endings: ['docx', 'docm', 'dotx'],
  recognises(head) {
    return namesInHead(head).some((name) => name.startsWith('word/')) ? 'surely' : 'no';
  },
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const pack = openPackage(input);
    const main = pack.names.find((name) => /^word\/document\d*\.xml$/.test(name)) ?? 'word/document.xml';
    const body = pack.text(main);
    if (body !== undefined) {
      const out = compose();
      const styles = wordStyles(pack.text('word/styles.xml'));
      for (const name of edges(pack, 'header'))
        readWordPart(pack.text(name) ?? '', out, { styles, kind: 'page-header' });
      readWordPart(body, out, { styles });
      notes(pack, out, styles);
      for (const name of edges(pack, 'footer'))
        readWordPart(pack.text(name) ?? '', out, { styles, kind: 'page-footer' });
      const text = out.finish();
      if (text.blocks.length > 0)
        yield {
          document: {
            format: 'docx',
            ...text,
            metadata: officeMetadata(pack.text('docProps/core.xml'), pack.text('docProps/app.xml')),
          },
        };
    }
    yield* pack.problems();
  },
};

const edges = (pack: OfficePackage, which: 'header' | 'footer'): string[] =>
  pack.names.filter((name) => new RegExp(`^word/${which}\\d*\\.xml$`).test(name)).sort();

function notes(pack: OfficePackage, out: Composition, styles: ReadonlyMap<string, BlockKind>): void {
  for (const name of ['footnotes', 'endnotes', 'comments'])
    readWordPart(pack.text(`word/${name}.xml`) ?? '', out, { styles, kind: 'footnote' });
}
