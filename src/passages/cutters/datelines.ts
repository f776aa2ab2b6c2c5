/** Lines that only say when a text came out: "Published: 23 Mar 2015 08:31 GMT", "AFP · 3 May 2016". They are kept for the document's facts. */
import { type Cutter, linesLike } from '../page.ts';
import { DATELINE as EN } from '../phrases-en.ts';
import { DATELINE as FR } from '../phrases-fr.ts';

const MONTH =
  '(?:jan(?:uary|vier|v)?|feb(?:ruary)?|f[ée]v(?:rier|r)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|jul(?:y|l)?|juil(?:let)?|aug(?:ust)?|ao[ûu]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?)\\.?';
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mon|tue|wed|thu|fri|sat|sun)';
const DAY = `(?:\\d{1,2}(?:er|st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const CLOCK =
  '(?:(?:,| -| –|t)?\\s?(?:at |à )?\\d{1,2} ?[:.h] ?\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:gmt|utc|cet|cest|bst|est|edt|z)?(?: ?[+-]\\d{1,2}:?\\d{2})?)?)';
const STAMP = `(?:${WEEKDAY},? )?${DAY}${CLOCK}?`;
const BEFORE = `(?:${EN}|${FR})`;
const LEAD = "(?:(?:afp|reuters|ap|ansa|dpa|efe|belga|pti|ap photo|le monde|[\\p{L}.' ]{2,40}) ?[·•|–-] ?)?";
const PATTERN = new RegExp(
  `^${BEFORE}?${LEAD}${BEFORE}?${STAMP}(?:\\s*[·•|,;–(-]?\\s*${BEFORE}(?:${STAMP}|${CLOCK})\\)?)*[\\s.|·]*$`,
  'iu',
);

export const datelines: Cutter = {
  id: 'datelines',
  cut: (page) =>
    page.title < 0 || page.format === 'eml' || page.format === 'mbox' || page.format === 'msg'
      ? []
      : linesLike(page, PATTERN, 'date line: kept for facts', 0, Math.min(page.body.first + 4, page.pieces.length)),
};
