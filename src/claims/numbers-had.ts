/** Whose telephone, passport, plate or account a text gives, and under which other name the one it is about went: in files, letters, brackets. */
import type { Claim, RoleFiller } from '../domain/claim.ts';
import type { DocumentFacts } from '../domain/facts.ts';
import type { Mention } from '../domain/mention.ts';
import type { Span } from '../domain/passage.ts';
import type { PredicateId } from '../domain/predicates/index.ts';
import { quoteOf } from '../domain/quote.ts';
import { stanceIn } from './frame-claims.ts';
import type { Scene } from './scene.ts';
import type { SentenceReading } from './voice-rule.ts';

const OF_SOMEBODY: ReadonlySet<string> = new Set(['phone', 'passport', 'plate', 'iban', 'card', 'imei']);

/** "Subject: Ilir Hoxha", "Intéressé : HOXHA Ilir": whom the lines below are about. */
const SUBJECT =
  /^\s*(?:intéressée?|sujet|individu|nom(?: et prénoms?)?|concerne|objectif|subject|name|full name|target|person of interest|concerning)\s*:\s*$/iu;

/** "Telephone:", "N° de téléphone :", "Passport no.:" right before the number. */
const LABEL =
  /(?:^|[\n.;,(]\s*)(?:(?:n[°o]\.?|num[ée]ro)\s*(?:de |du )?)?(?:t[ée]l(?:[ée]?phone)?|mobile|portable|phone|passe?port|plate|registration|plaque|immatriculation|v[ée]hicule|vehicle|account|compte|iban|contact)(?: (?:no|number|portable|mobile))?\.?\s*:\s*$/iu;

/** "Hoxha (passport AB123456)", "Hoxha (tél. 01 …)": right after the name. */
const BRACKET = /^\s*\((?:[\p{L}.°]+[ :]+){0,3}$/u;

/** "Hoxha's number, 01 …", "Hoxha’s mobile was 07 …" */
const POSSESSED =
  /^['’]s? (?:\p{L}+ )?(?:number|mobile|phone|telephone|line|plate|passport)(?: number)?(?:,| was| is|:)? ?\(?$/iu;

/** "the number of Hoxha, 01 …", "le téléphone d'Hoxha (01 …)": what stands before the name */
const NUMBER_OF =
  /(?:number|mobile|phone|telephone|plate|passport|numéro|téléphone|portable|ligne|passeport)s? (?:of |de |d['’]|du )$/iu;

const NUMBER_WORD = /\b(?:number|telephone|phone|mobile|numéro|téléphone|portable)\b/iu;

/** "travelled under the name of Luc Ember", "dit « le Passeur »": what opens another name of whom the entry is about */
const OTHER_NAME = /(?:sous (?:le nom|l['’]identité) (?:de |d['’])|under the name(?: of)? |alias |going by )$/iu;

const isParty = ({ kind }: Mention): boolean => kind === 'person' || kind === 'organisation';

interface Owned {
  readonly predicate: PredicateId;
  readonly who: Mention;
  readonly as: Mention;
}

/** Claims that a number was somebody's; where nothing says whose it is, nothing is claimed. */
export function numberClaims(
  readings: readonly SentenceReading[],
  mentions: readonly Mention[],
  facts: DocumentFacts,
  scene: Scene,
): Claim[] {
  const { text } = scene.document;
  const named = mentions.filter((one) => isParty(one) || isNumber(one));
  if (!named.some(isNumber) && !named.some((one) => SUBJECT.test(lineBefore(text, one)))) return [];
  const writer = writerOf(mentions, facts);
  const owned: Owned[] = [];
  let subject: Mention | undefined;
  let last: Mention | undefined;
  for (const one of named) {
    if (isNumber(one)) {
      const who = ownerOf(one, last, subject, text) ?? writerGiving(one, writer, readings, text);
      if (who) owned.push({ predicate: 'had-number', who, as: one });
    } else if (one.kind === 'person' && SUBJECT.test(lineBefore(text, one))) subject = one;
    else if (subject && one.kind === 'person' && OTHER_NAME.test(text.slice(one.start - 40, one.start)))
      owned.push({ predicate: 'also-known-as', who: subject, as: one });
    if (isParty(one)) last = one;
  }
  return owned.flatMap((one) => claimOf(one, readings, scene) ?? []);
}

const isNumber = ({ value }: Mention): boolean => value?.kind === 'identifier' && OF_SOMEBODY.has(value.scheme);

/** What stands on its line, or in its sentence, before it. */
const lineBefore = (text: string, { start }: Span): string => {
  const before = text.slice(Math.max(0, start - 60), start);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1);
};

function ownerOf(
  one: Mention,
  last: Mention | undefined,
  subject: Mention | undefined,
  text: string,
): Mention | undefined {
  if (last && last.end <= one.start && one.start - last.end < 48) {
    const between = text.slice(last.end, one.start);
    if (BRACKET.test(between) || POSSESSED.test(between)) return last;
    if (
      NUMBER_OF.test(text.slice(Math.max(0, last.start - 24), last.start)) &&
      /^(?:,| was| is|:)? ?\(?$/u.test(between)
    )
      return last;
  }
  return subject && LABEL.test(text.slice(Math.max(0, one.start - 60), one.start)) ? subject : undefined;
}

/** Who signed the letter or mail. */
function writerOf(mentions: readonly Mention[], { medium, authors }: DocumentFacts): Mention | undefined {
  if (medium?.value !== 'letter' && medium?.value !== 'mail') return undefined;
  const [author, another] = authors;
  if (!author || another) return undefined;
  return mentions.findLast(({ kind, text }) => kind === 'person' && text === author.value);
}

/** "Please write in the following number: …": a number that whoever writes gives, in a sentence that names nobody else. */
function writerGiving(
  one: Mention,
  writer: Mention | undefined,
  readings: readonly SentenceReading[],
  text: string,
): Mention | undefined {
  const reading = writer && readings.find(({ sentence }) => sentence.start <= one.start && one.end <= sentence.end);
  if (!reading) return undefined;
  const { start } = reading.sentence;
  const others = reading.words.some(({ mention }) => mention && isParty(mention));
  const before = text.slice(start, one.start);
  return !others && NUMBER_WORD.test(before) && /:\s*$/u.test(before) ? writer : undefined;
}

function claimOf({ predicate, who, as }: Owned, readings: readonly SentenceReading[], scene: Scene): Claim | undefined {
  const { document, speaking } = scene;
  const reading = readings.find(({ sentence }) => sentence.start <= as.start && as.end <= sentence.end);
  if (!reading) return undefined;
  const span = { start: Math.min(reading.sentence.start, as.start), end: reading.sentence.end };
  const said = speaking.inside(as.start);
  const role = (name: 'who' | 'as', one: Mention): RoleFiller => ({
    role: name,
    start: one.start,
    end: one.end,
    words: one.text,
    mention: one.id,
    ...(one.value?.kind === 'identifier' && one.value.normal !== one.text
      ? { standsFor: { words: one.value.normal, mention: one.id, reason: 'the same number, written in full' } }
      : {}),
  });
  return {
    id: scene.newId(predicate, span),
    document: document.id,
    passage: reading.passage.id,
    predicate,
    roles: [role('who', who), role('as', as)],
    when: { undated: 'no time is said' },
    voice: said?.voice ?? speaking.publication,
    ...(said ? { attribution: said.attribution.id } : {}),
    stance: stanceIn(said),
    negated: false,
    quotes: quoted(document, span, who),
    by: 'numbers-had',
  };
}

/** Where the owner stands elsewhere, as on the line of the file that says whom it is about, that is quoted too. */
const quoted = (document: Scene['document'], span: Span, who: Span): Claim['quotes'] =>
  who.start >= span.start && who.end <= span.end
    ? [quoteOf(document, span)]
    : [quoteOf(document, span), quoteOf(document, who)];
