/** The dossier: findings, who knew what, chronology, sources; every sentence with its words, place and hash; sealed sources absent. */
import { saidDate } from '../../views/said-date.ts';
import type { Evidence } from '../evidence.ts';
import type { Block, Line, Pages } from '../page.ts';
import { type DossierChoice, wordsFor } from './choice.ts';
import { chosenClaims, sourceCells } from './chosen.ts';
import { saidLine } from './cited.ts';
import { findingBlocks } from './findings.ts';
import { ledgerBlocks } from './ledger.ts';

export type { DossierChoice } from './choice.ts';
export { chronologySheets } from './chronology.ts';

function* chronologyRows(evidence: Evidence, choice: DossierChoice): Generator<readonly Line[]> {
  const { undated } = wordsFor(choice.tongue);
  for (const claim of chosenClaims(evidence, choice))
    yield [
      ['moment' in claim.when ? saidDate(claim.when.moment, choice.tongue) : undated],
      saidLine(evidence, claim, choice.tongue),
    ];
}

function* sourceRows(evidence: Evidence): Generator<readonly Line[]> {
  for (const [path, title, publisher, published, received, hash] of sourceCells(evidence))
    yield [
      [path],
      [[title, publisher, published].filter((words) => words !== '').join(', ')],
      [received],
      [{ text: hash, as: 'soft' }],
    ];
}

function* blocks(evidence: Evidence, choice: DossierChoice): Generator<Block> {
  const words = wordsFor(choice.tongue);
  yield { kind: 'title', line: [words.dossier(choice.name)] };
  const head = [
    words.made(choice.day, choice.name),
    choice.chosen === undefined ? '' : words.chosen(choice.chosen),
    words.reading,
    choice.reviewed ? words.onlyReviewed : words.marks,
    evidence.hasSealed ? words.sealed : '',
  ];
  for (const line of head) if (line !== '') yield { kind: 'small', line: [line] };
  yield { kind: 'heading', line: [words.findings] };
  yield* findingBlocks(evidence, choice);
  yield { kind: 'heading', line: [words.knew] };
  yield { kind: 'small', line: [words.knewLead] };
  yield* ledgerBlocks(evidence, choice);
  yield { kind: 'heading', line: [words.chronology] };
  yield {
    kind: 'table',
    heads: [words.when, words.what],
    widths: [24, 76],
    rows: chronologyRows(evidence, choice),
  };
  yield { kind: 'heading', line: [words.sources] };
  yield {
    kind: 'table',
    heads: [words.file, words.title, words.received, words.hash],
    widths: [30, 30, 12, 28],
    rows: sourceRows(evidence),
  };
}

export function dossier(evidence: Evidence, choice: DossierChoice): Pages {
  const words = wordsFor(choice.tongue);
  return {
    title: words.dossier(choice.name),
    tongue: choice.tongue,
    notesHead: words.notes,
    blocks: blocks(evidence, choice),
  };
}
