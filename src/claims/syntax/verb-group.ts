/** The verb of a clause with its auxiliaries, negation and adverbs. */
import type { Language } from '../../domain/facts.ts';
import type { Span } from '../../domain/passage.ts';
import type { Word } from './words.ts';

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

export interface VerbGroup extends Span {
  readonly lemma: string;
  form: VerbForm;
  passive: boolean;
  perfect: boolean;
  tense: 'past' | 'present' | 'future' | 'conditional' | 'none';
  modal?: string;
  negated: boolean;
  /** "no longer", "ne … plus": it was so before. */
  readonly noLonger: boolean;
  readonly adverbs: readonly Word[];
  /** The form could be a past or a participle; clauses.ts decides. */
  ambiguous: boolean;
  /** An auxiliary stands without its verb ("Had Ruiz been …"): the verb comes after the subject. */
  bareAux: boolean;
  /** Index of the chunk with its auxiliary, where something between commas parts them. */
  helperAt?: number;
  /** Such an auxiliary asks nothing: "at no time did …", "only then did …". */
  readonly turned?: 'denied' | 'affirmed';
  reflexive: boolean;
  /** French: its object, or whom it is done to, stands before it as a pronoun: "l'accuse", "lui reproche". */
  clitic?: Word;
  /** French « me », « nous », « vous » before it: its object or, of the same person, reflexive. clitic-persons-fr.ts decides. */
  readonly me?: Word;
  /** English, with nothing before it: "arrest". */
  readonly bare: boolean;
  readonly aux?: string;
  /** French "a-t-il dit": the pronoun inside the group. */
  readonly inner?: Word;
}

const FRENCH_ETRE = new Set(
  'aller venir partir arriver entrer sortir mourir naître devenir rester tomber retourner rentrer revenir parvenir intervenir repartir survenir monter descendre décéder demeurer passer apparaître réapparaître redevenir ressortir retomber redescendre accourir advenir'.split(
    ' ',
  ),
);

/** `bareNe`: the group has "ne" without "pas", and no "que" follows that would make it "only". */
export function verbGroup(
  words: readonly Word[],
  language: Language,
  question: boolean,
  bareNe: boolean,
  turned?: 'denied' | 'affirmed',
): VerbGroup {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) throw new RangeError('a verb group has words');
  const auxes = words.filter((w) => w.tag === 'aux');
  const verbs = words.filter((w) => w.tag === 'verb');
  const verb = verbs.at(-1);
  const main = verb ?? auxes.at(-1) ?? last;
  const helpers = verb ? auxes : auxes.slice(0, -1);
  const firstForm = (auxes[0] ?? main).form ?? '';
  const modalWord = auxes.find((w) => w.form === 'm');
  const hasTo = words.some((w) => w.tag === 'to');
  const lower = words.map((w) => w.lower);
  const me =
    language === 'fr'
      ? words.find((w) => w.tag === 'pron' && /^(?:me|m'|m’|te|t'|t’|nous|vous)$/.test(w.lower))
      : undefined;
  // « m'a été remis » is done to me
  const reflexive =
    language === 'fr' && (lower.some((l) => /^(?:se|s'|s’)$/.test(l)) || (me !== undefined && !lower.includes('été')));
  const clitic =
    language === 'fr'
      ? words.find((w) => w.tag === 'pron' && /^(?:le|la|les|l['’]|lui|leur)$/.test(w.lower))
      : undefined;
  const form = main.form ?? '';
  const lastHelper = helpers.at(-1);
  const inner = words.find((w) => w.tag === 'pron' && w.lower.startsWith('-'));
  let passive = false;
  let perfect = false;
  if (language === 'fr') {
    const etre = helpers.some((a) => a.lemma === 'être') || helpers.some((a) => a.lower === 'été');
    const n = form.includes('n');
    passive =
      n && !!verb && helpers.some((a) => a.lemma === 'être') && !reflexive && !FRENCH_ETRE.has(main.lemma ?? '');
    perfect = n && (helpers.some((a) => a.lemma === 'avoir') || (etre && !passive));
  } else {
    const n = form.includes('n') || form === 'd?';
    passive = n && !!verb && lastHelper?.lemma === 'be';
    perfect = helpers.some((a) => a.lemma === 'have');
  }
  const negated =
    words.some((w) => w.tag === 'neg' && w.lower !== 'ne' && w.lower !== "n'") ||
    bareNe ||
    modalWord?.lower === 'cannot';
  const noLonger =
    /\bno longer\b/.test(lower.join(' ')) || (lower.includes('plus') && (lower.includes('ne') || lower.includes("n'")));
  const plainForm: VerbForm =
    auxes.length > 0 && !(auxes[0]?.form === 'g' || auxes[0]?.form === 'n') && !hasTo && firstForm !== 'b'
      ? 'finite'
      : hasTo || form === 'b' || firstForm === 'b'
        ? hasTo || language === 'fr' || auxes.length > 0
          ? 'infinitive'
          : modalWord
            ? 'finite'
            : form === 'b' && !hasTo
              ? 'finite'
              : 'infinitive'
        : form === 'g' || firstForm === 'g'
          ? 'gerund'
          : form === 'n'
            ? 'participle'
            : 'finite';
  const tense =
    plainForm !== 'finite'
      ? 'none'
      : modalWord
        ? /^(?:will|shall|'ll)$/.test(modalWord.lower)
          ? 'future'
          : /^(?:would|'d|should)$/.test(modalWord.lower)
            ? 'conditional'
            : 'present'
        : /c/.test(firstForm)
          ? 'conditional'
          : /f/.test(firstForm)
            ? 'future'
            : /[di]/.test(firstForm) || perfect
              ? 'past'
              : 'present';
  const aux = lastHelper?.lemma;
  return {
    start: first.start,
    end: last.end,
    lemma: main.lemma ?? main.lower,
    form: plainForm,
    passive,
    perfect,
    tense,
    negated: negated || noLonger,
    noLonger,
    adverbs: words.filter((w) => w.tag === 'adv'),
    ambiguous: form === 'd?' && auxes.length === 0 && !hasTo,
    bareAux: !verb && question,
    reflexive,
    bare: language === 'en' && auxes.length === 0 && !hasTo && form === 'b',
    // last: V8 is slow at what a literal adds after a spread
    ...(modalWord ? { modal: modalWord.lemma ?? modalWord.lower } : {}),
    ...(aux ? { aux } : {}),
    ...(inner ? { inner } : {}),
    ...(clitic ? { clitic } : {}),
    ...(me ? { me } : {}),
    ...(turned ? { turned } : {}),
  };
}
