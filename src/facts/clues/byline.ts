/** Who wrote it: the file's own word, a byline, the end of a standfirst ("X and Y report."), a mail's sender, the signature of a letter. */
import type { Fact } from '../../domain/facts.ts';
import { isPersonName, personNames } from '../person-names.ts';
import {
  beginsAsMail,
  type Clue,
  field,
  fromMetadata,
  isMail,
  metadataLike,
  quoted,
  type Reading,
  topOf,
} from '../reading.ts';

const KEYS = [
  /^jsonld:\w*(?:Article|Posting|Report|NewsArticle)\.author(?:\.name)?$/,
  /^(?:citation_author|dc\.creator|dcterms\.creator)$/,
  /^(?:author|authors|article:author|parsely-author|sailthru\.author)$/,
  /^byline$/,
  /^creator$/,
];
const PREFIX =
  /^(?:[•·|—-]\s*)?(?:(?:words |story |reported |written )?by|par|texte(?: et photos)? ?:|propos recueillis par|(?:an? |une? )?(?:investigation|report|enquête|reportage|récit|analyse) (?:by|de)|de nos? (?:envoyée?s? spéciale?(?:aux)?|correspondante?s?),?)\s+/i;
// "… Imre Volk, Odile Marchetti and Sanna Aho report."
const STANDFIRST = /\s(?:reports?|investigates?|explains?|enquêtent|enquête)\.$/u;
// "(Reporting by Imre Volk; editing by …)"
const REPORTING = /\(?(?:additional )?reporting by ([^;()]+?)(?:\s+in\s[^;()]+)?(?:[;).]|$)/i;
const CLOSING =
  /^(?:yours (?:sincerely|faithfully|truly|ever)|sincerely(?: yours)?|(?:kind|best|warm)(?:est)? regards|regards|respectfully(?: (?:yours|submitted))?|ever yours|please accept\b.*|avec nos salutations|votre dévouée?|(?:dans l'attente|en vous).*|cordialement|bien à vous|(?:je vous prie|veuillez|nous vous prions|recevez)\b.*|salutations.*)[,.]?$/i;

const several = (names: readonly string[], make: (name: string) => Fact<string>): readonly Fact<string>[] =>
  names.map(make);

function ofFile(reading: Reading): readonly Fact<string>[] {
  const found = new Map<string, Fact<string>>();
  let key = '';
  for (const datum of metadataLike(reading.document, KEYS)) {
    if (key !== '' && datum.key !== key) break;
    const value = datum.value.replace(/^(?:by|par) /i, '').trim();
    if (value === '' || /^https?:|@|^(?:admin|user|owner|unknown|default)/i.test(value)) continue;
    key = datum.key;
    for (const name of personNames(value) ?? [value]) found.set(name, fromMetadata(name, datum));
  }
  return [...found.values()];
}

function sender(reading: Reading): readonly Fact<string>[] {
  const from = reading.document.metadata.find(({ key }) => key === 'from' || key === 'sender');
  if (!from) return [];
  const name = /^\s*"?([^"<]*?)"?\s*<[^>]+>/.exec(from.value)?.[1]?.trim() || from.value.trim();
  const turned = /^([\p{L}' -]+), ([\p{L}' .-]+)$/u.exec(name);
  return [fromMetadata(turned ? `${turned[2]} ${turned[1]}` : name, from)];
}

function ofByline(reading: Reading): readonly Fact<string>[] {
  for (const line of reading.lines) {
    if (line.boilerplate?.by !== 'bylines' && line.boilerplate?.by !== 'credit-tails') continue;
    const words =
      REPORTING.exec(line.words)?.[1] ??
      line.words.replace(PREFIX, '').replace(/\s*[(|·•–].*$|,? (?:in|à|en|at|from) \p{Lu}.*$/u, '');
    if (
      line.boilerplate.by === 'credit-tails' &&
      !REPORTING.test(line.words) &&
      !/recueillis|^(?:texte|reportage|enquête)\b/i.test(line.words)
    )
      continue;
    const names = personNames(words);
    if (names) return several(names, (name) => quoted(reading, name, line));
  }
  return [];
}

function ofStandfirst(reading: Reading): readonly Fact<string>[] {
  for (const line of topOf(reading)) {
    const words = line.words.trimEnd();
    const verb = STANDFIRST.exec(words.slice(-20));
    if (!verb) continue;
    const end = words.length - 20 + verb.index;
    const start = Math.max(
      ...[...words.slice(0, end).matchAll(/[.!?…]["”»]?\s+(?=\p{Lu})/gu)].map((m) => m.index + m[0].length),
      0,
    );
    // "J. B. Ottley reports.": an initial's stop ends no sentence.
    const from = /(?:\p{Lu}\.\s+)+$/u.exec(words.slice(0, start))?.index ?? start;
    const names = personNames(words.slice(from, end));
    if (names) return several(names, (name) => quoted(reading, name, line, { start: from, end: words.length }));
  }
  return [];
}

function fromLine(reading: Reading): readonly Fact<string>[] {
  const from = beginsAsMail(reading) ? field(reading, /^(?:from|de)$/i) : undefined;
  const name = from?.value.replace(/\s*[<(,].*$/, '').trim();
  return from && name
    ? [quoted(reading, name, from.line, { start: from.at.start, end: from.at.start + name.length })]
    : [];
}

/** The first name under the closing words of a letter. */
function signature(reading: Reading): readonly Fact<string>[] {
  const from = Math.max(0, reading.lines.length - 30);
  for (let i = reading.lines.length - 1; i >= from; i--) {
    const line = reading.lines[i];
    if (!line || line.words.length > 260 || !CLOSING.test(line.words.trim())) continue;
    for (const next of reading.lines.slice(i + 1, i + 5)) {
      const name =
        next.words
          .replace(/^(?:mr|mrs|ms|dr|m\.|mme|pr|signed|signé)[.:]? /i, '')
          .split(/[,\n]/)[0]
          ?.trim() ?? '';
      if (isPersonName(name)) return [quoted(reading, name, next)];
    }
  }
  return [];
}

export const byline: Clue = {
  id: 'byline',
  find(reading, known) {
    const ways = isMail(reading.document) ? [sender] : [ofFile, fromLine, ofByline, ofStandfirst, signature];
    for (const way of ways) {
      const authors = way(reading).filter(({ value }) => value !== known.agency?.value && value.length <= 120);
      if (authors.length > 0) return { authors };
    }
    return {};
  },
};
