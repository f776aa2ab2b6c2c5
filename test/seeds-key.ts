/** The closely read seeds and what Sheaf makes of them, by places in the text: the key names a place, never its words. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mention } from '../src/domain/mention.ts';
import { exportLines } from '../src/workbench/export.ts';
import { type Case, lookAt, workOn } from '../src/workbench/open-case.ts';
import { run } from '../src/workbench/run.ts';

export const corpora = join(import.meta.dirname, '..', '..', 'shared', 'corpora');
const keyFile = join(corpora, 'seeds-key', 'key-001-003.json');

/** A stretch of a file in Unicode code points, end excluded. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Quoted {
  readonly id: string;
  readonly quotes: readonly Omit<Place, 'file'>[];
}

interface KeyFile {
  readonly boilerplate: readonly (Omit<Place, 'file'> & { readonly id: string; readonly kind: string })[];
  readonly document: { readonly published: string | null };
  readonly events: readonly Quoted[];
  readonly requests: readonly Quoted[];
  readonly coverage: readonly Quoted[];
}

interface Key {
  readonly files: Readonly<Record<string, KeyFile>>;
  readonly traps: readonly { readonly id: string; readonly quotes: readonly Place[] }[];
}

/** Undefined where the seeds are not beside the project. */
export const seedsKey: Key | undefined = existsSync(keyFile)
  ? (JSON.parse(readFileSync(keyFile, 'utf8')) as Key)
  : undefined;

const nth = <T>(list: readonly T[], n: number, what: string): T => {
  const one = list[n - 1];
  if (one === undefined) throw new Error(`the key has no ${what}, quote ${n}`);
  return one;
};

/** The place of a trap's quote, by its number from 1. */
export function ofTrap(id: string, n = 1): Place {
  return nth(seedsKey?.traps.find((one) => one.id === id)?.quotes ?? [], n, id);
}

/** The place of a quote of an event, request or watch, by its number from 1. */
export function ofItem(id: string, n = 1): Place {
  for (const [file, key] of Object.entries(seedsKey?.files ?? {})) {
    const item = [...key.events, ...key.requests, ...key.coverage].find((one) => one.id === id);
    if (item) return { file, ...nth(item.quotes, n, id) };
  }
  throw new Error(`the key has no ${id}`);
}

export interface ClaimRow extends Place {
  readonly claim: string;
  readonly predicate: string;
  readonly date: string;
  readonly stance: string;
  readonly negated: boolean;
  readonly chain: readonly string[];
  readonly anonymous: boolean;
  readonly carried_over: string;
  readonly quote: string;
  readonly roles: readonly {
    readonly role: string;
    readonly words: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly quotes: readonly Place[];
}

export interface SaidRow extends Place {
  readonly stance: string;
  readonly chain: readonly string[];
  readonly carried_over: string;
  readonly what: string;
  readonly source: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

export interface NameRow extends Place {
  readonly type: Mention['kind'];
  readonly text: string;
}

export interface EntityRow {
  readonly entity: string;
  readonly kind: string;
  readonly names: readonly string[];
  readonly mentions: readonly Place[];
}

/** Everything that was read from the seeds, as exported. */
export interface ReadSeeds {
  readonly claims: readonly ClaimRow[];
  /** In order of time; roles are not repeated in it. */
  readonly timeline: readonly Omit<ClaimRow, 'roles'>[];
  readonly said: readonly SaidRow[];
  readonly names: readonly NameRow[];
  readonly entities: readonly EntityRow[];
  /** The case that they stand in, and how to throw it away. */
  look<T>(work: (at: Case) => T): Promise<T>;
  leave(): void;
}

/** Reads the seeds into a new case, as `sheaf run` does. */
export async function readSeeds(): Promise<ReadSeeds> {
  const home = mkdtempSync(join(tmpdir(), 'sheaf-seeds-'));
  const path = join(home, 'seeds.sheaf');
  await workOn(path, 'run', { create: true }, (on) => run(on, [join(corpora, 'seeds')]));
  const look = <T>(work: (at: Case) => T): Promise<T> => lookAt(path, work);
  const rows = <T>(kind: string): Promise<T[]> =>
    look((at) => [...exportLines(at, kind, 'jsonl')].map((line) => JSON.parse(line) as T));
  const said = await rows<{ doc: string; attributions: Omit<SaidRow, keyof Place>[] }>('attributions');
  const names = await rows<{ doc: string; mentions: NameRow[] }>('mentions');
  return {
    claims: await rows('claims'),
    timeline: await rows('timeline'),
    said: said.flatMap(({ doc, attributions }) =>
      attributions.map((one) => ({
        file: doc,
        start: Math.min(...one.content.map(([start]) => start)),
        end: Math.max(...one.content.map(([, end]) => end)),
        ...one,
      })),
    ),
    names: names.flatMap(({ doc, mentions }) => mentions.map((one) => ({ ...one, file: doc }))),
    entities: await rows('entities'),
    look,
    leave: () => rmSync(home, { recursive: true, force: true }),
  };
}

export const meets = (a: Place, b: Place): boolean => a.file === b.file && a.start < b.end && b.start < a.end;
export const holds = (outer: Place, inner: Place): boolean =>
  outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
