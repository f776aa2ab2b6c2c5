/** Who speaks, through whom: "Turkish official (unnamed) → AFP → Le Journal". */
import type { Voice } from '../domain/attribution.ts';
import type { Tongue } from '../domain/tongue.ts';

const SAID = {
  en: { unnamed: 'unnamed', off: 'off the record', carried: 'speaker carried over' },
  fr: { unnamed: 'non nommé', off: 'sous couvert d’anonymat', carried: 'voix reprise du contexte' },
} as const;

/** The chain from the one nearest to the event to the one nearest to the page. */
export function voiceChain(voice: Voice, tongue: Tongue = 'en'): string {
  const said = SAID[tongue];
  const links = [...voice.chain].reverse().map(({ name, anonymous, kind }) => {
    const plain = name.replace(/\s+/gu, ' ').trim();
    return anonymous && kind !== 'unnamed' ? `${plain} (${said.unnamed})` : plain;
  });
  const off = voice.onRecord === false ? `, ${said.off}` : '';
  const guess = voice.carriedOver === undefined ? '' : ` (${said.carried})`;
  return `${links.join(' → ')}${off}${guess}`;
}
