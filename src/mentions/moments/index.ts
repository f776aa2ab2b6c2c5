/** Times in a text: where they stand, which days they mean, and what that rests on. */
import type { Moment } from '../../domain/moment.ts';
import type { Span } from '../../domain/passage.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { formsIn, type Grammar } from './grammar.ts';
import { LINKS_EN, LINKS_FR, linked } from './links.ts';
import { FIGURES_ONLY } from './numeric.ts';
import { type Resolved, resolveMoments } from './resolve.ts';
import type { TimeExpression } from './said.ts';

export type { Resolved } from './resolve.ts';
export { resolveMoments } from './resolve.ts';
export type { Relation, Said, TimeExpression } from './said.ts';
export { isWritten } from './said.ts';
export type { MomentContext } from './setting.ts';

export type MomentLanguage = 'en' | 'fr' | 'other';

const FIGURES = /(?<![\d./-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/-]|\.\d)/g;

/** English writes both 3/14 and 14/3: a text that has one that can only be read one way is read that way. */
function english(text: string): Grammar {
  let dayFirst = 0;
  for (const m of text.matchAll(FIGURES)) {
    if (+(m[1] ?? 0) > 12) dayFirst++;
    else if (+(m[2] ?? 0) > 12) dayFirst--;
  }
  return ENGLISH[dayFirst > 0 ? 'day first' : dayFirst < 0 ? 'month first' : 'unknown'];
}

/** Time expressions in the given stretches, in order, without overlap. Words before a date that bind it are in `relation`. */
export function spotMoments(text: string, language: MomentLanguage, spans: readonly Span[]): TimeExpression[] {
  const grammar = language === 'fr' ? FRENCH : language === 'en' ? english(text) : FIGURES_ONLY;
  return linked(formsIn(grammar, text, spans), text, language === 'fr' ? LINKS_FR : LINKS_EN);
}

/** Dates written in full, which need no context: for a document's own facts. */
export function datesIn(text: string, language: MomentLanguage): (Resolved & { readonly moment: Moment })[] {
  const whole = [{ start: 0, end: text.length }];
  const found = spotMoments(text, language, whole);
  return resolveMoments(found, { text, language, sentences: whole, paragraphs: whole }).filter(
    (r): r is Resolved & { readonly moment: Moment } => r.moment !== undefined && r.moment.basis === 'stated',
  );
}
