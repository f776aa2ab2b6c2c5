/**
 * Packs the plain texts of written/ into the formats in which an investigator would get them. The files it makes are committed.
 * `node examples/harbour-lease/make.mjs` writes them; with `--check` it only says whether they are the ones that it would write.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { pdf } from './make-pdf.mjs';

const here = import.meta.dirname;
const written = (name) => readFileSync(join(here, 'written', name), 'utf8');
const xml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org';

/** Local time on purpose: zip keeps no time zone, so every machine writes the same bytes. */
const pack = (members) =>
  zipSync(
    Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])),
    { mtime: new Date(2018, 0, 15, 12, 0, 0), level: 6 },
  );

/** Lines of a text: "# " and "## " are headings, "- " an item of a list, anything else a paragraph. */
const linesOf = (text) =>
  text.split('\n').filter(Boolean).map((line) => {
    const [, mark, words] = /^(#{1,2}|-) (.*)$/.exec(line) ?? [];
    return mark === undefined ? { kind: 'p', words: line } : { kind: mark === '-' ? 'item' : `h${mark.length}`, words };
  });

function core({ title, by, on }) {
  const when = (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${on}</dcterms:${name}>`;
  return `${XML}<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(by)}</dc:creator>${when('created')}${when('modified')}</cp:coreProperties>`;
}

const relation = (id, type, target) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relations = (...all) =>
  `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships">${all.join('')}</Relationships>`;
const part = (name, type) => `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`;
const types = (...all) =>
  `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/docProps/core.xml', 'package.core-properties')}${all.join('')}</Types>`;
const packageOf = (main) =>
  relations(
    relation('rId1', `${OFFICE}/officeDocument/2006/relationships/officeDocument`, main),
    relation('rId2', `${OFFICE}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'),
  );

function docx(text, about) {
  const STYLES = { h1: 'Heading1', h2: 'Heading2', item: 'ListBullet' };
  const body = linesOf(text).map(({ kind, words }) => {
    const style = kind in STYLES ? `<w:pPr><w:pStyle w:val="${STYLES[kind]}"/></w:pPr>` : '';
    return `<w:p>${style}<w:r><w:t xml:space="preserve">${xml(words)}</w:t></w:r></w:p>`;
  });
  const styles = [['Heading1', 'heading 1'], ['Heading2', 'heading 2'], ['ListBullet', 'List Bullet']].map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  const w = `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`;
  return pack({
    '[Content_Types].xml': types(
      part('/word/document.xml', 'officedocument.wordprocessingml.document.main'),
      part('/word/styles.xml', 'officedocument.wordprocessingml.styles'),
    ),
    '_rels/.rels': packageOf('word/document.xml'),
    'docProps/core.xml': core(about),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', `${OFFICE}/officeDocument/2006/relationships/styles`, 'styles.xml'),
    ),
    'word/styles.xml': `${XML}<w:styles ${w}>${styles.join('')}</w:styles>`,
    'word/document.xml': `${XML}<w:document ${w}><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
  });
}

function odt(text, { title, by, on }) {
  const ns = ['office', 'text', 'meta', 'manifest'].map((n) => `xmlns:${n}="urn:oasis:names:tc:opendocument:xmlns:${n}:1.0"`).join(' ');
  const shapes = {
    h1: (t) => `<text:h text:outline-level="1">${t}</text:h>`,
    h2: (t) => `<text:h text:outline-level="2">${t}</text:h>`,
    p: (t) => `<text:p>${t}</text:p>`,
    item: (t) => `<text:list><text:list-item><text:p>${t}</text:p></text:list-item></text:list>`,
  };
  const body = linesOf(text).map(({ kind, words }) => shapes[kind](xml(words)));
  const TYPE = 'application/vnd.oasis.opendocument.text';
  const entry = (path, type) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const files = {
    'content.xml': `${XML}<office:document-content ${ns} office:version="1.2"><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`,
    'meta.xml': `${XML}<office:document-meta ${ns} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta><dc:title>${xml(title)}</dc:title><meta:initial-creator>${xml(by)}</meta:initial-creator><meta:creation-date>${on}</meta:creation-date></office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `${XML}<manifest:manifest ${ns} manifest:version="1.2">${entry('/', TYPE)}${entry('content.xml', 'text/xml')}${entry('meta.xml', 'text/xml')}</manifest:manifest>`,
  };
  const mtime = new Date(2018, 0, 15, 12, 0, 0);
  const members = Object.fromEntries(Object.entries(files).map(([name, t]) => [name, strToU8(t)]));
  // The kind of file comes first and unpacked: by that an OpenDocument text is recognised.
  return zipSync({ mimetype: [strToU8(TYPE), { level: 0 }], ...members }, { mtime, level: 6 });
}

function rtf(text, { title, by, on }) {
  const [year, month, day] = on.slice(0, 10).split('-').map(Number);
  const escaped = (t) => t.replace(/[\\{}]/g, '\\$&').replace(/[^\x20-\x7e]/g, (c) => {
    const [byte] = iconv.encode(c, 'win1252');
    return byte > 159 ? `\\'${byte.toString(16)}` : `\\u${c.charCodeAt(0)}?`;
  });
  const lines = linesOf(text).map(({ kind, words }) =>
    kind === 'p' ? `\\pard\\sa160 ${escaped(words)}\\par` : `\\pard\\sa160\\b ${escaped(words)}\\b0\\par`);
  return strToU8(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}
{\\info{\\title ${escaped(title)}}{\\author ${escaped(by)}}{\\creatim\\yr${year}\\mo${month}\\dy${day}}}
\\f0\\fs24
${lines.join('\n')}
}
`);
}

/** Notes above a table of dates, words and sums. */
function xlsx(text, about) {
  const rows = text.trim().split('\n').map((line) => line.split(','));
  const cell = (value, at) => {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return `<c r="${at}" s="1"><v>${Date.parse(value) / 86_400_000 + 25_569}</v></c>`;
    if (/^\d+(\.\d+)?$/.test(value)) return `<c r="${at}" s="2"><v>${value}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t>${xml(value)}</t></is></c>`;
  };
  const body = rows.map((cells, r) => `<row r="${r + 1}">${cells.map((c, i) => cell(c, `${'ABCDE'[i]}${r + 1}`)).join('')}</row>`);
  const s = `xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
  const plain = '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>';
  return pack({
    '[Content_Types].xml': types(
      part('/xl/workbook.xml', 'officedocument.spreadsheetml.sheet.main'),
      part('/xl/worksheets/sheet1.xml', 'officedocument.spreadsheetml.worksheet'),
      part('/xl/styles.xml', 'officedocument.spreadsheetml.styles'),
    ),
    '_rels/.rels': packageOf('xl/workbook.xml'),
    'docProps/core.xml': core(about),
    'xl/workbook.xml': `${XML}<workbook ${s}><sheets><sheet name="Credits" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', `${OFFICE}/officeDocument/2006/relationships/worksheet`, 'worksheets/sheet1.xml'),
      relation('rId2', `${OFFICE}/officeDocument/2006/relationships/styles`, 'styles.xml'),
    ),
    'xl/styles.xml': `${XML}<styleSheet ${s}>${plain}<cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet ${s}><sheetData>${body.join('')}</sheetData></worksheet>`,
  });
}

const annex = docx('# Annex C\n## Working log of the No. 4 crane, 2012 to 2016\nKept by Tomasz Rybicki.', {
  title: 'Annex C', by: 'Dunmarrow Harbour Inquiry', on: '2017-10-19T09:00:00Z',
});

const made = {
  'official/minutes-2011-06-14.docx': docx(written('minutes-2011-06-14.txt'), {
    title: 'Minutes, 14 June 2011', by: 'G. Prydderch', on: '2011-06-21T10:12:00Z',
  }),
  'official/mib-summary-15-112.docx': docx(written('mib-summary-2015-06-19.txt'), {
    title: 'Intelligence summary 15/112', by: 'Desk 4', on: '2015-06-19T15:40:00Z',
  }),
  'official/inquiry-chapter-4.pdf': pdf(written('inquiry-chapter-4.txt'), {
    title: 'Report of the Dunmarrow Harbour Inquiry, chapter 4', by: 'Judge Nasreen Qaderi', on: '20171019090000Z',
    headers: ['The Dunmarrow Harbour Inquiry', 'What each of them held'], firstPage: 61,
  }),
  // A download that broke off: no reader can open it.
  'official/inquiry-annex-c.docx': annex.subarray(0, Math.floor(annex.length * 0.6)),
  'letters/wolanin-2012-05-03.odt': odt(written('wolanin-2012-05-03.txt'), {
    title: 'No. 4 crane, North Quay', by: 'Agnieszka Wolanin', on: '2012-05-03T08:20:00',
  }),
  'letters/deposition-corbel.rtf': rtf(written('deposition-corbel.txt'), {
    title: 'Audition de témoin 2014/1162', by: 'F. Rouxel-Dubreuil', on: '2014-11-17',
  }),
  'letters/fqw-statement.rtf': rtf(written('fqw-statement.txt'), {
    title: 'Statement by Bronagh Keane', by: 'Federated Quay Workers', on: '2016-02-11',
  }),
  'letters/letters-north-quay.zip': pack({
    '2009-12-18-tarling-to-clerk.txt': written('2009-12-18-tarling.txt'),
    '2012-08-06-wolanin-reminder.txt': written('2012-08-06-wolanin.txt'),
  }),
  'press/courrier-breve.txt': iconv.encode(written('courrier-breve.txt').replace(/\n/g, '\r\n'), 'win1252'),
  'records/northmoor-transfers.xlsx': xlsx(written('northmoor-transfers.csv'), {
    title: 'Credits to account', by: 'Northmoor Savings Bank', on: '2016-05-20T11:00:00Z',
  }),
};

let differing = 0;
for (const [name, bytes] of Object.entries(made)) {
  const path = join(here, 'sources', name);
  if (process.argv.includes('--check')) {
    if (Buffer.compare(readFileSync(path), Buffer.from(bytes)) === 0) continue;
    differing++;
    console.error(`${name} is not what make.mjs makes`);
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
process.exitCode = differing === 0 ? 0 : 1;
