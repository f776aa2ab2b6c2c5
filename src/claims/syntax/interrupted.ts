/** "had not, his lawyer conceded, told them", "did not, at that stage, answer": a verb parted from its auxiliary by something between commas. */
import type { Chunk } from './chunks.ts';

const HELPS = /^(?:have|be|do|avoir|être)$/;
/** Chunks that may stand between. */
const REACH = 12;

/** Gives the verb behind the second comma what its auxiliary says, and takes the auxiliary out of the reckoning. */
export function joinInterrupted(chunks: readonly Chunk[]): void {
  for (const [i, c] of chunks.entries()) {
    if (c.type !== 'vg' || c.vg.bareAux || c.vg.form !== 'finite' || chunks[i + 1]?.type !== 'comma') continue;
    const modal = c.vg.modal === c.vg.lemma;
    if (!modal && !HELPS.test(c.vg.lemma)) continue;
    let k = i + 2;
    while (k < i + REACH && chunks[k] && !/^(?:comma|stop|conj)$/.test(chunks[k]?.type ?? '')) k++;
    if (chunks[k]?.type !== 'comma') continue;
    while (chunks[k + 1]?.type === 'adv') k++;
    const parted = chunks[k + 1];
    if (parted?.type !== 'vg') continue;
    const { vg } = parted;
    const bare = modal || c.vg.lemma === 'do';
    if (bare ? !vg.bare : !(vg.ambiguous || vg.form === 'participle')) continue;
    vg.form = 'finite';
    vg.ambiguous = false;
    vg.tense = c.vg.tense;
    vg.negated ||= c.vg.negated;
    vg.passive = /^(?:be|être)$/.test(c.vg.lemma);
    vg.perfect ||= /^(?:have|avoir)$/.test(c.vg.lemma);
    if (modal && c.vg.modal !== undefined) vg.modal = c.vg.modal;
    vg.helperAt = i;
    c.vg.bareAux = true;
  }
}
