/** Makes a claim of what a frame has read in a clause. */
import type { Claim } from '../domain/claim.ts';
import { type PredicateId, predicate } from '../domain/predicates/index.ts';
import { quoteOf } from '../domain/quote.ts';
import { FACTIVE } from './cue-words.ts';
import { judgedAbove } from './judged.ts';
import { type Reading, readClause } from './match.ts';
import { rolesOf } from './roles.ts';
import type { Scene } from './scene.ts';
import { clauseSpans, quoteSpan } from './spans.ts';
import type { Said } from './speaking.ts';
import { isSomebodyElses } from './stance/cleft.ts';
import { likelihoodOf } from './stance/hedges.ts';
import { phaseBy } from './stance/phases.ts';
import { polarityAbove } from './stance/polarity.ts';
import { ABLE, CANNOT } from './stance/polarity-words.ts';
import { refutedAt } from './stance/refuted.ts';
import { hadThey, isConditional, wouldHave } from './stance/supposed.ts';
import { isUnproved } from './stance/unproved.ts';
import { isWhoUnknown } from './stance/who-unknown.ts';
import { FORESEES } from './syntax/clause-verbs.ts';
import type { Clause } from './syntax/clauses.ts';
import { tollsOf } from './toll.ts';
import type { SentenceReading } from './voice-rule.ts';
import { isWantingToKnow } from './wanting-to-know.ts';
import { whenOf } from './when.ts';

/** The claims of one sentence reading. Clauses under "if" and "whether" claim nothing. */
export function frameClaims(reading: SentenceReading, scene: Scene): Claim[] {
  const { text } = scene.document;
  const spans = clauseSpans(reading, text);
  return reading.clauses
    .flatMap((whole) => tollsOf(whole, text))
    .flatMap((clause) => {
      if (
        isConditional(clause, reading, text) ||
        isWhoUnknown(clause, reading, text) ||
        isNobodys(clause) ||
        isNounish(clause, reading) ||
        isCharge(clause) ||
        isAbility(clause, text) ||
        isWarrant(clause, reading, text) ||
        isAskedByPress(clause, text)
      )
        return [];
      const read = readClause(clause, text, scene.language, spans, scene.ownCues);
      const claim = read && !isFoundToBe(read, reading) && toClaim(read, reading, scene);
      return claim ? [claim] : [];
    });
}

const isAbility = (clause: Clause, text: string): boolean =>
  clause.vg.form === 'infinitive' && ABLE.test(text.slice(Math.max(0, clause.vg.start - 24), clause.vg.start));

/** "a warrant was issued, but it was not executed": nobody is killed. */
const isWarrant = ({ vg, subject }: Clause, reading: SentenceReading, text: string): boolean =>
  /^(?:execute|exécuter)$/.test(vg.lemma) &&
  subject?.np.pronoun === true &&
  /\b(?:warrants?|orders?|contracts?|mandats?|ordres?|décisions?|jugements?|peines?|contrats?)\b/iu.test(
    text.slice(reading.start, vg.start),
  );

