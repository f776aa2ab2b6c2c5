/** What a text itself says of where its words come from: credits, citations, notes of translation, the person and the book behind it. */
import type { Span } from '../domain/passage.ts';
import { citationsIn } from './citations.ts';
import type { OriginDocument, Said } from './origin-document.ts';
import { isOutlet, outletKey } from './outlets.ts';
import { folded, type Words } from './words.ts';

export interface Journalist extends Said {
  readonly outlet?: string;
}

export interface Book extends Said {
  readonly author?: string;
}

export interface Named {
  /** Who published it: the fact, the agency, a masthead ("The Quay Courier, 2 March 2021"), the address that a browser printed. */
  readonly houses: readonly Said[];
  /** "AFP · 23 Mar 2015", "Source: …", « avec agences ». */
  readonly credits: readonly Said[];
  /** "as the Courier reported", "told Radio Quay". */
  readonly citations: readonly Said[];
  readonly books: readonly Book[];
  /** "The French version of this story can be found here". `name` is the language or the translator. */
  readonly translations: readonly Said[];
  /** "Odile Marchetti, journalist at the Courier": somebody on whose words the text rests, and who writes elsewhere. */
  readonly journalists: readonly Journalist[];
  /** Keys of people and books; texts that share one are compared. */
  readonly ties: readonly string[];
}

/** "Source: Tidewire", « Source : Gestion », "(With Tidewire)", "Originally published in the Courier". A line of its own. */
const CREDIT =
  /^[\s(*[—–-]*(?:(?:sources?|crédit|credit|via|provenance) ?: ?|(?:with|avec) (?=(?:\p{L}+ ){0,2}(?:agenc|\p{Lu}))|(?:this (?:article|story|report) )?(?:was )?(?:(?:originally|first) )?(?:published|appeared) (?:in|on|by) |(?:cet article (?:a été|est) )?(?:d'abord |initialement )?(?:publié|paru) (?:dans|sur|par) )((?:the |le |la |les |l['’]|des? )?[^|·]{2,60}?)[\s)\].*]*$/iu;
const AGENCIES_TAIL = /(?:[Ww]ith|[Aa]vec) (?:news |les )?(?:agencies|agences)\b/g;
/** A line of credit is short. */
const LINE = 120;
/** How far from either end of a text "with agencies" may stand. */
const ENDS = 500;

/** Lines of at most `LINE` units, each with its place: a paragraph is none. */
function* shortLines(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end > start && end - start <= LINE) yield { start, end };
    start = end + 1;
  }
}

function credits({ text, facts }: OriginDocument): readonly Said[] {
  const found: Said[] = [];
  const take = (one: Said): void => {
    if (!found.some((known) => outletKey(known.name) === outletKey(one.name))) found.push(one);
  };
  if (facts.agency) {
    const { value, basis } = facts.agency;
    const at = basis.kind === 'quote' ? basis.quote : { start: 0, end: 0 };
    take({ name: value, start: at.start, end: at.end });
  }
  for (const at of shortLines(text)) {
    const name = (CREDIT.exec(text.slice(at.start, at.end))?.[1] ?? '').replace(/^(?:the|des?) /iu, '').trim();
    // A photograph's source is not the text's.
    if (!/\p{Lu}/u.test(name) || /photo|image|https?:|www\.|@|agenc(?:ies|es)/iu.test(name)) continue;
    take({ name, ...at });
  }
  for (const { words, start, end } of tailOf(text)) {
    const name = TAIL.exec(words)?.[1];
    if (name !== undefined && !/photo|image|\d/iu.test(name) && name.split(' ').length <= 4) take({ name, start, end });
  }
  for (const tail of text.matchAll(AGENCIES_TAIL))
    if (tail.index < ENDS || tail.index > text.length - ENDS)
      take({ name: 'news agencies, unnamed', start: tail.index, end: tail.index + tail[0].length });
  return found;
}

/** "(Tidewire)" alone on one of the last lines. */
const TAIL = /^\(((?:\p{Lu})[^()]{1,40})\)\.?$/u;
const TAIL_LINES = 8;

