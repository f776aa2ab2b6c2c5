/** What kind of document it is: by its format, its form (greeting and closing, present and absent, sender and subject), its title, or the furniture of a news page. */
import type { Fact, Medium } from '../../domain/facts.ts';
import { beginsAsMail, type Clue, isMail, isTable, metadataLike, type Reading, topOf } from '../reading.ts';

const GREETING =
  /^(?:dear\b|cher\b|chère\b|chers\b|madame\b|monsieur\b|mesdames\b|messieurs\b|monseigneur\b|excellen(?:cy|ce)\b|sir\b|sirs\b|my dear\b|to whom it may concern|(?:mon|ma) (?:cher|chère)).{0,60}[,:]?$/i;
const CLOSING =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely|respectfully|ever yours|please accept\b|avec nos salutations|votre dévoué|(?:kind|best) regards|je vous prie|veuillez (?:agréer|recevoir)|nous vous prions|cordialement|dans l'attente|bien à vous|je vous prie)(?![\p{L}])/iu;
const MINUTES =
  /\b(?:minutes of|minutes|(?:summary )?record of the (?:\p{L}+ )?meeting|summary record|procès-verbal|compte[- ]rendu|p\.-v\.|relevé (?:de décisions|des débats))(?![\p{L}])/iu;
const PRESENT =
  /^(?:(?:also )?present|in attendance|in the chair|attending|participants|chair ?:|apologies|présidence|présents?|excusés?|absents?|bureau ?:|étaient présents)(?![\p{L}])|séance (?:est )?(?:ouverte|levée)|ouvre la séance|(?:meeting|session) (?:opened|closed|ended|rose)/iu;
/** A title or a first line that begins as those of reports do. */
const REPORT =
  /^(?:(?:final |interim |annual |special |investigation )?report\b|rapport\b|inquiry\b|enquête sur\b|commission (?:of inquiry|d'enquête)|(?:independent|joint|public|parliamentary)\b.{0,40}\b(?:review|panel|inquiry|committee)|(?:executive )?summary of findings|.{0,60}\b(?:(?:commission|board|court|tribunal) of inquiry|commission d'enquête|public inquiry|threat assessment|audit report|rapport (?:final|d'enquête)))/i;
const QUOTED = /“[^”]{12,}”|«[^»]{12,}»|"[^"\n]{12,}"/g;
const PAGE = new Set(['share-buttons', 'subscription-notes', 'bylines', 'comment-prompts', 'inserts', 'site-labels']);
const LONG_REPORT = 60_000;

const by = (value: Medium, rule: string): { medium: Fact<Medium> } => ({
  medium: { value, basis: { kind: 'inference', rule } },
});

export const medium: Clue = {
  id: 'medium',
  find(reading, known) {
    const { document } = reading;
    if (isMail(document)) return by('mail', 'the file is a mail');
    if (isTable(document)) return by('table', 'the file is a table');
    if (document.format === 'json' || document.format === 'jsonl') return by('record', 'the file holds records');
    return (
      byForm(reading, known.title?.value ?? '') ?? byPress(reading, known.agency?.basis.kind === 'quote', known) ?? {}
    );
  },
};

function byForm(reading: Reading, title: string): { medium: Fact<Medium> } | undefined {
  const top = topOf(reading).slice(0, 25);
  const has = (pattern: RegExp, lines = top): boolean =>
    lines.some((line) => pattern.test(line.words.trim().slice(0, 200)));
  const first = [title, ...top.slice(0, 6).map((line) => line.words.trim().slice(0, 200))];
  if (beginsAsMail(reading)) return by('mail', 'lines for sender, addressee and subject');
  if (
    first.some((line) => MINUTES.test(line)) &&
    has(PRESENT, [...top, ...reading.lines.slice(0, 12), ...reading.lines.slice(-3)])
  )
    return by('minutes', 'its title, and who was present');
  if (top.some((line) => line.words.length < 90 && GREETING.test(line.words.trim())) && closes(reading))
    return by('letter', 'a greeting and a closing');
  if (first.some((line) => line.length < 160 && REPORT.test(line)) && reading.lines.length > 6)
    return by('report', 'its title');
  return undefined;
}

/** Whether the end has a letter's closing words: on a line of their own, or as the last sentence of a paragraph. */
const closes = (reading: Reading): boolean =>
  reading.lines.length < 12 ||
  reading.lines.slice(-20).some(({ words }) =>
    words
      .trim()
      .split(/[.!?]\s/)
      .some((sentence) => CLOSING.test(sentence)),
  );

function byPress(
  reading: Reading,
  credited: boolean,
  known: { publisher?: unknown; authors?: readonly unknown[] },
): { medium: Fact<Medium> } | undefined {
  const { document } = reading;
  const furniture = new Set(
    reading.lines.map((line) => line.boilerplate?.by).filter((id) => id !== undefined && PAGE.has(id)),
  );
  for (const datum of metadataLike(document, [/^og:type$/]))
    if (/article/i.test(datum.value))
      return { medium: { value: 'article', basis: { kind: 'metadata', key: datum.key, value: datum.value } } };
  if (document.metadata.some(({ key }) => /^jsonld:\w*(?:Article|Posting)\./.test(key)))
    return by('article', 'the page calls itself an article');
  if (credited && furniture.size < 2) return by('agency', 'the credit line of an agency');
  if (furniture.size >= 1 || (known.publisher !== undefined && document.format !== 'html'))
    return by('article', 'the furniture of a news page');
  if (document.format === 'html') return by('page', 'the file is a web page');
  if (document.text.length > LONG_REPORT) return by('report', 'its length');
  return isStory(reading) ? by('article', 'a headline, running text and words quoted in it') : undefined;
}

/** A headline in sentence case over paragraphs without numbers, in which several people are quoted. */
function isStory(reading: Reading): boolean {
  const { lines, document } = reading;
  const title = lines.find((line) => line.kind === 'title')?.words ?? '';
  const body = lines.filter((line) => !line.boilerplate && line.end - line.start >= 120);
  const numbered = body.filter((line) => /^\(?(?:\d{1,3}|[a-z])[.)]\s/.test(line.words)).length;
  const headline = title.split(' ').length >= 5 && title !== title.toUpperCase();
  return headline && body.length >= 3 && numbered === 0 && (document.text.match(QUOTED)?.length ?? 0) >= 2;
}
