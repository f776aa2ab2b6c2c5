/** Tags English words in place: closed classes from lists, verbs by their forms and by what stands before and after them. */

import { before, isBareVerb } from './bare-en.ts';
import { AT_ADVERBS, EITHER, IN_ADVERBS, isLongThing, mayBeClosed } from './closed-en.ts';
import { isMostlyVerb, verbReadings } from './inflect-en.ts';
import { besideWork, isInterim, isNounInIng, unknownVerb } from './ing-en.ts';
import { isPersonNoun, isPersonWord } from './noun-sorts.ts';
import { isOrdinalAdverb } from './ordinals-en.ts';
import { isGapped, isQuantity } from './quantity-en.ts';
import type { Word } from './words.ts';
import * as L from './words-en.ts';

/** What people are before they do anything. */
const BORNE =
  /^(?:armed|masked|hooded|uniformed|elected|retired|displaced|detained|wounded|injured|suspected|convicted|trained|unnamed|bearded)$/;

const BE_LEMMA = 'be';
const NOMINAL = new Set(['nom', 'name', 'num']);

/** Before a participle that stands with its noun. */
const HOW_WELL = /^(?:poorly|well|badly|ill|fully|newly|highly|better|best|heavily|lightly|widely)$/;
/** "gave *himself* up", "threw *them* out" */
const SELF = /sel(?:f|ves)$/;
const WHOM = /sel(?:f|ves)$|^(?:him|her|them|us|me|it)$/;
/** "was not passed on", "passed it on to the police" */
const GOES_ON = /^(?:pass|hand|send|carry|go|move|live|drag|hold)$/;
const HARDLY = /^(?:hardly|scarcely|barely)$/;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

