import type { Export, Row, Value } from './evidence.ts';

const plain = (value: unknown): Value => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'edtf' in value) return String(value.edtf);
  return JSON.stringify(value ?? null);
};

/** Every document with its hash, date of receipt, and what is known about it. */
export const sources: Export = {
  id: 'sources',
  means: 'documents with hash, receipt and facts',
  *rows(evidence) {
    for (const { id, path, format, words, hash, receivedAt, facts } of evidence.documents()) {
      const known: Record<string, Value> = {};
      const basis: Record<string, Value> = {};
      for (const { name, value, basis: on } of facts) {
        known[name] = name in known ? `${known[name]}; ${plain(value)}` : plain(value);
        basis[name] =
          on.kind === 'quote'
            ? on.quote.words
            : on.kind === 'metadata'
              ? `${on.key}: ${on.value}`
              : on.kind === 'judgement'
                ? on.by
                : on.rule;
      }
      const named = Object.fromEntries(FACTS.map((name): [string, Value] => [name, known[name] ?? '']));
      yield {
        file: path,
        document: evidence.shownId(id),
        format,
        words,
        hash,
        received: receivedAt,
        ...named,
        basis,
      } satisfies Row;
    }
  },
};

const FACTS = [
  'title',
  'publisher',
  'agency',
  'authors',
  'translator',
  'language',
  'originalLanguage',
  'medium',
  'published',
  'saved',
  'reliability',
  'sealed',
];
