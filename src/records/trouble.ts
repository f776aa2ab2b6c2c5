/** Problems of rows, each with its cell; of one sort no more than a reader would look at, the rest as one line. */
import type { Problem, ProblemCode } from '../domain/errors.ts';

/** Problems of one sort that are kept one by one. */
const KEPT = 25;

export interface Troubles {
  readonly add: (sort: string, code: ProblemCode, place: string, message: string, hint: string) => void;
  readonly list: () => readonly Problem[];
}

export function troubles(path: string): Troubles {
  const sorts = new Map<string, { readonly code: ProblemCode; readonly kept: Problem[]; more: number }>();
  return {
    add(sort, code, place, message, hint) {
      const known = sorts.get(sort) ?? { code, kept: [], more: 0 };
      sorts.set(sort, known);
      if (known.kept.length < KEPT) known.kept.push({ code, path, place, message, hint });
      else known.more++;
    },
    list: () =>
      [...sorts.values()].flatMap(({ code, kept, more }) => [
        ...kept,
        ...(more === 0
          ? []
          : [
              {
                code,
                path,
                message: `${more} more rows have the same trouble as the ${KEPT} before.`,
                hint: kept[0]?.hint ?? '',
              },
            ]),
      ]),
  };
}
