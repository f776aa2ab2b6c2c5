/**
 * Pages as a Word file: real footnotes, headings that make an outline, tables whose head repeats. Own writer of the few parts that are
 * needed; WordprocessingML as ECMA-376 part 1, section 17 has it.
 */
import { docxStyles } from './docx-styles.ts';
import { coreProperties, type Held, held, type PackagePart, packed, XML } from './package.ts';
import { type Block, escaped, type Line, type Note, type Pages } from './page.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const STYLE: Readonly<Record<Exclude<Block['kind'], 'table'>, string>> = {
  title: 'Title',
  heading: 'Heading1',
  subheading: 'Heading2',
  text: 'Normal',
  item: 'Carried',
  limit: 'Limit',
  small: 'Small',
};

/** Width of the text between the margins of an A4 page, in twentieths of a point. */
const WIDE = 9350;

const text = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;

const RUNS = { strong: '<w:b/>', soft: '<w:rStyle w:val="Soft"/>', mark: '<w:rStyle w:val="Mark"/>' } as const;

const paragraph = (style: string, inside: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inside}</w:p>`;

/** The body; each note is handed over as it comes, and gets its number. */
function* body(blocks: Iterable<Block>, note: (note: Note) => number): Generator<string> {
  const runs = (line: Line): string =>
    line
      .map((run) => {
        if (typeof run === 'string') return text(run);
        if ('text' in run) return text(run.text, RUNS[run.as]);
        const n = note(run.note);
        return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${n}"/></w:r>`;
      })
      .join('');
  const cell = (width: number, style: string, inside: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${Math.round((WIDE * width) / 100)}" w:type="dxa"/></w:tcPr>${paragraph(style, inside)}</w:tc>`;
  yield `${XML}<w:document ${W} ${R}><w:body>`;
  for (const block of blocks) {
    if (block.kind !== 'table') {
      yield paragraph(STYLE[block.kind], runs(block.line));
      continue;
    }
    const { widths, heads, rows } = block;
    yield `<w:tbl><w:tblPr><w:tblW w:w="${WIDE}" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="6" w:color="8C9096"/><w:bottom w:val="single" w:sz="4" w:color="D4D4CF"/><w:insideH w:val="single" w:sz="4" w:color="D4D4CF"/></w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${Math.round((WIDE * width) / 100)}"/>`).join('')}</w:tblGrid>`;
    yield `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads.map((head, i) => cell(widths[i] ?? 0, 'CellHead', text(head))).join('')}</w:tr>`;
    for (const row of rows)
      yield `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((line, i) => cell(widths[i] ?? 0, 'Cell', runs(line))).join('')}</w:tr>`;
    yield '</w:tbl><w:p/>';
  }
  yield '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1300" w:right="1278" w:bottom="1300" w:left="1278" w:header="700" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>';
}

const rule = (id: number, type: string): string =>
  `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`;

const FOOTNOTES = `${XML}<w:footnotes ${W}>${rule(-1, 'separator')}${rule(0, 'continuationSeparator')}`;

function footnote(id: number, { quote, voice, file, locator, hash }: Note, tongue: Pages['tongue']): string {
  const [open, close] = tongue === 'fr' ? ['« ', ' »'] : ['“', '”'];
  const where = locator === '' ? file : `${file}, ${locator}`;
  return `<w:footnote w:id="${id}">${paragraph(
    'FootnoteText',
    `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${text(` ${open}${quote}${close} `)}${text(`${voice} · ${where} · SHA-256 ${hash}`, RUNS.soft)}`,
  )}</w:footnote>`;
}

/** Those of the body, which has been written by then. */
function* footnotes(notes: Held): Generator<string> {
  yield FOOTNOTES;
  yield* notes.all();
  yield '</w:footnotes>';
}

const override = (part: string, type: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${type}+xml"/>`;

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATION}/${type}" Target="${target}"/>`;

const RELATIONS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`;

/** The bytes of the file, as they are made. */
export function docxFile({ title, tongue, blocks }: Pages, day: string): Iterable<Uint8Array> {
  const notes = held();
  let last = 0;
  const note = (one: Note): number => {
    notes.put(footnote(++last, one, tongue));
    return last;
  };
  function* parts(): Generator<PackagePart> {
    const part = (name: string, words: string): PackagePart => ({ name, pieces: [words] });
    yield part(
      '[Content_Types].xml',
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('footnotes', 'footnotes')}${override('footer1', 'footer')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    );
    yield part(
      '_rels/.rels',
      `${RELATIONS}${relation(1, 'officeDocument', 'word/document.xml')}<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    );
    yield part('docProps/core.xml', coreProperties(escaped(title), day));
    yield { name: 'word/document.xml', pieces: body(blocks, note) };
    yield { name: 'word/footnotes.xml', pieces: footnotes(notes) };
    yield part('word/styles.xml', docxStyles(tongue));
    yield part(
      'word/footer1.xml',
      `${XML}<w:ftr ${W}>${paragraph('Footer', `${text(`${title} · `)}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>`)}</w:ftr>`,
    );
    yield part(
      'word/_rels/document.xml.rels',
      `${RELATIONS}${relation(1, 'styles', 'styles.xml')}${relation(2, 'footnotes', 'footnotes.xml')}${relation(3, 'footer', 'footer1.xml')}</Relationships>`,
    );
  }
  return packed(parts());
}
