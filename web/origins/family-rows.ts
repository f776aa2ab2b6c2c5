/** Texts of one origin as rows of a figure, each under the one that it hangs on. */
import type { OriginNode } from '../../src/server/api.ts';

export interface Row {
  readonly node: OriginNode;
  readonly depth: number;
  /** Row of the text above. */
  readonly above: number | undefined;
}

/** How it stands to a text that is not shown is not said. */
const withoutTie = ({ verdict: _, shared: __, ...rest }: OriginNode): OriginNode => rest;

/** A sealed text drops itself alone: those that hang on it stand under the text above it. */
export function rowsOf(node: OriginNode, sealed: (id: string) => boolean): readonly Row[] {
  const rows: Row[] = [];
  const walk = (one: OriginNode, depth: number, above: number | undefined, loose: boolean): void => {
    const gone = sealed(one.document);
    const at = gone ? above : rows.push({ node: loose ? withoutTie(one) : one, depth, above }) - 1;
    for (const child of one.children) walk(child, gone ? depth : depth + 1, at, gone);
  };
  walk(node, 0, undefined, false);
  return rows;
}
