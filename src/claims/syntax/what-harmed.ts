/** What a relative clause of harm hangs on: "the attack on the station in May which killed four". */
import type { Chunk } from './chunks.ts';

const HARMS = /^(?:kill|injure|wound|maim|hurt|destroy|damage|claim|tuer|blesser|détruire|endommager|faire|coûter)$/;
const DEADLY =
  /^(?:attacks?|assaults?|bombings?|shootings?|explosions?|blasts?|strikes?|airstrikes?|raids?|crash(?:es)?|collisions?|accidents?|derailments?|fires?|floods?|earthquakes?|attentats?|attaques?|assauts?|explosions?|fusillades?|frappes?|incendies?|accidents?|collisions?|séismes?|inondations?)$/;

/** The place among the chunks of what did the harm, left of `k`; `k` itself where the verb does none, or nothing is named that could. */
export function whatHarmed(chunks: readonly Chunk[], k: number, lemma: string): number {
  if (!HARMS.test(lemma)) return k;
  for (let j = k; j >= 0; j--) {
    const c = chunks[j];
    if (c?.type === 'time') continue;
    if (c?.type !== 'np' && c?.type !== 'pp') return k;
    if (DEADLY.test(c.np.head.lower)) return j;
    if (c.type === 'np') return k;
  }
  return k;
}
