/** What claims show together, by question: each with the words that carry it, what stands beside it, and what it does not establish. */
import type { Because } from '../../domain/finding.ts';
import { saidDate } from '../../views/said-date.ts';
import type { Evidence, ExportedFinding } from '../evidence.ts';
import type { Block } from '../page.ts';
import { type DossierChoice, wordsFor } from './choice.ts';
import { saidLine } from './cited.ts';

const ORDER: Readonly<Record<string, number>> = { confirmed: 0, open: 1 };

/** Confirmed ones first; dismissed ones and those that rest on a sealed source are left out. */
function chosen(evidence: Evidence, { reviewed, has }: DossierChoice): readonly ExportedFinding[] {
  return [...evidence.findings()]
    .filter(({ state, sentence }) => sentence !== '' && (reviewed ? state === 'confirmed' : state !== 'dismissed'))
    .filter(({ finding }) =>
      finding.because.some(({ claim: id }) => {
        const claim = evidence.claim(id);
        return claim !== undefined && (has?.(claim) ?? true);
      }),
    )
    .sort((a, b) => (ORDER[a.state] ?? 2) - (ORDER[b.state] ?? 2));
}

export function* findingBlocks(evidence: Evidence, choice: DossierChoice): Generator<Block> {
  const { tongue } = choice;
  const words = wordsFor(tongue);
  const lines = function* (list: readonly Because[]): Generator<Block> {
    for (const { role, claim: id } of list) {
      const claim = evidence.claim(id);
      if (!claim || evidence.isSealed(claim.document)) continue;
      const when = 'moment' in claim.when ? `, ${saidDate(claim.when.moment, tongue)}` : '';
      const part = { text: `${words.role[role] ?? role}${when}${words.colon} `, as: 'soft' } as const;
      yield { kind: 'item', line: [part, ...saidLine(evidence, claim, tongue)] };
    }
  };
  const all = chosen(evidence, choice);
  if (all.length === 0) yield { kind: 'text', line: [words.none.findings] };
  let asked = '';
  for (const { asks, sentence, finding, doesNotShow, unclear, state, judged } of all) {
    if (asks !== asked) yield { kind: 'subheading', line: [asks] };
    asked = asks;
    const mark = state === 'confirmed' ? `${words.confirmed}${judged === '' ? '' : `: ${judged}`}` : words.suggestion;
    yield {
      kind: 'text',
      line: [
        { text: sentence, as: 'strong' },
        { text: ` ${mark}`, as: 'mark' },
      ],
    };
    if (unclear.length > 0) yield { kind: 'small', line: [words.possible(unclear.join('; '))] };
    yield* lines(finding.because);
    if (finding.beside.length > 0) {
      yield { kind: 'small', line: [{ text: words.beside, as: 'strong' }] };
      yield* lines(finding.beside);
    }
    yield { kind: 'limit', line: [{ text: words.limit, as: 'strong' }, ` ${doesNotShow}`] };
  }
}
