/** Buttons that share or print a page: "Facebook Twitter Google+ reddit", « Partager cet article ». */
import { type Cutter, wholeLine } from '../page.ts';
import { SHARE as EN } from '../phrases-en.ts';
import { SHARE as FR } from '../phrases-fr.ts';

const NETWORK =
  '(?:facebook|twitter|x|google ?\\+|reddit|linkedin|whats ?app|telegram|pinterest|e-?mail|mail|courriel|print|imprimer|tumblr|messenger|bluesky|mastodon|threads|instagram|youtube|tiktok|rss|flipboard|pocket|sms|share|tweet|partager|copy link|copier le lien|link|lien|save|envoyer)';
const SEVERAL = new RegExp(
  `^(?:share|partager|follow us|suivez-nous)?[\\s:]*(?:${NETWORK}[\\s|•·,/]+(?:\\(?\\d+\\)?[\\s|•·,/]*)?)+(?:${NETWORK}|\\d+)?[\\s.]*$`,
  'u',
);
const PHRASE = wholeLine(EN, FR);

export const shareButtons: Cutter = {
  id: 'share-buttons',
  web: true,
  *cut(page) {
    for (const [piece, { low: line, kind }] of page.pieces.entries()) {
      if (line === '' || line.length > 160 || kind === 'table-row' || kind === 'table-header' || page.marked(piece))
        continue;
      if (PHRASE.test(line) || (line.includes(' ') && SEVERAL.test(line) && /[a-z]{4}/.test(line)))
        yield { piece, reason: 'share buttons' };
    }
  },
};
