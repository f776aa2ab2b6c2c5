/** Groups tagged words into noun phrases, prepositional phrases and verb groups: the pieces that frames speak about. */
import type { Language } from '../../domain/facts.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Span } from '../../domain/passage.ts';
import type { Word } from './words.ts';

/** A noun phrase without what hangs on it by a preposition. `head` is its last name or noun (French: its first noun, unless a name ends it). */
export interface NounPhrase extends Span {
  readonly words: readonly Word[];
  readonly head: Word;
  readonly pronoun: boolean;
}

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

export interface VerbGroup extends Span {
  readonly lemma: string;
  form: VerbForm;
  passive: boolean;
  perfect: boolean;
  readonly tense: 'past' | 'present' | 'future' | 'conditional' | 'none';
  readonly modal?: string;
  negated: boolean;
  /** "no longer", "ne … plus": it was so before. */
  readonly noLonger: boolean;
  readonly adverbs: readonly Word[];
  /** The form could be a past or a participle; clauses.ts decides. */
  ambiguous: boolean;
  /** An auxiliary stands without its verb ("Had Ruiz been …"): the verb comes after the subject. */
  readonly bareAux: boolean;
  readonly reflexive: boolean;
  readonly aux?: string;
  /** French "a-t-il dit": the pronoun inside the group. */
  readonly inner?: Word;
}

export type Chunk =
  | { readonly type: 'np'; readonly np: NounPhrase }
  | { readonly type: 'pp'; readonly prep: string; readonly at: Word; readonly np: NounPhrase }
  | { readonly type: 'time'; readonly prep?: Word; readonly word: Word }
  | { readonly type: 'vg'; readonly vg: VerbGroup; readonly to?: boolean; readonly prep?: string }
  | {
      readonly type:
        | 'said'
        | 'comma'
        | 'stop'
        | 'dash'
        | 'open'
        | 'close'
        | 'conj'
        | 'rel'
        | 'that'
        | 'sub'
        | 'adv'
        | 'prep';
      readonly word: Word;
    };

const NP_TAGS = new Set(['det', 'num', 'nom', 'name', 'poss']);
const FRENCH_ETRE = new Set(
  'aller venir partir arriver entrer sortir mourir naître devenir rester tomber retourner rentrer revenir parvenir intervenir repartir survenir monter descendre décéder demeurer passer apparaître'.split(
    ' ',
  ),
);

export const mentionsIn = (np: NounPhrase): Mention[] => np.words.flatMap((w) => (w.mention ? [w.mention] : []));

function nounPhrase(words: readonly Word[], language: Language): NounPhrase {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) throw new RangeError('a noun phrase has words');
  let head = last;
  if (last.tag !== 'name') {
    if (language === 'fr') {
      const possible = words.filter((w) => w.tag === 'nom');
      head = possible[0] ?? last;
    } else if (last.tag === 'poss') head = words.at(-2) ?? last;
  }
  return { start: first.start, end: last.end, words, head, pronoun: words.length === 1 && first.tag === 'pron' };
}

/** `bareNe`: the group has "ne" without "pas", and no "que" follows that would make it "only". */
function verbGroup(words: readonly Word[], language: Language, question: boolean, bareNe: boolean): VerbGroup {
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
  const reflexive = language === 'fr' && lower.some((l) => /^(?:se|s'|s’|me|m')$/.test(l));
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
  const negated = words.some((w) => w.tag === 'neg' && w.lower !== 'ne' && w.lower !== "n'") || bareNe;
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
    ...(modalWord ? { modal: modalWord.lemma ?? modalWord.lower } : {}),
    ...(aux ? { aux } : {}),
    negated: negated || noLonger,
    noLonger,
    adverbs: words.filter((w) => w.tag === 'adv'),
    ambiguous: form === 'd?' && auxes.length === 0 && !hasTo,
    bareAux: !verb && question,
    reflexive,
    ...(inner ? { inner } : {}),
  };
}

/** Whether a noun phrase already stands in the clause, waiting for its verb. */
function subjectWaits(out: readonly Chunk[]): boolean {
  for (let k = out.length - 1; k >= 0; k--) {
    const c = out[k];
    if (!c || c.type === 'stop' || c.type === 'that' || c.type === 'sub' || c.type === 'comma' || c.type === 'vg')
      return false;
    if (c.type === 'np')
      return !/^(?:days|weeks|months|years|hours|minutes|jours|semaines|mois|ans|heures)$/.test(c.np.head.lower);
  }
  return false;
}

/** French pronouns that belong to the verb group; English has none. */
const CLITIC = /^(?:me|m'|m’|te|t'|se|s'|s’|lui|leur|y|en|le|la|les|l'|l’|nous|vous)$/;

const GIVING =
  /^(?:demander|envoyer|transmettre|fournir|remettre|adresser|donner|communiquer|livrer|verser|poser|faire)$/;

