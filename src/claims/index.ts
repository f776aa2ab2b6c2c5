/** Reads the claims of one document: who says what, and what is thereby claimed to have happened, when, by whom. */
import type { Attribution, Voice, VoiceLink } from '../domain/attribution.ts';
import type { Claim, EventTime, RoleFiller } from '../domain/claim.ts';
import type { Document } from '../domain/document.ts';
import type { DocumentFacts, Language } from '../domain/facts.ts';
import { attributionId, claimId } from '../domain/ids.ts';
import type { Mention } from '../domain/mention.ts';
import type { ReadPassage, Span } from '../domain/passage.ts';
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';
import { predicate } from '../domain/predicates/index.ts';
import { quoteOf } from '../domain/quote.ts';
import { Antecedents, isPronounForPerson, type StandsFor } from './antecedents.ts';
import { type Apposition, appositionsIn } from './appositions.ts';
import { countedClaims } from './counted.ts';
import { likelihoodOf } from './hedges.ts';
import { type Filled, type Reading, readClause } from './match.ts';
import { polarityAbove } from './polarity.ts';
import { sentenceReadings } from './sentences.ts';
import { type Said, type Speaking, voicesOf } from './speaking.ts';
import type { Clause } from './syntax/clauses.ts';
import { contentEnd } from './voices/content.ts';
import type { SentenceReading } from './voices/found.ts';
import { whenOf } from './when.ts';

export interface ClaimsInput {
  readonly document: Pick<Document, 'id' | 'text' | 'path'>;
  readonly facts: DocumentFacts;
  /** Passages that are read, with sentences; boilerplate left out. */
  readonly passages: readonly ReadPassage[];
  /** All mentions of the document in order of their start. */
  readonly mentions: readonly Mention[];
}

export interface ClaimsRead {
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}

export function readClaims(input: ClaimsInput): ClaimsRead {
  const { document, facts, passages, mentions } = input;
  const language: Language = facts.language.value === 'fr' ? 'fr' : 'en';
  const byId = new Map(mentions.map((m) => [m.id, m]));
  const fullest = (m: Mention): Mention => {
    let at = m;
    for (let i = 0; i < 5 && at.refersTo; i++) at = byId.get(at.refersTo.mention) ?? at;
    return at;
  };
  const readings = sentenceReadings(document.text, passages, mentions, language);
  const people = new Antecedents(fullest, document.text);
  const speaking = voicesOf(readings, document, facts, language, people, fullest);
  const claims: Claim[] = [];
  const counts = new Map<string, number>();
  for (const [n, reading] of readings.entries()) {
    for (const clause of reading.clauses) {
      const read = readClause(
        clause,
        document.text,
        language,
        (c, from) => contentSpan(reading, c, from, document.text),
        (c) => infinitiveSpan(reading, c, document.text),
      );
      if (!read || isConditional(clause)) continue;
      const claim = toClaim(read, reading, n, speaking, people, document, language, counts);
      if (claim) claims.push(claim);
    }
  }
  for (const [n, reading] of readings.entries())
    for (const found of appositionsIn(reading, document.text, language))
      claims.push(appositionClaim(found, reading, n, speaking, people, document, counts));
  claims.push(...countedClaims(readings, mentions, speaking, document, language));
  for (const said of speaking.list) {
    if (claims.some((c) => sameSaying(c, said.attribution))) continue;
    const claim = statement(said.attribution, document, counts, passageOf(passages, said.attribution));
    if (claim) claims.push(claim);
  }
  dropRepeats(claims);
  claims.sort((a, b) => a.quotes[0].start - b.quotes[0].start || (a.id < b.id ? -1 : 1));
  return { attributions: speaking.list.map((s) => s.attribution), claims };
}

/** Whether a frame has read the same asking or answering already. */
const sameSaying = (c: Claim, a: Attribution): boolean => {
  const id =
    a.stance === 'no answer' || a.stance === 'neither confirmed nor denied'
      ? 'answered'
      : a.stance === 'asked'
        ? 'asked'
        : undefined;
  const cue = a.cue;
  return (
    id !== undefined &&
    c.predicate === id &&
    cue !== undefined &&
    c.quotes[0].start <= cue.start &&
    cue.end <= c.quotes[0].end &&
    c.stance === (id === 'answered' ? a.stance : c.stance) &&
    c.roles.some((r) => r.role === 'what' && a.content.some((x) => r.start < x.end && x.start < r.end))
  );
};

