/** Series of numbers and histories of standing as rows for reading. */
import type { Claim } from '../domain/claim.ts';
import type { Reading, Series } from '../domain/series.ts';
import type { StatusHistory } from '../domain/status.ts';
import type { Tongue } from '../domain/tongue.ts';
import { type ProofRow, proofRow } from './knew.ts';
import { saidDate } from './said-date.ts';
import type { Where } from './where.ts';

type WhereIs = (claim: Claim) => Where;

export interface NumberRow {
  readonly what: string;
  readonly of: string;
  /** How many numbers there are in all: of very many the first are told. */
  readonly all: number;
  readonly readings: readonly {
    /** "at least 130", "two to four". */
    readonly number: string;
    readonly asOf: string;
    readonly edtf?: string;
    readonly scope: readonly string[];
    readonly proof: ProofRow;
  }[];
}

/** The number with its bound, in words. */
export function numberWords({ least, most, bound }: Reading): string {
  const n = (value: number | undefined): string => (value ?? 0).toLocaleString('en-GB');
  if (bound === 'between') return `${n(least)} to ${n(most)}`;
  if (bound === 'at least') return `at least ${n(least)}`;
  if (bound === 'at most') return `at most ${n(most)}`;
  return bound === 'about' ? `about ${n(least)}` : n(least);
}

export const numberRows = (
  series: Iterable<Series>,
  claim: (id: string) => Claim | undefined,
  where: WhereIs,
  { most, tongue }: { readonly most?: number | undefined; readonly tongue?: Tongue | undefined } = {},
): readonly NumberRow[] =>
  [...series].map(({ what, of, readings }) => ({
    what,
    of,
    all: readings.length,
    readings: readings.slice(0, most).flatMap((reading) => {
      const by = claim(reading.claim);
      if (!by) return [];
      return [
        {
          number: numberWords(reading),
          asOf: reading.asOf ? saidDate(reading.asOf, tongue) : 'undated',
          ...(reading.asOf ? { edtf: reading.asOf.edtf } : {}),
          scope: reading.scope,
          proof: proofRow(by, where(by), tongue),
        },
      ];
    }),
  }));

export interface StatusRow {
  readonly who: string;
  readonly entries: readonly {
    readonly standing: string;
    readonly when: string;
    readonly edtf?: string;
    readonly likelihood?: string;
    readonly proof: ProofRow;
    /** Always shown with it. */
    readonly denials: readonly ProofRow[];
  }[];
}

export const statusRows = (
  histories: Iterable<StatusHistory>,
  nameOf: (entity: string) => string,
  claim: (id: string) => Claim | undefined,
  where: WhereIs,
  tongue?: Tongue,
): readonly StatusRow[] =>
  [...histories].map(({ entity, entries }) => ({
    who: nameOf(entity),
    entries: entries.flatMap(({ standing, when, claim: id, denials }) => {
      const by = claim(id);
      if (!by) return [];
      return [
        {
          standing,
          when: when ? saidDate(when, tongue) : 'undated',
          ...(when ? { edtf: when.edtf } : {}),
          ...(by.likelihood ? { likelihood: by.likelihood.words } : {}),
          proof: proofRow(by, where(by), tongue),
          denials: denials.flatMap((one) => {
            const denial = claim(one);
            return denial ? [proofRow(denial, where(denial), tongue)] : [];
          }),
        },
      ];
    }),
  }));
