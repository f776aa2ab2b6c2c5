/** Who a pronoun stands for: the last person who was the subject, when only one fits. Every guess carries its reason. */

import type { MentionId } from '../domain/ids.ts';
import type { Mention } from '../domain/mention.ts';
import { type Gender, genderBefore, genderOfPronoun } from './gender.ts';

export interface StandsFor {
  readonly words: string;
  readonly mention?: MentionId;
  readonly reason: string;
}

interface Seen {
  readonly words: string;
  readonly mention?: Mention;
  readonly key: string;
  readonly subject: boolean;
  readonly sentence: number;
  readonly passage: string;
  /** Where the name stands; nowhere for who has none. */
  readonly start?: number;
  readonly gender?: Gender;
}

const THIRD = /^(?:-(?:t-)?)?(?:he|she|him|her|his|il|elle|lui)$/i;
/** « En réponse à la question de Mme Ruiz, la commission … »: who asked is named by the way. */
const BY_THE_WAY =
  /(?:\bréponse (?:à|aux) [^.;,]{0,30}|(?<!\p{L})à la (?:demande|requête)|(?<!\p{L})à l['’]initiative|\b(?:reply|response|answer) to [^.;,]{0,30}|\bat the request) (?:de |d['’]|from |of |by )(?:Mme |M\. |Mlle |Mrs?\.? |Ms\.? )?$/iu;
