/** A claim as a sentence with its notes: what stands in a dossier in more than one place. */
import type { Claim } from '../../domain/claim.ts';
import type { Tongue } from '../../domain/tongue.ts';
import { claimSentence } from '../../views/claim-sentence.ts';
import { voiceChain } from '../../views/voice-chain.ts';
import type { Evidence } from '../evidence.ts';
import type { Note, Run } from '../page.ts';
import { wordsFor } from './choice.ts';

/** A note for each quote that carries it. */
export function notesOf(evidence: Evidence, claim: Claim, tongue: Tongue): readonly Run[] {
  const voice = voiceChain(evidence.shown(claim).voice, tongue);
  return claim.quotes
    .filter(({ document }) => !evidence.isSealed(document))
    .map((quote): Run => {
      const { file, locator, hash, quote: words } = evidence.cite(quote.document, quote);
      const note: Note = { quote: words.replace(/\s+/gu, ' ').trim(), voice, file, locator, hash };
      return { note };
    });
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The sentence, how the voice stands to it, its notes, and who has judged it. */
export function saidLine(evidence: Evidence, claim: Claim, tongue: Tongue): readonly Run[] {
  const words = wordsFor(tongue);
  const flags = [
    words.stance[claim.stance] ?? claim.stance,
    claim.negated ? words.notIt : '',
    claim.prospective === true ? words.future : '',
    claim.likelihood ? `“${claim.likelihood.words}”` : '',
  ].filter((flag) => flag !== '');
  const judged = evidence.judged(claim.id) === 'accepted' ? words.accepted : words.suggestion;
  return [
    `${capital(claimSentence(claim, tongue))}${flags.length === 0 ? '' : ` (${flags.join('; ')})`}.`,
    ...notesOf(evidence, claim, tongue),
    { text: ` ${judged}`, as: 'mark' },
    ...evidence
      .denials(claim)
      .flatMap((one): readonly Run[] => [
        ` ${words.deniedBy}${words.colon} ${claimSentence(one, tongue)}.`,
        ...notesOf(evidence, one, tongue),
      ]),
  ];
}
