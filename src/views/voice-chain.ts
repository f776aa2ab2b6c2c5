/** Who speaks, through whom: "Turkish official (unnamed) → AFP → Le Journal". */
import type { Voice } from '../domain/attribution.ts';

/** The chain from the one nearest to the event to the one nearest to the page. */
export function voiceChain(voice: Voice): string {
  const links = [...voice.chain].reverse().map(({ name, anonymous, kind }) => {
    const plain = name.replace(/\s+/gu, ' ').trim();
    return anonymous && kind !== 'unnamed' ? `${plain} (unnamed)` : plain;
  });
  const off = voice.onRecord === false ? ', off the record' : '';
  const guess = voice.carriedOver === undefined ? '' : ' (speaker carried over)';
  return `${links.join(' → ')}${off}${guess}`;
}
