/** A PDF that was cut off has lost the list of its pages, which stands at its end; the pages that are there are listed anew. */

/** The file with a new list of pages; undefined where no page can be made out, or where they are locked. */
export function withNewEnd(bytes: Uint8Array): Uint8Array | undefined {
  const raw = Buffer.from(bytes).toString('latin1');
  const pages: number[] = [];
  let highest = 0;
  const objects = /(\d{1,8})\s+0\s+obj\b([\s\S]{0,2000}?)(?=endobj|stream)/g;
  for (const [, number = '0', body = ''] of raw.matchAll(objects)) {
    highest = Math.max(highest, Number(number));
    if (/\/Type\s*\/Page\b(?!s)/.test(body)) pages.push(Number(number));
  }
  if (pages.length === 0) return undefined;
  const tree = highest + 1;
  const kids = pages.map((page) => `${page} 0 R`).join(' ');
  const end = `\nendstream\nendobj\n${tree} 0 obj\n<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>\nendobj\n${tree + 1} 0 obj\n<< /Type /Catalog /Pages ${tree} 0 R >>\nendobj\ntrailer\n<< /Size ${tree + 2} /Root ${tree + 1} 0 R >>\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(end, 'latin1')]);
}
