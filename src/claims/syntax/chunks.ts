/** Groups tagged words into noun phrases, prepositional phrases and verb groups: the pieces that frames speak about. */
import type { Language } from '../../domain/facts.ts';
import type { Mention } from '../../domain/mention.ts';
import type { Span } from '../../domain/passage.ts';
import { invertedBy } from './inversion.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

/** A noun phrase without what hangs on it by a preposition. `head` is its last name or noun (French: its first noun, unless a name ends it). */
export interface NounPhrase extends Span {
  readonly words: readonly Word[];
  readonly head: Word;
  readonly pronoun: boolean;
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
export const mentionsIn = (np: NounPhrase): Mention[] => np.words.flatMap((w) => (w.mention ? [w.mention] : []));

function nounPhrase(words: readonly Word[], language: Language): NounPhrase {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) throw new RangeError('a noun phrase has words');
  let head = last;
  if (last.tag !== 'name') {
    if (language === 'fr') {
      head = words.find((w) => w.tag === 'nom' || w.tag === 'name') ?? last;
    } else if (last.tag === 'poss') head = words.at(-2) ?? last;
  }
  return { start: first.start, end: last.end, words, head, pronoun: words.length === 1 && first.tag === 'pron' };
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

/** Where one speaks, and nobody is spoken to. */
const SPOKEN_FROM = /^(?:barre|tribune|audience|antenne|radio|télévision|micro|téléphone|sortie|procès|presse)$/;

/** A verb and a preposition right behind a quotation. */
const afterQuoted = (out: readonly Chunk[]): boolean =>
  out.at(-2)?.type === 'vg' &&
  (out.at(-3)?.type === 'said' || (out.at(-3)?.type === 'comma' && out.at(-4)?.type === 'said'));

/** Whether the last phrase says to whom something is given or asked, and what is still missing. */
function opensObject(out: readonly Chunk[]): boolean {
  const last = out.at(-1);
  const before = out.at(-2);
  return (
    last?.type === 'pp' && /^(?:à|au|aux)$/.test(last.prep) && before?.type === 'vg' && GIVING.test(before.vg.lemma)
  );
}

const SUM_OR_TIMES =
  /^(?:pounds?|euros?|dollars?|francs?|pence|cents?|roubles?|rubles?|dinars?|dirhams?|kronor|kroner|crowns?|lires?|shillings?|rand|pesos?|rupees?|yen|yuan|zloty|times|fois)$/;

/** « en liberté », « en examen »: whole by themselves. */
const STATE = /^(?:liberté|examen|détention|prison|garde|cause|otage|accusation|déroute|fuite)$/;

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
        // "the names they had were listed": two verbs
        if (!french && end > k && words[end - 1]?.tag === 'aux' && /^(?:is|are|was|were|has|did)$/.test(x.lower)) break;
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
          ['verb', 'aux', 'neg', 'adv'].includes(words[end + 1]?.tag ?? '')
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
      const turned = french || hasVerb ? undefined : invertedBy(words, i + group.findIndex((x) => x.tag === 'aux'));
      const question =
        !hasVerb &&
        !!after &&
        !(after.lower === 'there' && !['verb', 'aux'].includes(words[end + 1]?.tag ?? '')) &&
        (after.tag === 'name' || after.tag === 'pron' || after.tag === 'det' || after.tag === 'nom') &&
        (out.length === 0 ||
          ['stop', 'comma', 'dash', 'conj', 'adv', 'rel', 'sub'].includes(out.at(-1)?.type ?? '') ||
          turned !== undefined) &&
        words.slice(end, end + 14).some((x) => x.tag === 'verb');
      const prevChunk = out.at(-1);
      const prep = prevChunk?.type === 'prep' ? prevChunk.word.lower : undefined;
      const ne =
        french &&
        group.some((x) => x.lower === 'ne' || x.lower === "n'") &&
        !group.some((x) => x.tag === 'neg' && x.lower !== 'ne' && x.lower !== "n'");
      const bareNe =
        ne && !words.slice(end, end + 9).some((x) => x.lower === 'que' || x.lower === "qu'") && !expletiveNe(words, i);
      const vg = verbGroup(group, language, question, bareNe, turned);
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
          const last = end > i ? words[end - 1] : undefined;
          // "paid Ruiz 400 euros", "paid the clerk 400 euros": two things, not one
          if (
            (x.tag === 'num' &&
              (last?.tag === 'name' || (last?.tag === 'nom' && SUM_OR_TIMES.test(words[end + 1]?.lower ?? '')))) ||
            (/^[€$£]$/.test(x.text) && (last?.tag === 'name' || last?.tag === 'nom'))
          )
            break;
          // "found Ruiz guilty"
          if (/^(?:guilty|coupables?|innocente?s?)$/.test(x.lower) && last?.tag === 'name') break;
          // « remettre en liberté Ruiz »
          const state = french && last === w && words[i - 1]?.lower === 'en' && STATE.test(w.lower);
          if (state && x.mention?.kind === 'person') break;
          // "at the age of 18 Ruiz joined"
          if (x.mention?.kind === 'person' && last?.tag === 'num') break;
        }
      }
      const prev = out.at(-1);
      // "Days after the raid Radio Lund said": the name after the phrase is the subject of the verb that follows
      const tail = words[end - 1];
      const following = words[end];
      if (
        (prev?.type === 'prep' || (prev?.type === 'time' && /\b(?:after|before)$/.test(prev.word.lower))) &&
        end - i > 1 &&
        tail?.tag === 'name' &&
        words[end - 2]?.tag === 'nom' &&
        words[i]?.tag === 'det' &&
        (following?.tag === 'verb' || following?.tag === 'aux') &&
        !subjectWaits(out)
      )
        end--;
      // « « … », a répété à la barre Imre Volk »: the name is who speaks
      else if (
        prev?.type === 'prep' &&
        end - i > 1 &&
        tail?.mention?.kind === 'person' &&
        SPOKEN_FROM.test(words[end - 2]?.lower ?? '') &&
        afterQuoted(out)
      )
        end--;
      const np = nounPhrase(words.slice(i, Math.max(end, i + 1)), language);
      // "warned them three times": how often, and nobody
      if (prev?.type !== 'prep' && np.words[0]?.tag === 'num' && /^(?:times|fois)$/.test(np.head.lower)) {
        out.push({ type: 'adv', word: np.head });
        i = Math.max(end, i + 1);
        continue;
      }
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

/** "avant que la famille n'ait été avertie", "craint qu'il ne parte": a "ne" that denies nothing. */
function expletiveNe(words: readonly Word[], at: number): boolean {
  for (let k = at - 1; k > 0 && k > at - 9; k--) {
    const word = words[k];
    if (word?.tag === 'stop' || word?.tag === 'comma') return false;
    if (word?.lower === 'que' || word?.lower === "qu'" || word?.lower === 'qu’')
      return /^(?:avant|moins|peur|crainte|plus|mieux|autre|autrement|cr(?:ain|aign)\p{L}*|redout\p{L}*|évit\p{L}*|empêch\p{L}*)$/u.test(
        words[k - 1]?.lower ?? '',
      );
  }
  return false;
}
