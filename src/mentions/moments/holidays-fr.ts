/** French names of feast days. */
import { fold, int, present, S, YEAR4 } from './fragments.ts';
import type { Pattern, Said } from './said.ts';

const NAMES: Readonly<Record<string, string>> = {
  Noël: 'christmas',
  'jour de Noël': 'christmas',
  'veille de Noël': 'christmas eve',
  "jour de l'an": 'new year',
  'Nouvel An': 'new year',
  'nouvel an': 'new year',
  'Saint-Sylvestre': 'new year eve',
  Épiphanie: 'epiphany',
  'Saint-Valentin': 'valentine',
  'fête du Travail': 'labour day',
  'fête nationale': 'bastille',
  Assomption: 'assumption',
  Toussaint: 'all saints',
  Armistice: 'armistice',
  Pâques: 'easter',
  'dimanche de Pâques': 'easter',
  'lundi de Pâques': 'easter monday',
  'Vendredi saint': 'good friday',
  'vendredi saint': 'good friday',
  'Saint-Nicolas': 'saint nicholas',
  Avent: 'advent',
  Ascension: 'ascension',
  Pentecôte: 'pentecost',
  'lundi de Pentecôte': 'whit monday',
  'mercredi des Cendres': 'ash wednesday',
  Rameaux: 'palm sunday',
  'réveillon de Noël': 'christmas eve',
};
const FOLDED = new Map(Object.entries(NAMES).map(([k, v]) => [fold(k).replace(/’/g, "'"), v]));
const ANY = Object.keys(NAMES)
  .sort((a, b) => b.length - a.length)
  .map((n) => n.replace(/ /g, S).replace(/'/g, "['’]"))
  .join('|');

export const HOLIDAYS_FR: readonly Pattern[] = [
  {
    id: 'fete', // Noël 1998; la Toussaint; Pâques dernier; le lundi de Pentecôte 2011
    find: `(?:(?:[Ll]a|[Ll]e)${S}|[Ll]['’])?(?<name>${ANY})(?![A-Za-zÀ-ÿ-])(?:${S}(?<year>${YEAR4})(?!\\d)|${S}(?<which>dernier|dernière|prochain|prochaine))?`,
    said: (g) =>
      present({
        form: 'holiday' as const,
        holiday: FOLDED.get(fold(g.name ?? '').replace(/’/g, "'")) ?? 'christmas',
        year: int(g.year),
        which: g.which ? (/proch/.test(g.which) ? ('next' as const) : ('last' as const)) : undefined,
      }) as Said,
    fits: (before, after, words) =>
      !/[A-Za-zÀ-ÿ]-$/.test(before) &&
      !/(?:[Ss]apin|[Mm]arché|[Pp]ère|[Cc]adeaux?|[Îî]le|hôpital|église|place|rue|traité|paroisse|[Vv]acances)\s+(?:de\s+|de la\s+|du\s+)?(?:la\s+|l['’])?$/i.test(
        before,
      ) &&
      !/^\s+[A-ZÉ]/.test(after) &&
      !(/fête nationale|Ascension|Assomption|Armistice/.test(words) && !/^l|^la /i.test(words)) &&
      !/(?:M\.|Mme|Jean|Pierre)\s+$/.test(before),
  },
];
