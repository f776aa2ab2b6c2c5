/** Facts about a document, as words. */
import type { SourceRow } from '../../src/server/api.ts';
import { saidDate } from '../words/said-date.ts';

type Facts = SourceRow['facts'];

export function saidFact(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    if ('edtf' in value && typeof value.edtf === 'string') return saidDate(value.edtf);
    return Object.values(value).join(' ');
  }
  return String(value);
}

export function factOf(facts: Facts, name: string): string | undefined {
  const found = facts.find((one) => one.name === name);
  return found === undefined ? undefined : saidFact(found.value);
}

export const publishedOf = (facts: Facts): string | undefined => factOf(facts, 'published');

/** What a fact rests on, in words. */
export function basisOf(basis: Facts[number]['basis']): string {
  if (basis.kind === 'quote') return `“${basis.quote.words.replace(/\s+/g, ' ').slice(0, 160)}”`;
  if (basis.kind === 'metadata') return basis.key;
  return basis.kind === 'judgement' ? basis.by : basis.rule;
}
