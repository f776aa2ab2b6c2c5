import type { DocumentId } from '../domain/ids.ts';
import { isDated } from '../domain/knowledge.ts';
import { propositionSentence } from '../views/proposition-sentence.ts';
import { voiceChain } from '../views/voice-chain.ts';
import type { Export, Row } from './evidence.ts';

/** States in which a date says when something was learned; in the others it says for when it is asserted. */
const LEARNED: ReadonlySet<string> = new Set(['held', 'disputed', 'sent, not shown received', 'suspected', 'sought']);

/** Who held what, since when, how, says who: one row of the ledger each, with the quotes that prove it and those that deny it. */
export const knowledge: Export = {
  id: 'knowledge',
  means: 'who held what, since when, how, on what proof, who denies it',
  *rows(evidence) {
    const cited = (id: string): readonly Row[] => {
      const claim = evidence.claim(id);
      if (!claim) return [];
      return claim.quotes.map((quote): Row => {
        const { file, start, end, quote: words, locator, hash } = evidence.cite(quote.document, quote);
        return { file, start, end, quote: words, locator, hash };
      });
    };
    for (const { row, holder, proposition } of evidence.ledger()) {
      // Who held it by publishing it is the source itself.
      const names = row.proof.some((id) => evidence.isSealed(id.slice(0, id.lastIndexOf('#')) as DocumentId));
      if (names && row.how === 'published') continue;
      const quotes = row.proof.flatMap(cited);
      const date = isDated(row.since) ? row.since.edtf : '';
      const act = evidence.claim(row.proof[0]);
      yield {
        holder: [...new Set([holder.name, ...holder.names])],
        kind: holder.kind,
        about: propositionSentence(proposition),
        learned: LEARNED.has(row.state) ? date : '',
        date,
        earliest: isDated(row.since) ? (row.since.earliest ?? '') : '',
        latest: isDated(row.since) ? (row.since.latest ?? '') : '',
        undated: isDated(row.since) ? '' : row.since.undated,
        until: row.until?.edtf ?? '',
        how: row.how,
        grade: row.grade,
        state: row.state,
        asserter: act ? voiceChain(evidence.shown(act).voice) : '',
        proof: row.proof.map((id) => evidence.shownId(id)),
        denied_by: row.denials.map((id) => evidence.shownId(id)),
        unconfirmed_by: row.unconfirmed.map((id) => evidence.shownId(id)),
        judged: act ? evidence.judged(act.id) : 'suggestion',
        ...(quotes[0] ?? {}),
        quotes,
        denials: row.denials.flatMap(cited),
      };
    }
  },
};
