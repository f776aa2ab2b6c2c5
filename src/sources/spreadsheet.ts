/** The parts of an Excel workbook that give its cells their words: sheets, shared strings, date formats (ECMA-376 part 1, section 18). */
import type { OfficePackage } from './office-package.ts';
import { readXml, unescapeXml } from './xml-events.ts';

export interface Sheet {
  readonly name: string;
  /** Its file inside the package. */
  readonly file: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly strings: readonly string[];
  /** What the number format of each cell style makes of a number. */
  readonly formats: readonly NumberKind[];
  /** Days count from 1904, as old Macs had it. */
  readonly from1904: boolean;
}

export type NumberKind = 'number' | 'date' | 'time' | 'percent';

export function openWorkbook(pack: OfficePackage): Workbook {
  const targets = new Map<string, string>();
  readXml(pack.text('xl/_rels/workbook.xml.rels') ?? '', {
    open(name, attribute) {
      if (name.endsWith('Relationship'))
        targets.set(attribute('Id') ?? '', (attribute('Target') ?? '').replace(/^\/?(xl\/)?/, 'xl/'));
    },
  });
  const sheets: Sheet[] = [];
  let from1904 = false;
  readXml(pack.text('xl/workbook.xml') ?? '', {
    open(name, attribute) {
      const local = name.replace(/^\w+:/, '');
      if (local === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      else if (local === 'sheet') {
        const file = targets.get(attribute('r:id') ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
        sheets.push({ name: attribute('name') ?? `Sheet${sheets.length + 1}`, file });
      }
    },
  });
  return {
    sheets,
    from1904,
    strings: sharedStrings(pack.text('xl/sharedStrings.xml')),
    formats: numberKinds(pack.text('xl/styles.xml')),
  };
}

function sharedStrings(xml: string | undefined): string[] {
  const out: string[] = [];
  for (const [, inside = ''] of (xml ?? '').matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g))
    out.push(textIn(inside));
  return out;
}

/** The words of a string with its runs; readings of Japanese words (rPh) are left out. */
export const textIn = (inside: string): string => {
  const single = /^<(?:is><)?t(?: xml:space="preserve")?>([^<]*)<\/t>(?:<\/is>)?$/.exec(inside)?.[1];
  if (single !== undefined) return single.includes('_x') || single.includes('&') ? unescaped(single) : single;
  let words = '';
  const plain = inside.includes('rPh') ? inside.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '') : inside;
  for (const [, t = ''] of plain.matchAll(/<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g)) words += t;
  return unescaped(words);
};

/** "_x000D_" stands for a character that XML cannot hold. */
const unescaped = (words: string): string =>
  unescapeXml(words).replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Built-in number formats that show days or hours: section 18.8.30. */
const builtIn = (id: number): NumberKind =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
    ? 'date'
    : (id >= 18 && id <= 21) || (id >= 45 && id <= 47)
      ? 'time'
      : id === 9 || id === 10
        ? 'percent'
        : 'number';

function numberKinds(xml: string | undefined): NumberKind[] {
  const own = new Map<number, NumberKind>();
  const out: NumberKind[] = [];
  let inCells = false;
  readXml(xml ?? '', {
    open(name, attribute) {
      const local = name.replace(/^\w+:/, '');
      if (local === 'numFmt') own.set(Number(attribute('numFmtId')), kindOf(attribute('formatCode') ?? ''));
      else if (local === 'cellXfs') inCells = true;
      else if (local === 'xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        out.push(own.get(id) ?? builtIn(id));
      }
    },
    close(name) {
      if (name.endsWith('cellXfs')) inCells = false;
    },
  });
  return out;
}

/** A format code of letters for days, months, years or hours, quoted words and colours aside. */
function kindOf(code: string): NumberKind {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (/[yd]|m{3}/i.test(bare) || /^m+[/-]/i.test(bare)) return 'date';
  if (/[hs]/i.test(bare)) return 'time';
  return bare.includes('%') ? 'percent' : 'number';
}
