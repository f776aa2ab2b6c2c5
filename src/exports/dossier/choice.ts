/** What goes into a dossier, and the language it is written in. */
import type { Claim } from '../../domain/claim.ts';
import type { Tongue } from '../../domain/tongue.ts';
import { EN } from './words-en.ts';
import { FR } from './words-fr.ts';

export interface DossierChoice {
  /** The case's name. */
  readonly name: string;
  /** The day on which it is made, YYYY-MM-DD. */
  readonly day: string;
  readonly tongue: Tongue;
  /** Only what a person accepted or confirmed. */
  readonly reviewed: boolean;
  /** The filters in words, where there are any. */
  readonly chosen?: string;
  /** Whether the claim is among those chosen; all are where absent. */
  readonly has?: (claim: Claim) => boolean;
}

export const wordsFor = (tongue: Tongue): typeof EN => (tongue === 'fr' ? FR : EN);
