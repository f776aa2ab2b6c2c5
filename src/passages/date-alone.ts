/** Lines that are a date and nothing else, in small letters, with the words and marks that stand around such dates. */
import { DATELINE as EN } from './phrases-en.ts';
import { DATELINE as FR } from './phrases-fr.ts';

const MONTH =
  '(?:jan(?:uary|vier|v)?|feb(?:ruary)?|f[ée]v(?:rier|r)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|jul(?:y|l)?|juil(?:let)?|aug(?:ust)?|ao[ûu]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?)\\.?';
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mon|tue|wed|thu|fri|sat|sun)';
const DAY = `(?:\\d{1,2}(?:er|st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const CLOCK =
  '(?:(?:,| -| –|t)?\\s?(?:at |à )?\\d{1,2} ?[:.h] ?\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:gmt|utc|cet|cest|bst|est|edt|z)?(?: ?[+-]\\d{1,2}:?\\d{2})?)?)';
const STAMP = `(?:${WEEKDAY},? )?${DAY}${CLOCK}?`;
const PAGE = '(?:,? ?p(?:age|\\.) ?\\d+)?';
const BEFORE = `(?:${EN}|${FR})`;
const LEAD = "(?:\\p{L}[\\p{L}.' ]{1,39}[·•|–-] ?)?";

/** "AFP · 23 Mar 2015, 08:31", "Published: 23 Mar 2015 08:31 GMT+01:00 · Updated: …", « Publié le 3 mars 2019 à 8h31 » */
export const DATE_LINE = new RegExp(
  `^${BEFORE}?${LEAD}${BEFORE}?${STAMP}(?:\\s*[·•|,;–(-]?\\s*${BEFORE}(?:${STAMP}|${CLOCK})\\)?)*${PAGE}[\\s.|·]*$`,
  'u',
);

/** "Friday, 9 November 2018", "Monday 3 June", "Ypres, le 15 mars 2010": no title, whatever stands under it. */
export const DATE_ALONE = new RegExp(
  `^(?:[\\p{L}'. -]{2,40}, )?(?:le |the |on )?(?:${WEEKDAY},? )?(?:${DAY}|\\d{1,2}(?:er|st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|${MONTH} \\d{4})${CLOCK}?${PAGE}[.,]?$`,
  'u',
);
