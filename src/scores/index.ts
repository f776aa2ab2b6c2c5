/** What an export can be scored for, in the order in which help lists it. */
import type { Scorer } from './agreement.ts';
import { attributions } from './attributions.ts';
import { entities } from './entities.ts';
import { mentions } from './mentions.ts';
import { moments } from './moments.ts';
import { timeline } from './timeline.ts';

export const scorers: readonly Scorer[] = [mentions, moments, attributions, timeline, entities];

export type { Agreement, Row, Scorer } from './agreement.ts';
export { isRow } from './agreement.ts';
export { checkQuotes, type QuoteFault } from './quotes.ts';
