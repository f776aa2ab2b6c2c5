/** Tells four figures that count from four that are a year: "at least 1950 dockers", "plus de 1900 navires". */
import type { TimeExpression } from './moments/index.ts';

const BOUND =
  /(?<![\p{L}])(?:at least|no fewer than|more than|fewer than|less than|nearly|almost|up to|as many as|about|around|some|roughly|approximately|an estimated|total of|au moins|plus de|moins de|près de|jusqu['’]à|environ|quelque|pas moins de|presque)\s$/iu;
const PLURAL = /^\s(?:\p{Ll}+\s)?(?:\p{Ll}{2,}[sx]|people|men|women|children|police|personnel|staff)(?![\p{L}])/u;
/** "in about 1900 factories closed" is a year after all. */
const DATED = /(?<![\p{L}])(?:in|since|until|by|from|en|depuis|vers|dès|avant|après)\s\S+\s(?:\S+\s)?$/iu;

export function countedNotYear(text: string, e: TimeExpression): boolean {
  if (e.said.form !== 'year' || !/^\d{4}$/.test(e.text)) return false;
  const before = text.slice(Math.max(0, e.start - 30), e.start);
  return BOUND.test(before) && !DATED.test(before) && PLURAL.test(text.slice(e.end, e.end + 40));
}
