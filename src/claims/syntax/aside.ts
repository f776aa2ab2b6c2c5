/** Finds what is put in before a subject: "At noon, *before leaving the yard*, Ruiz rang". */
import type { Chunk } from './chunks.ts';

/** The place of the comma that opens a gerund closed by the comma at `k`; `k` itself where none is closed there. */
export function beforeAside(chunks: readonly Chunk[], k: number): number {
  for (let j = k - 1; j > 0; j--) {
    const c = chunks[j];
    if (!c || c.type === 'stop' || c.type === 'said') return k;
    if (c.type !== 'vg') continue;
    if (c.vg.form === 'gerund') return chunks[j - 1]?.type === 'comma' && closed(chunks.slice(j + 1, k)) ? j - 1 : k;
  }
  return k;
}

/** Whether a finite verb among them, if there is one, hangs on the gerund: "suspecting that a clerk had lied". */
const closed = (inside: readonly Chunk[]): boolean => {
  const finite = inside.findIndex((c) => c.type === 'vg' && c.vg.form === 'finite');
  return finite < 0 || inside.slice(0, finite).some((c) => c.type === 'that' || c.type === 'rel');
};
