/** Bank account numbers (IBAN, ISO 13616); the check digits say whether they hold. */
import { mod97 } from '../check-digits.ts';
import { bareCode, identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

/** Length by country, from the SWIFT IBAN registry. */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BF28 BG22 BH22 BI27 BJ28 BR29 BY28 CF27 CG27 CH21 CI28 CM27 CR22 CV25 CY28 CZ24 DE22 DJ27 DK18 DO28 DZ26 EE20 EG29 ES24 FI18 FO18 FR27
  GA27 GB22 GE22 GI23 GL18 GN28 GQ27 GR27 GT28 GW25 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KM27 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MG27
  MK19 ML28 MN20 MR27 MT31 MU30 MZ25 NE28 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SN28 SO23 ST25 SV28 TD27 TG28 TL23 TN24 TR26
  UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,29}(?![\p{L}\d])/gu;

/** Where so many letters and digits are read, blanks not counted. */
function cut(words: string, length: number): number {
  let seen = 0;
  for (let i = 0; i < words.length; i++) if (/[A-Z0-9]/.test(words[i] ?? '') && ++seen === length) return i + 1;
  return -1;
}

export const iban: Spotter = {
  id: 'iban',
  wantsFigures: 10,
  hint: /[A-Z]{2}\d{2}/,
  *find(at) {
    for (const m of matches(at, IBAN)) {
      const length = LENGTHS[m.words.slice(0, 2)];
      const end = length === undefined ? -1 : cut(m.words, length);
      if (end < 0 || /[A-Z0-9]/.test(m.words[end] ?? '')) continue;
      const normal = bareCode(m.words.slice(0, end));
      const checked = mod97(normal.slice(4) + normal.slice(0, 4)) === 1;
      if (!checked && !/iban|compte|account|bank|banque/i.test(m.before) && !/ /.test(m.words)) continue;
      yield* identifier(at, 'iban', { start: m.start, end: m.start + end }, normal, checked);
    }
  },
};
