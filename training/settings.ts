/** How the taggers are trained, and how much each source counts: chosen by leaving sources and articles out in turn. */
import type { Example } from './featurise.ts';
import type { Settings } from './field.ts';

/** Our articles are the kind of text that is read; messages and prints of 1900 are not. */
export const WEIGHT: Readonly<Record<string, number>> = {
  own: 1,
  wikigold: 0.7,
  ewt: 0.7,
  re3d: 1,
  house: 1,
  wnut17: 0.4,
  europeana: 0.5,
};

/** How much “no name” is held back when names are read, in units of the weights: see docs/decisions/0110. */
export const WILLING = 0.2;

export function settingsOf(_language: 'en' | 'fr', weights: Readonly<Record<string, number>> = WEIGHT): Settings {
  return {
    rounds: 8,
    averaged: 4,
    rate: 0.05,
    decay: 0.001,
    least: 2,
    weightOf: (e: Example) => weights[e.text.source.split('/')[0] ?? ''] ?? 1,
  };
}
