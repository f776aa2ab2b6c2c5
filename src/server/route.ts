/** What a route is: one thing that can be asked of a case over HTTP, with the command that does the same. */
import type { Case } from '../workbench/open-case.ts';
import type { Jobs } from './jobs.ts';

/** One value in a query or body. Everything that comes in is checked against this, once. */
export interface Field {
  /** `words`: words by name. */
  readonly type: 'string' | 'integer' | 'boolean' | 'words';
  readonly says: string;
  readonly needed?: true;
  readonly oneOf?: readonly string[];
  readonly pattern?: string;
  readonly longest?: number;
}

export type Fields = Readonly<Record<string, Field>>;

interface Values {
  readonly string: string;
  readonly integer: number;
  readonly boolean: boolean;
  readonly words: Readonly<Record<string, string>>;
}

type Value<F extends Field> = Values[F['type']];
type NeededOf<F extends Fields> = { [K in keyof F]: F[K] extends { readonly needed: true } ? K : never }[keyof F];

/** What the fields are once checked. */
export type Asked<F extends Fields> = { readonly [K in NeededOf<F>]: Value<F[K]> } & {
  readonly [K in Exclude<keyof F, NeededOf<F>>]?: Value<F[K]> | undefined;
};

/** What a route works with. */
export interface Desk {
  readonly at: Case;
  /** The case file's path. */
  readonly path: string;
  /** Who signs decisions made in this browser. */
  readonly by: string;
  readonly jobs: Jobs;
  /** Makes something once until the case changes: long lists, pictures. */
  readonly once: <T>(key: string, make: () => T) => T;
  /** Where files that were dropped on the page wait to be taken in. */
  readonly incoming: string;
}

/** An answer that is not JSON: a file to keep or a document to look at. */
export interface FileAnswer {
  readonly type: string;
  readonly name?: string;
  /** A file that is made as it is sent comes in pieces. */
  readonly body: string | Uint8Array | Iterable<string | Uint8Array>;
  /** Shown in a frame that may run nothing and load nothing. */
  readonly framed?: true;
}

export const FILE = Symbol('file');

export const fileAnswer = (file: FileAnswer): { readonly [FILE]: FileAnswer } => ({ [FILE]: file });

export interface Route<Q extends Fields = Fields, B extends Fields = Fields> {
  readonly method: 'GET' | 'POST';
  /** ":id" stands for one value, percent-encoded. */
  readonly path: string;
  /** The command, or commands, that do the same; none where it only serves the page. */
  readonly commands: readonly string[];
  readonly says: string;
  /** Name of the answer's shape in api.ts. */
  readonly answers: string;
  readonly query: Q;
  readonly body: B;
  /** It needs the whole case in memory: asked in the thread of questions. */
  readonly aside?: true;
  readonly answer: (
    desk: Desk,
    asked: { readonly id: string; readonly query: Asked<Q>; readonly body: Asked<B> },
  ) => unknown;
}

/** A route whose fields are checked against their declaration by the compiler as well. */
export const route = <const Q extends Fields = Record<never, Field>, const B extends Fields = Record<never, Field>>(
  one: Omit<Route<Q, B>, 'query' | 'body' | 'method' | 'commands'> & {
    readonly query?: Q;
    readonly body?: B;
    readonly method?: 'GET' | 'POST';
    readonly commands?: readonly string[];
  },
): Route => ({ method: 'GET', commands: [], ...one, query: one.query ?? {}, body: one.body ?? {} }) as unknown as Route;
