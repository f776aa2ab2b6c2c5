/** Stretches of days in French words that assert no day which nobody asserts. */
import type { Days } from '../domain/pool.ts';
import { edge } from './edge.ts';
import { onDateFr, saidDateFr } from './said-date-fr.ts';

const alone = (day: string, end: 'earliest' | 'latest'): string => edge(day, end, saidDateFr);

/** "de mars 2014", "du 3 mars 2014", "d’août 2014". */
function of(words: string): string {
  if (/^\d{1,2}(?:er)? \p{L}/u.test(words)) return `du ${words}`;
  return /^[aeiouéèêh]/i.test(words) ? `d’${words}` : `de ${words}`;
}

const at = (words: string): string => (/^\d{1,2}(?:er)? \p{L}/u.test(words) ? `au ${words}` : `à ${words}`);

const by = (day: string): string => edge(day, 'latest', (edtf) => onDateFr(edtf).trim());

export function sinceWordsFr({ earliest, latest }: Days): string {
  if (earliest === undefined && latest === undefined) return 'à un moment qu’aucun texte ne date';
  if (earliest === undefined) return `au plus tard ${by(latest ?? '')}`;
  const from = alone(earliest, 'earliest');
  if (latest === undefined) return `peut-être dès ${from} ; aucun texte ne dit à partir de quand avec certitude`;
  if (earliest === latest) return `à partir ${of(saidDateFr(earliest))}`;
  const to = alone(latest, 'latest');
  return from === to ? `à partir d’un jour ${of(from)}` : `entre ${from} et ${to}`;
}

export function sinceBriefFr({ earliest, latest }: Days): string {
  if (earliest === undefined && latest === undefined) return 'sans date';
  if (earliest === undefined) return `au plus tard ${by(latest ?? '')}`;
  const from = alone(earliest, 'earliest');
  if (latest === undefined) return `peut-être dès ${from}`;
  if (earliest === latest) return `dès ${/^\d{1,2}(?:er)? \p{L}/u.test(from) ? 'le ' : ''}${saidDateFr(earliest)}`;
  const to = alone(latest, 'latest');
  return from === to ? `dès ${from}` : `${of(from)} ${at(to)}`;
}

const some = (n: number, one: string, several: string): string => `${n} ${n < 2 ? one : several}`;

export function leadWordsFr(from: string, to: string): string | undefined {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (days <= 0) return undefined;
  if (days < 14) return some(days, 'jour', 'jours');
  if (days < 60) return some(Math.floor(days / 7), 'semaine', 'semaines');
  const months = Math.floor(days / 30.44);
  if (months < 24) return `${months} mois`;
  const rest = months % 12;
  return `${some(Math.floor(months / 12), 'an', 'ans')}${rest === 0 ? '' : ` et ${rest} mois`}`;
}
