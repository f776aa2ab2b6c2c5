/** Tags French words in place: closed classes from lists, verbs by their forms and by what stands before them. */

import { BEFORE_INFINITIVES, BEFORE_NAMES, NOUNS_IN_ER, RULES_FINITE, SAYS_FINITE } from './homographs-fr.ts';
import { verbReadings } from './inflect-fr.ts';
import { isDigit, isQuantity } from './quantity-fr.ts';
import { isJudged, isOnly, JUDGES, tellsSomebody } from './que-fr.ts';
import { isTurn } from './turns-fr.ts';
import type { Word } from './words.ts';
import * as L from './words-fr.ts';

/** « condamne M. Ruiz » */
const TITLES = new Set(['m.', 'mm.', 'mme', 'mmes', 'mlle']);

const FINITE = /[zidfcs]/;
/** "la rencontre", "les porte": after these a form that is also a noun is a noun unless a subject stands before. */
const ARTICLES = new Set(['le', 'la', 'les', "l'", 'l’', 'leur']);

const skip = (words: readonly Word[], i: number): Word | undefined => {
  let j = i - 1;
  while (j >= 0 && (words[j]?.tag === 'adv' || words[j]?.tag === 'neg')) j--;
  return words[j];
};

/** Whether the word before is a pronoun that can stand between subject and verb. */
function cliticBefore(words: readonly Word[], i: number): boolean {
  const w = words[i - 1];
  if (!w || !L.CLITICS.has(w.lower) || (w.lower === 'en' && w.tag !== 'pron')) return false;
  if (!ARTICLES.has(w.lower)) return true;
  const before = words[i - 2];
  return (
    !!before &&
    (before.tag === 'neg' ||
      (before.tag === 'pron' && L.SUBJECT_PRONOUNS.has(before.lower)) ||
      before.tag === 'rel' ||
      // « à Ruiz la somme de »
      (before.tag === 'name' && !/^(?:de|du|des|d['’])$/.test(words[i + 1]?.lower ?? '')))
  );
}

/** "« … », énumère Ruiz": a verb that no list has, by its place after a quotation. */
function afterQuotation(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const quoted = before?.tag === 'said' || (before?.tag === 'comma' && words[i - 2]?.tag === 'said');
  const next = words[i + 1];
  const w = words[i];
  return (
    !!quoted &&
    !!next &&
    !!w &&
    /(?:e|ait|it|a|ent)$/.test(w.lower) &&
    w.text === w.lower &&
    (next.tag === 'name' ||
      /^(?:le|la|les|l'|un|une|ce|cette|son|sa|m\.|mme|-(?:t-)?(?:il|elle|on|ils|elles))$/.test(next.lower))
  );
}

function verbTag(words: readonly Word[], i: number, w: Word): boolean {
  const readings = verbReadings(w.lower);
  // "au courant", "du juge": what follows a contracted article is a noun
  if (/^(?:au|aux|du)$/.test(words[i - 1]?.lower ?? '')) return false;
  if (readings.length === 0) {
    // an infinitive that no list has: "de bourlinguer"
    if (
      /[^i]er$/.test(w.lower) &&
      w.lower.length > 5 &&
      w.text === w.lower &&
      words[i - 1]?.tag === 'prep' &&
      /^(?:de|d'|à|pour|sans|par)$/.test(words[i - 1]?.lower ?? '') &&
      !NOUNS_IN_ER.has(w.lower)
    ) {
      w.lemma = w.lower;
      w.form = 'b';
      return true;
    }
    if (!afterQuotation(words, i)) return false;
    w.lemma = w.lower.replace(/(?:e|ait|ent)$/, 'er');
    w.form = 'z';
    return true;
  }
  const direct = words[i - 1];
  // "Ruiz, dit le Suédois": a nickname
  if (
    w.lower === 'dit' &&
    direct?.tag === 'comma' &&
    words[i - 2]?.tag !== 'said' &&
    (/^(?:le|la|l')$/.test(words[i + 1]?.lower ?? '') || words[i + 1]?.tag === 'name')
  )
    return false;
  const prev = skip(words, i);
  if (i > 0 && w.text.charAt(0) !== w.lower.charAt(0) && direct?.tag !== 'stop' && direct?.tag !== 'said') return false;
  // « vit au Brésil »: of « vivre », too
  if (
    w.lower === 'vit' &&
    /^(?:à|au|aux|en|dans|chez|avec|sous|désormais|toujours|encore|seule?)$/.test(words[i + 1]?.lower ?? '')
  ) {
    w.lemma = 'vivre';
    w.form = 'z';
    return true;
  }
  const pick = (forms: RegExp): boolean => {
    const r = readings.find((x) => forms.test(x.forms));
    if (!r) return false;
    w.lemma = r.lemma;
    w.form = [...r.forms].find((f) => forms.test(f)) ?? 'z';
    return true;
  };
  const isAux = readings.some((r) => r.lemma === 'être' || r.lemma === 'avoir');
  if (
    isAux &&
    !(w.lower === 'est' && direct?.lower === "l'" && !words[i - 2]) &&
    !(
      w.lower === 'as' ||
      (w.lower === 'avions' && direct?.tag !== 'pron' && direct?.tag !== 'neg') ||
      (w.lower === 'fut' && direct?.tag === 'det')
    )
  ) {
    const r = readings.find((x) => x.lemma === 'être' || x.lemma === 'avoir');
    if (
      r &&
      !(
        direct?.tag === 'det' &&
        !cliticBefore(words, i) &&
        !/(?:est|sont|était|étaient|a|ont|avait|avaient|aurait|auraient|serait|seraient)$/.test(w.lower)
      )
    ) {
      w.lemma = r.lemma;
      w.form = r.forms.charAt(0);
      w.tag = 'aux';
      return true;
    }
  }
  if (prev?.tag === 'aux') {
    if (pick(/n/)) return true;
  }
  const inf = readings.some((r) => r.forms.includes('b'));
  if (inf && !readings.some((r) => FINITE.test(r.forms))) {
    if (direct?.tag === 'det' && !cliticBefore(words, i)) return false;
    return pick(/b/);
  }
  if (readings.every((r) => r.forms === 'n' || r.forms === 'n?')) {
    if (direct?.tag === 'det' || direct?.tag === 'num' || direct?.tag === 'poss') return false;
    // "perdu de vue", "remis en liberté"
    if (direct?.tag === 'prep' && /^(?:de|d'|des|en|à|par|sous|sur)$/.test(direct.lower)) return false;
    return pick(/n/);
  }
  if (readings.every((r) => r.forms === 'g')) {
    if (direct?.tag === 'det') return false;
    return pick(/g/);
  }
  // "Joint à Bari, le maire …": at the head of a sentence, before a preposition
  if (i === 0 && readings.some((r) => r.forms.includes('n')) && L.PREPOSITIONS.has(words[1]?.lower ?? ''))
    return pick(/n/);
  // a finite form, which may be a noun too
  if (cliticBefore(words, i) || /^n(?:e|['’])$/.test(direct?.lower ?? '')) return pick(FINITE);
  if (direct && ['det', 'num', 'poss', 'prep'].includes(direct.tag)) return false;
  if (prev && (prev.tag === 'pron' || prev.tag === 'rel')) return pick(FINITE);
  const onlyTense = readings.some((r) => /[idfc]/.test(r.forms));
  if (onlyTense && !/^(?:fonda|opéra|agenda|data|visa)$/.test(w.lower)) return pick(/[idfczs]/);
  if (
    prev &&
    (prev.tag === 'name' || prev.tag === 'nom' || prev.tag === 'close' || prev.tag === 'time' || prev.tag === 'num')
  ) {
    const next = words[i + 1];
    // "l'enquête porte sur", "le ministre affirme que": a determiner, infinitive, preposition or "que" must follow
    // « La cour juge exclu que »
    if (/^qu(?:e|['’])$/.test(words[i + 2]?.lower ?? '') && readings.some((r) => JUDGES.test(r.lemma)))
      return pick(FINITE);
    // « Les enquêteurs jugent plausible que »: no noun in -ent follows a plural
    if (prev.tag === 'nom' && direct === prev && /s$/.test(prev.lower) && /[^i]ent$/.test(w.lower)) return pick(FINITE);
    // « Le ministère dément et parle d'une erreur »
    if (/^(?:dément|nie|conteste|réfute|dit|sait|croit)$/.test(w.lower) && /^(?:et|mais)$/.test(next?.lower ?? ''))
      return pick(FINITE);
    if (TITLES.has(next?.lower ?? '') && !BEFORE_NAMES.has(w.lower)) return pick(FINITE);
    if (!next || next.tag === 'name' || next.tag === 'comma' || next.tag === 'stop' || next.tag === 'said')
      return prev.tag === 'name' ||
        next?.tag === 'said' ||
        (next?.tag === 'name' && !BEFORE_NAMES.has(w.lower)) ||
        /(?:dit|dément|nie|sait|croit|prétend|conteste|réfute|récuse|affirme|confirme|assure|admet)$/.test(w.lower)
        ? pick(FINITE)
        : false;
    const n = next.lower;
    return (
      (L.DETERMINERS.has(n) ||
        L.SUBORDINATORS.has(n) ||
        (L.PREPOSITIONS.has(n) && !/^(?:de|d'|du|des|d’)$/.test(n)) ||
        // « L'enquête interne n'a pas … »: the verb is still to come
        (L.NEGATIONS.has(n) &&
          !(/^n(?:e|['’])$/.test(n) && !/^(?:pas|.*(?:er|ir|re|oir))$/.test(words[i + 2]?.lower ?? ''))) ||
        L.ADVERBS.has(n) ||
        /^(?:pourquoi|comment|où)$/.test(n) ||
        // « La commission juge hautement probable »
        (/[^i]ement$|amment$|emment$/.test(n) && verbReadings(n).length === 0 && !L.NOT_ADVERBS.has(n)) ||
        verbReadings(n).some((r) => r.forms.includes('b')) ||
        (/^(?:de|d'|du|des)$/.test(n) && prev.tag === 'name') ||
        // « le juge décide de libérer »
        (/^(?:de|d'|d’)$/.test(n) && verbReadings(words[i + 2]?.lower ?? '').some((r) => r.forms === 'b'))) &&
      pick(FINITE)
    );
  }
  if (!prev || ['said', 'comma', 'conj', 'that'].includes(prev.tag)) {
    const next = words[i + 1];
    // « , explique Mme Ruiz »
    if (prev?.tag === 'comma' && TITLES.has(next?.lower ?? '') && !BEFORE_NAMES.has(w.lower)) return pick(FINITE);
    // « reconnaît l'avoir vue mais nie lui avoir parlé », « La cour, en ayant délibéré, refuse à nouveau de »
    if (
      prev?.tag === 'conj'
        ? SAYS_FINITE.test(w.lower) && next?.tag !== 'stop'
        : prev?.tag === 'comma' && RULES_FINITE.test(w.lower)
    )
      return pick(FINITE);
    return (
      !!next &&
      prev?.tag !== undefined &&
      (next.tag === 'name' ||
        next.tag === 'said' ||
        // « le bilan, publié hier, fait état de »
        /^(?:état|part|mention|suite|fin|lieu|partie)$/.test(next.lower) ||
        L.NEGATIONS.has(next.lower) ||
        (prev.tag === 'comma' && verbReadings(next.lower).some((r) => r.forms === 'b')) ||
        L.DETERMINERS.has(next.lower) ||
        /^-(?:t-)?(?:il|elle|ils|elles|on)$/.test(next.lower) ||
        L.SUBORDINATORS.has(next.lower)) &&
      pick(FINITE)
    );
  }
  return false;
}

export function tagFrench(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const w = words[i];
    if (w?.tag !== 'nom') continue;
    const l = w.lower;
    const prev = words[i - 1];
    const next = words[i + 1];
    if (isQuantity(l, prev, next, words[i + 2])) w.tag = 'num';
    else if (isDigit(l.charCodeAt(0)) || (L.NUMBERS.has(l) && l !== 'un')) w.tag = 'num';
    else if (/^-(?:t-)?(?:il|elle|ils|elles|on|je|nous|vous|ce|là|ci)$/.test(l)) w.tag = 'pron';
    else if (
      l === 'ne' ||
      l === "n'" ||
      l === 'pas' ||
      l === 'jamais' ||
      l === 'guère' ||
      l === 'nullement' ||
      l === 'aucunement' ||
      // « n'a rien dit »
      (l === 'rien' && prev?.tag === 'aux' && verbReadings(next?.lower ?? '').some((r) => r.forms.includes('n')))
    )
      w.tag = 'neg';
    else if (l === 'plus')
      w.tag = words.slice(Math.max(0, i - 6), i).some((x) => x.lower === 'ne' || x.lower === "n'") ? 'neg' : 'adv';
    else if (
      L.BEFORE_QUE.has(l) &&
      !(l === 'bien' && prev?.tag === 'verb') &&
      (next?.lower === 'que' || next?.lower === "qu'")
    )
      w.tag = 'sub';
    else if ((l === 'que' || l === "qu'") && prev?.tag === 'sub') w.tag = 'sub';
    else if ((l === 'que' || l === "qu'") && isOnly(words, i)) w.tag = 'adv';
    else if (l === 'que' || l === "qu'")
      w.tag =
        prev &&
        (prev.tag === 'nom' || prev.tag === 'name') &&
        !/(?:affirm|fait|idée|preuve|information|hypothèse|assurance|signe)/.test(prev.lower) &&
        !isJudged(words, i - 1) &&
        !tellsSomebody(words, i)
          ? 'rel'
          : 'that';
    else if (l === 'a' || l === 'est' || l === 'ont' || l === 'sont') {
      w.lemma = l === 'a' || l === 'ont' ? 'avoir' : 'être';
      w.form = 'z';
      w.tag = 'aux';
    } else if (/^(?:ce|cette|ces)$/.test(l) && next && /^derni(?:er|ère)s?$/.test(next.lower)) w.tag = 'det';
    else if (L.RELATIVES.has(l) || (/^(?:pourquoi|comment)$/.test(l) && prev?.tag === 'verb')) w.tag = 'rel';
    else if (L.COORDINATORS.has(l)) w.tag = 'conj';
    else if (l === 'comme' && isJudged(words, i)) w.tag = 'adv';
    else if (L.SUBORDINATORS.has(l)) w.tag = 'sub';
    else if (ARTICLES.has(l) || l === 'une' || l === 'un')
      // « l'y a rejoint »
      w.tag =
        ARTICLES.has(l) &&
        next &&
        next.tag === 'nom' &&
        (/^(?:y|en|avoir|être)$/.test(next.lower) ? isBeforeVerb(words, i + 2) : cliticVerb(words, i))
          ? 'pron'
          : 'det';
    else if (
      l === 'des' &&
      (!prev ||
        ['stop', 'comma', 'conj', 'that', 'said', 'sub', 'aux', 'verb', 'open', 'dash', 'neg', 'prep'].includes(
          prev.tag,
        ))
    )
      w.tag = 'det';
    else if (l === 'du' || l === 'des' || l === 'au' || l === 'aux') w.tag = 'prep';
    else if (isTurn(l, next?.lower) || isTurn(prev?.lower, l)) w.tag = 'adv';
    // « savoir s'il »
    else if (/^s['’]$/.test(l) && /^ils?$/.test(next?.lower ?? '')) w.tag = 'sub';
    else if (L.PREPOSITIONS.has(l))
      w.tag =
        l === 'en' &&
        next &&
        verbReadings(next.lower).some((r) => FINITE.test(r.forms) && !r.forms.includes('g')) &&
        prev &&
        (prev.tag === 'pron' || prev.tag === 'neg')
          ? 'pron'
          : 'prep';
    // « l'agresseur présumé », « à Me Ruiz »
    else if (/^présumée?s?$/.test(l) && prev?.tag === 'nom') w.tag = 'nom';
    else if (w.text === 'Me' && next?.tag === 'name') w.tag = 'nom';
    // « a porté plainte »
    else if (/^plaintes?$/.test(l) && /^(?:porter|déposer|retirer)$/.test(prev?.lemma ?? '')) w.tag = 'nom';
    // « l'ensemble des faits »
    else if (l === 'ensemble' && prev?.tag === 'det') w.tag = 'nom';
    // « nous remet ce jour les clés »
    else if (l === 'ce' && next?.lower === 'jour') {
      w.tag = 'adv';
      next.tag = 'adv';
    }
    // « a lui-même requis »
    else if (/^(?:lui|elle|eux|elles)-mêmes?$/.test(l) && prev?.tag === 'aux') w.tag = 'adv';
    else if (l === 'ce' && next && !AFTER_CE.test(next.lower) && !L.PREPOSITIONS.has(next.lower)) w.tag = 'det';
    else if (L.PRONOUNS.has(l) && !(l === 'personne' && prev?.tag === 'det')) w.tag = 'pron';
    else if (L.DETERMINERS.has(l)) w.tag = 'det';
    else if (
      L.ADVERBS.has(l) ||
      (l.length > 6 &&
        l.endsWith('ment') &&
        !L.NOT_ADVERBS.has(l) &&
        // « les clercs affirment »
        verbReadings(l).length === 0 &&
        prev?.lower !== 'ce' &&
        prev?.tag !== 'det' &&
        prev?.tag !== 'prep')
    )
      w.tag = 'adv';
    // « juge exclu que », « n'a fait ni mort ni blessé »
    else if (/^qu(?:e|['’])$/.test(next?.lower ?? '') && isJudged(words, i)) w.tag = 'nom';
    else if (/^(?:mort|blessé)e?s?$/.test(l) && prev?.lower === 'ni') w.tag = 'nom';
    // « l'ancienne députée »
    else if (prev && /^ancien(?:ne)?s?$/.test(prev.lower) && /é(?:e?s?)$/.test(l)) w.tag = 'nom';
    // « retrouvé mort » says how
    else if (/^morte?s?$/.test(l) && /^(?:re)?trouver$|^découvrir$/.test(prev?.lemma ?? '')) w.tag = 'nom';
    else if (verbTag(words, i, w)) {
      if (w.tag === 'nom') w.tag = 'verb';
    }
  }
}

/** « l'y a rejoint », « l'avoir rencontré », but « l'avoir fiscal » */
const isBeforeVerb = (words: readonly Word[], i: number): boolean =>
  verbReadings(
    (words[i]?.tag === 'neg' || /^(?:pas|jamais|bien|déjà)$/.test(words[i]?.lower ?? '') ? words[i + 1] : words[i])
      ?.lower ?? '',
  ).length > 0;

/** « ce que », « ce sont »: elsewhere « ce » stands before its noun. */
const AFTER_CE =
  /^(?:qui|que?|qu['’]|dont|n[e'’]?|n['’]|est|sont|était|étaient|fut|furent|sera|seront|serait|seraient|soit|soient|fût|peut|peuvent|pourrait|pouvait|doit|devait|devrait|disant|faisant|me|m['’]|lui|leur|nous|vous)$/;

/** "ils la surveillaient": whether an article stands before a verb as its object. */
function cliticVerb(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const next = words[i + 1];
  if (!next || !verbReadings(next.lower).some((r) => FINITE.test(r.forms) || r.forms.includes('b'))) return false;
  if (!before) return false;
  if (before.tag === 'neg') return true;
  // "les agents l'ont laissé", "et l'a condamné": no noun begins with these
  if (/^(?:a|ont|(?:av|aur)(?:ait|aient)|aura|auront)$/.test(next.lower)) return true;
  if ((before.tag === 'nom' || before.tag === 'name') && /^\p{L}{2,}(?:[aè]ient|rait|èrent|ront)$/u.test(next.lower))
    return true;
  // « et le place sous contrôle judiciaire »
  if (
    /^(?:sous|en)$/.test(words[i + 2]?.lower ?? '') &&
    /^(?:place|met|maintient)$/.test(next.lower) &&
    before.tag === 'conj'
  )
    return true;
  // « et la condamne à verser », « le juge l'autorise à quitter »
  if (
    /^(?:nom|name|conj|comma)$/.test(before.tag) &&
    /^(?:à|de|d'|d’)$/.test(words[i + 2]?.lower ?? '') &&
    verbReadings(words[i + 3]?.lower ?? '').some((r) => r.forms.includes('b')) &&
    !BEFORE_NAMES.has(next.lower) &&
    !BEFORE_INFINITIVES.has(next.lower)
  )
    return true;
  if (before.tag === 'pron' && L.SUBJECT_PRONOUNS.has(before.lower)) return true;
  if (before.tag === 'rel' && before.lower === 'qui') return true;
  if (
    before.tag === 'prep' &&
    (before.lower === 'de' || before.lower === 'pour' || before.lower === 'à' || before.lower === 'sans')
  )
    return verbReadings(next.lower).some((r) => r.forms.includes('b'));
  return false;
}
