/** When it was published, sent or signed: the file's own word, a date line, the date of a letter or a form; else what the text's own past bounds it by. */

import type { Span } from '../../domain/passage.ts';
import { boundedBelow } from '../bounds.ts';
import {
  type Clue,
  fromMetadata,
  isMail,
  isTable,
  type Line,
  metadataLike,
  quoted,
  type Reading,
  topOf,
} from '../reading.ts';
import { type Order, writtenDate } from '../written-date.ts';

const KEYS = [
  /^article:published_time$/,
  /^jsonld:\w*(?:Article|Posting|Report)\.datePublished$/,
  /^(?:citation_publication_date|citation_date|citation_online_date|dc\.date\.issued|dcterms\.issued|dc\.date|dcterms\.date)$/,
  /^(?:datepublished|parsely-pub-date|sailthru\.date|pubdate|publish[-_]?date|publication[-_]?date|published_at|published|article\.published)$/,
  /^jsonld:WebPage\.datePublished$/,
  /^time$/,
  /^date$/,
];
const PUBLISHED = /\b(?:published|posted|issued|released|sent)\b|publiée?|mise? en ligne|parue?|diffusée?|envoyée?/i;
const UPDATED = /\b(?:updated|modified|amended)\b|mise? à jour|modifiée?|actualisée?/i;
// "Date: 26 March 1964", "DATE : 21/03/2016, 22 h 47", "Sent: Monday, 4 March 2019 10:12"
// "Posted: 14 Feb 2016 02:17 UTC | Category: Ports", « Publié le 3 mars 2019 par la rédaction »
const ISSUED = /^\W*(?:first )?(?:published|posted|publiée?|mise? en ligne|parue?)(?: (?:on|le|at))?\s?:?\s/i;
// "Journal of the debates of 19 April 2016, page 3318": the issue that it stands in
const PAGE = /^,? ?(?:p\.|pp\.|page|n°|no\.?) ?\d+$/i;
const FIELD =
  /^(?:date(?: of (?:issue|publication|report|signature|this (?:report|letter)))?|dated|sent|envoyé(?: le)?|date d'envoi|date de publication|le) ?:\s*\S/i;
// "Le Havre, le 3 mars 2019", "Port-Salines, 3 March 2019", "14 February 2017"
const LETTER =
  /^(?:[\p{Lu}][\p{L}'.-]*(?:[ -][\p{L}'.-]+){0,3}, (?:(?:le|the|on|this) )?|le |the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?$/iu;
/** "Rédigée le 7 mai 2018", "Report dated 3 March 2019", "Adopted on …": a line in which the document says when it was made. */
const MADE =
  /^(?:(?:this )?(?:report|document|note|letter|rapport|lettre)? ?(?:is )?(?:dated|drafted|adopted|issued|published|signed|completed|approved|rédigée?|datée?|établie?|adoptée?|remise?|signée?|fait|arrêtée?)(?: (?:on|le|à .{2,30},? le|at .{2,30},? on|in))?:? )$/i;

const orderOf = (reading: Reading): Order => {
  if (reading.language === 'fr') return 'day-first';
  let days = 0;
  for (const m of reading.document.text.slice(0, 50_000).matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{2,4}(?!\d)/g))
    days += +(m[1] ?? 0) > 12 ? 1 : +(m[2] ?? 0) > 12 ? -1 : 0;
  return days > 0 ? 'day-first' : days < 0 ? 'month-first' : 'unclear';
};

/** A line that is a date and little else: how much it says about being the document's own. */
function dateLine(line: Line, order: Order) {
  const words = line.words;
  if (words.length > 160) return undefined;
  const found = writtenDate(words, order);
  if (!found) return undefined;
  if (line.boilerplate?.by === 'datelines' || line.boilerplate?.by === 'bylines' || FIELD.test(words.trim()))
    return found;
  if (ISSUED.test(words) && found.start < 40) return found;
  const rest = words.slice(found.end).trim();
  const before = words.slice(0, found.start);
  if (PAGE.test(rest) && before.length < 60 && !PUBLISHED.test(before)) return found;
  const exact = found.moment.earliest === found.moment.latest;
  return exact && (LETTER.test(before) || MADE.test(before)) && /^[.,;]?$/.test(rest) ? found : undefined;
}

