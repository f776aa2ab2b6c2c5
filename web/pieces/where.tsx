/** Where words stand, as a reader names it: the document's own title and the place; the file's path on asking. */
import type { JSX } from 'preact';

interface Stands {
  readonly path: string;
  readonly title?: string;
  readonly place?: string;
}

/** "letters.zip!/2009/a.txt" is "a.txt". */
export const fileName = (path: string): string => path.split(/[/!]+/).findLast((part) => part !== '') ?? path;

/** A path as one reads it: "letters.zip › 2009/a.txt". */
export const saidPath = (path: string): string => path.replaceAll('!/', ' › ');

export const titleOf = ({ path, title }: Stands): string => title ?? fileName(path);

export const Where = (stands: Stands): JSX.Element => (
  <span class="where" title={saidPath(stands.path)}>
    <span class="where-title">{titleOf(stands)}</span>
    {stands.place === undefined || stands.place === '' ? null : <span class="where-place">, {stands.place}</span>}
  </span>
);
