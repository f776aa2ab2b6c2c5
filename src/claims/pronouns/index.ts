/**
 * Whom a pronoun stands for. Everybody and everything named in the six sentences before it that fits in number and sex is weighed by where
 * it stands (a log-linear ranking of mentions: Denis and Baldridge, 2008); where none is likely enough, it is left open.
 */
import type { Language } from '../../domain/facts.ts';
import type { MentionId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Found, SentenceReading } from '../voice-rule.ts';
import { classOf, type PronounClass } from './classes.ts';
import { isEmpty } from './empty.ts';
import { type Candidate, featuresOf, featuresOfNobody, type Mark, type Standing } from './features.ts';
import { type Gender, genderOfPronoun } from './gender.ts';
import { isBelow, type Occurrence, occurrencesIn, type Place } from './occurrences.ts';
import { type Standpoint, standpointsIn } from './standpoints.ts';
import { MODELS, type Models } from './weights.ts';

export interface StandsFor {
  readonly words: string;
  readonly mention?: MentionId;
  readonly reason: string;
}

/** What was weighed for one pronoun. Nobody is the first choice, without words. */
export interface Weighed {
  readonly start: number;
  readonly class: PronounClass;
  readonly choices: readonly { readonly words: string; readonly features: readonly number[] }[];
}

interface Entry {
  readonly o: Occurrence;
  readonly sentence: number;
  readonly passage: string;
  /** How often it was named up to here. */
  readonly times: number;
}

/** What is asked: a pronoun that stands somewhere. */
interface Asked extends Pick<Standpoint, 'start' | 'lower' | 'class' | 'standing' | 'opens' | 'clause'> {
  readonly reading: SentenceReading;
  readonly sentence: number;
  /** Never these: the subject of its own clause. */
  readonly not?: string | undefined;
}

type Taken = Occurrence & { readonly reason: string; readonly sure: boolean };

const SENTENCES = 6;
const LOOKED_AT = 80;

/** Keeps who and what has been named, in the order of the text. One for each document. */
export class Pronouns {
  readonly #entries: Entry[] = [];
  readonly #times = new Map<string, number>();
  readonly #gender = new Map<string, Gender>();
  /** Whose sex the text itself shows. */
  readonly #shown = new Set<string>();
  /** Who is called "the chair", by that word. */
  readonly #called = new Map<string, Occurrence>();
  readonly #found = new Map<number, Taken>();
  readonly #sentenceOf = new Map<SentenceReading['sentence'], number>();
  readonly #voices: Found[] = [];
  #speaker: StandsFor | undefined;

  constructor(
    private readonly text: string,
    private readonly language: Language,
    private readonly fullest: (m: Mention) => Mention,
    private readonly models: Models = MODELS[language === 'fr' ? 'fr' : 'en'],
    private readonly observe?: (weighed: Weighed) => void,
  ) {}

  speaks(who: StandsFor | undefined): void {
    this.#speaker = who;
  }
  get speaker(): StandsFor | undefined {
    return this.#speaker;
  }

