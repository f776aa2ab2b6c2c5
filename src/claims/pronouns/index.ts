/**
 * Whom a pronoun stands for. Everybody and everything named in the six sentences before it that fits in number and sex is weighed by where
 * it stands (a log-linear ranking of mentions: Denis and Baldridge, 2008); where none is likely enough, it is left open.
 */
import type { Language } from '../../domain/facts.ts';
import type { MentionId } from '../../domain/ids.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Span } from '../../domain/passage.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Found, SentenceReading } from '../voice-rule.ts';
import { classOf, type PronounClass } from './classes.ts';
import { isEmpty } from './empty.ts';
import { ALONE, featuresOf, featuresOfNobody, type Standing } from './features.ts';
import { genderOfPronoun } from './gender.ts';
import { type Entry, Memory } from './memory.ts';
import { asIl, nearestOf } from './nearest.ts';
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

/** What is asked: a pronoun that stands somewhere. */
interface Asked extends Pick<Standpoint, 'start' | 'lower' | 'class' | 'standing' | 'opens' | 'clause'> {
  readonly reading: SentenceReading;
  readonly sentence: number;
  /** Never this one: the subject of its own clause. */
  readonly not?: string | undefined;
}

type Taken = Occurrence & { readonly reason: string; readonly sure: boolean };

/** Not told to anybody, but the next pronoun may go on with whom it stood for. */
const LIKELY_ENOUGH_TO_GO_ON = 0.35;
/** Likely enough that the pronoun shows whether it is a man or a woman. */
const SURE_OF_SEX = 0.9;
/** How many voices back one can hold the pronoun. */
const VOICES = 12;

