import type { PairSign, TextSign } from '../sign.ts';
import { citation } from './citation.ts';
import { citedBook } from './cited-book.ts';
import { creditLine } from './credit-line.ts';
import { creditsOther } from './credits-other.ts';
import { excerpt } from './excerpt.ts';
import { form } from './form.ts';
import { machineTranslation } from './machine-translation.ts';
import { newsroom } from './newsroom.ts';
import { revision } from './revision.ts';
import { rewording } from './rewording.ts';
import { sameCredit } from './same-credit.ts';
import { sameHand } from './same-hand.ts';
import { samePerson } from './same-person.ts';
import { sameQuotation } from './same-quotation.ts';
import { sameText } from './same-text.ts';
import { sameWording } from './same-wording.ts';
import { translation } from './translation.ts';
import { translationNote } from './translation-note.ts';

/** What two texts show together: cheap signs first, so that costly ones are asked only where nothing closer was found. */
export const pairSigns: readonly PairSign[] = [
  sameText,
  revision,
  excerpt,
  sameWording,
  rewording,
  translation,
  sameCredit,
  samePerson,
  creditsOther,
  sameHand,
  sameQuotation,
  form,
];

/** What one text says of itself. */
export const textSigns: readonly TextSign[] = [
  creditLine,
  machineTranslation,
  translationNote,
  newsroom,
  citation,
  citedBook,
];