  /** Reads one sentence: whom it names, and whom its pronouns stand for. `known` says whom grammar alone gives. */
  read(reading: SentenceReading, voices: readonly Found[], known: (clause: Clause) => StandsFor | undefined): void {
    const sentence = this.#sentenceOf.get(reading.sentence) ?? this.#sentenceOf.size;
    this.#sentenceOf.set(reading.sentence, sentence);
    this.#voices.push(...voices);
    const named = occurrencesIn(reading, this.text, this.language, this.fullest);
    let i = 0;
    for (const point of standpointsIn(reading, this.language, voices)) {
      while (i < named.length && (named[i] as Occurrence).start < point.start)
        this.#put(named[i++] as Occurrence, sentence, reading);
      const sure = point.standing === 'subject' && point.clause ? known(point.clause) : undefined;
      const who = sure
        ? this.#sure(sure, point)
        : this.#weigh({ ...point, reading, sentence, not: this.#besides(point) });
      if (!who) continue;
      this.#found.set(point.start, who);
      this.#put(
        { ...who, start: point.start, end: point.end, place: placeOf(point), pronoun: true },
        sentence,
        reading,
      );
    }
    while (i < named.length) this.#put(named[i++] as Occurrence, sentence, reading);
  }

  /** Whom the pronoun at this place was found to stand for; nobody for things. */
  at(start: number): StandsFor | undefined {
    const who = this.#found.get(start);
    return who && standsFor(who);
  }

  /** Whom a pronoun stands for that is not looked up as a word of its own: « l'a condamnée », « son frère ». `lower` as classes.ts knows it. */
  resolve(
    lower: string,
    start: number,
    reading: SentenceReading,
    not: Mention | undefined,
    standing: Standing = 'object',
  ): StandsFor | undefined {
    const kind = classOf(lower, this.language);
    const sentence = this.#sentenceOf.get(reading.sentence);
    if (!kind || sentence === undefined) return undefined;
    const other = not && this.fullest(not).id;
    const who = this.#weigh({ start, lower, class: kind, standing, opens: false, reading, sentence, not: other });
    return who?.sure ? standsFor(who) : undefined;
  }

  #put(given: Occurrence, sentence: number, reading: SentenceReading): void {
    const o = this.#asNamed(given);
    const times = (this.#times.get(o.key) ?? 0) + 1;
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

  /** "The chair", where somebody was called that: the same. */
  #asNamed(o: Occurrence): Occurrence {
    for (const word of o.called ?? []) this.#called.set(word, o);
    const who = o.known === 'definite' && o.sort === 'person' && !o.several ? this.#called.get(o.key) : undefined;
    return who
      ? {
          ...who,
          start: o.start,
          end: o.end,
          place: o.place,
          ...(o.clause ? { clause: o.clause } : {}),
          pronoun: false,
        }
      : o;
  }

  #sure(stands: StandsFor, { start, end, lower }: Standpoint): Taken | undefined {
    const last = this.#entries.findLast((e) =>
      stands.mention ? e.o.key === stands.mention : e.o.words === stands.words,
    )?.o;
    const gender = genderOfPronoun(lower);
    const key = stands.mention ?? last?.key ?? stands.words.toLowerCase();
    if (gender && !this.#gender.has(key)) this.#gender.set(key, gender);
    const blank = { sort: 'person', several: false, known: 'name', place: 'subject', pronoun: true } as const;
    return { ...blank, ...last, key, words: stands.words, start, end, reason: stands.reason, sure: true };
  }

  /** The subject of the clause in which a pronoun is no subject. */
  #besides({ standing, clause }: Standpoint): string | undefined {
    if (!clause?.subject || standing === 'subject' || standing === 'possessive' || standing === 'speaker')
      return undefined;
    const { np } = clause.subject;
    if (np.pronoun) return this.#found.get(np.start)?.key;
    const mention = np.head.mention ?? np.words.at(-1)?.mention;
    return mention ? this.fullest(mention).id : np.head.lower;
  }

  /** Those that fit, the last named first, each as it was last named. */
  #fitting(asked: Asked): (Entry & { rank: number })[] {
    const wants = genderOfPronoun(asked.lower);
    const out = new Map<string, Entry & { rank: number }>();
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#entries[mid] as Entry).o.start < asked.start) low = mid + 1;
      else high = mid;
    }
    for (let i = low - 1; i >= 0 && i >= low - LOOKED_AT; i--) {
      const entry = this.#entries[i] as Entry;
      const { o } = entry;
      if (entry.sentence < asked.sentence - SENTENCES) break;
      if (out.has(o.key) || o.key === asked.not || o.end > asked.start) continue;
      if (!fits(asked.class, o)) continue;
      if (wants && o.sort === 'person' && (this.#gender.get(o.key) ?? wants) !== wants) continue;
      if (wants && this.language === 'fr' && o.grammatical && o.grammatical !== wants && o.sort !== 'person') continue;
      out.set(o.key, { ...entry, rank: out.size });
    }
    return [...out.values()];
  }

  #weigh(asked: Asked): Taken | undefined {
    const model = this.models[asked.class];
    const quoted = asked.reading.inside !== undefined;
    const holds = (v: Found): boolean => v.content.some((c) => c.start <= asked.start && asked.start < c.end);
    const voice = this.#voices.slice(-12).filter(holds).at(-1);
    // "they" in what somebody fears or foresees is hardly ever who fears it
    const fears = (o: Occurrence): boolean =>
      asked.class === 'several' && !!voice?.forecast && !!voice.source && overlaps(o, voice.source);
    const pool = this.#fitting(asked).filter((e) => !fears(e.o));
    const most = pool.reduce((m, e) => Math.max(m, this.#times.get(e.o.key) ?? 0), 0);
    const subject = pool.find((e) => e.o.place === 'subject' || e.o.place === 'subject below');
    const wants = genderOfPronoun(asked.lower);
    const governor = asked.clause?.governor?.subject;
    const empty = isEmpty(this.text, asked.start, this.language);
    const alone = !pool.some((e) => e.passage === asked.reading.passage.id);
    const choices = pool.map((e): { words: string; features: number[] } => {
      const { o } = e;
      const marks: Mark[] = [];
      const mark = (m: Mark, holds: boolean | undefined): void => {
        if (holds) marks.push(m);
      };
      mark('subjects', e === subject);
      mark('only', pool.length === 1);
      mark('paragraph', e.passage !== asked.reading.passage.id);
      mark('pronoun', o.pronoun);
      mark('opens', asked.opens);
      mark('says', !quoted && voice?.source && !voice.forecast && overlaps(o, voice.source));
      mark('hears', voice?.addressee && overlaps(o, voice.addressee));
      const speaker =
        this.#speaker && (this.#speaker.mention ? o.key === this.#speaker.mention : o.words === this.#speaker.words);
      mark('speaks', quoted && speaker);
      mark('spoke', !quoted && speaker);
      mark('spokeOfSpeaker', !quoted && speaker && asked.standing === 'speaker');
      mark('governs', governor && o.start >= governor.start && o.end <= governor.end);
      const own = asked.standing === 'possessive' ? asked.clause?.subject : undefined;
      mark('owns', own && o.start >= own.start && o.end <= own.end);
      mark('sex', wants && o.sort === 'person' && this.#gender.has(o.key));
      mark('givenFits', wants && o.usual === wants);
      mark('givenOther', wants && o.usual && o.usual !== wants);
      mark('asked', voice?.stance === 'asked' && voice.addressee && overlaps(o, voice.addressee));
      mark('apposed', asked.standing === 'possessive' && /^,\s*$/.test(this.text.slice(o.end, asked.start)));
      mark('main', most > 2 && this.#times.get(o.key) === most);
      mark('article', wants !== undefined && o.grammatical === wants);
      mark('several', asked.class === 'several' && o.several);
      const candidate: Candidate = {
        last: o,
        distance: asked.sentence - e.sentence,
        times: e.times,
        rank: e.rank,
        marks,
      };
      return { words: o.words, features: featuresOf(candidate, asked.standing) };
    });
    const nobody = { words: '', features: featuresOfNobody(empty, quoted, alone, pool.length === 0) };
    this.observe?.({ start: asked.start, class: asked.class, choices: [nobody, ...choices] });
    if (!model) return undefined;
    const [only] = pool;
    if (
      only &&
      pool.length === 1 &&
      wants &&
      !empty &&
      this.#shown.has(only.o.key) &&
      asked.sentence - only.sentence < 2
    )
      return { ...only.o, reason: reasonOf(only.o, 1), sure: true };
    const scores = [nobody, ...choices].map((c) =>
      Math.exp(c.features.reduce((s, f) => s + (model.weights[f] ?? 0), 0)),
    );
    const best = scores.reduce((b, s, i) => (s > (scores[b] ?? 0) ? i : b), 0);
    const likely = (scores[best] ?? 0) / scores.reduce((s, x) => s + x, 0);
    const who = pool[best - 1];
    if (!who || likely < LIKELY_ENOUGH_TO_GO_ON) return undefined;
    // "met Ana Oduya and Mireille Castan. She": nobody can tell
    if (who.o.joined !== undefined && pool.some((e) => e !== who && e.o.joined === who.o.joined)) return undefined;
    if (wants && who.o.sort === 'person' && likely > SURE_OF_SEX && !this.#gender.has(who.o.key))
      this.#gender.set(who.o.key, wants);
    return { ...who.o, reason: reasonOf(who.o, pool.length), sure: likely >= model.sure };
  }
}

/** Not told to anybody, but the next pronoun may go on with whom it stood for. */
const LIKELY_ENOUGH_TO_GO_ON = 0.35;
/** Likely enough that the pronoun shows whether it is a man or a woman. */
const SURE_OF_SEX = 0.9;

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const fits = (kind: PronounClass, o: Occurrence): boolean =>
  kind === 'one'
    ? !o.several && o.sort === 'person'
    : kind === 'it'
      ? !o.several && o.sort !== 'person'
      : kind === 'il'
        ? !o.several
        : o.several || o.sort === 'body' || o.sort === 'place';

const placeOf = ({ standing, clause }: Standpoint): Place =>
  standing === 'possessive'
    ? 'owner'
    : standing === 'object' || standing === 'behind a preposition'
      ? standing
      : clause && isBelow(clause)
        ? 'subject below'
        : 'subject';

const reasonOf = (o: Occurrence, among: number): string =>
  among === 1
    ? 'the only one named just before that fits'
    : o.place === 'subject' || o.place === 'subject below'
      ? `the likeliest of ${among} named before: the last subject`
      : `the likeliest of ${among} named before`;

/** Things are nobody. */
const standsFor = (who: Taken): StandsFor | undefined =>
  who.sort === 'thing' || (who.sort === 'place' && !who.mention)
    ? undefined
    : { words: who.words, ...(who.mention ? { mention: who.mention.id } : {}), reason: who.reason };
