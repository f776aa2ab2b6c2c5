/** Notes that sell a subscription, a newsletter or an account, or say that an article is free or reserved. */
import { type Cutter, linesLike, wholeLine } from '../page.ts';
import { SUBSCRIBE as EN } from '../phrases-en.ts';
import { SUBSCRIBE as FR } from '../phrases-fr.ts';

const PATTERN = wholeLine(EN, FR);

export const subscriptionNotes: Cutter = {
  id: 'subscription-notes',
  web: true,
  cut: (page) => linesLike(page, PATTERN, 'subscription note'),
};
