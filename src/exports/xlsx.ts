/** Tables as an Excel workbook: a frozen head that filters, dates as dates, all else as text that no program takes for a formula. SpreadsheetML, ECMA-376 part 1, section 18. */
import { coreProperties, type PackagePart, packed, XML } from './package.ts';
import { escaped } from './page.ts';

export interface Sheet {
  readonly name: string;
  /** Heads with their width in characters. */
  readonly columns: readonly (readonly [head: string, width: number])[];
  /** Cells; a day as { day: YYYY-MM-DD } becomes a date. */
  readonly rows: Iterable<readonly Cell[]>;
}

export type Cell = string | { readonly day: string };

/** A cell holds so many UTF-16 units at most; what is longer ends with "…". */
const LONGEST = 32_767;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" borderId="1" applyFont="1" applyBorder="1"/><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" horizontal="left"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const letter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${letter(Math.floor(column / 26) - 1)}${letter(column % 26)}`;

/** Days since 30 December 1899; undefined before March 1900, which Excel counts wrongly. */
function serial(day: string): number | undefined {
  const days = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;
  return Number.isFinite(days) && days > 60 ? days : undefined;
}

const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 2)} …` : words);

function cell(value: Cell, at: string, style = 0): string {
  if (value === '') return '';
  const number = typeof value === 'string' ? undefined : serial(value.day);
  if (number !== undefined) return `<c r="${at}" s="2"><v>${number}</v></c>`;
  const words = typeof value === 'string' ? value : value.day;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(shortened(words))}</t></is></c>`;
}

function* sheet({ columns, rows }: Sheet): Generator<string> {
  const last = letter(columns.length - 1);
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.map(([, width], i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`;
  yield `<row r="1">${columns.map(([head], i) => cell(head, `${letter(i)}1`, 1)).join('')}</row>`;
  let n = 1;
  for (const row of rows) {
    n++;
    yield `<row r="${n}">${row.map((value, i) => cell(value, `${letter(i)}${n}`)).join('')}</row>`;
  }
  yield `</sheetData><autoFilter ref="A1:${last}${n}"/></worksheet>`;
}

/** The bytes of the workbook. */
export function xlsxFile(sheets: readonly Sheet[], title: string, day: string): Iterable<Uint8Array> {
  const part = (name: string, words: string): PackagePart => ({ name, pieces: [words] });
  const relations = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`;
  const numbered = <T>(make: (one: Sheet, n: number) => T): readonly T[] => sheets.map((one, i) => make(one, i + 1));
  return packed([
    part(
      '[Content_Types].xml',
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>${numbered((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET}.worksheet+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ),
    part(
      '_rels/.rels',
      `${relations}<Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    part('docProps/core.xml', coreProperties(escaped(title), day)),
    part(
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${numbered(({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `${relations}${numbered((_, n) => `<Relationship Id="rId${n}" Type="${RELATION}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part('xl/styles.xml', STYLES),
    ...numbered((one, n) => ({ name: `xl/worksheets/sheet${n}.xml`, pieces: sheet(one) })),
  ]);
}
