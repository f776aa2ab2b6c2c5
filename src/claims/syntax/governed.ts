/** Subjects of verbs that are not finite: an infinitive, a gerund, a participle take theirs from what governs them. */
import { antecedent, headOfRun, isFiniteVerb } from './arguments.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clause.ts';
import { LIGHT, OBJECT_CONTROL } from './clause-verbs.ts';
import { isBody, isPerson, isThing } from './noun-sorts.ts';
import { ofNoun } from './of-nouns.ts';
import { leftOf, type Scan, share, take } from './scan.ts';

const IMPERSONAL = /^(?:be|prove|seem|appear|become|take|remain|être|sembler|falloir|paraître|rester)$/;
/** Who is blamed, or cleared, is the object. */
const BLAMES =
  /^(?:accuse|suspect|charge|convict|acquit|clear|exonerate|absolve|blame|arrest|detain|jail|fine|sentence|prevent|stop|sue|criticise|criticize|thank|praise|condemn|rebuke|reprimand|punish|fault|forgive|commend|congratulate|discipline|accuser|soupçonner|inculper|acquitter|empêcher)$/;
/** Who is kept from doing a thing is the object. */
const KEEPS = /^(?:prevent|stop|keep|bar|ban|deter|dissuade|discourage|prohibit)$/;
const PLANS =
  /^(?:plots?|plans?|conspiracy|bids?|attempts?|schemes?|orders?|decision|right|ability|threats?|promise|ambitions?|intentions?|desire|efforts?|capability|capacity|authority|willingness|aims?|goals?|hopes?|offers?|proposals?|requests?|options?|opportunity|chance|mandate|permission|commitment|complot|projets?|tentatives?|plan|ordre|décision)$/;

/** Whom these are said to is who does what follows: « a interdit à Ruiz de partir », « lui reproche d'avoir menti ». */
const SAID_TO =
  /^(?:demander|ordonner|permettre|interdire|défendre|enjoindre|recommander|conseiller|suggérer|proposer|reprocher|imputer|dire|intimer|prescrire)$/;

const LAYS = /^(?:faire|donner|intimer|signifier|rappeler|délivrer|accorder)$/;
const LAID_ON =
  /^(?:interdiction|défense|obligation|injonction|sommation|ordre|instruction|instructions|consigne|consignes|autorisation|permission|droit|mandat)$/;

/** « a quitté le port sans prévenir »: with these, whoever left does it. */
const BESIDE = /^(?:sans|avant|après)$/;

const PERCEIVED = /^(?:voir|entendre|apercevoir|observer|regarder|see|hear|watch)$/;

/** An infinitive or a gerund: whoever governs it. */
export function ofGoverned(scan: Scan): void {
  if (ofNoun(scan)) return;
  const { chunks, clauses, at, clause } = scan;
  const self = chunks[at];
  const bareGerund = clause.vg.form === 'gerund' && self?.type === 'vg' && self.prep === undefined;
  for (let j = at - 1; j >= 0; j--) {
    const c = chunks[j];
    if (!c || c.type === 'stop' || c.type === 'said') break;
    const governor = c.type === 'vg' ? clauses[j] : undefined;
    // "tracks the boats moored in Bari by watching radar": the boats do not watch
    const reduced = governor?.subjectBy === 'reduced' && self?.type === 'vg' && self.prep === 'by';
    if (reduced && clauses.slice(0, j).some((x) => x?.vg.form === 'finite')) continue;
    if (governor) {
      underGovernor(scan, governor, j, bareGerund);
      return;
    }
    if (bareGerund && j === at - 1 && (c.type === 'np' || c.type === 'pp')) {
      take(scan, c.type === 'np' ? j : headOfRun(chunks, j), 'reduced');
      return;
    }
  }
  // "To ask the Minister for Trade, how many ships …": whoever puts the question
  if (at === 0 && clause.vg.lemma === 'ask') return;
  // fronted: "After leaving prison, Ruiz …": the subject of the clause that follows
  let within = false;
  for (let j = at + 1; j < chunks.length - 1; j++) {
    const c = chunks[j];
    if (c?.type === 'stop') return;
    if (c?.type === 'that' || c?.type === 'sub') within = true; // "suspecting that a clerk had lied, Ruiz …"
    // « Considérant que Ruiz, docker, est parti »: the docker considers nothing
    const inside = within && !isFiniteVerb(chunks[j + 2]);
    if (c?.type === 'comma' && chunks[j + 1]?.type === 'np' && !inside) return void take(scan, j + 1, 'governor');
    // « Le projet d'arrêter Ruiz a été abandonné »: its object
    if (j === at + 1 && clause.vg.form === 'infinitive') continue;
    if (!within && c?.type === 'np' && isFiniteVerb(chunks[j + 1])) return void take(scan, j, 'governor');
  }
}

