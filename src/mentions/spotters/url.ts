/** Addresses of pages: "https://example.org/a", "www.example.org", "example.org/report". */
import { identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const ENDINGS = 'com|org|net|info|gov|edu|int|eu|fr|be|ch|uk|de|nl|lu|ca|io|ma|dz|tn|sn|ml|ci';
const URL = new RegExp(
  String.raw`(?<![\w@.-])(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"«»“”]+|(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:${ENDINGS})(?:\/[^\s<>"«»“”]*)?(?![\w@-])`,
  'gi',
);
const TAIL = /[.,;:!?'’…]+$|\)+$/;

/** Scheme and host in lower case, without the closing slash. */
function normal(words: string): string {
  const [, scheme = 'http://', host = '', rest = ''] = /^([a-z]+:\/\/)?([^/?#]*)(.*)$/i.exec(words) ?? [];
  return `${scheme.toLowerCase()}${host.toLowerCase()}${rest === '/' ? '' : rest}`;
}

export const url: Spotter = {
  id: 'url',
  hint: new RegExp(String.raw`:\/\/|www\.|\.(?:${ENDINGS})(?![\w@-])`, 'i'),
  *find(at) {
    for (const m of matches(at, URL)) {
      let words = m.words;
      for (
        let cut = words.replace(TAIL, '');
        cut !== words && !(cut.includes('(') && words.endsWith(')'));
        cut = words.replace(TAIL, '')
      )
        words = cut;
      if (!/^(?:https?|ftp):|^www\./i.test(words) && !/[a-z]{2}/i.test(words.split('.')[0] ?? '')) continue;
      yield* identifier(at, 'url', { start: m.start, end: m.start + words.length }, normal(words));
    }
  },
};