function appositionClaim(
  found: Apposition,
  reading: SentenceReading,
  n: number,
  speaking: Speaking,
  people: Antecedents,
  document: ClaimsInput['document'],
  counts: Map<string, number>,
): Claim {
  const said = speaking.inside(found.span.start);
  const key = `${found.predicate}@${found.span.start}-${found.span.end}`;
  const ordinal = counts.get(key) ?? 0;
  counts.set(key, ordinal + 1);
  const roles: RoleFiller[] = found.roles.map((r) => {
    const words = document.text.slice(r.span.start, r.span.end);
    const stands = r.pronoun
      ? people.resolve(
          /^(?:son|sa|ses|his)$/i.test(r.pronoun) ? 'he' : /^her$/i.test(r.pronoun) ? 'she' : r.pronoun,
          n,
          reading.passage.id,
          !!reading.inside,
          found.roles[0]?.mention,
        )
      : undefined;
    return {
      role: r.role,
      start: r.span.start,
      end: r.span.end,
      words,
      ...(r.mention ? { mention: r.mention.id } : {}),
      ...(stands ? { standsFor: stands } : {}),
    };
  });
  return {
    id: claimId(document.id, found.predicate, found.span.start, found.span.end, ordinal),
    document: document.id,
    passage: reading.passage.id,
    predicate: found.predicate,
    roles,
    when: { undated: 'no time is said' },
    voice: said?.voice ?? speaking.publication,
    ...(said ? { attribution: said.attribution.id } : {}),
    stance: said && said.attribution.stance !== 'no answer' ? said.attribution.stance : 'affirmed',
    negated: false,
    quotes: [quoteOf(document, found.span)],
    by: found.by,
  };
}