/** The last lines with words, each with its place. */
function tailOf(text: string): readonly (Span & { readonly words: string })[] {
  const lines: (Span & { readonly words: string })[] = [];
  for (let end = text.length; end > 0 && lines.length < TAIL_LINES; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const words = text.slice(start, end).trim();
    if (words !== '') lines.push({ words, start, end: start + text.slice(start, end).trimEnd().length });
    end = start - 1;
  }
  return lines;
}

/** "The Quay Courier, 2 March 2021", "The Quay Courier": a line of the head. */
const MASTHEAD = /^((?:\p{Lu}|[Ll]['’])[\p{L}\p{N}'’& .-]{2,40}?)(?:\s*[,|·•–—-]\s*(?:[\p{L}]+\.? )?\d{1,4}.{0,24})?$/u;
const HEAD_LINES = 6;

function houses({ text, facts }: OriginDocument): readonly Said[] {
  const found: Said[] = [];
  for (const fact of [facts.publisher, facts.agency])
    if (fact) {
      const at = fact.basis.kind === 'quote' ? fact.basis.quote : { start: 0, end: 0 };
      found.push({ name: fact.value, start: at.start, end: at.end });
    }
  let start = 0;
  for (let lines = 0; lines < HEAD_LINES && start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const name = end - start < LINE ? MASTHEAD.exec(text.slice(start, end).trim())?.[1] : undefined;
    if (name !== undefined && isOutlet(name)) found.push({ name, start, end });
    if (end > start) lines++;
    start = end + 1;
  }
  return found;
}

const TRANSLATION_WORD = /[Vv]ersion|[Tt]ranslat|[Tt]radui|[Tt]raduction/g;
/** "The French version of this story", "English version by Odile Marchetti", « Traduit de l'anglais par Imre Volk ». */
const TRANSLATION =
  /(?:the (?<a>\p{L}+) (?:version|original) of this (?:story|report|article|piece)|(?:english|french) (?:version|translation) by (?<b>\p{Lu}[\p{L}'’ -]+)|translat(?:ed|ion)(?: from (?:the )?(?<c>\p{L}+))? by (?<d>\p{Lu}[\p{L}'’ -]+)|translated from (?:the )?(?<e>\p{L}+)|traduit(?:e)? (?:de l['’]|du )(?<f>\p{L}+)|(?:version (?:française|anglaise)|traduction) ?(?:de|par|:) (?<g>\p{Lu}[\p{L}'’ -]+)|la version (?<h>\p{L}+) de cet article)/iu;

function translations({ text }: OriginDocument): readonly Said[] {
  const found = new Map<number, Said>();
  for (const word of text.matchAll(TRANSLATION_WORD)) {
    const from = Math.max(0, word.index - 24);
    const m = TRANSLATION.exec(text.slice(from, word.index + 90).replace(/\n/g, '.'));
    if (!m) continue;
    const name = Object.values(m.groups ?? {}).find((part) => part !== undefined) ?? 'another language';
    found.set(from + m.index, { name: name.trim(), start: from + m.index, end: from + m.index + m[0].length });
  }
  return [...found.values()];
}

const PERSON = String.raw`(?!(?:The|An?|Le|La|Les|Une?|In|En|At|By|Par) )(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)(?: (?:\p{Lu}\.|(?:de |du |van |von |al-|el-|ben |bin )?\p{Lu}[\p{L}'’-]+)){1,3}`;
const WRITER_WORD = /journalist|reporter|correspondent|author of|auteure? d|autrice/g;
/** "Odile Marchetti, a journalist at": the name before the word. */
const NAME_BEFORE = new RegExp(
  String.raw`(${PERSON}),? (?:is |est |and |et )?(?:(?:an?|the|la|le|une?|l['’]) ?)?(?:[\p{Ll}-]+ ){0,2}$`,
  'u',
);
/** « la journaliste de la Dépêche Odile Marchetti », "journalist Odile Marchetti": the name behind it. */
const NAME_AFTER = new RegExp(
  String.raw`^(?:[es]{0,2}) (?:(?:at|for|of|with|from|à|au|de|du|pour) (?:the |la |le |l['’])?[\p{Lu}][\p{L}'’-]+ )?(${PERSON})`,
  'u',
);
const EMPLOYER =
  /^[es]{0,2} (?:at|for|of|with|from|à|au|de|du|pour) ((?:[Tt]he |[Ll]a |[Ll]e |[Ll]['’])?\p{Lu}[\p{L}\p{N}'’-]*(?:(?: (?:of|de|du|des|de la))? \p{Lu}[\p{L}\p{N}'’-]*)*)/u;

/** Somebody whose name comes back so often that the text rests on what he or she says. */
const SPEAKS = 3;

const times = (text: string, word: string): number => {
  let n = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) n++;
  return n;
};

function journalists({ text }: OriginDocument): readonly Journalist[] {
  const found = new Map<string, Journalist>();
  for (const word of text.matchAll(WRITER_WORD)) {
    const from = Math.max(0, word.index - 70);
    const end = word.index + word[0].length;
    const after = text.slice(end, end + 80);
    const before = NAME_BEFORE.exec(text.slice(from, word.index));
    const name = (before ?? NAME_AFTER.exec(after))?.[1];
    if (name === undefined || found.has(name)) continue;
    const surname = name.split(' ').at(-1) ?? name;
    if (times(text, surname) < SPEAKS) continue;
    const outlet = EMPLOYER.exec(after)?.[1];
    const start = before ? from + before.index : word.index;
    found.set(name, { name, ...(outlet ? { outlet } : {}), start, end: end + (EMPLOYER.exec(after)?.[0].length ?? 0) });
  }
  return [...found.values()];
}

const BOOK_WORD = /\b(?:book|memoirs?|biography|livre|ouvrage)\b|author of|auteure? d|autrice d/g;
/** What follows: "The Salt Road", The Salt Road he, The salt road, « La Route du sel »: between marks, in capitals, or up to the next stop. */
const TITLE =
  /^(?: (?:on|about|sur|called|entitled|intitulé) [^"“«'‘\n]{0,60}?)?[ ,:]{1,2}(?:["“«‘']\s?([^"”»’\n]{3,80}?)\s?["”»’]|(\p{Lu}[\p{L}'’]*(?: (?:(?:of|the|and|in|de|du|des|la|le|et) ){0,2}\p{Lu}[\p{L}'’]*)+)|(\p{Lu}[\p{L}'’]*(?: [\p{L}'’]+){1,5}?)(?=[,.;:(\n]))/u;
const BOOK_BY = new RegExp(String.raw`(?:\bby|\bpar|\bd[e'’]) ?(${PERSON})`, 'u');

function books({ text }: OriginDocument, writers: readonly Said[]): readonly Book[] {
  const found = new Map<string, Book>();
  for (const word of text.matchAll(BOOK_WORD)) {
    const end = word.index + word[0].length;
    const m = TITLE.exec(text.slice(end, end + 120));
    const name = (m?.[1] ?? m?.[2] ?? m?.[3])?.trim();
    if (!m || name === undefined || /^(?:the )?(?:book|livre|ouvrage)\b/i.test(name)) continue;
    const near = text.slice(Math.max(0, word.index - 120), end + m[0].length + 120);
    const author =
      writers.find((one) => near.includes(one.name))?.name ?? BOOK_BY.exec(text.slice(end, end + 200))?.[1];
    if (!found.has(folded(name)))
      found.set(folded(name), { name, ...(author ? { author } : {}), start: word.index, end: end + m[0].length });
  }
  return [...found.values()];
}

const plain = (name: string): string =>
  name
    .split(/[^\p{L}]+/u)
    .map(folded)
    .filter(Boolean)
    .join(' ');

/** The key under which texts meet that one person wrote or carries. */
export const personTie = (name: string): string => `person:${plain(name)}`;
export const bookTie = (title: string): string => `book:${plain(title)}`;

export function namedIn(document: OriginDocument, words: Words): Named {
  const people = journalists(document);
  const writing = books(document, people);
  const ties = [
    ...document.facts.authors.map(({ value }) => personTie(value)),
    ...people.map(({ name }) => personTie(name)),
    ...writing.flatMap(({ author, name }) => [bookTie(name), ...(author ? [personTie(author)] : [])]),
  ];
  const [own, cited] = [houses(document), citationsIn(document, words)];
  return {
    houses: own,
    credits: credits(document),
    citations: cited,
    books: writing,
    translations: translations(document),
    journalists: people,
    // One word alone is no name to go by.
    ties: [
      ...new Set(ties.filter((tie) => tie.includes(' '))),
      ...new Set([...own, ...cited].map(({ name }) => `house:${outletKey(name)}`)),
    ],
  };
}
