/** For the tests of this room: text with inline marks for names, times and numbers becomes passages, sentences, mentions and claims. */
import { momentOf } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import type { DocumentFacts, Language } from '../domain/facts.ts';
import { type DocumentId, mentionId, passageId } from '../domain/ids.ts';
import type { Mention, MentionKind, MentionValue } from '../domain/mention.ts';
import { sentencesOf } from '../passages/sentences.ts';
import { readClaims } from './index.ts';
import { sentenceReadings } from './sentences.ts';

export const DOCUMENT = 'd' as DocumentId;
const KINDS: Readonly<Record<string, MentionKind>> = { per: 'person', org: 'organisation', loc: 'place' };

function markedValue(mark: string, expression: string): MentionValue | undefined {
  if (mark in KINDS) return undefined;
  const [, what] = /^count:(.*)$/.exec(mark) ?? [];
  if (what !== undefined)
    return { kind: 'count', what: what.replaceAll('_', ' '), low: 12, high: 12, bound: 'exactly' };
  const [, scheme, normal] = /^(phone|passport):(.*)$/.exec(mark) ?? [];
  if (normal !== undefined) return { kind: 'identifier', scheme: scheme === 'phone' ? 'phone' : 'passport', normal };
  const moment = momentOf(mark);
  return moment
    ? { kind: 'moment', moment, expression }
    : { kind: 'moment', unresolved: 'no year is said', expression };
}

/** One passage a line. Marks: `[Ilir Hoxha](per)`, `(org)`, `(loc)`, `[May 2014](2014-05)`, `[on Friday](?)`, `[two dockers](count:dockers)`; a surname refers to the fuller name before it. */
export function marked(written: string, language: Language, publisher?: string) {
  let text = '';
  let from = 0;
  const names: { start: number; end: number; mark: string }[] = [];
  for (const m of written.matchAll(/\[([^[\]]+)\]\(([^()\s]+)\)/g)) {
    text += written.slice(from, m.index);
    names.push({ start: text.length, end: text.length + (m[1] ?? '').length, mark: m[2] ?? '' });
    text += m[1];
    from = m.index + m[0].length;
  }
  text += written.slice(from);
  const passages = Array.from(text.matchAll(/[^\n]+/g), (line, i) => {
    const span = { start: line.index, end: line.index + line[0].length };
    const own = { id: passageId(DOCUMENT, i + 1), document: DOCUMENT, ordinal: i + 1, kind: 'paragraph' as const };
    return { ...span, ...own, locator: { line: i + 1 }, sentences: sentencesOf(text, span, language) };
  });
  const mentions: Mention[] = [];
  for (const { start, end, mark } of names) {
    const words = text.slice(start, end);
    const value = markedValue(mark, words);
    const kind = value?.kind ?? KINDS[mark] ?? 'moment';
    const fuller = mentions.find((m) => m.kind === kind && m.text.endsWith(` ${words}`));
    const passage = passages.find((p) => p.start <= start && end <= p.end)?.id ?? passageId(DOCUMENT, 0);
    const own = {
      id: mentionId(DOCUMENT, start, end, kind),
      document: DOCUMENT,
      passage,
      text: words,
      kind,
      by: 'test',
    };
    const refersTo = fuller && !value ? { refersTo: { mention: fuller.id, reason: 'surname of' } } : {};
    mentions.push({ start, end, ...own, ...(value ? { value } : {}), ...refersTo });
  }
  const basis = { kind: 'inference', rule: 'test' } as const;
  const facts: DocumentFacts = {
    authors: [],
    language: { value: language, basis },
    ...(publisher ? { publisher: { value: publisher, basis } } : {}),
  };
  return { document: { id: DOCUMENT, text, path: 'cutting.txt' }, facts, passages, mentions };
}

export const readingsOf = (written: string, language: Language) => {
  const { document, passages, mentions } = marked(written, language);
  return { text: document.text, readings: sentenceReadings(document.text, passages, mentions, language) };
};

export const read = (written: string, language: Language, publisher?: string) =>
  readClaims(marked(written, language, publisher));

/** Roles by name, with "negated", the phase and "ahead" as flags. */
export const inShort = (c: Claim) => ({
  ...Object.fromEntries(c.roles.map((r) => [r.role, r.words])),
  flags: [c.negated ? 'negated' : '', c.phase ?? '', c.prospective ? 'ahead' : ''].filter(Boolean).join(' '),
});

/** The first claim of that predicate, with the roles asked for; undefined where there is none. */
export function claimOf(written: string, language: Language, predicate: string, roles: readonly string[]) {
  const claim = read(written, language).claims.find((c) => c.predicate === predicate);
  if (!claim) return undefined;
  const all: Readonly<Record<string, string>> = inShort(claim);
  return Object.fromEntries([...roles, 'flags'].map((r) => [r, all[r]]));
}
