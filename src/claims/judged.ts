/** « estime peu probable que », « juge exclu que »: the words between the verb and "que" belong to what is thought, and may turn it. */
import type { Stance } from '../domain/attribution.ts';
import type { Clause } from './syntax/clauses.ts';

const JUDGES = /^(?:estimer|juger|considérer)$/;
const WORDS =
  /^\s*(?:comme\s+)?((?:(?:peu|très|assez|plus|moins|fort|hautement|plutôt|tout à fait)\s+)*(?!comme\b)\p{L}+)\s*$/iu;
const NOT_SO = /^(?:exclue?|impossible|inconcevable|faux|inexact)$/iu;
const HARDLY_SO =
  /(?<!\p{L})(?:improbable|invraisemblable|douteux|peu (?:probable|plausible|vraisemblable|crédible|envisageable))$/iu;

export interface Judged {
  readonly start: number;
  readonly words: string;
  /** Where the words themselves deny or doubt. */
  readonly stance?: Stance;
}

/** What stands between a verb of judging and the clause that begins at `that`. */
export function judgedAs({ vg }: Clause, that: number, text: string): Judged | undefined {
  const words = JUDGES.test(vg.lemma) ? WORDS.exec(text.slice(vg.end, that))?.[1] : undefined;
  if (!words) return undefined;
  const stance = NOT_SO.test(words) ? 'denied' : HARDLY_SO.test(words) ? 'doubted' : undefined;
  return { start: text.indexOf(words, vg.end), words, ...(stance ? { stance } : {}) };
}

/** What the verb over a clause judges it to be. */
export function judgedAbove({ relation, governor }: Clause, text: string): Judged | undefined {
  const that = relation === 'that' ? governor?.complements.find((c) => c.type === 'that') : undefined;
  return governor && that?.type === 'that' ? judgedAs(governor, that.at.start, text) : undefined;
}
