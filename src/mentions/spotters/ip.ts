/** Addresses of machines on a network: IPv4 and IPv6 (RFC 4291). */
import { identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const V4 = new RegExp(String.raw`(?<![\d.\p{L}§-])(?:${OCTET}\.){3}${OCTET}(?![\d\p{L}]|\.\d)`, 'gu');
const V6 = /(?<![\w:.])(?:[\da-f]{1,4}:){1,7}(?::|[\da-f]{1,4})(?::?[\da-f]{1,4})*(?![\w:])/gi;
/** Numbers of the same form that are none: "version 2.4.1.0", "section 3.1.2.4". */
const OTHER =
  /(?:version|release|firmware|section|chapter|chapitre|paragraph|paragraphe|point|article|rule|annex|annexe|v\.?|§)\s?$/i;

/** Eight groups written in full, in lower case; undefined where it is no address. */
function v6(words: string): string | undefined {
  const [head = '', tail, more] = words.toLowerCase().split('::');
  if (more !== undefined) return undefined;
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const missing = 8 - left.length - right.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...left, ...Array.from({ length: tail === undefined ? 0 : missing }, () => '0'), ...right];
  return groups.every((g) => /^[\da-f]{1,4}$/.test(g))
    ? groups.map((g) => g.replace(/^0+(?=.)/, '')).join(':')
    : undefined;
}

export const ip: Spotter = {
  id: 'ip',
  wantsFigures: 1,
  hint: /\d\.\d+\.\d|[\da-f]:[\da-f:]/i,
  *find(at) {
    if (/\d\.\d+\.\d/.test(at.words))
      for (const m of matches(at, V4)) {
        if (OTHER.test(m.before) || (m.start === 0 && m.end < at.words.length)) continue;
        yield* identifier(at, 'ip', m, m.words);
      }
    if (/[\da-f]:[\da-f:]/i.test(at.words))
      for (const m of matches(at, V6)) {
        const normal = v6(m.words);
        if (normal && /\d/.test(m.words) && m.words.split(':').length > 3) yield* identifier(at, 'ip', m, normal);
      }
  },
};