function underGovernor(scan: Scan, governor: Clause, j: number, bareGerund: boolean): void {
  const { chunks, at, clause } = scan;
  const infinitive = clause.vg.form === 'infinitive';
  const between = chunks.slice(j + 1, at);
  // "…, for example to go to Malta": a purpose of nobody in particular
  const parted = between.some((x) => x.type === 'comma' || x.type === 'dash' || x.type === 'open');
  if (infinitive && parted && !isInsert(between, clause)) return;
  // "said that efforts since June to find him": who says it does not find
  if (infinitive && between.some((x) => x.type === 'that')) return;
  // "makes it harder to spot them": nobody in particular does
  const expletive = between.find((x) => x.type === 'np');
  if (infinitive && expletive?.type === 'np' && expletive.np.head.lower === 'it' && between.length > 1) return;
  // "how hard it has proved to find him"
  if (
    infinitive &&
    IMPERSONAL.test(governor.vg.lemma) &&
    /^(?:it|il|ce|c')$/.test(governor.subject?.np.head.lower ?? '')
  )
    return;
  // "The problem is not to know if it will": nobody knows or does not know
  const doer = governor.subject?.np;
  if (
    infinitive &&
    /^(?:be|être)$/.test(governor.vg.lemma) &&
    between.length === 0 &&
    doer &&
    !isPerson(doer) &&
    !isBody(doer)
  )
    return;
  clause.governor = governor;
  clause.relation = infinitive ? 'infinitive' : 'gerund';
  // "told him to leave": the object does it
  const object = between.findIndex((x) => x.type === 'np');
  const blamed = between[object];
  // "accused the clerk of paying her": the clerk paid
  if (
    !infinitive &&
    blamed?.type === 'np' &&
    (isPerson(blamed.np) || isBody(blamed.np)) &&
    !governor.vg.passive &&
    ((/^(?:of|with|for|de|d')$/.test(clause.prep ?? '') && BLAMES.test(governor.vg.lemma)) ||
      (clause.prep === 'from' && KEEPS.test(governor.vg.lemma)))
  )
    return void take(scan, j + 1 + object, 'governor');
  // « lui a fait interdiction de partir », « fait obligation au port de payer »: who lays it on does not do it
  if (
    infinitive &&
    LAYS.test(governor.vg.lemma) &&
    between.some((x) => x.type === 'np' && LAID_ON.test(x.np.head.lower))
  ) {
    const onto = between.findIndex((x) => x.type === 'pp' && /^(?:à|au|aux)$/.test(x.prep));
    if (onto >= 0) take(scan, j + 1 + onto, 'governor');
    return;
  }
  // "calls on the ministry to look into it"
  const called = between.findIndex((x) => x.type === 'pp' && /^(?:on|upon|to)$/.test(x.prep));
  if (infinitive && called >= 0 && /^(?:call|appeal)$/.test(governor.vg.lemma))
    return void take(scan, j + 1 + called, 'governor');
  // « a vu le garde remettre une clé »: the guard hands it over
  const seen = between[object];
  const perceived = seen?.type === 'np' && PERCEIVED.test(governor.vg.lemma);
  if (infinitive && perceived && !clause.prep) return void take(scan, j + 1 + object, 'governor');
  // « a appelé son frère pour le prévenir »: who called warns him
  if (infinitive && object >= 0 && OBJECT_CONTROL.has(governor.vg.lemma) && clause.prep !== 'pour')
    return void take(scan, j + 1 + object, 'governor');
  if (infinitive && SAID_TO.test(governor.vg.lemma) && !governor.vg.reflexive && clause.prep) {
    const whom = between.findIndex(
      (x) => x.type === 'pp' && /^(?:à|au|aux)$/.test(x.prep) && (isPerson(x.np) || isBody(x.np)),
    );
    if (whom >= 0) return void take(scan, j + 1 + whom, 'governor');
    // « rien ne permet de confirmer »: what permits it does not do it
    if (/^(?:reprocher|permettre)$/.test(governor.vg.lemma)) return;
  }
  // « l'accuse d'avoir menti », « lui a demandé de partir »: somebody said before
  const leaves = OBJECT_CONTROL.has(governor.vg.lemma) || SAID_TO.test(governor.vg.lemma);
  if (infinitive && governor.vg.clitic && leaves && !governor.vg.passive && clause.prep !== 'pour') return;
  // "can be used by smugglers to enter the yard": they enter it
  const agent = between.findIndex(
    (x) => x.type === 'pp' && /^(?:by|par)$/.test(x.prep) && (isPerson(x.np) || isBody(x.np)),
  );
  if (infinitive && governor.vg.passive && agent >= 0 && !OBJECT_CONTROL.has(governor.vg.lemma))
    return void take(scan, j + 1 + agent, 'governor');
  // "approved a plan to attack": the noun takes the infinitive, and nobody says who would do it; "rang the clerk to warn her" has a purpose
  const rung = between[object];
  if (
    infinitive &&
    object >= 0 &&
    !(rung?.type === 'np' && (isPerson(rung.np) || isBody(rung.np))) &&
    !governor.vg.passive &&
    !LIGHT.has(governor.vg.lemma) &&
    !BESIDE.test(clause.prep ?? '') &&
    !isFit(governor, rung) &&
    between.at(-1)?.type !== 'adv'
  )
    return;
  // "provoked by the plot to kill them", "by the ambition of Ruiz to lead them": the noun takes the infinitive
  const noun = between.findLast((x) => x.type !== 'pp' || x.prep !== 'of');
  if (infinitive && noun?.type === 'pp' && PLANS.test(noun.np.head.lower)) return;
  // "saw a man carrying a bag": the noun before
  const last = between.at(-1);
  if (bareGerund && (last?.type === 'np' || last?.type === 'pp'))
    return void take(scan, last.type === 'np' ? at - 1 : (headOfRun(chunks, at - 1) ?? at - 1), 'reduced');
  // "the new roster helps when training at sea": a thing that governs does not train
  const opener = between.at(-1);
  if (opener?.type === 'sub' && governor.subject && isThing(governor.subject.np)) return;
  if (governor.subject) share(clause, governor, 'governor');
}

/** « la relaxe de Ruiz, poursuivi pour »: whom the thing concerns, not the thing. */
function ownerBefore(chunks: readonly Chunk[], k: number): number | undefined {
  const [whom, held] = [chunks[k], chunks[k - 1]];
  const named =
    whom?.type === 'pp' && /^d(?:e|['’])$/.test(whom.prep) && whom.np.words.at(-1)?.mention?.kind === 'person';
  const thing = (held?.type === 'np' || held?.type === 'pp') && !isPerson(held.np) && !isBody(held.np);
  return named && thing ? k : undefined;
}

/** « n'a pas jugé utile de prévenir » */
const isFit = ({ vg }: Clause, object: Chunk | undefined): boolean =>
  /^(?:juger|estimer|croire|trouver)$/.test(vg.lemma) &&
  object?.type === 'np' &&
  /^(?:utile|nécessaire|opportun|bon|souhaitable|possible|indispensable|judicieux|préférable)$/.test(
    object.np.head.lower,
  );

/** « a décidé, lors de sa séance du 3 mai, de partir »: phrases between two commas part nothing. */
const isInsert = (between: readonly Chunk[], { prep }: Clause): boolean =>
  /^(?:de|d['’]|à)$/.test(prep ?? '') &&
  between.length > 2 &&
  between[0]?.type === 'comma' &&
  between.at(-1)?.type === 'comma' &&
  between.slice(1, -1).every((x) => /^(?:pp|prep|time|adv)$/.test(x.type));

/** "the man arrested in May", "Questioned by the court, Ruiz …" */
export function ofParticiple(scan: Scan): void {
  const { chunks, clauses, at, clause } = scan;
  const j = leftOf(chunks, at - 1);
  const c = chunks[j];
  if (c?.type === 'np' || c?.type === 'pp' || c?.type === 'comma') {
    // "soldiers at Lund Field, also called the Farm": the last phrase has the other name
    const last = chunks[j - 1];
    if (
      c.type === 'comma' &&
      clause.vg.adverbs.some((w) => w.lower === 'also') &&
      /^(?:call|know|name|dub)$/.test(clause.vg.lemma) &&
      last?.type === 'pp'
    )
      return void take(scan, j - 1, 'reduced');
    take(
      scan,
      c.type === 'np'
        ? j
        : c.type === 'pp'
          ? antecedent(chunks, j)
          : (ownerBefore(chunks, j - 1) ?? headOfRun(chunks, j - 1)),
      'reduced',
    );
    clause.relation = 'relative';
    return;
  }
  if (c?.type === 'conj') {
    const before = clauses.slice(0, j).findLast((x) => x !== undefined);
    if (before) {
      // « a tué trois marins et blessé sept passagers »: one « a » goes with both
      const { perfect, passive, form, aux } = before.vg;
      if (aux === 'avoir' && perfect && !passive && form === 'finite' && chunks[at + 1]?.type === 'np')
        Object.assign(clause.vg, { perfect, passive, form, tense: before.vg.tense, negated: before.vg.negated });
      share(clause, before, 'shared');
      clause.relation = 'coordinated';
      clause.governor = before;
    }
    return;
  }
  if (c && c.type !== 'stop') return;
  for (let k = at + 1; k < chunks.length - 1; k++) {
    const x = chunks[k];
    if (x?.type === 'stop') return;
    const next = chunks[k + 1]?.type === 'adv' ? chunks[k + 2] : chunks[k + 1];
    if (x?.type === 'np' && (isFiniteVerb(next) || chunks[k - 1]?.type === 'comma'))
      return void take(scan, k, 'governor');
  }
}
