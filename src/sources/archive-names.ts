/** Names inside archives, made safe to show: nothing in one can point outside the archive. */

export interface SafeName {
  readonly name: string;
  /** The name tried to leave the archive: "../", a root or a drive. */
  readonly unsafe: boolean;
}

export function safeName(raw: string): SafeName {
  const pieces = raw
    .replace(/\\/g, '/')
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .split('/');
  const unsafe = pieces.includes('..') || /^\//.test(raw) || /^[a-z]:/i.test(raw);
  const kept = pieces.filter(
    (piece, i) => piece !== '' && piece !== '.' && piece !== '..' && !(i === 0 && /^[a-z]:$/i.test(piece)),
  );
  return { name: kept.join('/').replace(/!\//g, '!_') || 'unnamed', unsafe };
}

/** What systems leave behind and nobody wrote: resource forks, thumbnails, hidden files. */
export const isLitter = (name: string): boolean =>
  /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.git\/)/i.test(name);
