/** A sentence as tagged words: names and times are one word each, so that the grammar sees "Ana Ruiz" and "the spring of 2014" as units. */
import type { Mention } from '../../domain/mention.ts';
import type { Span, Token } from '../../domain/passage.ts';

export type Tag =
  | 'det'
  | 'poss'
  | 'pron'
  | 'rel'
  | 'that'
  | 'prep'
  | 'to'
  | 'sub'
  | 'conj'
  | 'aux'
  | 'verb'
  | 'neg'
  | 'adv'
  | 'num'
  | 'nom'
  | 'name'
  | 'time'
  | 'comma'
  | 'stop'
  | 'quote'
  | 'dash'
  | 'open'
  | 'close'
  | 'said';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  tag: Tag;
  /** Base form of a verb or auxiliary. */
  lemma?: string;
  /** The forms it can be here, as in inflect-en.ts; "d?" where past and participle cannot be told apart yet. */
  form?: string;
  readonly mention?: Mention;
}

const MARKS: ReadonlyMap<string, Tag> = new Map<string, Tag>(
  Object.entries({
    ',': 'comma',
    ';': 'stop',
    ':': 'stop',
    '.': 'stop',
    '?': 'stop',
    '!': 'stop',
    '…': 'stop',
    '...': 'stop',
    '“': 'quote',
    '”': 'quote',
    '"': 'quote',
    '«': 'quote',
    '»': 'quote',
    '‘': 'quote',
    '’': 'quote',
    "'": 'quote',
    '„': 'quote',
    '``': 'quote',
    "''": 'quote',
    '–': 'dash',
    '—': 'dash',
    '-': 'dash',
    '--': 'dash',
    '(': 'open',
    '[': 'open',
    ')': 'close',
    ']': 'close',
  }),
);

/** No mark is longer than three letters: most words are told by that alone. */
export const markTag = (text: string): Tag | undefined => (text.length <= 3 ? MARKS.get(text) : undefined);

/**
 * Tokens with names and times merged, still untagged otherwise (tag "nom"). `opaque` are full quotations: each becomes one word "said".
 * Marks inside short quoted fragments are left out, so that the fragment is read as part of the sentence.
 */
export function toWords(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  opaque: readonly Span[],
  text: string,
): Word[] {
  const words: Word[] = [];
  let m = 0;
  let o = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    while (o < opaque.length && (opaque[o]?.end ?? 0) <= token.start) o++;
    const block = opaque[o];
    if (block && token.start >= block.start) {
      const last = words.at(-1);
      if (!(last?.tag === 'said' && last.start === block.start))
        words.push({ start: block.start, end: block.end, text: '', lower: '', tag: 'said' });
      continue;
    }
    while (m < mentions.length && (mentions[m]?.end ?? 0) <= token.start) m++;
    const mention = mentions[m];
    if (mention && token.start >= mention.start && token.start < mention.end) {
      const tag: Tag = mention.kind === 'moment' ? 'time' : 'name';
      const last = words.at(-1);
      if (last?.mention === mention) continue;
      words.push({
        start: mention.start,
        end: mention.end,
        text: mention.text,
        lower: mention.text.toLowerCase(),
        tag,
        mention,
      });
      continue;
    }
    const tag = markTag(token.text);
    if (tag === 'quote') continue;
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.text.toLowerCase().replace('’', "'"),
      tag: tag ?? 'nom',
    });
  }
  void text;
  return words;
}
