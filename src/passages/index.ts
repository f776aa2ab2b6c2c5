/** Documents become passages: the units that are quoted and searched, with page furniture marked and kept. */
import type { Document } from '../domain/document.ts';
import type { Language } from '../domain/facts.ts';
import { passageId } from '../domain/ids.ts';
import type { Boilerplate, Passage, ReadPassage, Sentence } from '../domain/passage.ts';
import { blockKinds } from './cutters/block-kinds.ts';
import { bylines } from './cutters/bylines.ts';
import { captions } from './cutters/captions.ts';
import { commentPrompts } from './cutters/comment-prompts.ts';
import { contactAppeals } from './cutters/contact-appeals.ts';
import { contentsLists } from './cutters/contents-lists.ts';
import { cookieNotes } from './cutters/cookie-notes.ts';
import { creditTails } from './cutters/credit-tails.ts';
import { datelines } from './cutters/datelines.ts';
import { inserts } from './cutters/inserts.ts';
import { legalNotes } from './cutters/legal-notes.ts';
import { mailTails } from './cutters/mail-tails.ts';
import { navigationLines } from './cutters/navigation-lines.ts';
import { pageReferences } from './cutters/page-references.ts';
import { printDebris } from './cutters/print-debris.ts';
import { relatedHeadlines } from './cutters/related-headlines.ts';
import { releaseStamps } from './cutters/release-stamps.ts';
import { repeatedTitle } from './cutters/repeated-title.ts';
import { rulesOfMarks } from './cutters/rules-of-marks.ts';
import { shareButtons } from './cutters/share-buttons.ts';
import { isMasthead, isSiteLabel, siteLabels } from './cutters/site-labels.ts';
import { subscriptionNotes } from './cutters/subscription-notes.ts';
import { isSubheading, titleOf } from './headings.ts';
import { bodyOf, type Cutter } from './page.ts';
import { piecesOf } from './pieces.ts';
import { pointersIn } from './pointers.ts';
import { sentencesOf } from './sentences.ts';

/**
 * In this order, and the first to mark a piece gives the reason: what the format itself says; a mail's signature, whose "--" is no rule; single lines that nothing but furniture
 * says; what depends on where it stands; last, other stories, which need to know whether the page comes from a website.
 */
export const cutters: readonly Cutter[] = [
  blockKinds,
  mailTails,
  rulesOfMarks,
  shareButtons,
  subscriptionNotes,
  cookieNotes,
  inserts,
  captions,
  pageReferences,
  commentPrompts,
  legalNotes,
  navigationLines,
  printDebris,
  releaseStamps,
  siteLabels,
  repeatedTitle,
  datelines,
  contactAppeals,
  creditTails,
  contentsLists,
  bylines,
  relatedHeadlines,
];

/** All passages of a document in order, furniture marked with its reason. Offsets are UTF-16 units into the document's text. */
export function cutPassages(document: Document, _language?: Language): Passage[] {
  const pieces = piecesOf(document);
  const marks = new Map<number, Boilerplate>();
  const marked = (piece: number): boolean => marks.has(piece);
  let web = document.format === 'html';
  let title = -1;
  for (const cutter of cutters) {
    if (cutter === siteLabels)
      title = titleOf(
        document,
        pieces,
        (at) => marked(at) || isSiteLabel(pieces, at) || (at === 0 && isMasthead(pieces)),
      );
    const { format, metadata } = document;
    const page = { pieces, format, metadata, title, web, marked, body: bodyOf(pieces, marked) };
    for (const { piece, reason } of cutter.cut(page))
      if (!marked(piece)) {
        marks.set(piece, { reason, by: cutter.id });
        web ||= cutter.web === true;
      }
  }
  return pieces.map(({ start, end, kind, locator }, i) => {
    const boilerplate = marks.get(i);
    const own = i === title && kind !== 'record' ? 'title' : !boilerplate && isSubheading(pieces, i) ? 'heading' : kind;
    const id = passageId(document.id, i + 1);
    return {
      id,
      document: document.id,
      ordinal: i + 1,
      kind: own,
      start,
      end,
      locator,
      ...(boilerplate ? { boilerplate } : {}),
    };
  });
}

/** The passages that are read, each with its sentences; words that only point to something on the page ("see video below") stand in none. */
export const readable = (passages: readonly Passage[], text: string, language: Language): ReadPassage[] =>
  passages
    .filter((passage) => !passage.boilerplate)
    .map((passage) => ({
      ...passage,
      sentences: withoutPointers(text, passage, sentencesOf(text, passage, language)),
    }));

function withoutPointers(text: string, passage: Passage, sentences: Sentence[]): Sentence[] {
  const pointers = pointersIn(text, passage);
  if (pointers.length === 0) return sentences;
  return sentences
    .map((sentence) => ({
      ...sentence,
      tokens: sentence.tokens.filter((token) => !pointers.some((p) => token.start >= p.start && token.end <= p.end)),
    }))
    .filter((sentence) => sentence.tokens.length > 0);
}

export { pointersIn } from './pointers.ts';
export { sentencesOf } from './sentences.ts';
export { tokensOf } from './tokens.ts';
