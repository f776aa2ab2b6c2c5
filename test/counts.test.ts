/** Counts on the seeds' key: most numbers that a careful reader took down are found, with what is counted. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Block } from '../src/domain/document.ts';
import type { DocumentId, SourceId } from '../src/domain/ids.ts';
import type { Mention } from '../src/domain/mention.ts';
import { codePoints } from '../src/domain/quote.ts';
import { spotMentions } from '../src/mentions/index.ts';
import { cutPassages, readable } from '../src/passages/index.ts';
import { paragraphsOf } from '../src/sources/paragraphs.ts';

const corpora = join(import.meta.dirname, '..', '..', 'shared', 'corpora');
const keyFile = join(corpora, 'seeds-key', 'key-001-003.json');

interface Key {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly counts: readonly {
          id: string;
          number: number | string;
          quotes: readonly { start: number; end: number }[];
        }[];
      }
    >
  >;
}

function mentionsOf(path: string, text: string): Mention[] {
  const blocks = paragraphsOf(text).map(
    ({ start, end }, i): Block => ({ start, end, kind: 'paragraph', locator: { paragraph: i + 1 } }),
  );
  const document = {
    id: path as DocumentId,
    source: 'seeds' as SourceId,
    path,
    format: 'txt',
    text,
    blocks,
    metadata: [],
  } as const;
  return spotMentions({
    document,
    facts: { language: { value: 'en', basis: { kind: 'inference', rule: 'test' } } },
    passages: readable(cutPassages(document, 'en'), text, 'en'),
  });
}

/** Whether the mention says the key's number; the key's words ("about 20", "2000 to 3000, maybe 4000") give their figures. */
const says = (m: Mention, number: number | string): boolean => {
  const v = m.value;
  if (v?.kind !== 'count' && v?.kind !== 'duration') return false;
  if (v.kind === 'count' && v.what === '') return false;
  const figures =
    String(number)
      .match(/\d+(?:\.\d+)?/g)
      ?.map(Number) ?? [];
  return figures.length === 0 || (v.low === Math.min(...figures) && v.high === Math.max(...figures));
};

test.skipIf(!existsSync(keyFile))(
  'at least 80 % of the key’s counts are found (skipped where the corpora are absent)',
  () => {
    const key = JSON.parse(readFileSync(keyFile, 'utf8')) as Key;
    const missed: string[] = [];
    let all = 0;
    for (const [file, { counts }] of Object.entries(key.files)) {
      const text = readFileSync(join(corpora, 'seeds', file), 'utf8');
      const at = codePoints(text);
      const mentions = mentionsOf(file, text);
      for (const { id, number, quotes } of counts) {
        all++;
        if (!mentions.some((m) => says(m, number) && quotes.some((q) => at(m.start) < q.end && at(m.end) > q.start)))
          missed.push(id);
      }
    }
    expect(all).toBeGreaterThan(20);
    expect(missed.length / all).toBeLessThanOrEqual(0.2);
  },
);
