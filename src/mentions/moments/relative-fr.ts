/** French dates counted from the speaker's day or from a date told before: "l'an dernier", "un mois plus tard", "le jour même". */
import { END, present, S, word } from './fragments.ts';
import type { Groups, Pattern, Said, Which } from './said.ts';
import {
  AMOUNT_OF,
  amountOf,
  BOUNDS,
  MONTH_FULL,
  monthOf,
  PART_OF_DAY,
  partOfDay,
  SEASON,
  seasonOf,
  UNITS,
  unitOf,
  WEEKDAY,
  weekdayOf,
} from './words-fr.ts';

const E = '(?![A-Za-zÀ-ÿ])';
const SAME = `(?:m[êe]me)`;
const THE = `(?:[Ll]e${S}|[Ll]a${S}|[Ll]['’])`;
const THIS = `(?:[Cc]e${S}|[Cc]ette${S}|[Cc]et${S})`;
const UNIT1 = `(?:jour|journée|soirée|matinée|soir|matin|nuit|après-midi|semaine|week-end|mois|trimestre|année|an|décennie|siècle)${E}`;
const QTY = `(?:${BOUNDS}${S})?${AMOUNT_OF}(?<unit>${UNITS})${E}(?<half>${S}et${S}demie?)?(?:${S}(?:entiers?|complets?|environ))?`;
const amount = (g: Groups) => {
  const a = amountOf(g);
  const k = /quinzaine/.test(g.unit ?? '') ? 2 : /semestre/.test(g.unit ?? '') ? 6 : 1;
  return { ...a, low: (a.low + (g.half ? 0.5 : 0)) * k, high: (a.high + (g.half ? 0.5 : 0)) * k };
};
/** "quinze jours" and "huit jours" are a fortnight and a week. */
const counted = (g: Groups) => {
  const a = amount(g);
  const unit = unitOf(g.unit);
  if (unit === 'day' && a.low === a.high && !a.vague && /quinze/i.test(g.n ?? ''))
    return { low: 2, high: 2, unit: 'week' as const };
  return { ...a, unit };
};
const shift = (g: Groups, sign: -1 | 1, from: 'speech' | 'told' | 'event'): Said => ({
  form: 'shift',
  ...counted(g),
  sign,
  from,
});
const dayPart = (unit: string | undefined) =>
  present({ partOfDay: /soir|matin|nuit|midi/.test(unit ?? '') ? partOfDay(unit) : undefined });
const whichOf = (s: string | undefined): Which => (/proch|vien/i.test(s ?? '') ? 'next' : 'last');
const LASTWORD = '(?:derni(?:er|ère)|prochaine?|passée?|à venir|qui vient|écoulée?)';
const step = (s: string | undefined): number => (/^proch|venir|vient/i.test(s ?? '') ? 1 : -1);

/** Closes its clause: nothing follows that could be the event. */
const CLOSED = '(?:(?<closed>(?=\\s*(?:[.,;:!?)»–—]|$|(?:il|elle|ils|elles|on|et|mais)(?![a-zà-ÿ]))))|)';

