/** Somebody says, thinks, asks or denies something, with a verb: before the words, after them, or in their midst. */
import type { Language } from '../../domain/facts.ts';
import type { Span } from '../../domain/passage.ts';
import { type CueVerb, cueVerb, FACTIVE, HEARSAY, TELLS } from '../cue-words.ts';
import { contentOf, isHearing, type SaidContent, type Saying } from '../said-content.ts';
import { cueExtent, sourceSpan } from '../source-span.ts';
import { polarityAbove } from '../stance/polarity.ts';
import { CANNOT } from '../stance/polarity-words.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import { OBJECT_CONTROL } from '../syntax/clause-verbs.ts';
import type { Argument, Clause } from '../syntax/clauses.ts';
import { isBody, isPerson } from '../syntax/noun-sorts.ts';
import { type Found, modeOf, type SentenceReading, trimmed, type VoiceRule } from '../voice-rule.ts';

/** "was convinced that", "est certain que": an adjective that carries a belief. */
const CERTAIN =
  /^(?:\w+ )?(?:aware|convinced|certain|sure|confident|adamant|clear|satisfied|afraid|worried|concerned|hopeful|unaware|sceptical|skeptical|optimistic|categorical|persuaded|convaincue?s?|certaine?s?|sûre?s?|persuadée?s?|consciente?s?|catégoriques?|formels?|formelle)$/i;
const BELIEF: CueVerb = { stance: 'affirmed', thought: true, object: false };
const AWARE = /\b(?:un)?aware$|^consciente?s?$/i;
/** "was not aware that it had left": so it had. */
const AWARENESS: CueVerb = { ...BELIEF };
const SPEECH: CueVerb = { stance: 'affirmed', thought: false, object: false };
const FORECAST = /^(?:fear|expect|predict|forecast|foresee|anticipate|hope|craindre|redouter|prévoir|espérer)$/;
/** "Nothing suggests that", "no witness said that": nobody says it. */
const NO_ONE =
  /^(?:little|nothing|nobody|no one|none|neither|no|few|hardly any(?:one)?|scarcely any(?:one)?|rien|personne|aucune?|nul(?:le)?)(?![\p{L}])/iu;