/** Whether the last phrase says to whom something is given or asked, and what is still missing. */
function opensObject(out: readonly Chunk[]): boolean {
  const last = out.at(-1);
  const before = out.at(-2);
  return (
    last?.type === 'pp' && /^(?:à|au|aux)$/.test(last.prep) && before?.type === 'vg' && GIVING.test(before.vg.lemma)
  );
}

/** The first auxiliary or verb after `i`: its ending shows whether "nous" is its subject. */
const finiteAfter = (words: readonly Word[], i: number): string =>
  words.slice(i + 1, i + 5).find((x) => x.tag === 'aux' || x.tag === 'verb')?.lower ?? '';

export function chunksOf(words: readonly Word[], language: Language): Chunk[] {
  const out: Chunk[] = [];
  let i = 0;
  const french = language === 'fr';
  while (i < words.length) {
    const w = words[i];
    if (!w) break;
    // "demandé à ses homologues des listes": after whom, "des" opens what is asked for
    if (french && w.lower === 'des' && w.tag === 'prep' && opensObject(out)) w.tag = 'det';
    // "était connu des services": after a passive, "des" says by whom
    const before = out.at(-1);
    if (french && w.lower === 'des' && w.tag === 'det' && before?.type === 'vg' && before.vg.passive) w.tag = 'prep';
    // verb group
    let j = i;
    const subjectFirst =
      french &&
      w.tag === 'pron' &&
      !['np', 'rel'].includes(out.at(-1)?.type ?? '') &&
      ((w.lower === 'nous' && /(?:ons|mes)$/.test(finiteAfter(words, i))) ||
        (w.lower === 'vous' && /(?:ez|tes)$/.test(finiteAfter(words, i))));
    if (french && !subjectFirst)
      while (words[j]?.tag === 'neg' || (words[j]?.tag === 'pron' && CLITIC.test(words[j]?.lower ?? ''))) j++;
    else
      while (
        words[j]?.tag === 'neg' &&
        words[j + 1] &&
        ['to', 'verb', 'aux', 'adv', 'neg'].includes(words[j + 1]?.tag ?? '')
      )
        j++;
    let k = j;
    if (words[k]?.tag === 'to') k++;
    const startsVerb =
      words[k]?.tag === 'aux' ||
      words[k]?.tag === 'verb' ||
      (words[j]?.tag === 'to' && words[k]?.tag === 'adv' && words[k + 1]?.tag === 'verb') ||
      (words[k]?.tag === 'adv' &&
        !!words[k + 1] &&
        (words[k + 1]?.tag === 'verb' || words[k + 1]?.tag === 'aux') &&
        words[i - 1]?.tag !== 'aux');
    if (startsVerb) {
      let end = k;
      let seenVerb = false;
      for (; end < words.length; end++) {
        const x = words[end];
        if (!x) break;
        if (x.tag === 'aux' && !seenVerb) continue;
        if (x.tag === 'verb') {
          if (seenVerb) break;
          seenVerb = true;
          continue;
        }
        if (x.tag === 'neg') {
          if (
            seenVerb &&
            (x.lower === 'ne' ||
              x.lower === "n'" ||
              (!french && ['to', 'verb', 'aux'].includes(words[end + 1]?.tag ?? '')))
          )
            break;
          continue;
        }
        if (x.tag === 'adv' && (!seenVerb || french)) {
          // an adverb belongs to the group only when a verb still comes
          const next = words[end + 1];
          if (!seenVerb && next && ['verb', 'aux', 'neg', 'adv'].includes(next.tag)) continue;
          if (x.lower === 'plus') continue;
          break;
        }
        if (
          french &&
          !seenVerb &&
          x.tag === 'pron' &&
          /^-(?:t-)?(?:il|elle|ils|elles|on)$/.test(x.lower) &&
          words[end + 1] &&
          ['verb', 'neg', 'adv'].includes(words[end + 1]?.tag ?? '')
        )
          continue;
        if (x.tag === 'nom' && x.lower === 'no' && words[end + 1]?.lower === 'longer') {
          end++;
          continue;
        }
        if (x.tag === 'det' && x.lower === 'no' && words[end + 1]?.lower === 'longer') {
          end++;
          continue;
        }
        break;
      }
      while (end > k + 1 && words[end - 1]?.tag === 'adv' && words[end - 1]?.lower !== 'plus') end--;
      const group = words.slice(i, end);
      const hasVerb = group.some((x) => x.tag === 'verb');
      const after = words[end];
      const question =
        !hasVerb &&
        !!after &&
        !(after.lower === 'there' && !['verb', 'aux'].includes(words[end + 1]?.tag ?? '')) &&
        (after.tag === 'name' || after.tag === 'pron' || after.tag === 'det' || after.tag === 'nom') &&
        (out.length === 0 || ['stop', 'comma', 'dash', 'conj', 'adv', 'rel', 'sub'].includes(out.at(-1)?.type ?? '')) &&
        words.slice(end, end + 14).some((x) => x.tag === 'verb');
      const prevChunk = out.at(-1);
      const prep = prevChunk?.type === 'prep' ? prevChunk.word.lower : undefined;
      const ne =
        french &&
        group.some((x) => x.lower === 'ne' || x.lower === "n'") &&
        !group.some((x) => x.tag === 'neg' && x.lower !== 'ne' && x.lower !== "n'");
      const bareNe = ne && !words.slice(end, end + 9).some((x) => x.lower === 'que' || x.lower === "qu'");
      const vg = verbGroup(group, language, question, bareNe);
      if (prep !== undefined && (vg.form === 'gerund' || vg.form === 'infinitive')) {
        out.pop();
        out.push({ type: 'vg', vg, prep });
      } else out.push({ type: 'vg', vg, ...(words[j]?.tag === 'to' ? { to: true } : {}) });
      i = end;
      continue;
    }
    // "from the start of 2015": the article belongs to the time
    const timeNext = words[i + 1]?.tag === 'time' && !['nom', 'name'].includes(words[i + 2]?.tag ?? '');
    if (w.tag === 'det' && timeNext) {
      i++;
      continue;
    }
    if (w.tag === 'time') {
      const prev = out.at(-1);
      if (prev?.type === 'prep') {
        out.pop();
        out.push({ type: 'time', prep: prev.word, word: w });
      } else out.push({ type: 'time', word: w });
      i++;
      continue;
    }
    if (
      w.tag === 'pron' ||
      NP_TAGS.has(w.tag) ||
      (w.tag === 'adv' && words[i + 1]?.tag === 'nom' && words[i - 1]?.tag === 'det')
    ) {
      let end = i;
      if (w.tag === 'pron') end = i + 1;
      else {
        for (; end < words.length; end++) {
          const x = words[end];
          if (!x) break;
          if (x.tag === 'det' && end > i && !(words[end - 1]?.tag === 'det')) break;
          if (
            x.tag === 'adv' &&
            end > i &&
            words[end + 1] &&
            words[end + 1]?.tag === 'nom' &&
            ['det', 'adv', 'poss', 'nom'].includes(words[end - 1]?.tag ?? '') &&
            (!french || words[end - 1]?.tag !== 'nom')
          )
            continue;
          if (
            x.tag === 'dash' &&
            x.text === '-' &&
            end > i &&
            words[end + 1] &&
            NP_TAGS.has(words[end + 1]?.tag ?? '') &&
            words[end - 1]?.end === x.start
          )
            continue;
          // "the May 4th fire": a date between an article and its noun belongs to the phrase
          if (
            x.tag === 'time' &&
            end > i &&
            words[end - 1]?.tag === 'det' &&
            (words[end + 1]?.tag === 'nom' || words[end + 1]?.tag === 'name')
          )
            continue;
          // "30,000", "the 57-year-old": handled by the tokens; a name after a name needs no break
          if (!NP_TAGS.has(x.tag)) break;
          // "paid Ruiz 400 euros": two things, not one
          if (x.tag === 'num' && words[end - 1]?.tag === 'name') break;
          // "at the age of 18 Ruiz joined"
          if (x.mention?.kind === 'person' && words[end - 1]?.tag === 'num') break;
        }
      }
      const prev = out.at(-1);
      // "Days after the raid Radio Lund said": the name after the phrase is the subject of the verb that follows
      const tail = words[end - 1];
      const following = words[end];
      if (
        prev?.type === 'prep' &&
        end - i > 1 &&
        tail?.tag === 'name' &&
        words[end - 2]?.tag === 'nom' &&
        words[i]?.tag === 'det' &&
        (following?.tag === 'verb' || following?.tag === 'aux') &&
        !subjectWaits(out)
      )
        end--;
      const np = nounPhrase(words.slice(i, Math.max(end, i + 1)), language);
      if (prev?.type === 'prep') {
        out.pop();
        out.push({ type: 'pp', prep: prev.word.lower, at: prev.word, np });
      } else out.push({ type: 'np', np });
      i = Math.max(end, i + 1);
      continue;
    }
    const type = w.tag === 'to' ? 'prep' : w.tag === 'neg' || w.tag === 'quote' ? 'adv' : w.tag;
    if (
      type === 'said' ||
      type === 'comma' ||
      type === 'stop' ||
      type === 'dash' ||
      type === 'open' ||
      type === 'close' ||
      type === 'conj' ||
      type === 'rel' ||
      type === 'that' ||
      type === 'sub' ||
      type === 'adv' ||
      type === 'prep'
    )
      out.push({ type, word: w });
    i++;
  }
  return out;
}
