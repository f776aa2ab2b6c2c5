/** A person decides about findings, and names the event by which they are ordered. */
import { momentOf } from '../domain/calendar.ts';
import { SheafError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { Judgement } from '../domain/judgement.ts';
import { findings } from '../store/findings.ts';
import { judge as append, judgements } from '../store/judgements.ts';
import { eventOfInterest } from './find.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { shortId } from './show-findings.ts';

/** The finding whose id, or its short form, is given. Errors: not-found, usage where several begin so. */
export function findingNamed(at: Case, id: string): Finding {
  const found = findings(at).filter((one) => one.id === id || shortId(one.id).startsWith(id.toLowerCase()));
  const [one, ...more] = found;
  if (!one)
    throw new SheafError('not-found', `no finding has the id ${id}`, '`sheaf show findings` has the id of each.');
  if (more.length > 0) throw new SheafError('usage', `several findings begin with ${id}`, 'Write more of the id.');
  return one;
}

/** Errors: usage where a dismissal has no reason. */
export function judgeFinding(
  on: Case,
  by: string,
  verdict: 'confirmed' | 'dismissed',
  id: string,
  why?: string,
): Judgement {
  if (verdict === 'dismissed' && (why ?? '').trim() === '')
    throw new SheafError(
      'usage',
      'a finding is dismissed with a reason',
      'Add --why "…": it is shown with the finding.',
    );
  const [made] = append(on, by, [{ kind: 'finding', finding: findingNamed(on, id).id, verdict }], why);
  if (!made) throw new Error('a judgement was made and not given back');
  return made;
}

/** The finding is open again. Errors: not-found where nothing was decided about it. */
export function reopenFinding(on: Case, by: string, id: string, why?: string): Judgement {
  const finding = findingNamed(on, id);
  const last = ofKind(judgements(on), 'finding').findLast(({ decision }) => decision.finding === finding.id);
  if (!last)
    throw new SheafError('not-found', `nothing was decided about ${id}`, '`sheaf show findings` shows what was.');
  const [made] = append(on, by, [{ kind: 'undo', judgement: last.id }], why);
  if (!made) throw new Error('a judgement was made and not given back');
  return made;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MOIS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** "13 November 2015", "November 13, 2015", "13 novembre 2015", "March 2016", or EDTF. */
function written(date: string): string | undefined {
  const words = date
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[,.]/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th|er)\b/g, '$1')
    .trim()
    .split(/\s+/u);
  const month = words.map((word) => Math.max(MONTHS.indexOf(word), MOIS.indexOf(word))).find((n) => n >= 0);
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const year = numbers.find((n) => n > 31);
  const day = numbers.find((n) => n >= 1 && n <= 31);
  if (month === undefined) return momentOf(date.trim()) ? date.trim() : undefined;
  if (year === undefined || words.length > 3) return undefined;
  const pad = (n: number, width = 2) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month + 1)}${day === undefined ? '' : `-${pad(day)}`}`;
}

/** Names the event of interest: a date, or NAME=DATE. Said again, nothing changes. Errors: usage where there is no date. */
export function nameEvent(on: Case, by: string, typed: string): Judgement | undefined {
  const at = typed.lastIndexOf('=');
  const date = at < 0 ? typed : typed.slice(at + 1);
  const when = written(date);
  const moment = when === undefined ? undefined : momentOf(when);
  if (when === undefined || moment?.earliest === undefined)
    throw new SheafError('usage', `${date} is no date`, 'Write --before 2015-11-13, "13 November 2015", or NAME=DATE.');
  const name = at < 0 ? date.trim() : typed.slice(0, at).trim();
  const known = eventOfInterest(judgements(on));
  if (known?.name === name && known.when.edtf === when) return undefined;
  return append(on, by, [{ kind: 'interest', name, when }])[0];
}
