/** Numbers of telephones as devices (IMEI), where the words say so or the groups are those of one. */
import { luhn } from '../check-digits.ts';
import { bareCode, identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const IMEI = /(?<![\d.,+-])(\d{2}-\d{6}-\d{6}-\d|\d{15}|\d{6}[ -]\d{2}[ -]\d{6}[ -]\d)(?![\d-])/g;

export const imei: Spotter = {
  id: 'imei',
  wantsFigures: 14,
  hint: /\d{6}/,
  *find(at) {
    for (const m of matches(at, IMEI)) {
      const normal = bareCode(m.words);
      const checked = luhn(normal);
      if (!/imei[^.;]{0,25}$/i.test(m.before) && !(checked && m.words.includes('-'))) continue;
      yield* identifier(at, 'imei', m, normal, checked);
    }
  },
};
