/** « celui-ci », « ce dernier »: whoever was named last, whatever else was said of others. */
import type { Gender } from './gender.ts';
import type { Entry } from './memory.ts';

const NEAREST = /^(?:celui-ci|celle-ci|ce dernier|cette dernière)$/i;

export const isNearest = (words: string): boolean => NEAREST.test(words);

/** The pronoun of the same gender. */
export const asIl = (words: string): string => (/^ce(?:lui| )/i.test(words) ? 'il' : 'elle');

/** Of those that fit, last named first: one of this sentence or the one before; whose something is, and where, is named by the way. */
export const nearestOf = (pool: readonly Entry[], sentence: number, wants: Gender | undefined): Entry | undefined =>
  pool.find(
    ({ o, sentence: at }) =>
      at >= sentence - 1 &&
      (o.place !== 'owner' || (o.sort === 'person' && o.mention !== undefined)) &&
      o.sort !== 'place' &&
      (o.sort !== 'person' || !o.usual || o.gender !== undefined || o.usual === wants),
  );
