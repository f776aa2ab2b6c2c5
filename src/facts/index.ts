/** What is known about a document itself: title, publisher, authors, language, kind, and when it came out; each fact with what it rests on. */
import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/errors.ts';
import type { DocumentFacts } from '../domain/facts.ts';
import type { Passage } from '../domain/passage.ts';
import { agency } from './clues/agency.ts';
import { byline } from './clues/byline.ts';
import { languageOf } from './clues/language.ts';
import { medium } from './clues/medium.ts';
import { published } from './clues/published.ts';
import { publisher } from './clues/publisher.ts';
import { saved } from './clues/saved.ts';
import { title } from './clues/title.ts';
import { translation } from './clues/translation.ts';
import { FACT_NAMES, type FactName, parseFact } from './corrections.ts';
import { type Clue, type DatedWords, type Facts, linesOf } from './reading.ts';

/** In this order: the medium asks who is credited, publication asks when the page was saved, the publisher who is named as author. */
export const clues: readonly Clue[] = [title, agency, byline, publisher, translation, medium, saved, published];

/** A value as a person wrote it, and who. */
export interface Correction {
  readonly value: string;
  readonly by: string;
}

/**
 * Facts of one document. `moments` are the dates written in full in its text. Corrections win over everything; one that cannot be read
 * changes nothing and becomes a problem.
 */
export function readFacts(input: {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly moments: readonly DatedWords[];
  readonly corrections?: Readonly<Partial<Record<string, Correction>>>;
}): { readonly facts: DocumentFacts; readonly problems: readonly Problem[] } {
  const { document, passages, moments, corrections = {} } = input;
  const problems: Problem[] = [];
  const corrected = correctedFacts(document, corrections, problems);
  const language = corrected.language ?? languageOf(document, passages);
  const reading = { document, lines: linesOf(document, passages), dates: moments, language: language.value };
  let found: Facts = {};
  for (const clue of clues) found = { ...found, ...clue.find(reading, { ...found, ...corrected }) };
  return { facts: { authors: [], ...found, language, ...corrected }, problems };
}

function correctedFacts(
  document: Document,
  corrections: Readonly<Partial<Record<string, Correction>>>,
  problems: Problem[],
): Facts {
  const facts: Record<string, unknown> = {};
  for (const name of FACT_NAMES) {
    const correction = corrections[name];
    if (!correction) continue;
    const parsed = parseFact(name, correction.value);
    const basis = { kind: 'judgement', by: correction.by };
    if ('wrong' in parsed) problems.push(problem(document, name, correction, parsed.wrong));
    else
      facts[name] =
        name === 'authors'
          ? (parsed.value as readonly string[]).map((value) => ({ value, basis }))
          : { value: parsed.value, basis };
  }
  return facts as Facts;
}

const problem = (document: Document, name: FactName, { value, by }: Correction, wrong: string): Problem => ({
  code: name === 'published' ? 'bad-date' : 'bad-row',
  path: document.path,
  place: `${name}, set by ${by}`,
  message: `"${value}" cannot be taken as ${name}.`,
  hint: `Set it again: ${wrong}.`,
});

export { languageOf } from './clues/language.ts';
export { FACT_NAMES, type FactName, type FactValue, type Parsed, parseFact } from './corrections.ts';
export type { DatedWords } from './reading.ts';
