/** From when a holder held something: dates as intervals, bounded by what surrounds them, never invented. */
import { momentOf } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import { isDated, type Since } from '../domain/knowledge.ts';
import type { IsoDate, Moment } from '../domain/moment.ts';
import { predicate } from '../domain/predicates/index.ts';

const UNDATED = 'no time is said, and the document has no date';

export const saidTime = ({ when }: Claim): Moment | undefined => ('moment' in when ? when.moment : undefined);

/** When it began: of what lasts ("watched from spring 2014 until September 2015"), the first part. */
export function beginning(claim: Claim): Moment | undefined {
  const said = saidTime(claim);
  if (!said?.edtf.includes('/') || predicate(claim.predicate)?.lasts !== true) return said;
  const [from = ''] = said.edtf.split('/');
  return from === '' || from === '..' ? said : (momentOf(from, said.basis) ?? said);
}

/** By then at the latest: "../2014-11" for 2014-11; the last day where an interval cannot be written so. */
export function byThen(moment: Moment): Moment | undefined {
  if (moment.latest === undefined) return undefined;
  const end = moment.edtf.includes('/') ? (moment.edtf.split('/')[1] ?? '') : moment.edtf;
  const edtf = end === '' || end === '..' ? `../${moment.latest}` : `../${end}`;
  return { latest: moment.latest, edtf, basis: moment.basis === 'stated' ? 'derived' : moment.basis };
}

/** What is told in a document has happened before its date of publication. */
const beforePublished = (published: Moment | undefined): Since =>
  published?.latest === undefined
    ? { undated: UNDATED }
    : { latest: published.latest, edtf: `../${published.edtf}`, basis: 'bounded', anchor: 'published' };

const OF_CONTENT: ReadonlySet<string> = new Set([
  'suspected',
  'stated',
  'told',
  'answered',
  'knew',
  'found-out',
  'assessed',
]);

/** "suspected him of the robbery in 1996", "told them that he left in March": the date is that of what is thought or told, not of the act. */
function datesContent({ predicate: id, when, roles }: Claim): boolean {
  if (!('moment' in when) || !when.at || !OF_CONTENT.has(id)) return false;
  const { start, end } = when.at;
  return roles.some(
    (role) =>
      (role.role === 'what' && role.start <= start && end <= role.end) ||
      (id === 'suspected' && (role.role === 'of' || role.role === 'what') && role.start <= start),
  );
}

/** Nobody thinks or tells of what has not been: from the first day of that, to the document's date. */
function afterEvent(event: Moment, published: Moment | undefined): Since {
  const before = beforePublished(published);
  if (event.earliest === undefined) return before;
  if (isDated(before)) return withEarliest(before, event.earliest);
  return { earliest: event.earliest, edtf: `${event.earliest}/..`, basis: 'bounded' };
}

/** When an act took place that shows somebody came to hold something. */
export function actTime(claim: Claim, published: Moment | undefined): Since {
  const said = beginning(claim);
  if (said && datesContent(claim)) return afterEvent(said, published);
  if (said) return boundedBy(said, published);
  return beforePublished(published);
}

/** An open end is closed by the document's date: what it tells had begun by then. */
function boundedBy(said: Moment, published: Moment | undefined): Moment {
  if (said.latest !== undefined || published?.latest === undefined) return said;
  return { ...said, latest: published.latest };
}

/** Whoever tells, or is said to know, has come to hold it by then at the latest. */
export function byAct(claim: Claim, published: Moment | undefined): Since {
  const since = actTime(claim, published);
  return isDated(since) && !datesContent(claim) ? (byThen(since) ?? since) : since;
}

/** "Knew as early as 2014", "depuis 2014": the date says since when, not by when. */
const SINCE_WORDS =
  /(?:\b(?:as early as|as far back as|since|from|beginning in|ever since)|(?<!\p{L})(?:dès|depuis|à partir de))\s+(?:\p{L}+\s+){0,3}$/iu;

export function saysSince(claim: Claim): boolean {
  const { when } = claim;
  if (!('moment' in when) || !when.at) return false;
  const [quote] = claim.quotes;
  const before = quote.words.slice(0, Math.max(0, when.at.start - quote.start));
  const inside = quote.words.slice(Math.max(0, when.at.start - quote.start), Math.max(0, when.at.end - quote.start));
  return SINCE_WORDS.test(before) || /^(?:as early as|as far back as|since|dès|depuis)\b/iu.test(inside);
}

/** Nobody holds what has not begun: the first day moves up to that of the event. Undefined where it would be held only before it happened. */
export function notBefore(since: Since, event: Moment | undefined): Since | undefined {
  if (event?.earliest === undefined) return since;
  if (!isDated(since)) return since;
  if (since.latest !== undefined && since.latest < event.earliest) return undefined;
  return since.earliest !== undefined && since.earliest >= event.earliest ? since : withEarliest(since, event.earliest);
}

/** The same with a later first day; its EDTF says so. */
export function withEarliest(since: Moment, earliest: IsoDate): Moment {
  const end = since.edtf.includes('/') ? (since.edtf.split('/')[1] ?? '..') : since.edtf;
  const edtf = since.latest === earliest ? earliest : since.edtf.startsWith('../') ? `${earliest}/${end}` : since.edtf;
  return { ...since, earliest, edtf };
}