/** They name nobody whom a later pronoun could stand for. */
const ANYBODY =
  /^(?:(?:some|any|every|no)\s?(?:one|body)|quelqu['’]un|personne|quiconque|on|i|you|we|he|she|they|it|je|tu|nous|vous|ils?|elles?)$/i;
const FIRST = /^(?:i|me|my|myself|je|j'|moi|m')$/i;
const PLURAL = /^(?:-(?:t-)?)?(?:they|them|their|ils|elles|eux|leur)$/i;

const IT = /^(?:it|its)$/i;
const IL = /^(?:-(?:t-)?)?(?:il|elle)$/i;

/** Several people, or a body, as a subject: what "they" and "it" can stand for. */
interface Group {
  readonly words: string;
  readonly mention?: Mention;
  readonly several: boolean;
  /** No person and no body: a pronoun may well stand for it, and then for nobody before it. */
  readonly thing: boolean;
  /** It says something in this sentence: "they" in what somebody says is hardly ever who says it. */
  readonly tells: boolean;
  readonly sentence: number;
  readonly passage: string;
  /** Where its words end. */
  readonly end: number;
}

export const isPronounForPerson = (words: string): boolean =>
  THIRD.test(words) || FIRST.test(words) || PLURAL.test(words) || IT.test(words);

/** Keeps who has been spoken of, in reading order. One for each document. */
export class Antecedents {
  readonly #seen: Seen[] = [];
  readonly #groups: Group[] = [];
  readonly #gender = new Map<string, Gender>();
  #speaker: StandsFor | undefined;

  /** The fullest form of a name in this document. */
  constructor(
    private readonly fullest: (m: Mention) => Mention,
    private readonly text: string,
  ) {}

  see(mention: Mention, subject: boolean, sentence: number, passage: string): void {
    if (mention.kind !== 'person') return;
    if (BY_THE_WAY.test(this.text.slice(Math.max(0, mention.start - 60), mention.start))) return;
    const full = this.fullest(mention);
    const shown = genderBefore(this.text, mention.start);
    if (shown) this.#gender.set(full.id, shown);
    const gender = this.#gender.get(full.id);
    this.#seen.push({
      words: full.text,
      mention: full,
      key: full.id,
      subject,
      sentence,
      passage,
      start: mention.start,
      ...(gender ? { gender } : {}),
    });
  }

  /** The pronoun surely stands for that person: others of the other gender do not. */
  shows(mention: MentionId, pronoun: string): void {
    const gender = genderOfPronoun(pronoun);
    if (gender && !this.#gender.has(mention)) this.#gender.set(mention, gender);
  }

  /** A speaker without a name can be "he" as well: "one official said … he added". */
  seeUnnamed(words: string, sentence: number, passage: string): void {
    if (!ANYBODY.test(words)) this.#seen.push({ words, key: words.toLowerCase(), subject: true, sentence, passage });
  }

  /** Several people, a body or a thing that were the subject of a clause, in the words of the text. */
  seeGroup(group: Omit<Group, 'mention'>, mention: Mention | undefined): void {
    const full = mention && this.fullest(mention);
    this.#groups.push(full ? { ...group, words: full.text, mention: full } : group);
  }

  /** "They" and "it": the last group or body that was a subject in this sentence or the two before, in the same paragraph. */
  #group(
    pronoun: string,
    sentence: number,
    passage: string,
    not: Mention | undefined,
    at: number,
  ): StandsFor | undefined {
    const several = PLURAL.test(pronoun);
    const other = not && this.fullest(not).id;
    const near = this.#groups
      .slice(-12)
      .filter((g) => g.passage === passage && g.sentence >= sentence - 2 && g.sentence <= sentence)
      .filter((g) => g.sentence < sentence || (!g.tells && g.end <= at))
      .filter((g) => g.mention === undefined || g.mention.id !== other);
    const last = near.findLast((g) => g.several === several) ?? (several ? near.findLast((g) => !g.thing) : undefined);
    if (!last || last.thing) return undefined;
    const reason = last.several ? 'the last several that were the subject' : 'the last body that was the subject';
    return { words: last.words, ...(last.mention ? { mention: last.mention.id } : {}), reason };
  }

  speaks(who: StandsFor | undefined): void {
    this.#speaker = who;
  }

  /** `speaks` is set where the pronoun is the speaker: only then can it stand for somebody without a name. `at` is where the pronoun stands. */
  resolve(
    pronoun: string,
    sentence: number,
    passage: string,
    inQuotation: boolean,
    not?: Mention,
    speaks = false,
    at = Number.POSITIVE_INFINITY,
  ): StandsFor | undefined {
    if (FIRST.test(pronoun)) return inQuotation ? this.#speaker : undefined;
    if (PLURAL.test(pronoun) || IT.test(pronoun)) return this.#group(pronoun, sentence, passage, not, at);
    if (!THIRD.test(pronoun)) return undefined;
    return (
      this.#person(pronoun, sentence, passage, inQuotation, not, speaks, at) ??
      (IL.test(pronoun) ? this.#group('it', sentence, passage, not, at) : undefined)
    );
  }

  #person(
    pronoun: string,
    sentence: number,
    passage: string,
    inQuotation: boolean,
    not: Mention | undefined,
    speaks: boolean,
    at: number,
  ): StandsFor | undefined {
    const other = not ? this.fullest(not).id : undefined;
    const self = inQuotation ? this.#speaker?.mention : undefined;
    const wants = genderOfPronoun(pronoun);
    const fits = (s: Seen): boolean =>
      s.key !== other &&
      !(s.sentence === sentence && (s.start ?? 0) > at) &&
      s.key !== self &&
      (speaks || s.mention !== undefined) &&
      !(wants && this.#gender.has(s.key) && this.#gender.get(s.key) !== wants);
    const seen = this.#before(sentence).filter(fits);
    const near = seen.filter((s) => s.passage === passage && s.sentence >= sentence - 3);
    const pool = near.length > 0 ? near : seen.filter((s) => s.sentence >= sentence - 4);
    const subjects = pool.filter((s) => s.subject);
    const nearest = subjects.at(-1) ?? pool.at(-1);
    // "the flat of Mrs Oduya was searched, and she was held": nobody of a sentence before who may be a man
    const her = wants === 'f' && nearest && nearest.sentence < sentence && !this.#gender.has(nearest.key);
    const last = (her ? pool.findLast((s) => s.sentence === sentence && s.gender === 'f') : undefined) ?? nearest;
    if (!last) return undefined;
    // two people in one sentence, neither of them its subject: nobody can tell
    if (!last.subject && new Set(pool.filter((s) => s.sentence === last.sentence).map((s) => s.key)).size > 1)
      return undefined;
    const reason = last.subject ? 'the last person who was the subject' : 'the only person named just before';
    return { words: last.words, ...(last.mention ? { mention: last.mention.id } : {}), reason };
  }

  /** The people spoken of up to a sentence, the last forty at most: no pronoun reaches further back. */
  #before(sentence: number): readonly Seen[] {
    let low = 0;
    let high = this.#seen.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#seen[mid]?.sentence ?? 0) <= sentence) low = mid + 1;
      else high = mid;
    }
    return this.#seen.slice(Math.max(0, low - 40), low);
  }
}
