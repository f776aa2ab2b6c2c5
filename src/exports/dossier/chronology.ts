/** The chronology as a workbook: one row a claim with its dates, sentence, voice, quote, place and hash; a column is left for the reader's comment. */
import type { Claim } from '../../domain/claim.ts';
import { claimSentence } from '../../views/claim-sentence.ts';
import { saidDate } from '../../views/said-date.ts';
import { voiceChain } from '../../views/voice-chain.ts';
import type { Evidence } from '../evidence.ts';
import type { Cell, Sheet } from '../xlsx.ts';
import { type DossierChoice, wordsFor } from './choice.ts';
import { chosenClaims, sourceCells } from './chosen.ts';

const HEADS = {
  en: {
    sheet: 'Chronology',
    sources: 'Sources',
    about: 'How to read it',
    columns: [
      'Earliest',
      'Latest',
      'Date as said',
      'What is said',
      'Stance',
      'Who says so',
      'In which words',
      'Denied',
      'File',
      'Place',
      'SHA-256 of the file',
      'State',
      'Comment',
    ],
    source: ['File', 'Title', 'Publisher', 'Published', 'Received', 'SHA-256'],
  },
  fr: {
    sheet: 'Chronologie',
    sources: 'Sources',
    about: 'Comment la lire',
    columns: [
      'Au plus tôt',
      'Au plus tard',
      'Date telle que dite',
      'Ce qui est dit',
      'Position',
      'Qui le dit',
      'En quels mots',
      'Démenti',
      'Fichier',
      'Place',
      'SHA-256 du fichier',
      'État',
      'Commentaire',
    ],
    source: ['Fichier', 'Titre', 'Éditeur', 'Publié', 'Reçu', 'SHA-256'],
  },
} as const;

const WIDTHS = [11, 11, 18, 52, 12, 28, 60, 40, 30, 16, 18, 12, 30];
const SOURCE_WIDTHS = [40, 40, 24, 16, 12, 66];

const inWords = (claim: Claim): string => claim.quotes.map((quote) => quote.words.replace(/\s+/gu, ' ')).join(' […] ');

const day = (value: string | undefined): Cell => (value === undefined ? '' : { day: value });

function* rows(evidence: Evidence, choice: DossierChoice): Generator<readonly Cell[]> {
  const { tongue } = choice;
  const words = wordsFor(tongue);
  for (const claim of chosenClaims(evidence, choice)) {
    const moment = 'moment' in claim.when ? claim.when.moment : undefined;
    const { file, locator, hash } = evidence.cite(claim.document, claim.quotes[0]);
    yield [
      day(moment?.earliest),
      day(moment?.latest),
      moment ? saidDate(moment, tongue) : words.undated,
      claimSentence(claim, tongue),
      [words.stance[claim.stance] ?? claim.stance, claim.negated ? words.notIt : ''].filter(Boolean).join('; '),
      voiceChain(evidence.shown(claim).voice, tongue),
      inWords(claim),
      evidence.denials(claim).map(inWords).join(' / '),
      file,
      locator,
      hash,
      evidence.judged(claim.id) === 'accepted' ? words.accepted : words.suggestion,
      '',
    ];
  }
}

export function chronologySheets(evidence: Evidence, choice: DossierChoice): readonly Sheet[] {
  const heads = HEADS[choice.tongue];
  const words = wordsFor(choice.tongue);
  const notes = [
    words.made(choice.day, choice.name),
    choice.chosen === undefined ? '' : words.chosen(choice.chosen),
    words.reading,
    choice.reviewed ? words.onlyReviewed : words.marks,
    words.sealed,
  ];
  return [
    {
      name: heads.sheet,
      columns: heads.columns.map((head, i) => [head, WIDTHS[i] ?? 12] as const),
      rows: rows(evidence, choice),
    },
    {
      name: heads.sources,
      columns: heads.source.map((head, i) => [head, SOURCE_WIDTHS[i] ?? 12] as const),
      rows: sourceCells(evidence),
    },
    { name: heads.about, columns: [[heads.about, 110]], rows: notes.filter(Boolean).map((note) => [note]) },
  ];
}
