/** Who and what a document has named so far, in the order of the text, and what it showed of them. */
import type { SentenceReading } from '../voice-rule.ts';
import type { PronounClass } from './classes.ts';
import { type Gender, genderOfPronoun } from './gender.ts';
import type { Occurrence } from './occurrences.ts';

export interface Entry {
  readonly o: Occurrence;
  readonly sentence: number;
  readonly passage: string;
  /** How often it was named up to here. */
  readonly times: number;
}

/** No pronoun reaches further back. */
const SENTENCES = 6;
const LOOKED_AT = 80;

export class Memory {
  readonly #entries: Entry[] = [];
  readonly #times = new Map<string, number>();
  readonly #gender = new Map<string, Gender>();
  /** Whose sex the text itself shows. */
  readonly #shown = new Set<string>();
  /** Who is called "the chair", by that word. */
  readonly #called = new Map<string, Occurrence>();

  put(given: Occurrence, sentence: number, reading: SentenceReading): void {
    const o = this.#asNamed(given);
    const times = this.timesOf(o.key) + 1;
    this.#times.set(o.key, times);
    if (o.gender && o.sort === 'person') {
      this.#gender.set(o.key, o.gender);
      this.#shown.add(o.key);
    }
    const entry = { o, sentence, passage: reading.passage.id, times };
    // words inside a quotation come after those around it
    let at = this.#entries.length;
    while (at > 0 && (this.#entries[at - 1] as Entry).o.start > o.start) at--;
    if (at === this.#entries.length) this.#entries.push(entry);
    else this.#entries.splice(at, 0, entry);
  }

  timesOf(key: string): number {
    return this.#times.get(key) ?? 0;
  }
  genderOf(key: string): Gender | undefined {
    return this.#gender.get(key);
  }
  /** Whether the text says it, rather than a pronoun that was taken for them. */
  showsGenderOf(key: string): boolean {
    return this.#shown.has(key);
  }
  /** A pronoun surely stood for them; what is known stays. */
  learnGender(key: string, gender: Gender | undefined): void {
    if (gender && !this.#gender.has(key)) this.#gender.set(key, gender);
  }

  /** As it was last named. */
  last(is: (o: Occurrence) => boolean): Occurrence | undefined {
    return this.#entries.findLast((e) => is(e.o))?.o;
  }

  /** Those that a pronoun of the class at `start`, in that sentence, could stand for: the last named first, each once. */
  fitting(
    kind: PronounClass,
    lower: string,
    start: number,
    sentence: number,
    but: (o: Occurrence) => boolean,
  ): Entry[] {
    const wants = genderOfPronoun(lower);
    const out: Entry[] = [];
    const keys = new Set<string>();
    for (let i = this.#before(start) - 1, least = i - LOOKED_AT; i >= 0 && i > least; i--) {
      const entry = this.#entries[i] as Entry;
      const { o } = entry;
      if (entry.sentence < sentence - SENTENCES) break;
      if (!fits(kind, o) || o.end > start || keys.has(o.key) || but(o)) continue;
      if (wants && o.sort === 'person' && (this.#gender.get(o.key) ?? wants) !== wants) continue;
      if (wants && o.sort !== 'person' && (o.grammatical ?? wants) !== wants) continue;
      keys.add(o.key);
      out.push(entry);
    }
    return out;
  }

  /** How many stand before that place. */
  #before(start: number): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#entries[mid] as Entry).o.start < start) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  /** "The chair", where somebody was called that: the same. */
  #asNamed(o: Occurrence): Occurrence {
    if (o.called) for (const word of o.called) this.#called.set(word, o);
    if (o.known !== 'definite' || o.sort !== 'person' || o.several) return o;
    const who = this.#called.get(o.key);
    return who ? { ...who, start: o.start, end: o.end, place: o.place, pronoun: false } : o;
  }
}

const fits = (kind: PronounClass, { several, sort }: Occurrence): boolean =>
  kind === 'one'
    ? !several && sort === 'person'
    : kind === 'it'
      ? !several && sort !== 'person'
      : kind === 'il'
        ? !several
        : several || sort === 'body' || sort === 'place';
