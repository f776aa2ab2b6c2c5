/** Likelihood words as said, with the scale that has the term. A word is kept as it stands and never made a number. */
import type { Likelihood } from '../../domain/claim.ts';
import type { Language } from '../../domain/facts.ts';
import { judgedAbove } from '../judged.ts';
import type { Clause } from '../syntax/clauses.ts';

/** ICD 203 terms (US intelligence community directive 203, analytic standards). */
const ICD_203 =
  /^(?:almost no chance|remote|very unlikely|highly improbable|unlikely|improbable|roughly even chance|roughly even odds|likely|probable|probably|very likely|highly probable|very probably|almost certain|almost certainly|nearly certain)$/;

const HEDGES_EN =
  /\b(?:almost certain(?:ly)?|nearly certain(?:ly)?|very probably|very likely|most likely|highly likely|probably|likely|possibly|perhaps|maybe|unlikely|improbable|presumably|apparently|allegedly|reportedly|supposedly|seemingly|alleged|suspected(?! of)|estimated|potential|potentially)\b/i;
const HEDGES_FR =
  /(?<![\p{L}])(?:presque certainement|quasi certain|très probablement|très probable|probablement|vraisemblablement|sans doute|peut-être|possiblement|éventuellement|apparemment|prétendument|présumée?s?|potentiel(?:le)?s?|probable|peu probable|soupçonnée?s?(?!\s+(?:de\s|d['’]|par\s)))(?![\p{L}])/iu;
const MODALS = new Set(['may', 'might', 'could', 'pouvoir']);
/** « peut avoir quitté », « doit avoir quitté » */
const CAN = /^(?:pouvoir|devoir)$/;
const SEEM = new Set(['appear', 'seem', 'sembler', 'paraître']);
const HEARSAY_VERBS = new Set([
  'think',
  'believe',
  'say',
  'report',
  'suspect',
  'allege',
  'understand',
  'rumour',
  'soupçonner',
  'dire',
  'croire',
  'penser',
  'supposer',
  'suspecter',
]);

/** Of "Ruiz, the suspected leader, was shot" what the verb itself is said with; what stands between commas is made blank. */
const withoutAside = (words: string): string =>
  words.replace(/^(\s*),[^,]+ [^,]+ [^,]+,/, (aside, lead: string) => lead + ' '.repeat(aside.length - lead.length));

export function likelihoodOf(clause: Clause, text: string, language: Language): Likelihood | undefined {
  const from = clause.subject && clause.subjectBy === 'direct' ? clause.subject.end : clause.vg.start;
  const start = Math.min(from, clause.vg.start);
  const re = language === 'fr' ? HEDGES_FR : HEDGES_EN;
  const m = re.exec(withoutAside(text.slice(start, clause.vg.end))) ?? undefined;
  if (m) return term(start + m.index, m[0]);
  const g = clause.governor;
  if (
    clause.vg.modal &&
    (MODALS.has(clause.vg.modal) || (clause.vg.perfect && /^(?:must|should|ought)$/.test(clause.vg.modal)))
  ) {
    // "could find and hold him": the modal stands with the first verb
    const from = clause.vg.bare && g ? g.vg.start : clause.vg.start;
    return term(from, text.slice(from, clause.vg.end));
  }
  const linked = !clause.prep || /^(?:suspect|soupçonner|suspecter)$/.test(g?.vg.lemma ?? '');
  // « passait pour avoir payé », « convaincue d'avoir été suivie »
  if (
    (g?.vg.lemma === 'passer' && clause.prep === 'pour') ||
    (/^(?:convaincre|persuader)$/.test(g?.vg.lemma ?? '') && g?.vg.passive && clause.vg.perfect)
  )
    return g && term(g.vg.start, text.slice(g.vg.start, g.vg.end));
  if (g && linked && (clause.relation === 'infinitive' || clause.relation === 'gerund')) {
    // "is unlikely to have left"
    const leans =
      /^(?:be|être)$/.test(g.vg.lemma) || clause.vg.perfect ? re.exec(text.slice(g.vg.end, clause.vg.start)) : null;
    if (leans) return term(g.vg.end + leans.index, leans[0]);
    // « pensait avoir identifié »
    if (/^(?:penser|croire)$/.test(g.vg.lemma) && clause.vg.perfect)
      return term(g.vg.start, text.slice(g.vg.start, g.vg.end));
    if (SEEM.has(g.vg.lemma)) return term(g.vg.start, text.slice(g.vg.start, g.vg.end));
    if (HEARSAY_VERBS.has(g.vg.lemma) && (g.vg.passive || !!clause.prep))
      return term(g.vg.start, text.slice(g.vg.start, g.vg.end));
    if (
      (g.vg.modal && (MODALS.has(g.vg.modal) || g.vg.modal === 'ought')) ||
      (CAN.test(g.vg.lemma) && clause.vg.perfect)
    )
      return term(g.vg.start, text.slice(g.vg.start, g.vg.end));
    return likelihoodOf(g, text, language);
  }
  const above = hedgedAbove(clause, text);
  if (above) return above;
  if (language === 'fr' && clause.vg.tense === 'conditional' && (clause.vg.perfect || clause.vg.passive))
    return term(clause.vg.start, text.slice(clause.vg.start, clause.vg.end));
  const tail = clause.complements.find((c) => c.type === 'adv' && re.test(c.word.text));
  return tail?.type === 'adv' ? term(tail.word.start, tail.word.text) : undefined;
}

const UNSURE = /^(?:fear|suspect|presume|suppose|assume|craindre|redouter|soupçonner|suspecter|présumer|supposer)$/;
/** « il se peut que », "it is possible that", « il n'est pas exclu que » */
const IMPERSONAL =
  /^(?:il|it)\s+((?:semble|semblait|semblerait|paraît|paraîtrait|se p(?:eut|ouvait|ourrait)|seems?|seemed|appears?|appeared|(?:n['’])?(?:est|était|serait|is|was|remains|reste|demeure)(?: pas| not)? (?:\p{L}+ment )?(?:possible|probable|plausible|vraisemblable|envisageable|exclu|impossible|excluded|inconceivable|conceivable|likely|unlikely)))\s*(?:that|que|qu['’])?\s*$/iu;

const CHANCE = /(?<!\p{L})(?:im)?(?:possible|probable|plausible|vraisemblable|envisageable|crédible|douteux)$/iu;

/** The words that make what hangs on them by "that" no more than a fear, a guess or a chance. */
function hedgedAbove(clause: Clause, text: string): Likelihood | undefined {
  const { governor: g, relation, start } = clause;
  if (relation !== 'that' || !g) return undefined;
  if (UNSURE.test(g.vg.lemma) || (/^(?:exclure|écarter)$/.test(g.vg.lemma) && g.vg.negated && !g.vg.passive))
    return term(g.vg.start, text.slice(g.vg.start, g.vg.end));
  const judged = judgedAbove(clause, text);
  if (judged && CHANCE.test(judged.words)) return term(judged.start, judged.words);
  const from = g.subject?.start ?? g.vg.start;
  const [, words] = IMPERSONAL.exec(text.slice(from, start)) ?? [];
  return words ? term(text.indexOf(words, from), words) : undefined;
}

function term(start: number, words: string): Likelihood {
  return {
    start,
    end: start + words.length,
    words,
    ...(ICD_203.test(words.toLowerCase()) ? { scale: 'ICD 203' } : {}),
  };
}
