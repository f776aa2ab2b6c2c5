/** French dates that name their day, month, season, year, decade or century. */
import { yearFits } from './absolute-en.ts';
import { DAY, END, fullYear, int, present, S, S0, YEAR4 } from './fragments.ts';
import { CLOCK_AFTER, clockAfter, clockOf } from './numeric.ts';
import type { Groups, Pattern, Said, Which } from './said.ts';
import {
  MONTH,
  MONTH_FULL,
  monthOf,
  ORDINAL,
  ordinalOf,
  PART_OF_DAY,
  partOfDay,
  roman,
  SEASON,
  seasonOf,
  WEEKDAY,
  weekdayOf,
} from './words-fr.ts';

const LE = `(?:(?:le|Le|LE|ce|Ce)${S})?`;
const WD = `(?:(?<wd>${WEEKDAY}),?${S}(?:le${S})?)?`;
const YEAR = `(?:,?${S}(?:de${S}l['’]an${S})?(?:(?<year>${YEAR4})(?![\\d]|[/-]\\d)|['’](?<yy>\\d{2})(?!\\d)|(?<yb>\\d{2})(?=\\s*(?:[.;)\\n]|$))))?`;
const LAST = `(?:${S}(?<which>dernier|prochain|passé)(?![A-Za-zÀ-ÿ]))?`;
const POD = `(?:${S}(?<pod>${PART_OF_DAY}))?`;
/** A clock time after a date stays an expression of its own; the date knows it. */
const HOUR = `(?:(?=,?${S}(?:à${S})?(?<h>[01]?\\d|2[0-4])${S0}[hH](?:eures?)?${S0}(?<mn>[0-5]\\d)?(?![\\dA-Za-zÀ-ÿ]))|)`;
const which = (s: string | undefined): Which | undefined =>
  s === undefined ? undefined : /proch/i.test(s) ? 'next' : 'last';
const yearOf = (g: Groups): number | undefined => {
  if (g.year) return int(g.year);
  const two = g.yy ?? g.yb;
  return two ? fullYear(int(two) ?? 0) : undefined;
};
const dayOf = (g: Groups): Said =>
  present({
    form: 'day' as const,
    month: monthOf(g.month),
    day: int(g.day) ?? 0,
    year: yearOf(g),
    weekday: weekdayOf(g.wd),
    which: which(g.which),
  }) as Said;
const after = (g: Groups) =>
  present({ ...clockAfter(g), ...(g.h ? { clock: clockOf(g.h, g.mn) } : {}), partOfDay: partOfDay(g.pod) });

const FR_MEASURE =
  /^\s*(?:euros?|francs?|personnes|hommes|femmes|soldats|habitants|km|kilomètres|mètres|tonnes|litres|morts|blessés|élèves|logements|emplois|salariés|voix|pages|kg|kilos|dollars|hectares|places|%|€|millions|mètres|degrés|passagers|exemplaires|signatures|pièces|dossiers|agents|cas|enfants|familles|migrants|réfugiés)(?![A-Za-zÀ-ÿ])/i;
const FR_BEFORE =
  /(?:^|[^A-Za-zÀ-ÿ])(?:en|depuis|dès|de|d['’]|avant|après|jusqu['’]en|fin|début|mi|courant|vers|entre|et|à|printemps|été|automne|hiver|l['’]an|année|années|l['’]année|du|au|que|ou|puis|,)[\s-]*$/i;
const frenchYearFits = (before: string, afterwards: string, words: string): boolean => {
  if (
    FR_MEASURE.test(afterwards) ||
    /(?:n°|numéro|article|art\.|page|p\.|bus|ligne|loi|vol|chambre|salle|boîte|lot|quai|type|modèle|code|dossier|décret|résolution|Peugeot|Renault)\s*$/i.test(
      before,
    )
  )
    return false;
  if (/^\s\d{3}(?!\d)/.test(afterwards) || /\d\s$/.test(before.slice(-2))) return false;
  const y = Number.parseInt(words, 10);
  if (y < 1900 || y > 2035)
    return (
      FR_BEFORE.test(before) &&
      /(?:^|[^A-Za-zÀ-ÿ])(?:en|depuis|dès|avant|après|jusqu['’]en|fin|début|mi|vers|entre|l['’]an|année|de|et)[\s-]*$/i.test(
        before,
      ) &&
      !/^\s+[a-zà-ÿ]+s(?![a-zà-ÿ])/.test(
        afterwards.replace(/^\s+(?:dans|sous|sans|après|vers|mais|puis|ses|les|des)(?![a-zà-ÿ])/, ''),
      )
    );
  return yearFits(before, afterwards, words);
};

