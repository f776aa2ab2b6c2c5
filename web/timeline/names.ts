/** What lanes and months are called, and the view that the address has. */
import { dayOf, type View } from './scale.ts';

export const LANES = ['organisation', 'person', 'place', 'source', 'predicate'] as const;
export const LANE_NAMES = {
  organisation: 'bodies',
  person: 'persons',
  place: 'places',
  source: 'sources',
  predicate: 'kinds of claim',
} as const;

export const MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
} as const;

export function viewIn(text: string | null): View | undefined {
  const [from = '', until = ''] = (text ?? '').split('~');
  if (!/^\d{4}-\d\d-\d\d$/.test(from) || !/^\d{4}-\d\d-\d\d$/.test(until)) return undefined;
  return { from: dayOf(from), span: Math.max(1, dayOf(until) - dayOf(from)) };
}