function closedTag(
  w: Word,
  prev: Word | undefined,
  next: Word | undefined,
  after: Word | undefined,
): Word['tag'] | undefined {
  const l = w.lower;
  // "was in fact held"; "in part of the yard" is a place
  if (l === 'in' && IN_ADVERBS.has(next?.lower ?? '') && after?.lower !== 'of') return 'adv';
  if (IN_ADVERBS.has(l) && prev?.lower === 'in' && prev.tag === 'adv') return 'adv';
  // "at least", "at first" without a number
  if (AT_ADVERBS.has(l) && prev?.lower === 'at' && prev.tag === 'adv') return 'adv';
  // "shot dead nine men"
  if (l === 'dead' && prev?.lower === 'shot') return 'adv';
  // "no one alerted them"
  if (l === 'one' && prev?.lower === 'no') return 'nom';
  if (isOrdinalAdverb(l, prev, next)) return 'adv';
  if (isDigit(l.charCodeAt(0)) || (L.NUMBERS.has(l) && l !== 'second')) return 'num';
  if (l === "'s" || l === "'" || l === "s'") return 'poss';
  // "hardly ever searched", "hardly any of them"
  if (l === 'ever' && HARDLY.test(prev?.lower ?? '')) return 'neg';
  if (next?.lower === 'any' && HARDLY.test(l)) return 'det';
  // "found him not guilty"
  if (l === 'not' && next?.lower === 'guilty') return 'det';
  // "not only of this but of that", "whether or not to ask"
  if (l === 'not' && (prev?.lower === 'or' || /^(?:only|just|merely|simply)$/.test(next?.lower ?? ''))) return 'adv';
  if (L.NEGATIONS.has(l) || (l === 'neither' && prev?.tag === 'aux')) return 'neg';
  if (
    (l === 'neither' || l === 'either') &&
    next &&
    ((L.PREPOSITIONS.has(next.lower) && next.lower !== 'of') || verbReadings(next.lower).length > 0)
  )
    return 'adv';
  if (isQuantity(l, prev, next, after)) return 'num';
  if (l === 'at' && next && AT_ADVERBS.has(next.lower)) return 'adv';
  if (l === 'for' && next && /^(?:example|instance)$/.test(next.lower)) return 'adv';
  // "passed along the order"
  if (l === 'along' && prev?.tag === 'verb' && /^(?:pass|hand|send)$/.test(prev.lemma ?? '')) return 'adv';
  // "one by one"
  if (l === 'one' && ((next?.lower === 'by' && after?.lower === 'one') || (prev?.lower === 'by' && prev.tag === 'adv')))
    return 'adv';
  if (l === 'by' && prev?.lower === 'one' && prev.tag === 'adv') return 'adv';
  if (l === 'further' && next && verbReadings(next.lower).some((r) => r.forms.includes('d'))) return 'adv';
  // "has since been released"
  if (
    l === 'since' &&
    prev &&
    L.HAVE.has(prev.lower) &&
    next &&
    (next.lower === 'been' || verbReadings(next.lower).some((r) => r.forms.includes('n')))
  )
    return 'adv';
  if ((l === 'prior' && next?.lower === 'to') || (l === 'such' && next?.lower === 'as')) return 'adv';
  // "no matter how they tried"
  if (l === 'no' && next?.lower === 'matter' && after && L.RELATIVES.has(after.lower)) return 'adv';
  if (l === 'matter' && prev?.lower === 'no' && prev.tag === 'adv') return 'adv';
  if (prev?.lower === 'for' && prev.tag === 'adv') return 'adv';
  if ((l === 'no' && next?.lower === 'longer') || (l === 'longer' && prev?.lower === 'no')) return 'neg';
  if (l === 'according' && next?.lower === 'to') return 'prep';
  if (l === 'that') {
    // "That Ruiz was there was never shown"
    if ((!prev && next?.tag !== 'name') || prev?.tag === 'prep')
      return next && next.tag === 'nom' && !verbReadings(next.lower).length ? 'det' : 'pron';
    return 'that';
  }
  if (L.BE.has(l)) {
    w.lemma = BE_LEMMA;
    w.form = l === 'been' ? 'n' : l === 'being' ? 'g' : l === 'be' ? 'b' : l === 'was' || l === 'were' ? 'd' : 'z';
    return 'aux';
  }
  if (L.HAVE.has(l)) {
    w.lemma = 'have';
    w.form = l === 'had' ? 'dn' : l === 'having' ? 'g' : l === 'have' ? 'bz' : 'z';
    return 'aux';
  }
  if (L.DO.has(l)) {
    w.lemma = 'do';
    w.form = l === 'did' ? 'd' : l === 'doing' ? 'g' : l === 'do' ? 'bz' : 'z';
    return 'aux';
  }
  if (
    L.MODALS.has(l) &&
    !(l === 'may' && w.text === 'May') &&
    !(l === 'will' && w.text === 'Will' && prev) &&
    !(l === 'might' && prev?.tag === 'det')
  ) {
    w.lemma = l === "'ll" ? 'will' : l === "'d" ? 'would' : l === 'cannot' ? 'can' : l;
    w.form = 'm';
    return 'aux';
  }
  if (l === 'to') {
    // "gave himself up to police"
    if (next?.lower === 'police' && !L.DETERMINERS.has(after?.lower ?? '')) return 'prep';
    return next &&
      (verbReadings(next.lower).some((r) => r.forms.includes('b')) ||
        L.BE.has(next.lower) ||
        L.HAVE.has(next.lower) ||
        L.DO.has(next.lower) ||
        /ly$/.test(next.lower))
      ? 'to'
      : 'prep';
  }
  if (
    (l === 'what' || l === 'which') &&
    next &&
    next.tag === 'nom' &&
    prev?.tag !== 'nom' &&
    !L.PRONOUNS.has(next.lower) &&
    !L.DETERMINERS.has(next.lower) &&
    !verbReadings(next.lower).length &&
    !L.BE.has(next.lower) &&
    !L.HAVE.has(next.lower) &&
    !L.DO.has(next.lower) &&
    !L.MODALS.has(next.lower)
  )
    return 'det';
  if (L.RELATIVES.has(l)) return 'rel';
  if (l === 'which') return 'rel';
  if (l === 'so' && next?.lower === 'far') return 'adv';
  // "There was, though, no sign of it"
  if (l === 'though' && prev?.tag === 'comma' && next?.text === ',') return 'adv';
  if (
    l === 'once' &&
    (next?.lower === 'again' ||
      next?.lower === 'more' ||
      /^(?:aux|verb|neg)$/.test(prev?.tag ?? '') ||
      /^\p{Ll}+ed$/u.test(next?.text ?? ''))
  )
    return 'adv';
  if (
    (l === 'as' || l === 'since' || l === 'until' || l === 'before' || l === 'after' || l === 'than') &&
    next &&
    /^(?:he|she|they|it|we|i|there)$/.test(next.lower)
  )
    return 'sub';
  // "was last seen with two men"
  if (
    /^(?:last|first|next)$/.test(l) &&
    prev?.tag === 'aux' &&
    next &&
    verbReadings(next.lower).some((r) => /[ng]/.test(r.forms))
  )
    return 'adv';
  if (L.SUBORDINATORS.has(l)) return 'sub';
  if (/^(?:himself|herself|themselves|itself)$/.test(l) && prev && ['nom', 'name', 'aux'].includes(prev.tag))
    return 'adv';
  if (l === 'yet' && (prev?.tag === 'neg' || prev?.tag === 'aux')) return 'adv';
  if (L.COORDINATORS.has(l)) return 'conj';
  if (EITHER.has(l)) return undefined;
  if (L.PRONOUNS.has(l)) return 'pron';
  if (L.DETERMINERS.has(l)) return 'det';
  if (
    l === 'up' ||
    l === 'down' ||
    l === 'out' ||
    l === 'off' ||
    l === 'over' ||
    l === 'back' ||
    l === 'on' ||
    l === 'in'
  )
    return (prev?.tag === 'verb' || (prev?.tag === 'pron' && (l === 'in' ? SELF : WHOM).test(prev.lower))) &&
      (!next || ['comma', 'stop', 'prep', 'to', 'sub'].includes(next.tag) || L.PREPOSITIONS.has(next.lower)) &&
      (l !== 'in' || prev.tag === 'pron') &&
      (l !== 'on' || (next?.lower !== 'the' && GOES_ON.test(prev.tag === 'verb' ? (prev.lemma ?? '') : 'pass')))
      ? 'adv'
      : 'prep';
  if (L.PREPOSITIONS.has(l)) return 'prep';
  if (l === 'long' && isLongThing(prev, next)) return undefined;
  if (L.ADVERBS.has(l) || (l.length > 4 && l.endsWith('ly') && !L.NOT_ADVERBS.has(l) && (w.text === w.lower || !prev)))
    return 'adv';
  return undefined;
}

