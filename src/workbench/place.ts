/** A stand-in for an absolute path that tells nobody how the user's folders are called. */
import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';

export const placeOf = (absolute: string): string =>
  createHash('sha256')
    .update(`sheaf place ${resolve(absolute)}`)
    .digest('hex')
    .slice(0, 20);

/** The place of a file beside another: for tables that speak of their neighbours. */
export const placeBeside = (absolute: string, name: string): string => placeOf(resolve(dirname(absolute), name));
