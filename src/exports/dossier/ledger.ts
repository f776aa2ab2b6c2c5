/** Who is shown to have held what, since when: holder after holder, with the words, and with every denial. */
import type { Claim } from '../../domain/claim.ts';
import { THE_PUBLIC } from '../../domain/holder.ts';
import { isDated } from '../../domain/knowledge.ts';
import { claimSentence } from '../../views/claim-sentence.ts';
import { propositionSentence } from '../../views/proposition-sentence.ts';
import { saidDate } from '../../views/said-date.ts';
import type { Evidence, LedgerRow } from '../evidence.ts';
import type { Block, Line, Run } from '../page.ts';
import { type DossierChoice, wordsFor } from './choice.ts';
import { notesOf } from './cited.ts';

const startOf = ({ row: { since } }: LedgerRow): string =>
  isDated(since) ? (since.earliest ?? since.latest ?? '9999') : '9999';

/** What it is about, in words that a sealed source did not give. */
function about(
  evidence: Evidence,
  { proposition }: LedgerRow,
  claims: readonly Claim[],
  choice: DossierChoice,
): string {
  const first = proposition.claims[0];
  const sealed = first !== undefined && evidence.isSealed(first.slice(0, first.lastIndexOf('#')) as Claim['document']);
  const [act] = claims;
  return sealed && act ? claimSentence(act, choice.tongue) : propositionSentence(proposition, choice.tongue);
}

function rowLine(evidence: Evidence, entry: LedgerRow, choice: DossierChoice): readonly Line[] | undefined {
  const { tongue, reviewed, has } = choice;
  const words = wordsFor(tongue);
  const { row } = entry;
  const found = (ids: readonly string[]): readonly Claim[] => ids.flatMap((id) => evidence.claim(id) ?? []);
  const proof = found(row.proof);
  const act = evidence.claim(row.proof[0]);
  if (!act || proof.some(({ document }) => evidence.isSealed(document))) return undefined;
  if (reviewed && evidence.judged(act.id) !== 'accepted') return undefined;
  if (has && !proof.some(has)) return undefined;
  const since = isDated(row.since) ? saidDate(row.since, tongue) : words.undated;
  const notes = (claims: readonly Claim[]): readonly Run[] =>
    claims.filter(({ document }) => !evidence.isSealed(document)).flatMap((one) => notesOf(evidence, one, tongue));
  const against = (label: string, ids: readonly string[]): readonly Run[] => {
    const said = notes(found(ids));
    return said.length === 0 ? [] : [{ text: ` ${label}.`, as: 'strong' }, ...said];
  };
  const state = words.state[row.state] ?? row.state;
  const grade = words.grade[row.grade] ?? row.grade;
  return [
    [row.until ? `${since} – ${saidDate(row.until, tongue)}` : since],
    [
      about(evidence, entry, proof, choice),
      { text: ` (${[grade, state].filter((one) => one !== '').join('; ')})`, as: 'soft' },
      ...notes(proof),
      ...against(words.deniedBy, row.denials),
      ...against(words.unconfirmedBy, row.unconfirmed),
      {
        text: ` ${evidence.judged(act.id) === 'accepted' ? words.accepted : words.suggestion}`,
        as: 'mark',
      },
    ],
  ];
}

/** The public is left out: that something was published stands in the chronology. */
export function* ledgerBlocks(evidence: Evidence, choice: DossierChoice): Generator<Block> {
  const words = wordsFor(choice.tongue);
  let some = false;
  for (const { holder, rows } of evidence.ledgers()) {
    if (holder.id === THE_PUBLIC) continue;
    const lines = [...rows]
      .sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0))
      .flatMap((entry) => {
        const line = rowLine(evidence, entry, choice);
        return line ? [line] : [];
      });
    if (lines.length === 0) continue;
    some = true;
    yield { kind: 'subheading', line: [holder.name] };
    yield { kind: 'table', heads: [words.since, words.what], widths: [24, 76], rows: lines };
  }
  if (!some) yield { kind: 'text', line: [words.none.knew] };
}