/** Pronoun or determiner by what follows. */
function eitherPronoun(next: Word | undefined): 'det' | 'pron' {
  // "pay her £400"
  return next &&
    !/^[€$£]/.test(next.text) &&
    (NOMINAL.has(next.tag) || next.tag === 'num') &&
    !L.PREPOSITIONS.has(next.lower) &&
    !L.BE.has(next.lower) &&
    !L.HAVE.has(next.lower) &&
    !L.MODALS.has(next.lower) &&
    !L.DO.has(next.lower) &&
    !L.COORDINATORS.has(next.lower) &&
    !L.SUBORDINATORS.has(next.lower) &&
    !/^(?:told|said|says|who|whom|that)$/.test(next.lower)
    ? 'det'
    : 'pron';
}

function verbTag(words: readonly Word[], i: number, w: Word): boolean {
  const readings = verbReadings(w.lower);
  if (readings.length === 0) return false;
  const prev = before(words, i);
  const direct = words[i - 1];
  const next = words[i + 1];
  const nextLower = next?.lower ?? '';
  const any = (f: string) => readings.find((r) => r.forms.includes(f));
  const take = (r: { lemma: string } | undefined, form: string): boolean => {
    if (!r) return false;
    w.lemma = r.lemma;
    w.form = form;
    return true;
  };
  // a name in capitals inside a sentence is no verb
  if (
    i > 0 &&
    w.text !== w.lower &&
    w.text.charAt(0) !== w.lower.charAt(0) &&
    words[i - 1]?.tag !== 'stop' &&
    direct?.tag !== 'said'
  )
    return false;
  if (prev?.tag === 'to') return take(any('b'), 'b');
  if (prev?.tag === 'aux') {
    if (prev.form === 'm' || prev.lemma === 'do') return take(any('b'), 'b');
    if (prev.lemma === 'have') return take(any('n'), 'n');
    if (prev.lemma === 'be') {
      if (any('g')) return take(any('g'), 'g');
      // "who were suspected terrorists"
      if (next?.tag === 'nom' && /^(?:suspected|convicted|trained|wanted)$/.test(w.lower) && isPersonWord(nextLower))
        return false;
      return take(any('n'), 'n');
    }
  }
  if (any('g') && w.lower.endsWith('ing')) {
    // "as threatening as the last"
    if (direct?.lower === 'as' && nextLower === 'as') return false;
    if (
      L.NOUNS_IN_ING.has(w.lower) &&
      direct &&
      ['nom', 'name', 'num', 'poss', 'det'].includes(direct.tag) &&
      (nextLower === 'to' || nextLower === 'that' || !L.CLOSED_NEXT.test(nextLower))
    )
      return false;
    if (L.NOUNS_IN_ING.has(w.lower) && direct?.tag === 'prep' && !L.CLOSED_NEXT.test(nextLower) && next?.tag !== 'name')
      return false;
    if (isNounInIng(words, i, w, next) || isInterim(w, next)) return false;
    if (direct?.tag === 'det' || direct?.tag === 'poss') return false;
    if (
      direct?.tag === 'nom' &&
      next &&
      next.tag === 'nom' &&
      !L.DETERMINERS.has(nextLower) &&
      !L.PREPOSITIONS.has(nextLower)
    )
      return false;
    if (
      direct?.tag === 'adv' &&
      next?.tag === 'nom' &&
      !L.CLOSED_NEXT.test(nextLower) &&
      !L.PREPOSITIONS.has(nextLower)
    )
      return false;
    if (!next || next.tag === 'stop') return direct?.tag !== 'prep' && take(any('g'), 'g');
    return take(any('g'), 'g');
  }
  const ed = any('d') ?? any('n');
  if (ed && !(any('b') && !any('d')?.forms.includes('d'))) {
    if (direct?.tag === 'num' && isGapped(words, i)) return take(any('n') ?? ed, 'n');
    if (/^(?:det|poss|num)$/.test(direct?.tag ?? '') || (direct?.tag === 'prep' && direct.lower !== 'as')) return false;
    if (/^(?:set (?:free|aside)|found (?:guilty|liable|dead))$/.test(`${w.lower} ${nextLower}`)) return take(ed, 'd?');
    if (besideWork(words, i, next)) return false;
    if (
      direct?.tag === 'nom' &&
      direct.lower.endsWith('ed') &&
      (next?.tag === 'nom' || next?.tag === 'name') &&
      !L.CLOSED_NEXT.test(nextLower) &&
      !L.PREPOSITIONS.has(nextLower)
    )
      return false;
    // "of known and suspected fighters"
    if (
      ed.forms.includes('n') &&
      direct?.tag === 'conj' &&
      words[i - 2]?.tag === 'nom' &&
      words[i - 3] &&
      ['det', 'prep', 'poss', 'num'].includes(words[i - 3]?.tag ?? '') &&
      next?.tag === 'nom' &&
      !L.NUMBERS.has(nextLower) &&
      !isDigit(nextLower.charCodeAt(0)) &&
      !L.CLOSED_NEXT.test(nextLower) &&
      !L.PREPOSITIONS.has(nextLower)
    )
      return false;
    // "were given suspended sentences"
    if (
      direct?.tag === 'verb' &&
      next?.tag === 'nom' &&
      !L.CLOSED_NEXT.test(nextLower) &&
      !L.PREPOSITIONS.has(nextLower)
    )
      return false;
    if (direct?.tag === 'adv' && words[i - 2] && ['det', 'poss', 'prep'].includes(words[i - 2]?.tag ?? ''))
      return false;
    // "when armed men attacked": nobody arms them
    if ((!direct || /^(?:sub|conj|comma|stop)$/.test(direct.tag)) && BORNE.test(w.lower) && isPersonWord(nextLower))
      return false;
    // "poorly informed proposals"
    if (next?.tag === 'nom' && HOW_WELL.test(direct?.lower ?? '') && !L.CLOSED_NEXT.test(nextLower)) return false;
    // a base form that is also a past ("put", "set", "cut", "read") needs a subject before it
    if (any('b') && direct?.tag === 'nom' && !L.CLOSED_NEXT.test(nextLower) && next?.tag === 'nom') return false;
    const both = ed.forms.includes('d') && ed.forms.includes('n');
    return take(ed, both ? 'd?' : ed.forms.includes('d') ? 'd' : 'n');
  }
  const z = any('z');
  // "12 terrorist suspects"
  if (w.lower === 'suspects' && !L.CLOSED_NEXT.test(nextLower) && next?.tag !== 'name') return false;
  // "his own strong doubts about it"
  if (/^(?:doubt|hope|fear|claim|report)s$/.test(w.lower) && /^(?:about|of|over|for|on)$/.test(nextLower)) return false;
  if (z) {
    // "risks being sentenced"
    if (/^(?:being|having)$/.test(nextLower) && prev && ['name', 'nom', 'pron'].includes(prev.tag)) return take(z, 'z');
    if (nextLower === 'that' && prev && ['name', 'close', 'comma', 'pron'].includes(prev.tag)) return take(z, 'z');
    // "the defendant submits that"
    if (nextLower === 'that' && prev?.tag === 'nom' && isMostlyVerb(z.lemma)) return take(z, 'z');
    if (!prev || ['det', 'prep', 'num', 'poss', 'stop', 'open'].includes(prev.tag)) return false;
    if (prev.lower === 'there' || /^(?:them|him|her|us|me)$/.test(prev.lower)) return false;
    if (prev.tag === 'pron' || prev.tag === 'rel') return take(z, 'z');
    if (prev.tag === 'conj' && isMostlyVerb(z.lemma) && L.CLOSED_NEXT.test(nextLower)) return take(z, 'z');
    if (prev.tag === 'said' || prev.tag === 'comma') return isMostlyVerb(z.lemma) && take(z, 'z');
    if (
      isMostlyVerb(z.lemma) &&
      (prev.tag === 'nom' || prev.tag === 'name' || prev.tag === 'close' || prev.tag === 'time')
    )
      return take(z, 'z');
    // "the docker talks of three women"
    if (prev.tag === 'nom' && direct === prev && isPersonNoun(prev.lower) && L.PREPOSITIONS.has(nextLower))
      return take(z, 'z');
    return (
      (prev.tag === 'nom' || prev.tag === 'name') &&
      /^(?:the|a|an|his|her|its|their|him|them|how|whether|why|no|any|it)$/.test(nextLower) &&
      words[i + 2]?.lower !== 'longer' &&
      take(z, 'z')
    );
  }
  const b = any('b');
  return b !== undefined && isBareVerb(words, i, b.lemma) && take(b, 'b');
}

export function tagEnglish(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const w = words[i];
    if (w?.tag !== 'nom') continue;
    const prev = words[i - 1];
    const next = words[i + 1];
    const closed = mayBeClosed(w.lower) ? closedTag(w, prev, next, words[i + 2]) : undefined;
    if (closed) {
      w.tag = closed;
      continue;
    }
    if (L.DETERMINERS.has(w.lower) || L.PRONOUNS.has(w.lower)) {
      w.tag =
        w.lower === 'her' && prev?.tag === 'verb' && eitherPronoun(next) === 'pron' ? 'pron' : eitherPronoun(next);
      continue;
    }
    if (verbTag(words, i, w) || unknownVerb(words, i, w)) w.tag = 'verb';
  }
}
