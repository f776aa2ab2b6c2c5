/** Whether the verbs above a clause say that it did not happen, or has not happened yet: "failed to …", "did not try to …", "plan to …". */

import type { Clause } from '../syntax/clauses.ts';
import { isBody, isNobody, isPerson } from '../syntax/noun-sorts.ts';
import {
  AHEAD,
  CANNOT,
  CARRIES_NO,
  HAPPENED,
  LEANS,
  LEAVE,
  NEVER_DONE,
  NO_MEANS,
  TALKED,
  WANTS,
} from './polarity-words.ts';

/** « a failli tomber », « n'a pu ni trouver ni prévenir », « au lieu de prévenir », « faute d'avoir prévenu » */
const NOT_DONE =
  /(?:\bfaill(?:i|it|ir)|(?<![\p{L}])ni|\bau lieu|\bfaute|(?<![\p{L}])à défaut|\bplutôt que|\bloin|\brather than|\ball but|\binterdiction(?: formelle| absolue)?)\s+(?:d['’]|de\s+)?$/iu;
/** "had no choice but to leave": he left. */
const NO_CHOICE = /^no (?:choice|option|alternative)\b/i;
/** Of whom these are told, that is cleared of what they govern: "was acquitted of paying". */
const CLEARED = /^(?:clear|acquit|exonerate|absolve|disculper|acquitter|blanchir|innocenter|relaxer)$/;
/** "nearly fell", "hardly told", « non condamné »: not quite, so not. */
const NOT_QUITE = /^(?:nearly|almost|hardly|scarcely|barely|presque|guère|non)$/;
/** "had no reason to believe" */
const NO_REASON = /^\s*(?:no|little) (?:\p{L}+ )?(?:reason|cause|grounds?|basis)\s*(?:to)?\s*$/iu;
/** What somebody tried is not done where these stand by: "tried in vain to find him". */
const IN_VAIN = /\b(?:in vain|vainly|to no avail|without success|en vain|vainement|sans succès)\b/iu;

/** What somebody sees to has yet to be: "makes sure they meet", "to be sure that he knows". */
const SEEN_TO =
  /\b(?:(?:be|make|makes|making) (?:sure|certain)|(?:to |will |must |should )ensure|ensures|ensuring)(?: that)?\s*$/i;

/** Who tries does not yet do: "made no attempt to find him", "tried to find him". */
const TRIES = /^(?:try|attempt|seek|strive|endeavou?r|essayer|tenter|chercher|tâcher)$/;
const ATTEMPT = /\b(?:attempts?|efforts?|bids?|tentatives?)\s*(?:to|de|d['’]|pour)?\s*$/iu;

/** What ought to be, or would be, is not. */
const AIMS = /^(?:should|must|would|ought|shall)$/;
/** "must have left" is a conclusion, no aim. */
const isAim = (clause: Clause): boolean =>
  AIMS.test(clause.vg.modal ?? '') && !(clause.vg.modal === 'must' && clause.vg.perfect) && !wouldOnly(clause);
/** "would confirm only that": it was said */
const wouldOnly = ({ vg, complements }: Clause): boolean =>
  vg.modal === 'would' &&
  /^(?:say|confirm|admit|comment)$/.test(vg.lemma) &&
  (vg.adverbs.some((w) => w.lower === 'only') || complements.some((c) => c.type === 'adv' && c.word.lower === 'only'));
/** "ought to have warned them": that they did not is what is said. */
const wasOwed = ({ vg }: Clause): boolean => vg.perfect && !vg.negated && /^(?:should|ought)$/.test(vg.modal ?? '');
const DEMANDS = /^(?:recommend|demand|request|order|propose|urge|direct|stipulate|require)$/;
/** "recommended that they write to her and pay her": both have yet to be. */
const isDemanded = ({ opener, governor, relation, vg }: Clause): boolean =>
  vg.tense === 'present' &&
  governor !== undefined &&
  (opener === 'that' ? DEMANDS.test(governor.vg.lemma) : relation === 'coordinated' && isDemanded(governor));

const SOON =
  /^(?:tomorrow|tonight|next (?!to)|later (?:today|this)|the day after tomorrow|demain|après-demain|ce soir|la semaine prochaine|(?:le mois|l['’]an|l['’]année|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) prochaine?)/i;
/** "I'm flying to Malta tomorrow", « il part demain » */
const isSoon = ({ vg, complements, fronted, between }: Clause): boolean =>
  vg.tense === 'present' &&
  vg.form === 'finite' &&
  !vg.perfect &&
  [...complements, ...fronted, ...between].some(
    (c) => (c.type === 'time' || c.type === 'adv') && SOON.test(c.word.text),
  );
/** Not "almost certainly left", "nearly always tells", "almost immediately fell": there it is the other adverb that is not quite so. */
const notQuite = ({ vg: { adverbs } }: Clause): boolean =>
  adverbs.some((w, i) => NOT_QUITE.test(w.lower) && (w.lower === 'non' || adverbs[i + 1]?.start !== w.end + 1));
/** "had hardly left when the mast fell": he had left. */
const hadJust = ({ vg, end }: Clause, text: string): boolean =>
  vg.perfect &&
  /^[^.;]{0,80}\b(?:when|before|than|lorsqu|quand)\b/iu.test(text.slice(Math.min(end, vg.end), vg.end + 90));
/** "before he could be questioned" */
const cameToo = ({ opener, vg }: Clause): boolean => opener === 'before' && vg.modal === 'could';
/** "plans for using the crew", "ways of finding him" */
const MEANT =
  /\b(?:plans?|options?|proposals?|ideas?|hopes?|possibilit(?:y|ies)|prospects?|chances?|means|ways?|aims?|goals?|intention)\s+(?:for|of)\s*$/i;
const CALLS_ON = /^(?:call (?:on|upon)|appeal to)\b/;
/** "did not have enough evidence to charge him" */
const ENOUGH =
  /^\s*(?:enough|sufficient|assez de|suffisamment (?:de|d['’])) ?(?:\p{L}+ )?(?:evidence|grounds|proof|cause|preuves|éléments)\b/iu;
/** « a fait obligation au port de payer », « fait interdiction à Ruiz de partir » */
const LAID_ON =
  /^\s*(?:une? |l['’]|les |des )?(?:obligation|ordre|instructions?|consignes?|injonction|autorisation|permission|interdiction|défense)\s+(?:(?:à|au|aux)\s[^,;]+\s)?(?:de\s+|d['’])$/iu;
/** « fait interdiction à Ruiz de » */
const BANNED = /^\s*(?:interdiction|défense)\s/iu;
/** "were too late to arrest him" */
const TOO = /^\s*(?:far |much |all )?too \p{L}+(?: \p{L}+)?\s*(?:to)?\s*$/iu;
/** "had until May to warn them" */
const hasTime = ({ vg, complements }: Clause): boolean =>
  vg.lemma === 'have' && complements.some((c) => c.type === 'time' && c.prep === 'until');
/** "went to Bari to see her"; "went to see her" is told as done */
const wentFor = ({ vg, complements }: Clause): boolean => vg.lemma === 'go' && complements.some((c) => c.type === 'pp');

/** What "may" be so now: "may know", "may be a member"; what else may happen has not. */
const STATES =
  /^(?:be|have|know|believe|think|suspect|live|reside|work|belong|hold|own|possess|want|fear|stay|remain|lead|support|control|contain|include|être|avoir|savoir|connaître|vivre|habiter|résider|trouver|détenir|appartenir|diriger|travailler|soutenir|rester|demeurer|croire|penser|ignorer)$/;
/** "I can confirm that": it is done by being said. */
const SAYS_IT = /^(?:confirm|assure|reveal|report|say)$/;
const mayYet = ({ vg }: Clause): boolean =>
  /^(?:may|might|can)$/.test(vg.modal ?? '') &&
  !vg.perfect &&
  !SAYS_IT.test(vg.lemma) &&
  (vg.passive || !STATES.test(vg.lemma));

/** What somebody goes without doing: "left without telling the guard". */
const WITHOUT = /^(?:without|sans)$/i;

/** « peut partir », « aurait pu partir », « doit partir » are not done yet; « a pu partir », « a dû partir » are. */
function isAhead({ vg, subject }: Clause, c: Clause): boolean {
  // « le préfet l'a obligé à partir » is an order, « la tempête » none
  if (/^(?:obliger|contraindre|astreindre)$/.test(vg.lemma))
    return !vg.passive && subject !== undefined && (isPerson(subject.np) || isBody(subject.np));
  if (!/^(?:pouvoir|devoir)$/.test(vg.lemma))
    return AHEAD.has(vg.lemma) && !(/^(?:dire|jurer)$/.test(vg.lemma) && !c.prep);
  return (
    !c.vg.perfect && !STATES.test(c.vg.lemma) && !(vg.perfect && /^(?:past|none)$/.test(vg.tense)) && !shouldNotHave(vg)
  );
}

/** « aurait dû prévenir »: that they did not is what is said. */
const shouldHave = ({ vg }: Clause): boolean =>
  vg.lemma === 'devoir' && vg.perfect && vg.tense === 'conditional' && !vg.negated;

/** « n'aurait pas dû payer »: that they did is what is said. */
const shouldNotHave = ({ lemma, perfect, tense, negated }: Clause['vg']): boolean =>
  lemma === 'devoir' && perfect && tense === 'conditional' && negated;

/** « a annoncé qu'il serait expulsé »: what was still to come when it was said. */
const futureThen = ({ vg, relation, governor }: Clause): boolean =>
  vg.tense === 'conditional' &&
  !vg.perfect &&
  !vg.modal &&
  relation === 'that' &&
  governor?.vg.tense === 'past' &&
  !STATES.test(vg.lemma);

/** « avant que », « pour que », « de peur que », « à moins que » */
const NOT_YET =
  /(?:\bavant|\bpour|\bafin|\bde peur|\bde crainte|(?<!\p{L})à moins|\ben attendant|\bpourvu|(?<!\p{L})à condition)\s+qu(?:e\s+|['’])$/iu;

/** « exige que Ruiz soit libéré », « il faut que » */
const isWanted = ({ relation, governor, vg }: Clause): boolean =>
  relation === 'that' && vg.tense === 'present' && !governor?.vg.reflexive && WANTS.has(governor?.vg.lemma ?? '');

/** « Pas un gardien n'a fui » */
const isNotOne = ({ subject }: Clause, text: string): boolean =>
  /^une?$/.test(subject?.np.words[0]?.lower ?? '') &&
  /(?<!\p{L})pas\s+$/iu.test(text.slice(Math.max(0, (subject?.start ?? 0) - 5), subject?.start));

export interface Polarity {
  readonly negated: boolean;
  readonly prospective: boolean;
  /** It was tried, or not even tried. */
  readonly attempted: boolean;
}

/** Asked for several times of one clause: by who speaks, by what is claimed, by what stands under it. */
const worked = new WeakMap<Clause, Polarity>();

export function polarityAbove(clause: Clause, text: string): Polarity {
  const known = worked.get(clause);
  if (known) return known;
  const found = workedOut(clause, text);
  worked.set(clause, found);
  return found;
}

function workedOut(clause: Clause, text: string): Polarity {
  const before = text.slice(Math.max(0, clause.vg.start - 16), clause.vg.start);
  let negated =
    cameToo(clause) ||
    // "did not leave without telling them": he told them
    (WITHOUT.test(clause.prep ?? '') && clause.governor?.vg.negated !== true) ||
    isNotOne(clause, text) ||
    wasOwed(clause) ||
    NOT_DONE.test(before) ||
    (notQuite(clause) && !hadJust(clause, text));
  let prospective =
    clause.ofNoun?.ahead === true ||
    clause.vg.tense === 'future' ||
    mayYet(clause) ||
    futureThen(clause) ||
    isSoon(clause) ||
    isDemanded(clause) ||
    NOT_YET.test(text.slice(Math.max(0, clause.start - 24), clause.start)) ||
    isWanted(clause) ||
    (isAim(clause) && !wasOwed(clause)) ||
    SEEN_TO.test(text.slice(Math.max(0, clause.start - 30), clause.start)) ||
    (clause.vg.form === 'infinitive' &&
      (clause.opener === 'that' || (clause.governor !== undefined && !clause.subject && !clause.vg.perfect)));
  let attempted = false;
  let c: Clause = clause;
  for (let depth = 0; depth < 5; depth++) {
    const g = c.governor;
    if (!g || (c.relation !== 'infinitive' && c.relation !== 'gerund')) break;
    // "declined, judging that he was safe": he did judge
    if (c.relation === 'gerund' && !c.prep && /,/.test(text.slice(g.vg.end, c.vg.start))) break;
    if (WITHOUT.test(g.prep ?? '')) negated = true;
    const lemma = g.vg.lemma;
    const object = g.complements.find((x) => x.type === 'np');
    const noObject =
      object?.type === 'np' && /^(?:no|aucune?|nulle?)\b/i.test(text.slice(object.arg.start, object.arg.end));
    // "failed to stop him leaving": he left
    // « exclu pour avoir payé »: he did
    if ((NEVER_DONE.has(lemma) && !/^(?:pour|for)$/.test(c.prep ?? '')) || (lemma === 'garder' && g.vg.reflexive)) {
      const above = polarityAbove(g, text);
      return {
        negated: negated !== (!g.vg.negated && !above.negated && !(g.subject && isNobody(g.subject.np))),
        // « lui a interdit de partir »: a ban looks ahead
        prospective: prospective || above.prospective || lemma === 'interdire',
        attempted,
      };
    }
    if (CLEARED.test(lemma) && c.prep && !g.vg.negated) negated = true;
    // "had yet to be charged"
    if (lemma === 'have' && /^\s*yet\s*(?:to)?\s*$/i.test(text.slice(g.vg.end, c.vg.start))) negated = true;
    if (g.vg.negated && CARRIES_NO.has(lemma) && !shouldNotHave(g.vg)) negated = true;
    if (noObject && CARRIES_NO.has(lemma) && !NO_CHOICE.test(text.slice(object?.type === 'np' ? object.arg.start : 0)))
      negated = true;
    if (g.vg.negated && ENOUGH.test(text.slice(g.vg.end, c.vg.start))) negated = true;
    if (g.vg.negated && NO_MEANS.test(text.slice(g.vg.end, c.vg.start))) negated = true;
    if (c.relation === 'infinitive' && shouldHave(g)) negated = true;
    else if (c.relation === 'infinitive' && isAhead(g, c) && !HAPPENED.has(lemma)) prospective = true;
    if (c.relation === 'gerund' && TALKED.has(lemma)) prospective = true;
    if (c.relation === 'gerund' && c.prep && MEANT.test(text.slice(Math.max(0, c.vg.start - 30), c.vg.start)))
      prospective = true;
    // "had to be found": a duty of nobody in particular; "had to flee" happened
    if (lemma === 'have' && c.vg.passive && c.relation === 'infinitive') prospective = true;
    // "was unlikely to leave"
    if (/^(?:be|être)$/.test(lemma) && !clause.vg.perfect && LEANS.test(text.slice(g.vg.end, c.vg.start)))
      prospective = true;
    if (c.relation === 'infinitive') {
      const between = text.slice(g.vg.end, c.vg.start);
      if (LAID_ON.test(between) && BANNED.test(between)) negated = !g.vg.negated;
      if (TOO.test(between) || CANNOT.test(between)) negated = !g.vg.negated;
      if (
        LEAVE.test(between) ||
        LAID_ON.test(between) ||
        hasTime(g) ||
        wentFor(g) ||
        CALLS_ON.test(`${lemma} ${between.trim()}`)
      )
        prospective = true;
      if (TRIES.test(lemma) || ATTEMPT.test(between)) attempted = true;
      if (attempted && IN_VAIN.test(text.slice(g.start, c.end))) negated = true;
    }
    // "was to leave on Monday"
    if (lemma === 'be' && c.relation === 'infinitive' && /^\s*$/.test(text.slice(g.vg.end, c.vg.start)))
      prospective = true;
    // "is going to leave"
    if (c.relation === 'infinitive' && /\bgoing$/i.test(text.slice(g.vg.start, g.vg.end))) prospective = true;
    if (g.vg.modal === 'ought' && c.vg.perfect && !g.vg.negated) negated = true;
    else if (g.vg.tense === 'future' || isAim(g)) prospective = true;
    c = g;
  }
  // "had no reason to believe": a matter of then
  if (
    negated &&
    clause.governor?.vg.lemma === 'have' &&
    NO_REASON.test(text.slice(clause.governor.vg.end, clause.vg.start))
  )
    prospective = clause.vg.tense === 'future';
  return { negated, prospective, attempted };
}