/** « Interrogée, la directrice a démenti », « interrogé par « Le Phare », … »: by who writes. */
function isAskedByPress({ vg, complements }: Clause, text: string): boolean {
  if (!/^(?:interroger|questionner|question|interview)$/.test(vg.lemma) || vg.form !== 'participle') return false;
  return complements.length === 0
    ? /^\s*,/.test(text.slice(vg.end, vg.end + 3))
    : /^\s*(?:par|by)\s+(?:nos soins|our reporters?|[«“"])/iu.test(text.slice(vg.end, vg.end + 30));
}

const OF_NOUNS = /^(?:of|in|for|from|to|on|about|at|into|against|towards?|than)$/;
const BLAMED =
  /^(?:suspect|accuse|convict|charge|acquit|clear|arrest|detain|sentence|indict|jail|fine|blame|find|admit|deny|stop|prevent|keep|try|plead)$/;

/** "a tradition of hiring analysts", "restrictions on handling letters": a gerund after these is a noun, unless it says what somebody is blamed for. */
function isNounish(clause: Clause, reading: SentenceReading): boolean {
  if (clause.vg.form !== 'gerund') return false;
  if (clause.prep !== undefined) return OF_NOUNS.test(clause.prep) && !BLAMED.test(clause.governor?.vg.lemma ?? '');
  // "methods for detecting and then warning of it"
  const before = reading.clauses.findLast((c) => c.vg.end <= clause.vg.start);
  const joined = reading.words.some(
    (w) => w.tag === 'conj' && before && w.start >= before.vg.end && w.end <= clause.vg.start,
  );
  return joined && before?.prep !== undefined && isNounish(before, reading);
}

const ACCUSES = /^(?:accuse|suspect|blame|accuser|soupçonner|suspecter|reprocher)$/;
const CHARGES =
  /^(?:charge|indict|prosecute|investigate|question|interrogate|arrest|detain|seek|want|inculper|poursuivre|interpeller|arrêter|écrouer|incarcérer|juger|déférer|rechercher|renvoyer|traduire|assigner|viser|entendre|interroger|auditionner)$/;
/** « a été mis en examen pour avoir », « placé en garde à vue pour avoir » */
const PUT = /^(?:mettre|placer|maintenir)$/;
const HELD = /^(?:examen|accusation|cause|garde|détention|contrôle)$/;
const charges = ({ vg, complements }: Clause): boolean =>
  CHARGES.test(vg.lemma) ||
  (PUT.test(vg.lemma) && complements.some((c) => c.type === 'pp' && HELD.test(c.arg.np.head.lower)));

/** "was charged with killing", "arrested for paying", "charged with trying to kill": what somebody is held for is not said to have been done. */
const isCharge = ({ vg, governor, prep, relation }: Clause): boolean =>
  (vg.form === 'gerund' || vg.form === 'infinitive') &&
  (relation === 'gerund' || relation === 'infinitive') &&
  governor !== undefined &&
  // « n'a pas jugé utile de prévenir »
  !(governor.vg.lemma === 'juger' && prep !== 'pour') &&
  ((/^(?:with|for|of|over|on|pour|d'|de)$/.test(prep ?? '') && charges(governor)) || isCharge(governor));

const isRightBehind = (c: Clause, before: Clause): boolean =>
  c.vg.start > before.vg.end && c.vg.start - before.vg.end < 3;

const GOES = /^(?:aller|venir|partir|retourner|revenir|rentrer|rendre|passer)$/;

/** "was found to have friends": nobody was looked for; « a entendu le garde menacer Ruiz » questions nobody. */
const isFoundToBe = ({ predicate: id, clause }: Reading, { clauses }: SentenceReading): boolean =>
  // « la plainte a été jugée infondée »: a view, no trial
  (id === 'tried' &&
    clause.vg.passive &&
    clauses.some((c) => c.vg.form === 'participle' && isRightBehind(c, clause))) ||
  // « est retourné à Bamako voir sa mère »
  (id === 'saw' && clause.relation === 'infinitive' && GOES.test(clause.governor?.vg.lemma ?? '')) ||
  (id === 'questioned' &&
    !clause.vg.passive &&
    clauses.some((c) => c.governor === clause && c.relation === 'infinitive' && !c.prep)) ||
  (id === 'located' &&
    clauses.some(
      (c) =>
        c.governor === clause &&
        c.relation === 'infinitive' &&
        (clause.vg.passive || /^(?:be|être)$/.test(c.vg.lemma) || c.vg.perfect || c.vg.passive),
    ));

/** "ready to strike", "how hard it is to find them": an infinitive that nobody is said to do; "To ask the Minister, how many …" is asked. */
const isNobodys = ({ vg, subject, governor, complements }: Clause): boolean =>
  vg.form === 'infinitive' &&
  subject === undefined &&
  governor === undefined &&
  !(vg.lemma === 'ask' && complements.some((c) => c.type === 'that'));

function toClaim(read: Reading, reading: SentenceReading, scene: Scene): Claim | undefined {
  const { clause } = read;
  const { document, language, speaking } = scene;
  const rules = predicate(read.predicate);
  const roles = rules && rolesOf(read, rules, reading, scene);
  if (!roles) return undefined;
  const above = polarityAbove(clause, document.text);
  const phase = read.phase ?? (rules.lasts ? phaseBy(clause, document.text) : undefined);
  const counterfactual = hadThey(clause, reading);
  const negated =
    (read.negated && !isLateOnly(clause, reading, document.text)) ||
    (above.negated && phase !== 'ended') ||
    counterfactual ||
    isSomebodyElses(clause, reading, document.text);
  // "tried to locate him", "did not try to locate him": a search, or none; "failed to find him" says only that he was not found
  const sought =
    read.predicate === 'located' &&
    !(above.negated && CANNOT.test(document.text.slice(Math.max(0, clause.vg.start - 40), clause.vg.start))) &&
    (above.attempted || (above.prospective && clause.vg.form === 'infinitive'));
  const id: PredicateId = sought ? 'looked-for' : read.predicate;
  const refuted = refutedAt(clause, reading, document.text);
  const said = speaking.at(refuted ?? clause.vg.start, clause);
  // "accused him of paying": whoever accuses is not the text
  if (!said && ACCUSES.test(clause.governor?.vg.lemma ?? '') && /^(?:gerund|infinitive)$/.test(clause.relation ?? ''))
    return undefined;
  const likelihood = likelihoodOf(clause, document.text, language);
  const span = quoteSpan(reading, clause, document.text);
  const stanceOf = (): Claim['stance'] => {
    if (refuted !== undefined) return 'denied';
    if (clause.question || isAskedAbout(clause)) return 'asked';
    if (isUnproved(clause, reading, document.text)) return 'doubted';
    return judgedAbove(clause, document.text)?.stance ?? stanceIn(said);
  };
  return {
    id: scene.newId(id, span),
    document: document.id,
    passage: reading.passage.id,
    predicate: id,
    roles,
    when: whenOf(clause),
    voice: said?.voice ?? speaking.publication,
    ...(said ? { attribution: said.attribution.id } : {}),
    stance: stanceOf(),
    negated,
    ...(likelihood ? { likelihood } : {}),
    ...(phase ? { phase } : {}),
    ...(((above.prospective && !isWantingToKnow(clause)) ||
      forecast(said, clause) ||
      listed(clause, reading) ||
      wouldHave(clause, reading)) &&
    !counterfactual &&
    !sought
      ? { prospective: true }
      : {}),
    quotes: [quoteOf(document, span)],
    by: read.frame,
  };
}

/** "was not told until the next morning": told then; where the day is known, it was not so up to it. */
const isLateOnly = ({ vg, complements }: Clause, reading: SentenceReading, text: string): boolean =>
  vg.negated && (UNTIL_DONE.test(text.slice(vg.end, reading.end)) || isUntilThen(complements));
const UNTIL_DONE = /^[^.;:,]*?\buntil (?:after )?(?:an?|the|his|her|their|its|he|she|they|it)\b/i;
const isUntilThen = (complements: Clause['complements']): boolean =>
  complements.some(
    (c) =>
      c.type === 'time' &&
      c.prep === 'until' &&
      c.word.mention?.value?.kind === 'moment' &&
      'unresolved' in c.word.mention.value,
  );

/** « A-t-il dit que Ruiz était parti ? »; what somebody is asked whether they knew is not asked. */
const isAskedAbout = ({ relation, governor }: Clause): boolean =>
  relation === 'that' && governor?.question === true && !FACTIVE.has(governor.vg.lemma);

/** The stance of what stands inside an attribution; whoever gives no answer affirms nothing else by it. */
export const stanceIn = (said: Said | undefined): Claim['stance'] =>
  said && said.attribution.stance !== 'no answer' ? said.attribution.stance : 'affirmed';

/** "They foresee three scenarios: that he stays, that he leaves": what the colon opens is what they foresee. */
const listed = (clause: Clause, reading: SentenceReading): boolean =>
  clause.vg.tense !== 'past' &&
  reading.words.some((w) => w.text === ':' && w.end <= clause.vg.start) &&
  reading.clauses.some((c) => c !== clause && c.vg.end < clause.vg.start && FORESEES.has(c.vg.lemma));

/** What somebody fears, expects or predicts has not happened yet, unless it is told in the past. */
const forecast = (said: Said | undefined, clause: Clause): boolean =>
  (said?.forecast ?? false) && clause.vg.tense !== 'past' && !clause.vg.perfect;
