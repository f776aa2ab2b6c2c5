/**
 * Everything in a document's passages that names something: names, moments, sums, counts, lengths of time, identifiers, and words for
 * nationality or religion, marked so that nothing uses them. Two steps, so that the document's date can be read in between.
 */
import type { Document } from '../domain/document.ts';
import type { DocumentFacts, Language } from '../domain/facts.ts';
import { mentionId } from '../domain/ids.ts';
import type { Mention } from '../domain/mention.ts';
import type { Moment } from '../domain/moment.ts';
import type { ReadPassage, Span } from '../domain/passage.ts';
import { countriesOf } from './countries.ts';
import { lengthOf } from './lengths.ts';
import { isWritten, type MomentContext, resolveMoments, spotMoments, type TimeExpression } from './moments/index.ts';
import { type LinkedName, linkNames, loadNames, spotNames } from './names/index.ts';
import { covering, settled } from './settle.ts';
import { spokenIn } from './spoken.ts';
import type { Found, PassageInHand, Spotter } from './spotter.ts';
import { AMOUNTS, COUNTS, IDENTIFIERS, MARKS } from './spotters/index.ts';
import { countedNotYear } from './year-or-count.ts';

/** What was found before anybody knows which days are meant. */
export interface Spotted {
  readonly document: Document;
  readonly language: Language;
  readonly passages: readonly ReadPassage[];
  readonly found: readonly Found[];
  readonly names: readonly LinkedName[];
  readonly expressions: readonly TimeExpression[];
}

const never = (): boolean => false;
type Covers = (start: number, end: number) => boolean;
interface Named {
  readonly named: Covers;
  readonly person: Covers;
}
const NOBODY: Named = { named: never, person: never };
const coveredBy = (names: readonly LinkedName[]): Named => ({
  named: covering(names),
  person: covering(names.filter((n) => n.kind === 'person')),
});

function digitsIn(words: string): number {
  let n = 0;
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i);
    if (c >= 0x30 && c <= 0x39) n++;
  }
  return n;
}

type Given = Pick<Spotted, 'document' | 'language' | 'passages'> & {
  /** Worked out when first asked for: few texts hold a telephone number. */
  readonly countries: () => readonly string[];
};

/** Runs spotters over every passage, in their order; words that one has found are taken for those after it. */
function run(
  spotters: readonly Spotter[],
  { document, language, passages, countries }: Given,
  taken: Covers,
  { named, person }: Named,
): Found[] {
  const out: Found[] = [];
  const figures = spotters.some((spotter) => spotter.wantsFigures);
  for (const passage of passages) {
    const own: Found[] = [];
    const at: PassageInHand = {
      text: document.text,
      passage,
      words: document.text.slice(passage.start, passage.end),
      language,
      get countries() {
        return countries();
      },
      named,
      person,
      taken: (start, end) => own.some((f) => f.start < end && start < f.end) || taken(start, end),
    };
    const digits = figures ? digitsIn(at.words) : 0;
    for (const spotter of spotters)
      if (digits >= (spotter.wantsFigures ?? 0) && (!spotter.hint || spotter.hint.test(at.words)))
        for (const found of spotter.find(at)) own.push(found);
    out.push(...own);
  }
  return out;
}

/** Names with what they stand for, and descriptions ("the minister") that stand for one of them. */
function namesOf({ document, passages, language }: Pick<Spotted, 'document' | 'passages' | 'language'>): {
  readonly names: readonly LinkedName[];
  readonly descriptions: readonly LinkedName[];
} {
  const sentences = passages.flatMap((p) => p.sentences);
  return linkNames(spotNames(document.text, sentences, loadNames(language)), document.text, sentences, language);
}

/** "Algériennes", "Libyans and Tunisians" are no names, unless they are short for one ("French" for Dana French); a plural never is. */
function withoutPeoples(
  names: readonly LinkedName[],
  marks: readonly Span[],
  { text, language }: { readonly text: string; readonly language: Language },
): LinkedName[] {
  const touched = covering(marks);
  const from = new Map(marks.map((m) => [m.start, m.end]));
  return names.filter((n) => {
    const people = language === 'en' && text[n.end - 1] === 's';
    if ((n.refersTo && !people) || !touched(n.start, n.end)) return true;
    let at = n.start;
    while (at < n.end) {
      const end = from.get(at);
      if (end === undefined) return true;
      const joined = /^(?:\s?,\s|\s(?:and|or|et|ou)\s)?/.exec(text.slice(end, n.end))?.[0] ?? '';
      if (joined === '' && end < n.end) return true;
      at = end + joined.length;
    }
    return false;
  });
}

type Item = Span &
  ({ readonly found: Found } | { readonly expression: TimeExpression } | { readonly name: LinkedName });
const item = (found: Found): Item => ({ start: found.start, end: found.end, found });
const named = (name: LinkedName): Item => ({ start: name.start, end: name.end, name });

/** A number in a name counts nothing: "Unit 12". */
const namesNumber = (text: string, { start, end }: Span): boolean => /\d/.test(text.slice(start, end));

