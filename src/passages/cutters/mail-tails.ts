/** What a mail program adds under a mail: the signature after "-- ", disclaimers, "Sent from my phone". */
import { type Cutter, isMail, wholeLine } from '../page.ts';
import { DISCLAIMERS as EN } from '../phrases-en.ts';
import { DISCLAIMERS as FR } from '../phrases-fr.ts';

const PATTERN = wholeLine(EN, FR);
const DELIMITER = /^--\s*(?:\n|$)/;
const LONGEST_SIGNATURE = 12;

export const mailTails: Cutter = {
  id: 'mail-tails',
  *cut(page) {
    const mail = isMail(page.format);
    for (let piece = 0; piece < page.pieces.length; piece++) {
      const { low: line, kind } = page.pieces[piece] ?? { low: '', kind: 'code' };
      if (page.marked(piece) || kind === 'mail-header') continue;
      if (line !== '' && PATTERN.test(line)) yield { piece, reason: 'mail disclaimer' };
      else if (mail && (line === '--' || line.startsWith('-- ') || DELIMITER.test(line))) {
        const end = Math.min(page.pieces.length, piece + LONGEST_SIGNATURE);
        for (; piece < end && page.pieces[piece]?.kind !== 'quotation' && !page.pieces[piece]?.prose; piece++)
          yield { piece, reason: 'mail signature' };
        piece--;
      }
    }
  },
};
