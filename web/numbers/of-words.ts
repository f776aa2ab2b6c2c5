/** Where or when a thing is counted, as a reader names it: a day in words, a document by its title. */
import type { NumberRow } from '../../src/server/api.ts';
import { titleOf } from '../pieces/where.tsx';
import { say } from '../words/index.ts';
import { saidDate } from '../words/said-date.ts';

export function ofWords({ of, readings }: NumberRow): string {
  const [first] = readings;
  // A series of one document is named by the document's id.
  if (first && of.startsWith('in ') && first.proof.claim.startsWith(`${of.slice(3)}#`))
    return `${say('in')} ${titleOf(first.proof)}`;
  return /^\d{4}(?:-\d\d){0,2}$/.test(of) ? saidDate(of) : of;
}