/** Reads a document's sentences in their order. One for each document. */
export class Pronouns {
  readonly #memory = new Memory();
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
        this.#memory.put(named[i++] as Occurrence, sentence, reading);
      const sure = point.standing === 'subject' && point.clause ? known(point.clause) : undefined;
      const not = this.#besides(point);
      const who = sure ? this.#sure(sure, point) : this.#weigh({ ...point, reading, sentence, not });
      if (!who) continue;
      this.#found.set(point.start, who);
      const { start, end } = point;
      this.#memory.put({ ...who, start, end, place: placeOf(point), pronoun: true }, sentence, reading);
    }
    while (i < named.length) this.#memory.put(named[i++] as Occurrence, sentence, reading);
  }

  /** Whom the pronoun at this place stands for, where that is sure enough; nobody for things. */
  at(start: number): StandsFor | undefined {
    return told(this.#found.get(start));
  }

  /** Whom a pronoun stands for that is not looked up as a word of its own: « l'a condamnée », « son frère ». `lower` as classes.ts knows it. */
  resolve(
    lower: string,
    start: number,
    reading: SentenceReading,
    subject: Mention | undefined,
    standing: Standing = 'object',
  ): StandsFor | undefined {
    const kind = classOf(lower, this.language);
    const sentence = this.#sentenceOf.get(reading.sentence);
    if (!kind || sentence === undefined) return undefined;
    const not = subject && this.fullest(subject).id;
    return told(this.#weigh({ start, lower, class: kind, standing, opens: false, reading, sentence, not }));
  }

  /** Whom « celui-ci » or « ce dernier » at this place stands for. */
  nearest(words: string, start: number, { sentence }: SentenceReading): StandsFor | undefined {
    const at = this.#sentenceOf.get(sentence);
    if (at === undefined) return undefined;
    const il = asIl(words);
    const found = nearestOf(
      this.#memory.fitting('il', il, start, at, () => false),
      at,
      genderOfPronoun(il),
    );
    return found && told({ ...found.o, reason: 'the last one named', sure: true });
  }

  #sure(stands: StandsFor, { start, end, lower }: Standpoint): Taken {
    const last = this.#memory.last((o) => (stands.mention ? o.key === stands.mention : o.words === stands.words));
    const key = stands.mention ?? last?.key ?? stands.words.toLowerCase();
    this.#memory.learnGender(key, genderOfPronoun(lower));
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
    const head = np.head.start;
    return (
      (mention && this.fullest(mention).id) ??
      this.#memory.last((o) => o.start <= head && head < o.end && o.start >= np.start)?.key ??
      np.head.lower
    );
  }

  /** The innermost voice that says the words at this place. */
  #voiceAt(start: number): Found | undefined {
    for (let i = this.#voices.length - 1; i >= 0 && i >= this.#voices.length - VOICES; i--) {
      const voice = this.#voices[i];
      if (voice?.content.some((c) => c.start <= start && start < c.end)) return voice;
    }
    return undefined;
  }

  #weigh(asked: Asked): Taken | undefined {
    const { start, lower, reading, sentence, not } = asked;
    const voice = this.#voiceAt(start);
    // "they" in what somebody fears or foresees is hardly ever who fears it
    const fears = asked.class === 'several' && voice?.forecast ? voice.source : undefined;
    const pool = this.#memory.fitting(
      asked.class,
      lower,
      start,
      sentence,
      (o) => o.key === not || (fears !== undefined && overlaps(o, fears)),
    );
    const empty = isEmpty(this.text, start, this.language);
    const alone = !pool.some((e) => e.passage === reading.passage.id);
    const nobody = featuresOfNobody(empty, reading.inside !== undefined, alone, pool.length === 0);
    const features = [nobody, ...this.#features(pool, asked, voice)];
    this.observe?.({
      start,
      class: asked.class,
      choices: features.map((f, i) => ({ words: pool[i - 1]?.o.words ?? '', features: f })),
    });
    const model = this.models[asked.class];
    if (!model) return undefined;
    const wants = genderOfPronoun(lower);
    const [only] = pool;
    const one = only && pool.length === 1 && wants && !empty && this.#memory.showsGenderOf(only.o.key);
    if (only && one && sentence - only.sentence < 2) return { ...only.o, reason: reasonOf(only.o, 1), sure: true };
    let best = 0;
    let highest = 0;
    let sum = 0;
    for (const [i, own] of features.entries()) {
      let weight = 0;
      for (const f of own) weight += model.weights[f] ?? 0;
      const score = Math.exp(weight);
      sum += score;
      if (score <= highest) continue;
      highest = score;
      best = i;
    }
    const likely = highest / sum;
    const who = pool[best - 1]?.o;
    if (!who || likely < LIKELY_ENOUGH_TO_GO_ON) return undefined;
    // "met Ana Oduya and Mireille Castan. She": nobody can tell
    if (who.joined !== undefined && pool.some(({ o }) => o !== who && o.joined === who.joined)) return undefined;
    if (who.sort === 'person' && likely > SURE_OF_SEX) this.#memory.learnGender(who.key, wants);
    return { ...who, reason: reasonOf(who, pool.length), sure: likely >= model.sure };
  }

  /** Of each that fits, the features that hold (features.ts). */
  #features(pool: readonly Entry[], asked: Asked, voice: Found | undefined): number[][] {
    const { reading, standing, clause } = asked;
    const wants = genderOfPronoun(asked.lower);
    const quoted = reading.inside !== undefined;
    const subject = pool.find((e) => e.o.place === 'subject' || e.o.place === 'subject below');
    const governor = clause?.governor?.subject;
    const owner = standing === 'possessive' ? clause?.subject : undefined;
    let most = 2;
    for (const e of pool) most = Math.max(most, this.#memory.timesOf(e.o.key));
    return pool.map((e, rank) => {
      const { o } = e;
      const on = featuresOf(o, standing, asked.sentence - e.sentence, e.times, rank);
      if (e === subject) on.push(ALONE.subjects);
      if (pool.length === 1) on.push(ALONE.only);
      if (e.passage !== reading.passage.id) on.push(ALONE.paragraph);
      if (o.pronoun) on.push(ALONE.pronoun);
      if (asked.opens) on.push(ALONE.opens);
      if (!quoted && voice?.source && !voice.forecast && overlaps(o, voice.source))
        on.push(voice.mode === 'direct' ? ALONE.speaks : ALONE.says);
      if (voice?.addressee && overlaps(o, voice.addressee)) {
        on.push(ALONE.hears);
        if (voice.stance === 'asked') on.push(ALONE.asked);
      }
      const last = this.#speaker;
      if (last && (last.mention ? o.key === last.mention : o.words === last.words)) {
        on.push(quoted ? ALONE.speaks : ALONE.spoke);
        if (!quoted && standing === 'speaker') on.push(ALONE.spokeOfSpeaker);
      }
      if (governor && within(o, governor)) on.push(ALONE.governs);
      if (owner && within(o, owner)) on.push(ALONE.owns);
      if (wants && o.sort === 'person' && this.#memory.genderOf(o.key)) on.push(ALONE.sex);
      if (wants && o.usual) on.push(o.usual === wants ? ALONE.givenFits : ALONE.givenOther);
      if (standing === 'possessive' && this.#isRightBefore(o, asked.start)) on.push(ALONE.apposed);
      if (most > 2 && this.#memory.timesOf(o.key) === most) on.push(ALONE.main);
      if (wants && o.grammatical === wants) on.push(ALONE.article);
      if (asked.class === 'several' && o.several) on.push(ALONE.several);
      return on;
    });
  }

  /** "Ana Oduya, her sister": only a comma stands between. */
  #isRightBefore(o: Occurrence, start: number): boolean {
    return start - o.end < 4 && /^,\s*$/.test(this.text.slice(o.end, start));
  }
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const within = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

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
const told = (who: Taken | undefined): StandsFor | undefined =>
  !who?.sure || who.sort === 'thing' || (who.sort === 'place' && !who.mention)
    ? undefined
    : { words: who.words, ...(who.mention ? { mention: who.mention.id } : {}), reason: who.reason };
