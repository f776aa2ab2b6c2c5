/** French lengths of time, repeated times and clock times: "deux ans", "chaque semaine", "22 h 47". Ages are left alone. */
import { S, S0, word } from './fragments.ts';
import { clockOf, ZONE } from './numeric.ts';
import type { Pattern } from './said.ts';
import { AMOUNT_OF, amountOf, BOUNDS, UNITS, unitOf, WEEKDAY, weekdayOf } from './words-fr.ts';

const E = '(?![A-Za-zÀ-ÿ])';

export const DURATIONS_FR: readonly Pattern[] = [
  {
    id: 'duree', // pendant deux ans; plus de trois semaines; un an et demi
    find: `(?:${BOUNDS}${S})?${AMOUNT_OF}(?<unit>${UNITS})${E}(?<half>${S}et${S}demie?)?`,
    needs: UNITS,
    said: (g) => {
      const a = amountOf(g);
      const h = g.half ? 0.5 : 0;
      return { form: 'duration', ...a, low: a.low + h, high: a.high + h, unit: unitOf(g.unit) };
    },
    fits: (before, after, words) => {
      if (/âgée?s?\s+(?:de\s+)?$|(?:^|[^a-zà-ÿ])(?:âge|l['’]âge)\s+de\s+$|fête(?:r|ra)?\s+ses\s+$/i.test(before))
        return false;
      if (
        /ans$/.test(words) &&
        (/^[,]?\s*(?:\(|$)/.test(after) || /,\s+$/.test(before)) &&
        /^\s*[,.)]/.test(after) &&
        /[A-ZÉ][\wà-ÿ-]+,\s+$/.test(before)
      )
        return false;
      if (/heures?$/.test(words) && /(?:^|[^a-zà-ÿ])(?:à|vers|dès|entre|et|avant|après|jusqu['’]à)\s+$/i.test(before))
        return false;
      return true;
    },
  },
  {
    id: 'duree-nue', // pendant des mois; depuis des années
    find: `des${S}(?<unit>${word('heures', 'jours', 'semaines', 'mois', 'années', 'décennies', 'siècles')})${E}`,
    said: (g) => ({ form: 'duration', low: 2, high: 11, vague: true, unit: unitOf(g.unit) }),
    fits: (before, after) =>
      /(?:^|[^a-zà-ÿ])(?:pendant|depuis|durant|après|duré|dure|pris|mis|fait|il y a)\s+$/i.test(before) &&
      !/^\s+(?:\d|de|soixante|trente|quatre)/.test(after),
  },
  {
    id: 'toute', // toute l'année; toute la nuit
    find: `(?:toute${S}(?:l['’]|la${S})|tout${S}(?:le${S}|l['’]))(?<unit>année|journée|nuit|semaine|mois|été|hiver)${E}`,
    said: (g) => ({ form: 'duration', low: 1, high: 1, unit: unitOf(g.unit) }),
  },
  {
    id: 'chaque', // chaque semaine; tous les deux ans; tous les lundis
    find: `(?:[Cc]haque${S}(?:(?<wd>${WEEKDAY})|(?<unit>jour|nuit|soir|matin|semaine|mois|année|an|trimestre|été|hiver))|[Tt]ou(?:te)?s${S}les${S}(?:(?:\\d+|deux|trois|quatre|cinq|six|dix)${S})?(?:(?<wd2>lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches)|(?<unit2>jours|nuits|soirs|matins|semaines|mois|ans|heures|trimestres)))${E}`,
    said: (g) => {
      const wd = weekdayOf(g.wd ?? g.wd2);
      return wd === undefined
        ? { form: 'set', unit: unitOf(g.unit ?? g.unit2) }
        : { form: 'set', unit: 'week', weekday: wd };
    },
  },
  {
    id: 'par-an', // trois fois par semaine; par an
    find: `par${S}(?<unit>jour|semaine|mois|an|trimestre|nuit)${E}`,
    said: (g) => ({ form: 'set', unit: unitOf(g.unit) }),
  },
  {
    id: 'le-lundi', // le vendredi (chaque vendredi)
    find: `les${S}(?<wd>lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches)${E}`,
    said: (g) => ({ form: 'set', unit: 'week', weekday: weekdayOf(g.wd) ?? 0 }),
  },
  {
    id: 'heure', // 22 h 47; 8 heures; 14h30; midi
    find: `(?:(?<hour>[01]?\\d|2[0-4])${S0}(?:[hH]${S0}(?<minute>[0-5]\\d)?|heures?(?:${S}(?<minute3>[0-5]\\d|trente))?)(?![\\dA-Za-zÀ-ÿ])|(?<hour2>[01]?\\d|2[0-4]):(?<minute2>[0-5]\\d)(?::[0-5]\\d)?(?![:\\d])|(?<noon>midi)${E}|(?<mid>minuit)${E})(?:[ \\u00a0]?(?<zone>${ZONE}))?`,
    said: () => ({ form: 'clock' }),
    extra: (g) => {
      const minute = g.minute ?? g.minute2 ?? (g.minute3 === 'trente' ? '30' : g.minute3);
      const clock = g.noon ? '12:00' : g.mid ? '00:00' : clockOf(g.hour ?? g.hour2, minute, undefined, g.zone);
      return clock ? { clock } : {};
    },
    fits: (before, _after, words) =>
      !/[\d:.,-]$|après-$/.test(before) &&
      (!/heures?$/.test(words) ||
        /(?:^|[^a-zà-ÿ])(?:à|vers|dès|entre|et|avant|après|jusqu['’]à|,)\s*$/i.test(before)) &&
      !(words === 'midi' && !/(?:à|vers|avant|après|ce)\s+$/i.test(before)),
  },
];
