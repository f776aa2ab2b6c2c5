/** What kind of document it is: by its format, its form (greeting and closing, present and absent, sender and subject), its title, or the furniture of a news page. */
import type { Fact, Medium } from '../../domain/facts.ts';
import { type Clue, isMail, isTable, metadataLike, type Reading, topOf } from '../reading.ts';

const GREETING =
  /^(?:dear\b|cher\b|chère\b|chers\b|madame\b|monsieur\b|mesdames\b|sir\b|sirs\b|to whom it may concern|(?:mon|ma) (?:cher|chère)).{0,60}[,:]?$/i;
const CLOSING =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely|respectfully|(?:kind|best) regards|je vous prie|veuillez (?:agréer|recevoir)|nous vous prions|cordialement|dans l'attente|bien à vous)\b/i;
const MAIL_HEAD = /^(?:from|to|de|à|sent|envoyé|subject|objet|cc|date) ?: ?\S/i;
const MINUTES = /\b(?:minutes of|minutes|procès-verbal|compte[- ]rendu|p\.-v\.|relevé de décisions)\b/i;
const PRESENT = /^(?:present|in attendance|apologies|présents?|excusés?|absents?|étaient présents)\b ?:?/i;
const REPORT =
  /\b(?:report (?:of|on|to|by)|inquiry|final report|interim report|commission of|rapport|enquête parlementaire|findings|audit|summary of findings|assessment)\b/i;
const PAGE = new Set([
  'share-buttons',
  'subscription-notes',
  'bylines',
  'comment-prompts',
  'inserts',
  'site-labels',
  'datelines',
]);
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
  const has = (pattern: RegExp, lines = top): number =>
    lines.filter((line) => line.words.length < 200 && pattern.test(line.words.trim())).length;
  const head = `${title}\n${top
    .slice(0, 4)
    .map((line) => line.words.slice(0, 200))
    .join('\n')}`;
  if (has(MAIL_HEAD) >= 3 && has(/^(?:subject|objet) ?:/i) > 0 && has(/^(?:from|de) ?:/i) > 0 && has(/@/) > 0)
    return by('mail', 'lines for sender, addressee and subject');
  const end = reading.lines.slice(-20);
  if (MINUTES.test(head) && (has(PRESENT) > 0 || MINUTES.test(title)))
    return by('minutes', 'its title, and who was present');
  if (has(GREETING) > 0 && (has(CLOSING, end) > 0 || reading.lines.length < 12))
    return by('letter', 'a greeting and a closing');
  if (
    has(GREETING) > 0 &&
    end.some((line) =>
      CLOSING.test(
        line.words
          .trim()
          .split(/[.!?]\s/)
          .at(-1) ?? '',
      ),
    )
  )
    return by('letter', 'a greeting and a closing');
  if (REPORT.test(title) && (reading.lines.length > 15 || reading.lines.some((l) => l.kind === 'heading')))
    return by('report', 'its title');
  if (REPORT.test(head) && reading.lines.filter((l) => l.kind === 'heading').length >= 2)
    return by('report', 'its first lines and its headings');
  return undefined;
}

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
  return document.text.length > LONG_REPORT ? by('report', 'its length') : undefined;
}