/** A pronoun that nobody can be. */
const NOBODY = /^(?:it|there|il|ce|c'|that|this|which)$/i;

export const cueVerbs: VoiceRule = {
  id: 'cue-verbs',
  *find(reading, text, language) {
    for (const clause of reading.clauses) {
      if (clause.vg.form === 'participle' && clause.relation === 'relative' && !clause.vg.perfect) continue;
      // "had the board told them", "if she says so"
      if (/^(?:if|unless|whether|si|s')$/.test(clause.opener ?? '')) continue;
      const cue =
        ruledOut(clause) ??
        holds(clause) ??
        puts(clause) ??
        closes(reading, clause, text) ??
        convinced(clause) ??
        cueVerb(clause.vg.lemma, language) ??
        (besideQuotation(reading, clause, text) ? SPEECH : (plea(clause, text) ?? certain(clause)));
      // « se défend d'avoir payé »: who defends something else denies nothing
      if (clause.vg.lemma === 'défendre' && !clause.vg.reflexive) continue;
      // « s'est révélé faux »
      if (clause.vg.reflexive && /^(?:révéler|annoncer|confirmer)$/.test(clause.vg.lemma)) continue;
      // « il n'a pas été possible de confirmer », « on ignore où »: nobody says it
      if (language === 'fr' && (isBareInfinitive(clause) || isKnownAtLarge(clause, cue) || isToBeSaid(clause)))
        continue;
      // « il n'est pas exclu que »
      if (/^(?:exclure|écarter)$/.test(clause.vg.lemma) && clause.vg.passive) continue;
      if (language === 'en' && (isToBeSeen(clause) || isLaidOn(clause) || isLeftOut(clause))) continue;
      const found = cue && read(reading, clause, text, language, cue);
      if (found) yield found;
    }
  },
};

/** "checked to see if it fell", "it is hard to know whether", "what is known about it": nobody says anything. */
const isToBeSeen = ({ vg, subject, complements, opener, governor }: Clause): boolean =>
  vg.passive
    ? vg.lemma === 'know' && (opener === 'what' || subject?.np.head.lower === 'what')
    : vg.form === 'infinitive' &&
      /^(?:see|know)$/.test(vg.lemma) &&
      !/^(?:want|wish|need|ask|demand|claim|seem|appear|would|like)$/.test(governor?.vg.lemma ?? '') &&
      complements.some((c) => c.type === 'that');

/** "was instructed to find out whether": who is told to has yet to. */
const isLaidOn = ({ vg, governor }: Clause): boolean =>
  vg.form === 'infinitive' && governor?.vg.passive === true && OBJECT_CONTROL.has(governor.vg.lemma);

/** "closed the inquiry without recommending a charge" */
const isLeftOut = ({ vg, prep }: Clause): boolean =>
  vg.form === 'gerund' && prep === 'without' && !SAYS.has(vg.lemma) && !PASSED_ON.has(vg.lemma);

const isBareInfinitive = ({ vg, subject, governor }: Clause): boolean =>
  vg.form === 'infinitive' && !subject && (!governor || governor.vg.lemma === 'permettre');

/** « a demandé aux agents de signaler tout contact »: they have yet to. */
const isToBeSaid = ({ vg, subject, governor, prep }: Clause): boolean =>
  vg.form === 'infinitive' &&
  /^(?:à|de|d['’])$/.test(prep ?? '') &&
  OBJECT_CONTROL.has(governor?.vg.lemma ?? '') &&
  governor?.vg.passive === false &&
  subject !== governor.subject &&
  !/^(?:accuser|soupçonner|suspecter|empêcher|dissuader|laisser)$/.test(governor.vg.lemma);

const ON = /^(?:-(?:t-)?)?on$/;
/** What is known, or not known, at large, and what may be said, is in the writer's own voice; « on dit que » is hearsay. */
const isKnownAtLarge = ({ vg, subject, complements }: Clause, cue: CueVerb | undefined): boolean =>
  ON.test(subject?.np.head.lower ?? '') &&
  (/^(?:savoir|ignorer|apprendre|découvrir|constater|comprendre|voir|oublier|souvenir)$/.test(vg.lemma) ||
    (vg.form === 'infinitive' && !cue?.thought)) &&
  !complements.some((c) => c.type === 'pp' && /^(?:sources?|auprès)$/.test(c.arg.np.head.lower));

/** Any verb right after or before a full quotation shows its speaker: "“…”, smiled Ruiz". */
function besideQuotation(reading: SentenceReading, clause: Clause, text: string): boolean {
  if (clause.vg.form !== 'finite' || clause.vg.passive || clause.subjectBy === 'none') return false;
  if (clause.vg.lemma === 'be' && NOBODY.test(clause.subject?.np.head.lower ?? '')) return false;
  const start =
    clause.subjectBy === 'inverted'
      ? clause.vg.start
      : Math.min(clause.subject?.start ?? clause.vg.start, clause.vg.start);
  return reading.quotations.some(
    (q) =>
      (q.end <= start && /^[\s,–—-]*$/.test(text.slice(q.end, start))) ||
      (clause.subjectBy === 'direct' &&
        q.start >= clause.vg.end &&
        /^[^.;]{0,40}[:,]\s*$/.test(text.slice(clause.vg.end, q.start))),
  );
}

const SAYS = new Set(
  'say state suggest confirm claim allege assert affirm declare guarantee admit concede acknowledge dire confirmer affirmer déclarer assurer prétendre garantir soutenir alléguer admettre avouer reconnaître'.split(
    ' ',
  ),
);
const THINKS = new Set(
  'think believe consider accept agree conclude be penser croire estimer juger considérer conclure être'.split(' '),
);
/** Who does not pass these on leaves it standing that it is so: "did not tell them that …", "should have told them that …". */
const PASSED_ON = new Set([
  ...TELLS,
  ...'reveal disclose announce mention report révéler divulguer annoncer mentionner signaler'.split(' '),
]);

/** "did not say", "was not able to say", "refused to say", "without saying", "ne peut pas dire". */
const isNegated = (clause: Clause, text: string): boolean =>
  clause.vg.negated ||
  polarityAbove(clause, text).negated ||
  (clause.vg.form === 'infinitive' && CANNOT.test(text.slice(Math.max(0, clause.vg.start - 40), clause.vg.start)));

const PAPER =
  /^(?:reports?|documents?|files?|letters?|notes?|memos?|papers?|records?|articles?|statements?|minutes|judgments?|evidence|footage|rapports?|dossiers?|lettres?|pièces?|jugements?|arrêts?)$/;
const ASKS = /^(?:whether|if|what|who|whom|how|why|when|where|which|si|ce qu|qui|comment|pourquoi|quand|où|quel)\b/iu;
const cannot = ({ modal }: Clause['vg']): boolean => /^(?:can|could)$/.test(modal ?? '');

/** "should have told them": they were not. */
const isMissed = ({ vg }: Clause): boolean => vg.perfect && /^(?:should|ought|must|might|could)$/.test(vg.modal ?? '');

/** "did not deny", "cannot say that", "does not believe that". */
function negatedStance(lemma: string, cue: CueVerb): CueVerb['stance'] {
  if (cue === AWARENESS) return 'affirmed';
  if (cue === BELIEF) return 'doubted';
  if (/^(?:remember|recall)$/.test(lemma)) return 'doubted';
  // "did not dispute that": it is conceded
  if (/^(?:dispute|contest|challenge|contester|disputer)$/.test(lemma)) return 'affirmed';
  if (cue.stance === 'denied') return 'neither confirmed nor denied';
  if (cue.stance !== 'affirmed') return cue.stance;
  return SAYS.has(lemma) ? 'neither confirmed nor denied' : THINKS.has(lemma) ? 'doubted' : 'affirmed';
}

/** "the court held that", "counsel submitted that" */
const holds = ({ vg, complements }: Clause): CueVerb | undefined =>
  /^(?:hold|submit|aver|rule|opine|record)$/.test(vg.lemma) && complements.some((c) => c.type === 'that')
    ? SPEECH
    : undefined;

/** "The ward was unsafe, an inquiry has found.": right at the end. */
const closes = ({ end }: SentenceReading, { vg, subject, complements, subjectBy }: Clause, text: string) =>
  /^(?:find|conclude|establish|determine|learn|hear)$/.test(vg.lemma) &&
  !vg.passive &&
  complements.length === 0 &&
  subjectBy === 'direct' &&
  subject !== undefined &&
  end - vg.end < 3 &&
  /,\s*$/.test(text.slice(Math.max(0, subject.start - 3), subject.start))
    ? SPEECH
    : undefined;

const FIGURE = /^(?:tolls?|numbers?|figures?|losses|damage|cost|dead)$/;
/** "put it to the clerk that he had paid" asks; "put the toll at three" says */
function puts({ vg, complements }: Clause): CueVerb | undefined {
  const [first] = complements;
  if (vg.lemma !== 'put' || vg.passive || first?.type !== 'np') return undefined;
  if (first.arg.np.head.lower === 'it' && complements.some((c) => c.type === 'that'))
    return { ...SPEECH, stance: 'asked' };
  const figure = FIGURE.test(first.arg.np.head.lower) && complements.some((c) => c.type === 'pp' && c.prep === 'at');
  return figure ? { ...SPEECH, object: true } : undefined;
}

/** "have ruled out that", "did not rule out that" */
const ruledOut = ({ vg, complements }: Clause): CueVerb | undefined =>
  vg.lemma === 'rule' &&
  complements.some((c) => (c.type === 'adv' ? c.word.lower : c.type === 'pp' ? c.prep : '') === 'out')
    ? { ...SPEECH, stance: 'denied', object: true }
    : undefined;

/** "pleaded not guilty to burning the yard" */
function plea({ vg, complements }: Clause, text: string): CueVerb | undefined {
  const [first] = complements;
  if (vg.lemma !== 'plead' || first?.type !== 'np') return undefined;
  const words = text.slice(first.arg.start, first.arg.end);
  return /^not guilty\b/i.test(words) ? { ...SPEECH, stance: 'denied' } : /^guilty\b/i.test(words) ? SPEECH : undefined;
}

/** « était convaincu que »: whoever is, and not who convinced them, thinks it. */
const isConvinced = ({ vg, complements }: Clause): boolean =>
  vg.passive &&
  /^(?:convince|persuade|satisfy|convaincre|persuader)$/.test(vg.lemma) &&
  !complements.some((c) => c.type === 'pp' && /^(?:by|par)$/.test(c.prep));

const convinced = (clause: Clause): CueVerb | undefined =>
  isConvinced(clause) && clause.complements.some((c) => c.type === 'that') ? BELIEF : undefined;

function certain(clause: Clause): CueVerb | undefined {
  if (clause.vg.lemma !== 'be' && clause.vg.lemma !== 'être') return undefined;
  const at = clause.complements.find((c) => c.type === 'np');
  const words = at?.type === 'np' ? at.arg.np.words.map((w) => w.lower).join(' ') : '';
  if (!CERTAIN.test(words) || !clause.complements.some((c) => c.type === 'that')) return undefined;
  return AWARE.test(words) ? AWARENESS : BELIEF;
}

function read(
  reading: SentenceReading,
  clause: Clause,
  text: string,
  language: Language,
  cue: CueVerb,
): Found | undefined {
  const { vg, subject } = clause;
  if (subject && !vg.passive && NO_ONE.test(text.slice(subject.start, subject.end))) return undefined;
  const objects = clause.complements.flatMap((c) => (c.type === 'np' ? [c.arg] : []));
  const hearsay = vg.passive && HEARSAY.has(vg.lemma) && !agentOf(clause);
  const saying: Saying = {
    reading,
    clause,
    text,
    language,
    thought: cue.thought,
    takesObject: cue.object,
    hearsay,
    objects,
  };
  const said = contentOf(saying);
  if (!said) return undefined;
  const untold = isNegated(clause, text);
  // "it was not possible to establish whether", "cannot say what": nothing is said
  const opens = text.slice(said.content[0]?.start ?? 0);
  if (untold && cue.stance === 'affirmed' && (cannot(vg) || vg.passive ? ASKS : /^(?:whether|if|si)\b/i).test(opens))
    return undefined;
  // "the report does not say who": a paper neither confirms nor denies
  if (untold && !cue.thought && subject && SAYS.has(vg.lemma) && PAPER.test(subject.np.head.lower)) return undefined;
  const stance = isFalsely(clause)
    ? 'denied'
    : untold
      ? negatedStance(vg.lemma, cue)
      : cue.stance === 'denied' && isOwnWords(said.content, clause, text)
        ? 'affirmed'
        : cue.stance;
  const convinces = cue === BELIEF;
  const left = PASSED_ON.has(vg.lemma) && !convinces && (untold || isMissed(clause));
  if (said.nobody)
    return {
      cue: { start: vg.start, end: vg.end },
      content: said.content,
      stance,
      mode: 'indirect',
      hearsay: true,
      by: 'cue-verbs',
    };
  if (subject && isHearing(clause))
    return {
      cue: { start: vg.start, end: vg.end },
      content: said.content,
      stance,
      mode: 'indirect',
      hearsay: true,
      addressee: { start: subject.start, end: subject.end },
      addresseeNp: subject.np,
      by: 'cue-verbs',
    };
  const { source, np } = speaker(saying, said);
  const heard = convinces ? undefined : listener(clause, objects, said.content);
  return {
    ...(source ? { source } : {}),
    ...(np && source ? { np } : {}),
    cue: trimmed(text, {
      start: vg.start,
      end: cueExtent(clause, said.content, vg.end, said.cueEnd ?? vg.end, source),
    }),
    content: said.content,
    stance,
    mode: modeOf(said.content, reading.quotations, text),
    thought: cue.thought,
    ...(left || (FACTIVE.has(vg.lemma) && !teller(clause)) || ownsDeed(clause, objects) ? { factive: true } : {}),
    ...(FORECAST.test(vg.lemma) ? { forecast: true } : {}),
    ...(heard && heard.start !== source?.start
      ? { addressee: { start: heard.start, end: heard.end }, addresseeNp: heard.np }
      : {}),
    ...(hearsay && !source ? { hearsay: true } : {}),
    by: 'cue-verbs',
  };
}

/** « Il conteste : « Je n'y étais pas » », « « Je n'y étais pas », dément Ruiz »: who denies something says these words. */
const isOwnWords = ([first]: readonly Span[], { vg }: Clause, text: string): boolean =>
  first !== undefined &&
  /^[«“"]/.test(text.slice(first.start, first.start + 1)) &&
  (first.end <= vg.start || /:\s*$/.test(text.slice(vg.end, first.start)));

/** "was wrongly accused of", « accusé à tort d'avoir »: the text takes it back */
const isFalsely = ({ vg, complements }: Clause): boolean =>
  /^(?:accuse|blame|suspect|accuser|soupçonner)$/.test(vg.lemma) &&
  (vg.adverbs.some((w) => /^(?:wrongly|falsely|wrongfully|faussement|injustement)$/.test(w.lower)) ||
    complements.some((c) => c.type === 'pp' && c.prep === 'à' && c.arg.np.head.lower === 'tort'));

/** "claimed responsibility for the raid, which killed two": what stands around the deed is not what they said. */
const DEED =
  /^(?:responsibility|credit|victory|attacks?|bombings?|strikes?|killings?|raids?|shootings?|attentats?|attaques?|responsabilité)$/;
const ownsDeed = ({ vg }: Clause, objects: readonly Argument[]): boolean =>
  /^(?:claim|revendiquer)$/.test(vg.lemma) && DEED.test(objects[0]?.np.head.lower ?? '');

/** "were told *by the clerk*" */
function agentOf(clause: Clause): Argument | undefined {
  const by = clause.complements.find((c) => c.type === 'pp' && (c.prep === 'by' || c.prep === 'par'));
  return clause.vg.passive && by?.type === 'pp' ? by.arg : undefined;
}

/** "learned *from the clerk* that": the clerk says so. */
function teller({ vg, complements }: Clause): Argument | undefined {
  const from = complements.find((c) => c.type === 'pp' && c.prep === 'from');
  if (!/^(?:learn|hear|understand)$/.test(vg.lemma) || from?.type !== 'pp') return undefined;
  return isPerson(from.arg.np) || isBody(from.arg.np) ? from.arg : undefined;
}

function speaker({ reading, clause, text, thought }: Saying, said: SaidContent): { source?: Span; np?: NounPhrase } {
  const { vg } = clause;
  if (said.source) return { source: { start: said.source.start, end: said.source.end }, np: said.source.np };
  if (vg.inner) {
    const pronoun = /(?:il|elle|ils|elles|on)$/.exec(vg.inner.lower);
    return { source: { start: vg.inner.end - (pronoun?.[0].length ?? 2), end: vg.inner.end } };
  }
  const agent = agentOf(clause) ?? teller(clause);
  if (agent) return { source: { start: agent.start, end: agent.end }, np: agent.np };
  if ((vg.passive && !isConvinced(clause)) || !clause.subject) return {};
  const { np } = clause.subject;
  // "there is nothing to suggest that"
  if (np.head.lower === 'there') return {};
  if (np.pronoun && NOBODY.test(np.head.lower) && !thought && vg.passive) return {};
  const source = sourceSpan(reading, clause, text);
  return source ? { source, np } : {};
}

/** « à tort », « à la barre » */
const NO_LISTENER = /^(?:tort|barre|tribune|audience|antenne|micro|téléphone|sortie|procès|demi-mot|mi-voix)$/;

/** Whom it was said to; a thing that is told is no listener. */
function listener(clause: Clause, objects: readonly Argument[], content: readonly Span[]): Argument | undefined {
  const to = clause.complements.find(
    (c) => c.type === 'pp' && /^(?:to|à|au|aux)$/.test(c.prep) && !NO_LISTENER.test(c.arg.np.head.lower),
  );
  const whom = TELLS.has(clause.vg.lemma)
    ? clause.vg.passive
      ? clause.subject
      : objects[0]
    : to?.type === 'pp'
      ? to.arg
      : undefined;
  return whom && !content.some((c) => c.start <= whom.start && c.end >= whom.end) ? whom : undefined;
}