export const RELATIVE_FR: readonly Pattern[] = [
  {
    id: 'quantite', // un mois plus tard; deux ans plus tôt; trois jours après; deux ans avant l'effondrement
    find: `${QTY}${S}(?:(?<tard>plus${S}tard|ensuite)|(?<tot>plus${S}tôt|auparavant)|(?<avant>avant)|(?<apres>après))${E}${CLOSED}`,
    said: (g) => {
      if (g.tard) return shift(g, 1, 'told');
      if (g.tot) return shift(g, -1, 'told');
      return shift(g, g.avant ? -1 : 1, g.closed === undefined ? 'event' : 'told');
    },
    fits: (_before, after, words) =>
      !/(?:avant|après)$/.test(words) ||
      /^\s*(?:[.,;:!?)»–—]|$)|^\s+(?:la|le|les|l['’]|son|sa|ses|leur|leurs|avoir|que|être|ce|cet|cette|ces|un|une|s['’]|d['’]|il|elle|ils|elles|on|et|mais|[A-ZÉ])/.test(
        after,
      ),
  },
  {
    id: 'il-y-a',
    find: `(?:[Ii]l${S}y${S}a|[Vv]oici|[Vv]oilà)${S}(?:(?:maintenant|déjà|de cela)${S})?${QTY}`,
    said: (g) => shift(g, -1, 'speech'),
  }, // il y a deux ans
  {
    id: 'dans-n',
    find: `[Dd]ans${S}(?:les${S})?${QTY}`,
    said: (g) => shift(g, 1, 'speech'),
    fits: (before, after) => /^\s*(?:[.,;]|$)/.test(after) && !/(?:[0-9])$/.test(before),
  }, // dans trois semaines
  {
    id: 'quart-de-siecle', // un quart de siècle plus tard; un demi-siècle auparavant
    find: `[Uu]n${S}(?:(?<quart>quart)${S}de${S}|demi-)siècle${S}(?:(?<later>plus${S}tard|après)|plus${S}tôt|auparavant)${E}`,
    said: (g) => ({
      form: 'shift',
      low: g.quart ? 25 : 50,
      high: g.quart ? 25 : 50,
      unit: 'year',
      sign: g.later ? 1 : -1,
      from: 'told',
    }),
  },
  {
    id: 'des-mois-plus-tard',
    find: `(?:des|quelques)${S}(?<unit>${UNITS})${S}(?:(?<later>plus${S}tard|après)|plus${S}tôt|auparavant|avant)${E}`,
    said: (g) => ({
      form: 'shift',
      low: 1,
      high: 11,
      vague: true,
      unit: unitOf(g.unit),
      sign: g.later ? 1 : -1,
      from: 'told',
    }),
    fits: (_b, after) => !/^\s+(?:la|le|les|l['’]|son|sa|ses)/.test(after),
  },
  {
    id: 'avant-hier',
    find: `[Aa]vant-hier${E}(?:${S}(?:au${S})?(?<pod>${PART_OF_DAY}))?`,
    said: () => ({ form: 'current', unit: 'day', offset: -2 }),
    extra: (g) => present({ partOfDay: partOfDay(g.pod) }),
  },
  {
    id: 'hier',
    find: `[Hh]ier${E}(?:${S}(?:au${S}|dans${S}la${S})?(?<pod>${PART_OF_DAY}))?`,
    said: () => ({ form: 'current', unit: 'day', offset: -1 }),
    extra: (g) => present({ partOfDay: partOfDay(g.pod) }),
    fits: (before) => !/-$|(?:d['’])$/.test(before) || /[dD]['’]$/.test(before),
  },
  { id: 'aujourdhui', find: `[Aa]ujourd['’]hui${E}`, said: () => ({ form: 'current', unit: 'day', offset: 0 }) },
  { id: 'apres-demain', find: `[Aa]près-demain${E}`, said: () => ({ form: 'current', unit: 'day', offset: 2 }) },
  {
    id: 'demain',
    find: `[Dd]emain${E}(?:${S}(?:au${S})?(?<pod>${PART_OF_DAY}))?`,
    said: () => ({ form: 'current', unit: 'day', offset: 1 }),
    extra: (g) => present({ partOfDay: partOfDay(g.pod) }),
    fits: (before) => !/après-$/.test(before),
  },
  {
    id: 'ce-jour', // ce matin; cette semaine; ce mois-ci; cette année
    find: `${THIS}(?<unit>${UNIT1})(?<la>-là)?(?:-ci)?`,
    said: (g) =>
      g.la ? { form: 'told', unit: unitOf(g.unit), offset: 0 } : { form: 'current', unit: unitOf(g.unit), offset: 0 },
    extra: (g) => dayPart(g.unit),
    fits: (before, after, words) =>
      !/jour$|siècle$/.test(words) ||
      /-là|-ci/.test(words) ||
      /siècle$/.test(words) ||
      /^\s*[,.]/.test(after) ||
      /(?:^|[^a-zà-ÿ])à\s+$/i.test(before),
  },
  {
    id: 'dernier', // l'an dernier; la semaine prochaine; le mois dernier; la semaine passée
    find: `${THE}?(?<unit>semaine|week-end|mois|an|année|trimestre|semestre|décennie|siècle|nuit)${S}(?<last>${LASTWORD})${E}`,
    said: (g) =>
      g.unit === 'nuit'
        ? { form: 'current', unit: 'day', offset: -1 }
        : g.unit === 'semestre'
          ? { form: 'stretch', low: 6, high: 6, unit: 'month', sign: -1 }
          : { form: 'current', unit: unitOf(g.unit), offset: step(g.last) },
    extra: (g) => dayPart(g.unit),
  },
  {
    id: 'jour-dernier', // jeudi dernier; lundi prochain au soir
    find: `(?:[Ll]e${S})?(?<wd>${WEEKDAY})(?:${S}(?<pod>${PART_OF_DAY}))?${S}(?<last>derniers?|prochain|passé|en huit|en quinze)${E}`,
    said: (g) =>
      /en/.test(g.last ?? '') && !/derni/.test(g.last ?? '')
        ? {
            form: 'weekday',
            weekday: weekdayOf(g.wd) ?? 0,
            which: 'next',
            of: { form: 'current', unit: 'week', offset: /quinze/.test(g.last ?? '') ? 2 : 1 },
          }
        : { form: 'weekday', weekday: weekdayOf(g.wd) ?? 0, which: whichOf(g.last) },
    extra: (g) => present({ partOfDay: partOfDay(g.pod) }),
  },
  {
    id: 'jour-suivant', // le lundi suivant; le vendredi précédent; le lundi d'après
    find: `${THE}(?<wd>${WEEKDAY})${S}(?<rel>suivant|précédent|d['’]après|d['’]avant)${E}`,
    said: (g) => ({
      form: 'told-weekday',
      weekday: weekdayOf(g.wd) ?? 0,
      offset: /pr[ée]c|avant/.test(g.rel ?? '') ? -1 : 1,
    }),
  },
  {
    id: 'ce-jour-la', // ce lundi; ce mardi-là
    find: `[Cc]e${S}(?<wd>${WEEKDAY})(?<la>-là)?(?:${S}(?<pod>${PART_OF_DAY}))?`,
    said: (g) =>
      g.la
        ? { form: 'told-weekday', weekday: weekdayOf(g.wd) ?? 0, offset: 0 }
        : { form: 'weekday', weekday: weekdayOf(g.wd) ?? 0 },
    extra: (g) => present({ partOfDay: partOfDay(g.pod) }),
  },
  {
    id: 'jour', // mardi; lundi soir
    find: `(?<wd>${WEEKDAY})(?:${S}(?:dans${S}la${S}|en${S}fin${S}de${S}|en${S})?(?<pod>${PART_OF_DAY}|matinée|soirée))?`,
    said: (g) => ({ form: 'weekday', weekday: weekdayOf(g.wd) ?? 0 }),
    extra: (g) => present({ partOfDay: partOfDay(g.pod) }),
    fits: (before, after) => !/-$|(?:Le|Les|le)\s+$/.test(before) && !/^-[A-Za-z]|^\s+saint\b/.test(after),
  },
  {
    id: 'mois-suivant', // septembre suivant; en mai précédent; le mois de mai suivant
    find: `(?:(?:le${S})?mois${S}(?:de${S}|d['’]))?(?<month>${MONTH_FULL})${S}(?<rel>suivant|précédent|d['’]après)${E}`,
    said: (g) => ({ form: 'told-month', month: monthOf(g.month), offset: /pr[ée]c/.test(g.rel ?? '') ? -1 : 1 }),
  },
  {
    id: 'saison-suivante', // l'été suivant; cet automne-là; le même printemps
    find: `(?:${THE}(?<same>m[êe]me${S})?|${THIS})(?<season>${SEASON.replace('(?![A-Za-zÀ-ÿ-])', '(?![A-Za-zÀ-ÿ])')})(?:${S}(?<rel>suivant|précédent|d['’]après|d['’]avant)|(?<la>-là)|(?<ci>-ci))?${E}`,
    said: (g) =>
      g.rel || g.la || g.same
        ? {
            form: 'told-season',
            season: seasonOf(g.season),
            offset: g.la || g.same ? 0 : /pr[ée]c|avant/.test(g.rel ?? '') ? -1 : 1,
          }
        : undefined,
  },
  {
    id: 'suivant', // l'année suivante; le mois précédent; la semaine d'après; le jour suivant
    find: `${THE}?(?<unit>${UNIT1})${S}(?<rel>suivante?|précédente?|d['’]après|d['’]avant|qui${S}suivit|qui${S}a${S}suivi|qui${S}suivait|qui${S}précéda(?:it)?)${E}`,
    said: (g) => ({ form: 'told', unit: unitOf(g.unit), offset: /pr[ée]c|avant/.test(g.rel ?? '') ? -1 : 1 }),
    fits: (before, _after, words) => /^l/i.test(words) || /(?:^|[^a-zà-ÿ])(?:du|au|de|d['’])\s*$/i.test(before),
    extra: (g) => dayPart(g.unit),
  },
  {
    id: 'meme', // le jour même; la même année; le même jour; le soir même
    find: `(?:${THE}${SAME}${S}(?<unit>${UNIT1})|${THE}(?<unit2>${UNIT1})${S}${SAME})${E}`,
    said: (g) => ({ form: 'told', unit: unitOf(g.unit ?? g.unit2), offset: 0 }),
    extra: (g) => dayPart(g.unit ?? g.unit2),
  },
  {
    id: 'veille', // la veille; le lendemain matin; le surlendemain; l'avant-veille
    find: `(?:[Ll]a${S}(?<veille>veille)|[Ll]e${S}(?<lend>lendemain)|[Ll]e${S}(?<sur>surlendemain)|[Ll]['’](?<av>avant-veille))(?:${S}(?:au${S})?(?<pod>${PART_OF_DAY}))?${E}`,
    said: (g) => ({ form: 'told', unit: 'day', offset: g.veille ? -1 : g.sur ? 2 : g.av ? -2 : 1 }),
    extra: (g) => present({ partOfDay: partOfDay(g.pod) }),
    fits: (_before, after) =>
      !/^\s+(?:de la|de l['’]|du|des|de son|de sa|de leur|de ses|de cette|de ce|d['’])/.test(after),
  },
  {
    id: 'le-jour', // le vendredi, le planton jura …
    find: `[Ll]e${S}(?<wd>${WEEKDAY})(?:${S}(?<pod>${PART_OF_DAY}))?`,
    said: (g) => ({ form: 'told-weekday', weekday: weekdayOf(g.wd) ?? 0, offset: 0 }),
    extra: (g) => present({ partOfDay: partOfDay(g.pod) }),
    fits: (_before, after) => !/^-|^\s+(?:\d|1er|saint|noir|de\b|du\b|des\b)/.test(after),
  },
  {
    id: 'la-nuit', // dans la nuit; dans l'après-midi; pendant le week-end
    find: `(?:la${S}(?<unit>nuit|matinée|soirée|journée)|l['’](?<unit2>après-midi)|le${S}(?<unit3>week-end))${E}`,
    said: (g) => ({ form: 'told', unit: unitOf(g.unit ?? g.unit2 ?? g.unit3), offset: 0, loose: true }),
    extra: (g) => dayPart(g.unit ?? g.unit2),
    fits: (before, after) =>
      /(?:^|[^a-zà-ÿ])(?:dans|durant|pendant|avant|après|en fin de|au cours de)\s+$/i.test(before) &&
      !/^-|^\s+(?:du|de|des|d['’]|où|qui|prochain|dernier)(?![a-z])/.test(after),
  },
  {
    id: 'le-jour-de', // le jour de l'accident; la nuit du drame
    find: `(?:[Ll]e${S}(?<unit>jour|soir|matin)|[Ll]a${S}(?<unit2>nuit|veille au soir))(?=${S}(?:de${S}(?:la|l['’]|son|sa|leur|ce)|du${S}[a-zà-ÿ]{3}|des${S}[a-zà-ÿ]))`,
    said: () => ({ form: 'shift', low: 0, high: 0, unit: 'day', sign: 1, from: 'event' }),
    extra: (g) => dayPart(g.unit ?? g.unit2),
    fits: (_before, after) =>
      !/^\s+(?:de|du|des)\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|marché|seigneur|jugement)/i.test(
        after,
      ),
  },
  {
    id: 'veille-de', // la veille de l'attentat; le lendemain du vote
    find: `(?:[Ll]a${S}(?<veille>veille)|[Ll]e${S}(?<lend>lendemain)|[Ll]e${S}(?<sur>surlendemain)|[Ll]['’](?<av>avant-veille))(?:${S}(?:au${S})?(?<pod>${PART_OF_DAY}))?(?=${S}(?:de|du|des|d['’]))`,
    said: (g) => ({
      form: 'shift',
      low: g.sur || g.av ? 2 : 1,
      high: g.sur || g.av ? 2 : 1,
      unit: 'day',
      sign: g.veille || g.av ? -1 : 1,
      from: 'event',
    }),
  },
  {
    id: 'derniers', // les trois derniers mois; ces dernières semaines; les prochains jours
    find: `(?:[Ll]es|[Cc]es|[Dd]es|[Aa]ux)${S}(?:(?<n>\\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quelques)${S})?(?<last>derniers|dernières|prochains|prochaines)${S}(?:(?<n2>\\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente)${S})?(?<unit>${UNITS})${E}`,
    said: (g) => {
      const n = g.n ?? g.n2;
      return {
        form: 'stretch',
        ...amountOf(n && !/quelques/i.test(n) ? { n } : {}),
        unit: unitOf(g.unit),
        sign: /proch/i.test(g.last ?? '') ? 1 : -1,
      };
    },
    fits: (_b, after) => !/^\s+(?:de|du|d['’])(?![a-z])/.test(after),
  },
  {
    id: 'alors',
    find: `(?:(?:l['’]|cette${S}|la${S}m[êe]me${S})époque|ce${S}moment-là|ce${S}moment|ce${S}temps-là|cette${S}(?:période|date))${E}`,
    said: () => ({ form: 'then' }),
    fits: (before, after) =>
      !/^\s+(?:de|du|des|d['’]|où)(?![a-z])/.test(after) &&
      /(?:à|de|depuis|jusqu['’]à|jusqu['’]|dès|pendant|durant|avant|après|en)\s*$/i.test(before),
  },
  {
    id: 'reference',
    find: `(?:(?<now>${word('maintenant', 'actuellement', 'désormais', 'en ce moment')})|(?<past>${word('récemment', 'naguère', 'dernièrement')})|(?<future>${word('bientôt', 'prochainement', 'sous peu')}))${E}`,
    said: (g) => ({ form: 'reference', to: g.now ? 'PRESENT_REF' : g.past ? 'PAST_REF' : 'FUTURE_REF' }),
  },
  {
    id: 'lunite', // la fin de l'année; avant la fin du mois
    find: `(?:l['’]|la${S}|le${S})?(?<unit>année|semaine|mois|trimestre|journée|décennie|siècle)${E}`,
    said: (g) => ({ form: 'told', unit: unitOf(g.unit), offset: 0, loose: true }),
    fits: (before, after, words) =>
      /(?:fin|début|milieu|cours|moitié|jours|semaines|mois)\s+(?:de|du|d['’])\s*$/i.test(before) &&
      (/^l/i.test(words) || /du\s$/i.test(before)) &&
      !/^\s+(?:de|du|où|scolaire|judiciaire|qui|universitaire|\d)/.test(after) &&
      !/^-/.test(after),
  },
];
void END;
