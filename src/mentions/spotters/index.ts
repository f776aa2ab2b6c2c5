/** The spotters in the order in which they read: what comes first keeps its words. Identifiers, then ages and sums, then lengths of time and counts. */
import type { Spotter } from '../spotter.ts';
import { ages } from './ages.ts';
import { bic } from './bic.ts';
import { card } from './card.ts';
import { caseNumber } from './case-number.ts';
import { companyNumber } from './company-number.ts';
import { counts } from './counts.ts';
import { cryptoAddress } from './crypto-address.ts';
import { durations } from './durations.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { imei } from './imei.ts';
import { imo } from './imo.ts';
import { ip } from './ip.ts';
import { isbn } from './isbn.ts';
import { money } from './money.ts';
import { nationality } from './nationality.ts';
import { passport } from './passport.ts';
import { phone } from './phone.ts';
import { plate } from './plate.ts';
import { religion } from './religion.ts';
import { url } from './url.ts';

/** Stronger than names and moments. An address of a mail holds what looks like that of a page; a card, an account or a device, what looks like a telephone. */
export const IDENTIFIERS: readonly Spotter[] = [
  email,
  url,
  iban,
  cryptoAddress,
  bic,
  imei,
  imo,
  isbn,
  companyNumber,
  passport,
  caseNumber,
  plate,
  ip,
  card,
  phone,
];

/** Read beside moments: the longer of two that overlap wins. */
export const AMOUNTS: readonly Spotter[] = [ages, money, durations];

/** Read last, around all else. */
export const COUNTS: readonly Spotter[] = [counts];

/** Marks inside other words; they may stand in a count. */
export const MARKS: readonly Spotter[] = [nationality, religion];
