/** Sets a text as a small two-column report: running headers, page numbers, footnotes under their column, words broken at line ends. */

const PAGE = { width: 420, height: 595, left: 36, top: 545, bottom: 50, column: 165, gap: 18 };
const BODY = { size: 9.5, step: 11.5 };
const NOTE = { size: 7.5, step: 9 };

/** Widths of Times Roman in thousandths of its size, from the space to the tilde; what is beyond counts as a figure. */
const WIDTHS =
  '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541'
    .split(' ')
    .map(Number);

const BREAKS = new Map(
  'Au-thor-ity Com-mis-sion-ers Har-bour In-quiry Infor-ma-tion Mari-time Oos-ter-linck Sched-ule busi-ness cer-tifi-cate col-lapse com-pli-ance dep-uty else-where evi-dence gen-dar-merie in-cluded in-spec-tion magis-trate mas-ter of-fence over-time pay-ments pho-to-graph pho-to-graphed pre-de-ces-sor pub-licly re-corded re-cruiter re-minder re-peated reg-is-ter sec-re-tary state-ment tele-phone ten-ant to-gether trans-fers trav-el-ling with-drew'
    .split(' ')
    .map((word) => [word.replaceAll('-', ''), word.split('-')]),
);

const widthOf = (text, size) =>
  [...text].reduce((sum, letter) => sum + (WIDTHS[letter.charCodeAt(0) - 32] ?? 500), 0) * (size / 1000);

/** "(post book)[1]": the mark of a note is set small and high and takes little room. */
const bare = (text) => text.replace(/\[\d\]/g, '.');

/** The longest beginning of a word that still fits with a hyphen, and the rest. */
function broken(word, room, size) {
  const [, before, core, after] = /^(\W*)(\w+)(.*)$/.exec(word) ?? [];
  const parts = BREAKS.get(core) ?? [];
  for (let n = parts.length - 1; n > 0; n--) {
    const start = `${before}${parts.slice(0, n).join('')}-`;
    if (widthOf(start, size) <= room) return [start, `${parts.slice(n).join('')}${after}`];
  }
  return undefined;
}

function wrap(text, width, size) {
  const lines = [];
  let line = '';
  const words = text.split(' ');
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(bare(longer), size) <= width) {
      line = longer;
      continue;
    }
    const cut = broken(word, width - widthOf(`${bare(line)} `, size), size);
    if (cut) words.splice(i, 1, ...cut);
    lines.push(cut ? `${line} ${cut[0]}` : line);
    line = cut ? '' : word;
  }
  return [...lines, line];
}

/** Columns filled one after the other; a note stands at the foot of the column that calls it. */
function columnsOf(text) {
  const lines = text.split('\n').filter(Boolean);
  const notes = new Map(
    lines.flatMap((line) => {
      const [, mark, words] = /^\[(\d)\] (.*)$/.exec(line) ?? [];
      return mark === undefined ? [] : [[mark, wrap(`${mark} ${words}`, PAGE.column, NOTE.size)]];
    }),
  );
  const columns = [];
  let column;
  const open = () => {
    column = { lines: [], notes: [], room: PAGE.top - PAGE.bottom };
    columns.push(column);
  };
  open();
  for (const paragraph of lines.filter((line) => !/^\[\d\] /.test(line))) {
    const [, mark, words] = /^(#{1,2}) (.*)$/.exec(paragraph) ?? [];
    const font = mark ? 'F2' : 'F1';
    const size = BODY.size * (mark ? 1.15 : 1);
    const gap = column.lines.length === 0 ? 0 : mark ? 10 : 5;
    // A heading does not stand alone at the foot of a column.
    if (mark && column.room < gap + 4 * BODY.step) open();
    wrap(words ?? paragraph, PAGE.column, size).forEach((line, i) => {
      const called = [...line.matchAll(/\[(\d)\]/g)].flatMap(([, n]) => notes.get(n) ?? []);
      const need = BODY.step + (i === 0 ? gap : 0) + (called.length > 0 ? called.length * NOTE.step + 8 : 0);
      if (column.room < need) open();
      column.room -= need;
      column.lines.push({ text: line, font, size, gap: i === 0 && column.lines.length > 0 ? gap : 0 });
      column.notes.push(...called);
    });
  }
  return columns;
}

const CP1252 = new Map([...'–—‘’“”'].map((c, i) => [c, [0x96, 0x97, 0x91, 0x92, 0x93, 0x94][i]]));
const shown = (text) =>
  `(${[...text].map((c) => {
    const code = CP1252.get(c) ?? c.charCodeAt(0);
    return code > 126 ? `\\${code.toString(8)}` : c.replace(/[\\()]/, '\\$&');
  }).join('')})`;

/** Words at a place; the mark of a note is raised. */
const put = (text, x, y, font, size) => {
  const pieces = text.split(/\[(\d)\]/).map((piece, i) => {
    const raised = i % 2 === 1;
    return piece === '' ? '' : `/${font} ${raised ? 6 : size} Tf ${raised ? 3.5 : 0} Ts ${shown(piece)} Tj`;
  });
  return `BT 1 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)} Tm ${pieces.join(' ')} 0 Ts ET`;
};

function pageOf(pair, number, headers) {
  const out = [];
  const header = headers[number % 2 === 0 ? 0 : 1];
  out.push(put(header, number % 2 === 0 ? PAGE.left : PAGE.width - PAGE.left - widthOf(header, 8), 566, 'F3', 8));
  const foot = [];
  pair.forEach((column, i) => {
    const x = PAGE.left + i * (PAGE.column + PAGE.gap);
    let y = PAGE.top;
    for (const { text, font, size, gap } of column.lines) {
      y -= gap;
      out.push(put(text, x, y, font, size));
      y -= BODY.step;
    }
    column.notes.forEach((text, n) => {
      foot.push(put(text, x, PAGE.bottom + (column.notes.length - 1 - n) * NOTE.step, 'F1', NOTE.size));
    });
    if (column.notes.length > 0) {
      const rule = PAGE.bottom + column.notes.length * NOTE.step + 1;
      foot.push(`0.4 w ${x} ${rule} m ${x + 50} ${rule} l S`);
    }
  });
  return [...out, ...foot, put(String(number), PAGE.width / 2 - 5, 26, 'F1', 8)].join('\n');
}

/** The bytes of a PDF file. `headers`: on even and on odd pages. */
export function pdf(text, { title, by, on, headers, firstPage }) {
  const columns = columnsOf(text);
  const pages = [];
  for (let i = 0; i < columns.length; i += 2) pages.push(pageOf(columns.slice(i, i + 2), firstPage + i / 2, headers));
  const fonts = ['Times-Roman', 'Times-Bold', 'Times-Italic'];
  const firstFont = 4;
  const firstSheet = firstFont + fonts.length;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${firstSheet + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    `<< /Title ${shown(title)} /Author ${shown(by)} /CreationDate (D:${on}) >>`,
    ...fonts.map((name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${firstSheet + 2 * i + 1} 0 R /Resources << /Font << ${fonts.map((_, f) => `/F${f + 1} ${firstFont + f} 0 R`).join(' ')} >> >> >>`,
      `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    ]),
  ];
  let out = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = out.length;
  const size = objects.length + 1;
  out += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}
