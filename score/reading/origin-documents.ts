/** Files as the room of origins takes them: read, cut into passages, with what is known about each. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { languageOf, readFacts } from '../../src/facts/index.ts';
import { resolve, spot } from '../../src/mentions/index.ts';
import type { OriginDocument } from '../../src/origins/index.ts';
import { cutPassages, readable } from '../../src/passages/index.ts';
import { closeReaders, readSource } from '../../src/sources/index.ts';

const APART = new Set(['page-header', 'page-footer', 'mail-header', 'navigation']);

export async function originDocumentsIn(paths: readonly string[]): Promise<readonly OriginDocument[]> {
  const all: OriginDocument[] = [];
  for (const path of paths)
    for await (const found of readSource({ bytes: readFileSync(path), path: basename(path) })) {
      if (!('document' in found)) continue;
      const { document } = found;
      const passages = cutPassages(document);
      const language = languageOf(document, passages).value;
      const mentions = resolve(spot(document, readable(passages, document.text, language), language));
      const moments = mentions.flatMap(({ start, end, value }) =>
        value?.kind === 'moment' && 'moment' in value && value.moment.basis === 'stated'
          ? [{ expression: { start, end }, moment: value.moment }]
          : [],
      );
      const { facts } = readFacts({ document, passages, moments });
      const spans = passages.filter(({ kind, boilerplate }) => !boilerplate && !APART.has(kind));
      all.push({ id: document.id, path: document.path, text: document.text, spans, facts });
    }
  await closeReaders();
  return all;
}