/** First step: where things stand. `passages` are those that are read. */
export function spot(document: Document, passages: readonly ReadPassage[], language: Language): Spotted {
  const given = { document, language, passages };
  let known: readonly string[] | undefined;
  const asked = { ...given, countries: () => (known ??= countriesOf(document.text, language)) };
  const identifiers = run(IDENTIFIERS, asked, never, NOBODY);
  const ids = settled([identifiers]);
  const linked = namesOf(given);
  const marks = settled([run(MARKS, asked, covering(ids), NOBODY)]);
  const names = withoutPeoples(linked.names, marks, { text: document.text, language });
  const { descriptions } = linked;
  const amounts = run(AMOUNTS, asked, covering(ids), coveredBy(settled([names])));
  const strong = amounts.filter((f) => f.by !== 'durations').map(item);
  const expressions = spotMoments(document.text, language, passages).filter((e) => !countedNotYear(document.text, e));
  const other: Item[] = [
    ...expressions.map((expression) => ({ start: expression.start, end: expression.end, expression })),
    ...amounts.filter((f) => f.by === 'durations').map(item),
    ...names.map(named),
  ];
  const all = settled([ids.map(item), strong, other, descriptions.map(named)]);
  const weak = new Set(descriptions);
  const kept = all.flatMap((i) => ('name' in i ? [i.name] : []));
  const isNamed = coveredBy(kept.filter((n) => !weak.has(n)));

  const counts = run(
    COUNTS,
    asked,
    covering(all.filter((i) => !('name' in i) || namesNumber(document.text, i))),
    isNamed,
  );
  return {
    ...given,
    found: [
      ...all.flatMap((i) => ('found' in i ? [i.found] : [])),
      ...settled([counts]),
      ...settled([marks.filter((m) => !isNamed.named(m.start, m.end))]),
    ],
    names: kept,
    expressions: left(expressions, new Set(all.flatMap((i) => ('expression' in i ? [i.expression] : [])))),
  };
}

/** Expressions that kept their words, with the ends of ranges pointing to their new places. */
function left(expressions: readonly TimeExpression[], keep: ReadonlySet<TimeExpression>): TimeExpression[] {
  if (keep.size === expressions.length) return [...expressions];
  const place = new Map<number, number>();
  let n = 0;
  expressions.forEach((e, i) => {
    if (keep.has(e)) place.set(i, n++);
  });
  return expressions
    .filter((e) => keep.has(e))
    .map(({ rangeEnd, ...e }) => {
      const end = rangeEnd === undefined ? undefined : place.get(rangeEnd);
      return end === undefined ? e : { ...e, rangeEnd: end };
    });
}

const contextOf = ({ document, language, passages }: Spotted, published?: Moment): MomentContext => ({
  text: document.text,
  language,
  ...(published ? { published } : {}),
  sentences: passages.flatMap((p) => p.sentences),
  paragraphs: passages,
  quotations: spokenIn(document.text, passages),
});

/** Between the steps: dates written in full, that mean the same whenever the text was written. */
export function writtenDates(spotted: Spotted): { readonly expression: Span; readonly moment: Moment }[] {
  const written = left(spotted.expressions, new Set(spotted.expressions.filter(({ said }) => isWritten(said))));
  return resolveMoments(written, contextOf(spotted)).flatMap(({ expression, moment }) =>
    moment?.basis === 'stated' ? [{ expression: { start: expression.start, end: expression.end }, moment }] : [],
  );
}

/**
 * Second step: which days the moments mean, given the document's own date. Mentions are in the order of their place. Identifiers, names,
 * moments, sums, counts and lengths of time never share a word, but a count holds the words for what is counted, and names, nationality and
 * religion can stand in those.
 */
export function resolve(spotted: Spotted, published?: Moment): Mention[] {
  const { document, passages, found, names, expressions } = spotted;
  const { text } = document;
  const resolved = resolveMoments(expressions, contextOf(spotted, published));
  const moments = resolved.map(({ expression: e, moment, unresolved }): Found => {
    const length = lengthOf(e, text.slice(Math.max(0, e.start - 24), e.start), text.slice(e.end, e.end + 12));
    if (length) return { start: e.start, end: e.end, kind: 'duration', by: 'moments', value: length };
    return {
      start: e.start,
      end: e.end,
      kind: 'moment',
      by: 'moments',
      value: moment
        ? { kind: 'moment', moment, expression: e.text }
        : { kind: 'moment', unresolved: unresolved ?? 'not read', expression: e.text },
    };
  });
  return placed([...found, ...moments, ...names.map(asFound(document))], document, passages);
}

const asFound =
  (document: Document) =>
  ({ start, end, kind, refersTo }: LinkedName): Found & Pick<Mention, 'refersTo'> => ({
    start,
    end,
    kind,
    by: 'names',
    ...(refersTo
      ? {
          refersTo: {
            mention: mentionId(document.id, refersTo.to.start, refersTo.to.end, refersTo.to.kind),
            reason: refersTo.reason,
          },
        }
      : {}),
  });

function placed(
  all: readonly (Found & Pick<Mention, 'refersTo'>)[],
  document: Document,
  passages: readonly ReadPassage[],
): Mention[] {
  const sorted = [...all].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Mention[] = [];
  let p = 0;
  for (const f of sorted) {
    while (p < passages.length && (passages[p]?.end ?? 0) <= f.start) p++;
    const passage = passages[p];
    if (!passage || f.start < passage.start) continue;
    out.push({
      id: mentionId(document.id, f.start, f.end, f.kind),
      document: document.id,
      passage: passage.id,
      start: f.start,
      end: f.end,
      text: document.text.slice(f.start, f.end),
      kind: f.kind,
      by: f.by,
      ...(f.value ? { value: f.value } : {}),
      ...(f.refersTo ? { refersTo: f.refersTo } : {}),
    });
  }
  // a fuller name that gave its words to something stronger is nobody's
  const ids = new Set(out.map((m) => m.id));
  return out.map((m) => {
    if (!m.refersTo || ids.has(m.refersTo.mention)) return m;
    const { refersTo: _, ...alone } = m;
    return alone;
  });
}

/** Both steps, where the document's facts are known. */
export const spotMentions = (input: {
  readonly document: Document;
  readonly facts: Pick<DocumentFacts, 'language' | 'published'>;
  readonly passages: readonly ReadPassage[];
}): Mention[] =>
  resolve(spot(input.document, input.passages, input.facts.language.value), input.facts.published?.value);