const isConditional = (clause: Clause): boolean => /^(?:if|unless|whether|si|s')$/.test(clause.opener ?? '');

/** A refusal to answer that a voice rule has read with its stance outdoes the plain reading of its verb. */
function dropRepeats(claims: Claim[]): void {
  const silent = claims.filter((c) => c.stance === 'no answer' || c.stance === 'neither confirmed nor denied');
  for (let i = claims.length - 1; i >= 0; i--) {
    const c = claims[i];
    if (
      c &&
      !silent.includes(c) &&
      (c.predicate === 'answered' || c.predicate === 'decided' || c.predicate === 'stated') &&
      silent.some(
        (s) =>
          s.quotes[0].start < c.quotes[0].end &&
          c.quotes[0].start < s.quotes[0].end &&
          s.quotes[0].end - s.quotes[0].start <= c.quotes[0].end - c.quotes[0].start + 40,
      )
    )
      claims.splice(i, 1);
  }
}

const passageOf = (passages: readonly ReadPassage[], a: Attribution): ReadPassage | undefined => {
  const at = a.cue?.start ?? a.content[0]?.start ?? 0;
  return passages.find((p) => p.start <= at && at < p.end);
};

function contentSpan(reading: SentenceReading, clause: Clause, from: number, text: string): Span {
  let end = contentEnd(reading, clause, text);
  while (end > from && /[\s.,;:!?]/.test(text[end - 1] ?? '')) end--;
  return { start: from, end };
}

function infinitiveSpan(reading: SentenceReading, clause: Clause, text: string): Span | undefined {
  const inf = reading.clauses.find((c) => c.governor === clause && c.relation === 'infinitive');
  if (!inf) return undefined;
  let end = contentEnd(reading, inf, text);
  const comma = text.indexOf(',', inf.end);
  if (comma > 0 && comma < end) end = comma;
  while (end > inf.vg.start && /[\s.,;:!?]/.test(text[end - 1] ?? '')) end--;
  return { start: inf.vg.start, end };
}

function filler(
  role: Filled,
  n: number,
  reading: SentenceReading,
  speaking: Speaking,
  people: Antecedents,
  text: string,
  subject: Mention | undefined,
): RoleFiller {
  const words = text.slice(role.start, role.end);
  const stands =
    role.np?.pronoun && isPronounForPerson(words)
      ? whoIs(words, role, n, reading, speaking, people, subject)
      : undefined;
  return {
    role: role.role,
    start: role.start,
    end: role.end,
    words,
    ...(role.mention ? { mention: role.mention.id } : {}),
    ...(stands ? { standsFor: stands } : {}),
  };
}

/** Whom a pronoun in a role stands for; never the subject of its own clause ("Ruiz called her"). */
function whoIs(
  words: string,
  at: Span,
  n: number,
  reading: SentenceReading,
  speaking: Speaking,
  people: Antecedents,
  subject: Mention | undefined,
): StandsFor | undefined {
  const speaker = reading.inside ? speaking.speakerAt(at.start) : undefined;
  if (speaker && /^(?:i|me|my|je|j'|moi|m')$/i.test(words)) return speaker;
  const known = subject ? undefined : speaking.pronoun(words, n);
  return known ?? people.resolve(words, n, reading.passage.id, !!reading.inside, subject);
}

function toClaim(
  read: Reading,
  reading: SentenceReading,
  n: number,
  speaking: Speaking,
  people: Antecedents,
  document: ClaimsInput['document'],
  language: Language,
  counts: Map<string, number>,
): Claim | undefined {
  const { clause } = read;
  const text = document.text;
  const rules = predicate(read.predicate)?.roles ?? {};
  const roles = read.roles
    .filter((r) => r.role in rules)
    .map((r) =>
      filler(
        r,
        n,
        reading,
        speaking,
        people,
        text,
        r.np === clause.subject?.np ? undefined : clause.subject?.np.head.mention,
      ),
    );
  for (const [role, rule] of Object.entries(rules))
    if (rule?.needed && !roles.some((r) => r.role === role)) return undefined;
  if (
    (read.predicate === 'told' || read.predicate === 'contacted' || read.predicate === 'paid') &&
    !roles.some((r) => r.role === 'who' || r.role === 'to')
  )
    return undefined;
  if (read.predicate === 'attacked' && !roles.some((r) => r.role === 'whom' || r.role === 'what')) return undefined;
  if (roles.length === 0 || roles.every((r) => /^(?:it|this|that|there|which|what|il|ce|c'|cela|ça)$/i.test(r.words)))
    return undefined;
  where(clause, roles, rules, text);
  const above = polarityAbove(clause, text);
  const said = speaking.at(clause.vg.start, clause);
  const likelihood = likelihoodOf(clause, text, language);
  const voice = said?.voice ?? speaking.publication;
  const stance = clause.question
    ? 'asked'
    : said && said.attribution.stance !== 'no answer'
      ? said.attribution.stance
      : 'affirmed';
  const span = quoteSpan(reading, clause, text);
  const when: EventTime = whenOf(clause);
  const negated = read.negated || above.negated;
  // "did not try to locate him", "why was he not found?": not a finding but a search
  const sought = read.predicate === 'located' && (negated || above.prospective);
  const id: PredicateId = sought ? 'looked-for' : read.predicate;
  const key = `${id}@${span.start}-${span.end}`;
  const ordinal = counts.get(key) ?? 0;
  counts.set(key, ordinal + 1);
  return {
    id: claimId(document.id, id, span.start, span.end, ordinal),
    document: document.id,
    passage: reading.passage.id,
    predicate: id,
    roles,
    when,
    voice,
    ...(said ? { attribution: said.attribution.id } : {}),
    stance,
    negated,
    ...(likelihood ? { likelihood } : {}),
    ...(read.phase ? { phase: read.phase } : {}),
    ...((above.prospective || forecast(said, clause)) && !sought ? { prospective: true } : {}),
    quotes: [quoteOf(document, span)],
    by: read.frame,
  };
}

/** What somebody fears, expects or predicts has not happened yet, unless it is told in the past. */
const forecast = (said: Said | undefined, clause: Clause): boolean =>
  (said?.forecast ?? false) && clause.vg.tense !== 'past' && !clause.vg.perfect;

/** A place the clause names and no role has taken. */
function where(
  clause: Clause,
  roles: RoleFiller[],
  rules: Readonly<Partial<Record<RoleName, unknown>>>,
  text: string,
): void {
  if (!('where' in rules) || roles.some((r) => r.role === 'where')) return;
  for (const c of [...clause.complements, ...clause.fronted]) {
    if (c.type !== 'pp' || !/^(?:in|at|near|on|outside|inside|à|au|aux|en|dans|près|sur)$/.test(c.prep)) continue;
    const mention = c.arg.np.words.find((w) => w.mention?.kind === 'place')?.mention;
    if (!mention || roles.some((r) => r.start === c.arg.start)) continue;
    roles.push({
      role: 'where',
      start: c.arg.start,
      end: c.arg.end,
      words: text.slice(c.arg.start, c.arg.end),
      mention: mention.id,
    });
    return;
  }
}

const LONGEST = 420;

/** The sentence, or, where that is very long, the clause with its surroundings. */
function quoteSpan(reading: SentenceReading, clause: Clause, text: string): Span {
  const whole = { start: reading.sentence.start, end: reading.sentence.end };
  if (whole.end - whole.start <= LONGEST) return whole;
  const start = Math.max(
    whole.start,
    Math.min(
      clause.start,
      clause.subject && clause.subject.start > clause.vg.start - 200 ? clause.subject.start : clause.start,
    ),
  );
  let end = Math.max(clause.end, clause.vg.end);
  for (const c of reading.clauses)
    if (c.governor === clause && c.relation !== 'coordinated') end = Math.max(end, c.end);
  const stop = /[,.;:)]/.exec(text.slice(end, whole.end));
  if (stop) end += stop.index;
  return { start, end: Math.min(Math.max(end, start + 1), whole.end) };
}

/** Every attribution is a claim that somebody said, asked or would not say something. */
function statement(
  a: Attribution,
  document: ClaimsInput['document'],
  counts: Map<string, number>,
  passage: ReadPassage | undefined,
): Claim | undefined {
  if (!passage) return undefined;
  const own = a.voice.chain.at(-1) as VoiceLink | undefined;
  const outer: Voice = { ...a.voice, chain: a.voice.chain.slice(0, -1) };
  const silent = a.stance === 'no answer' || a.stance === 'neither confirmed nor denied';
  const first = a.content[0];
  const last = a.content.at(-1);
  if (!first && !silent) return undefined;
  const id = silent ? 'answered' : a.stance === 'asked' ? 'asked' : 'stated';
  const spans = [a.source, a.cue, first, last].filter((s): s is Span => s !== undefined);
  const start = Math.min(...spans.map((s) => s.start));
  const end = Math.max(...spans.map((s) => s.end));
  const roles: RoleFiller[] = [];
  if (a.source)
    roles.push({
      role: 'who',
      start: a.source.start,
      end: a.source.end,
      words: document.text.slice(a.source.start, a.source.end),
      ...(own?.mention ? { mention: own.mention } : {}),
    });
  if (a.addressee)
    roles.push({
      role: 'to',
      start: a.addressee.start,
      end: a.addressee.end,
      words: document.text.slice(a.addressee.start, a.addressee.end),
    });
  if (first && last)
    roles.push({ role: 'what', start: first.start, end: last.end, words: document.text.slice(first.start, last.end) });
  const span = { start, end };
  const key = `${id}@${start}-${end}`;
  const ordinal = counts.get(key) ?? 0;
  counts.set(key, ordinal + 1);
  return {
    id: claimId(document.id, id, start, end, ordinal),
    document: document.id,
    passage: passage.id,
    predicate: id,
    roles,
    when: { undated: 'no time is said' },
    voice: outer.chain.length > 0 ? outer : a.voice,
    attribution: a.id,
    stance: silent ? a.stance : 'affirmed',
    negated: a.stance === 'no answer',
    quotes: [quoteOf(document, span)],
    by: a.by,
  };
}

export { attributionId };