export const published: Clue = {
  id: 'published',
  find(reading, known) {
    const order = orderOf(reading);
    for (const datum of metadataLike(reading.document, KEYS)) {
      const found = writtenDate(datum.value, order);
      if (found) return { published: fromMetadata(found.moment, datum) };
    }
    if (isMail(reading.document)) return {};
    const meeting =
      known.medium?.value === 'minutes' || known.medium?.value === 'report' ? headDates(reading, order) : [];
    if (isTable(reading.document)) return stated(reading, order) ?? {};
    return stated(reading, order) ?? boundedBelow(reading, known.saved?.value, meeting) ?? {};
  },
};

/** What an archive's cover form says of a record; three of these lines make one. */
const COVER =
  /^(?:record (?:number|series)|agency(?: file number)?|originator|document type|opening criteria|access (?:status|conditions)|restrictions|date of last review|reference code|series|fonds|cote|sous-série|communicabilité|producteur) ?:/i;
const isCover = (lines: readonly Line[]): boolean => lines.filter(({ words }) => COVER.test(words.trim())).length >= 3;

/** Furniture that is kept because it says something about the document itself. */
const KEPT_FOR_FACTS: ReadonlySet<string> = new Set(['datelines', 'bylines', 'credit-tails']);

function stated(reading: Reading, order: Order) {
  const candidates = topOf(reading).concat(reading.lines.slice(-6));
  const dated = candidates.flatMap((line) => {
    if ((line.boilerplate && !KEPT_FOR_FACTS.has(line.boilerplate.by)) || line.kind === 'table-row') return [];
    const found = dateLine(line, order);
    return found
      ? [
          {
            line,
            found,
            said: PUBLISHED.test(line.words),
            updated: !PUBLISHED.test(line.words) && UPDATED.test(line.words),
          },
        ]
      : [];
  });
  // an archive's form has two dates: when the form was printed, and the record's own, which is the older
  const own = isCover(candidates)
    ? dated
        .filter(({ line, updated }) => !updated && FIELD.test(line.words.trim()))
        .sort((a, b) => ((a.found.moment.earliest ?? '9') < (b.found.moment.earliest ?? '9') ? -1 : 1))[0]
    : undefined;
  const best = own ?? dated.find(({ said }) => said) ?? dated.find(({ updated }) => !updated);
  if (best) {
    const clocked = dated.find(
      ({ found, updated }) =>
        !updated &&
        found.moment.edtf === best.found.moment.edtf &&
        (found.moment.clock?.length ?? 0) > (best.found.moment.clock?.length ?? 0),
    );
    const { line, found } = clocked ?? best;
    return { published: quoted(reading, found.moment, line, found) };
  }
  const [update] = dated;
  if (!update) return undefined;
  // Published no later than it was updated.
  const { latest } = update.found.moment;
  return latest
    ? {
        published: quoted(
          reading,
          { latest, edtf: `../${latest}`, basis: 'bounded' as const },
          update.line,
          update.found,
        ),
      }
    : undefined;
}

/** Days in the first lines of minutes and reports: of the meeting, or of what is reported on. They lie in the past of the text. */
const headDates = (reading: Reading, order: Order): readonly Span[] =>
  reading.lines.slice(0, 5).flatMap((line) => {
    const found = line.words.length < 200 ? writtenDate(line.words, order) : undefined;
    const told =
      found &&
      /\b(?:meeting|session|held|séance|réunion|assemblée|tenue|on|of|du|le|le)\b/i.test(
        line.words.slice(0, found.start),
      );
    return told ? [{ start: line.start + found.start, end: line.start + found.end }] : [];
  });