export const ABSOLUTE_FR: readonly Pattern[] = [
  {
    id: 'nuit-du-au', // la nuit du 23 au 24 février 2012; du 3 au 5 mai; du lundi 3 au vendredi 7 mars
    find: `(?:(?<night>(?:la${S})?nuit)${S}(?:du|de)${S})?(?:(?:${WEEKDAY})${S})?(?<from>1er|${DAY})${S}(?:au|AU)${S}${WD}(?<day>${DAY}|1er)${S}(?<month>${MONTH})${YEAR}`,
    said: (g) => spanOf(g),
    extra: (g) => (g.night ? { partOfDay: 'night' } : {}),
  },
  {
    id: 'nuit-de-a', // la nuit de mardi à mercredi
    find: `(?:la${S})?nuit${S}(?:de|du)${S}(?<wd>${WEEKDAY})${S}(?:à|au)${S}(?<to>${WEEKDAY})`,
    said: (g) => ({
      form: 'interval',
      from: { form: 'weekday', weekday: weekdayOf(g.wd) ?? 0 },
      to: { form: 'weekday', weekday: weekdayOf(g.to) ?? 0 },
    }),
    extra: () => ({ partOfDay: 'night' }),
  },
  {
    id: 'jours', // les 3 et 4 mai 1987; 13-14 novembre
    find: `(?:les${S})?${WD}(?<from>${DAY}|1er)(?:${S0}[-–/]${S0}|${S}(?:et|ou|au)${S}(?:le${S})?(?:(?:${WEEKDAY})${S})?)(?<day>${DAY}|1er)${S}(?<month>${MONTH})${YEAR}`,
    said: (g) => spanOf(g),
  },
  {
    id: 'jour-mois', // le mardi 3 mars 2015; 1er mars; le 30 août dernier
    find: `${LE}${WD}(?<day>1${S0}er|${DAY})(?:${S}|[-/])(?:du${S}mois${S}(?:de${S}|d['’]))?(?<month>${MONTH})(?:[-/](?<hy>${YEAR4}|\\d{2})(?!\\d)|${YEAR})${LAST}${CLOCK_AFTER}${HOUR}${POD}`,
    said: (g) => (g.hy ? ({ ...dayOf(g), year: fullYear(int(g.hy) ?? 0) } as Said) : dayOf(g)),
    extra: after,
    fits: (before) => !/[\d.,:/-]$/.test(before),
  },
  {
    id: 'mois-an', // mars 2015; le mois de mars 2011; sept. 1998
    find: `(?:(?:le${S}|ce${S})?mois${S}(?:de${S}|d['’]))?(?<month>${MONTH})(?:,?${S}(?:de${S}l['’]an${S})?|/)(?:(?<year>${YEAR4})(?!\\d)|['’](?<yy>\\d{2})(?!\\d))`,
    said: (g) => present({ form: 'month' as const, month: monthOf(g.month), year: yearOf(g) }) as Said,
  },
  {
    id: 'mois', // septembre; le mois d'août; mai dernier
    find: `(?:(?<de>(?:le${S}|ce${S}|du${S})?mois${S}(?:de${S}|d['’])))?(?<month>${MONTH_FULL})${LAST}`,
    said: (g) => present({ form: 'month' as const, month: monthOf(g.month), which: which(g.which) }) as Said,
    fits: (before, afterwards, words) => {
      if (/^-[A-Za-zÀ-ÿ]/.test(afterwards) || (/[A-Za-zÀ-ÿ]-$/.test(before) && !/(?:^|[^A-Za-zÀ-ÿ])mi-$/i.test(before)))
        return false;
      if (
        /^[A-ZÉ]/.test(words) &&
        !/^[A-ZÉÛ]{3,}/.test(words) &&
        !/^(?:Mois|Le mois)/.test(words) &&
        !/(?:^|[.!?»:–—-]\s*|\n\s*)$/.test(before)
      )
        return false;
      if (/^mars/i.test(words) && /(?:planète|champ de|Saint-)\s*$/i.test(before)) return false;
      return true;
    },
  },
  {
    id: 'saison-an', // le printemps 2014; l'automne de 2007; l'hiver 2014-2015
    find: `(?:(?:le${S}|l['’]|L['’]|Le${S}))?(?<season>${SEASON})(?:${S}(?:de${S}|de${S}l['’]année${S})?)(?<year>${YEAR4})(?:[-–/](?:\\d{4}|\\d{2}))?(?!\\d)`,
    said: (g) => present({ form: 'season' as const, season: seasonOf(g.season), year: yearOf(g) }) as Said,
  },
  {
    id: 'saison', // au printemps; l'été; cet hiver; l'été dernier
    find: `(?<art>[Ll]e${S}|[Ll]['’]|[Cc]e${S}|[Cc]et${S})?(?<season>${SEASON})${LAST}`,
    said: (g) =>
      present({
        form: 'season' as const,
        season: seasonOf(g.season),
        which: which(g.which) ?? (/^c/i.test(g.art ?? '') ? ('this' as const) : undefined),
      }) as Said,
    fits: (before, afterwards, words) => {
      if (/^\s+(?:suivant|précédent|d['’](?:après|avant))|^-là/.test(afterwards)) return false;
      if (/^\s+(?:arabe|démographique|républicain|des poètes)/i.test(afterwards)) return false;
      if (/^[Ééeê]t[ée]$/.test(words)) return /(?:^|[^A-Za-zÀ-ÿ])(?:en|fin|début|mi|chaque|un)[\s-]*$/i.test(before);
      if (/^(?:printemps|hiver|automne)$/i.test(words))
        return /(?:^|[^A-Za-zÀ-ÿ])(?:en|au|du|cet|fin|début|mi|un|chaque|depuis|de|d['’]|avant|après|dès)[\s-]*$/i.test(
          before,
        );
      return true;
    },
  },
  {
    id: 'trimestre', // le premier trimestre 2016; au 3e trimestre de 1999
    find: `(?:le${S}|du${S}|ce${S})?(?<q>${ORDINAL})${S}(?<u>trimestre|semestre)(?:${S}(?:de${S}(?:l['’]année${S})?)?(?<year>${YEAR4})(?!\\d))?`,
    said: (g) => {
      if (/^dern/i.test(g.q ?? '') && !g.year)
        return { form: 'current', unit: g.u === 'trimestre' ? 'quarter' : 'month', offset: -1 };
      const n = ordinalOf(g.q);
      return (
        g.u === 'trimestre'
          ? present({ form: 'quarter' as const, quarter: n, year: int(g.year) })
          : present({ form: 'half' as const, half: Math.min(n, 2), year: int(g.year) })
      ) as Said;
    },
  },
  {
    id: 'decennie', // les années 1990; des années 80; années trente
    find: `(?:les${S}|Les${S})?ann(?:é|e)es${S}(?:(?<year>1[0-9]\\d0|20\\d0)|['’]?(?<yy>[1-9]0)|(?<name>vingt|trente|quarante|cinquante|soixante-dix|soixante|quatre-vingt-dix|quatre-vingts?))${END}`,
    said: (g) => {
      if (g.year) return { form: 'decade', year: int(g.year) ?? 0 };
      const names: Readonly<Record<string, number>> = {
        vingt: 20,
        trente: 30,
        quarante: 40,
        cinquante: 50,
        soixante: 60,
        'soixante-dix': 70,
        'quatre-vingt': 80,
        'quatre-vingts': 80,
        'quatre-vingt-dix': 90,
      };
      return { form: 'decade', year: 1900 + (int(g.yy) ?? names[(g.name ?? '').toLowerCase()] ?? 0), short: true };
    },
  },
  {
    id: 'siecle', // le XIXe siècle; au 18e siècle; XXIème siècle
    find: `(?:le${S}|Le${S})?(?:(?<r>[IVX]+)|(?<n>\\d{1,2}))${S0}(?:e|è|ème|er|ᵉ|ème)${S}siècle${END}`,
    said: (g) => ({ form: 'century', century: int(g.n) ?? roman(g.r ?? '') }),
  },
  {
    id: 'annees-jointes', // 1995-96; 2014/15
    find: '(?<from>(?:1[5-9]|20)\\d{2})[-–/](?<to>\\d{2})(?![\\d/–-])',
    said: (g) => {
      const from = int(g.from) ?? 0;
      return {
        form: 'interval',
        from: { form: 'year', year: from },
        to: { form: 'year', year: Math.floor(from / 100) * 100 + (int(g.to) ?? 0) },
      };
    },
    fits: (before, afterwards, words) =>
      frenchYearFits(before, afterwards, words.slice(0, 4)) &&
      Number.parseInt(words.slice(5), 10) > Number.parseInt(words.slice(2, 4), 10) &&
      Number.parseInt(words.slice(5), 10) - Number.parseInt(words.slice(2, 4), 10) < 15,
  },
  {
    id: 'an', // 1996; l'année 2015; l'an 2000
    find: `(?:(?:l['’]|L['’])(?:année|an)${S}|(?:les${S})?années${S})?(?<year>${YEAR4})(?!\\d)`,
    said: (g) => ({ form: 'year', year: int(g.year) ?? 0 }),
    fits: (before, afterwards, words) => /^l/i.test(words) || frenchYearFits(before, afterwards, words.slice(-4)),
  },
  {
    id: 'quantieme-du', // votre lettre du 12; à la date du 21; du 1er
    find: `(?:(?<wd>${WEEKDAY})${S})?(?<day>1er|${DAY})(?![A-Za-zÀ-ÿ\\d])(?![.,]\\d)`,
    said: (g) => present({ form: 'day-of-month' as const, day: int(g.day) ?? 0, weekday: weekdayOf(g.wd) }) as Said,
    fits: (before, afterwards) =>
      /(?:lettre|courrier|mail|courriel|note|rapport|date|daté|datée|séance|réunion|décision|arrêt|message|matin|soir|journée|matinée|soirée|attaque|attentat|veille)\s+du\s+$/i.test(
        before,
      ) &&
      !/^\s*(?:%|[a-zà-ÿ]+s\b|rue|avenue)/.test(afterwards) &&
      !/^\s+(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)/i.test(afterwards),
  },
  {
    id: 'rentree', // à la rentrée; la rentrée 2014; la rentrée de septembre
    find: `la${S}rentrée(?:${S}(?:de${S})?(?:(?<year>${YEAR4})(?!\\d)|septembre|scolaire|(?<which>prochaine|dernière)))?${END}`,
    said: (g) =>
      present({
        form: 'month' as const,
        month: 9,
        year: int(g.year),
        which: g.which ? (/proch/.test(g.which) ? ('next' as const) : ('last' as const)) : undefined,
      }) as Said,
    fits: (_before, afterwards) => !/^\s+(?:des|du|judiciaire|solennelle|parlementaire)/.test(afterwards),
  },
  {
    id: 'quantieme', // le 3; le 1er; le mardi 12
    find: `[Ll]e${S}(?:(?<wd>${WEEKDAY})${S})?(?<day>1er|${DAY})${END}(?![.,]\\d)`,
    said: (g) => present({ form: 'day-of-month' as const, day: int(g.day) ?? 0, weekday: weekdayOf(g.wd) }) as Said,
    fits: (before, afterwards, words) =>
      /^\s*(?:[.,;:)»]|$|\s(?:et|à|au|dans|par|pour|que|qui|il|elle|ils|elles|on|ou|mais|avec|en|du mois|de ce mois|de chaque|jusqu|puis|sur|de la même|vers|un|une|le|la|les|des|son|sa|ses|leur|nous|vous|je|j['’]|l['’]|sans|après|avant|lors|de)(?![a-zà-ÿ]))/.test(
        afterwards,
      ) &&
      !/^\s(?:de|et|par|sur)\s+(?:\d|la rue)/.test(afterwards) &&
      !/(?:rue|article|bus|chiffre|numéro|sur|par|dans)\s+$/i.test(before) &&
      (/\d\d|1er|[a-z] \d/.test(words.slice(3)) ||
        /(?:^|[^A-Za-zÀ-ÿ])(?:entre|jusqu|dès|depuis|avant|après|que|accordée?|et|du|au)[\s-]*$/i.test(before) ||
        /^\s*[,.;]|^\s+(?:et|à|au)\s/.test(afterwards)),
  },
];

function spanOf(g: Groups): Said {
  const end = dayOf(g) as Extract<Said, { form: 'day' }>;
  const { weekday, ...bare } = end;
  const from = int(g.from) ?? 0;
  if (from >= end.day) return { form: 'impossible', why: `no days run from ${from} to ${end.day}` };
  return {
    form: 'interval',
    from: present({ ...bare, day: from }) as Said,
    to: g.wd ? end : ({ ...bare, ...(weekday === undefined ? {} : { weekday }) } as Said),
  };
}
