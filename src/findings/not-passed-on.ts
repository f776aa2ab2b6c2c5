/** What a source says, in so many words, was not passed on: not told, not sent, not asked for, no trace that it was. */
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Found } from '../domain/finding.ts';
import type { Moment } from '../domain/moment.ts';
import type { Meant } from '../domain/request.ts';
import { because, didNot, doubts, happened, meantBy, onlyUntil, part, timeOf } from './reading.ts';

/** Nobody in particular was not told, or did not tell. */
const NOBODY =
  /^(?:no\s?one|nobody|none|neither|not|personne|aucune?|we|us|they|them|he|him|she|her|it|you|i|me|nous|ils|elles|on|lui|eux|anyone|anybody|everyone|people)$/iu;

/** "No one at the yard", "none of the clerks", "aucun agent du port": those who did not do it are of that body. */
const NOBODY_OF =
  /^(?:no\s?one|nobody|none|not\s+one|personne|aucune?)\s+(?:at|from|in|of|within|inside|among|à|de|du|des|dans|chez)\s+(?:the\s+|la\s+|le\s+|les\s+)?(?=\p{L})/iu;
const NO_ONE = /^(?:no|none|not|neither|aucune?|personne)\s/iu;

/** A text names no flight or tower as one that could be told. */
const canBeTold = (evidence: Evidence, { words, entity }: Meant): boolean => {
  if (NOBODY.test(words) || NO_ONE.test(words) || words.length > 90) return false;
  const known = entity === undefined ? undefined : evidence.entity(entity);
  return known?.kind !== 'place' || evidence.holder(known.id)?.kind === 'body';
};

/** Who did not do it; the body itself where it was nobody of that body. */
function doer(evidence: Evidence, claim: Claim): Meant | undefined {
  const who = meantBy(evidence, claim, 'who');
  if (!who) return undefined;
  const words = who.words.replace(NOBODY_OF, '');
  if (words === who.words) return NOBODY.test(words) || NO_ONE.test(words) ? undefined : who;
  const [only, ...more] = evidence.namedIn(claim, 'who');
  const entity = who.entity ?? (more.length === 0 ? only : undefined);
  return entity === undefined ? { words } : { words, entity };
}

/** "We found no evidence that the list was sent", "rien n’indique que": searched for and not found is not shown, and not denied. */
const NO_TRACE =
  /\b(?:no|not\s+(?:any|a)|without|little)\s+(?:\p{L}+\s+)?(?:evidence|indication|record|trace|sign|documentation|proof)(?:,\s+however,)?\s+(?:that|of|to\s+suggest|indicating|showing|whatsoever\s+that)\b|(?<!\p{L})(?:rien\s+(?:ne\s+montre|n['’]indique|ne\s+prouve)|aucune?\s+(?:trace|preuve|indication|élément)\s+(?:que|de|d['’]))/iu;

/** The claim stands in words that say that no trace of it was found. */
export function untraced(claim: Claim): boolean {
  const [quote] = claim.quotes;
  const found = NO_TRACE.exec(quote.words);
  const first = Math.min(...claim.roles.map(({ start }) => start));
  return found !== null && claim.roles.length > 0 && quote.start + found.index + found[0].length <= first + 1;
}

/** "Shared very little information": next to nothing was passed on. */
const NEXT_TO_NOTHING =
  /^(?:very\s+|almost\s+|precious\s+|too\s+)?(?:little|nothing|scant|peu|presque\s+rien)(?!\p{L})/iu;

const little = (claim: Claim): boolean =>
  happened(claim) && claim.roles.some(({ role, words }) => role === 'what' && NEXT_TO_NOTHING.test(words));

/** "Stopped giving information on its crews": what had been usual ended, and nobody in particular lacked it. */
const CEASED = /(?<!\p{L})(?:stopped|ceased|no\s+longer|cess[eé]\p{L}*|arrêt[eé]\p{L}*)(?!\p{L})/iu;

/** "The yard shared no information": with nobody, so that no receiver need be named. */
const ofInformation = (claim: Claim): boolean =>
  !CEASED.test(claim.quotes[0].words) &&
  claim.roles.some(
    ({ role, words }) =>
      role === 'what' &&
      /(?<!\p{L})(?:information|intelligence|reports?|renseignements?|informations|rapports?)(?!\p{L})/iu.test(words),
  );

const UNTIL_HOUR =
  /(?:\b(?:until|till|before)|(?<!\p{L})(?:avant|jusqu['’]à))\s+(?:about\s+|vers\s+)?\d{1,2}\s?[:.h]\s?\d{2}/iu;

/** "Was not told until 9:23": late, by the clock of one day, and that day is when it was lacking. */
function lateOn(claim: Claim): Moment | undefined {
  const when = onlyUntil(claim) ? timeOf(claim) : undefined;
  const day = when?.latest;
  const byClock = when?.clock !== undefined || UNTIL_HOUR.test(claim.quotes[0].words);
  return !byClock || day === undefined ? undefined : { earliest: day, latest: day, edtf: day, basis: 'bounded' };
}

type How = 'said' | 'little' | 'untraced' | 'contact' | 'asked';

function howOf(claim: Claim): How | undefined {
  if (claim.prospective === true || claim.stance === 'asked' || claim.stance === 'neither confirmed nor denied')
    return undefined;
  const not = didNot(claim) && (!onlyUntil(claim) || lateOn(claim) !== undefined);
  switch (claim.predicate) {
    case 'contacted':
      return not ? 'contact' : untraced(claim) && !claim.negated ? 'untraced' : undefined;
    case 'asked':
      return not ? 'asked' : undefined;
    default:
      return not ? 'said' : untraced(claim) && !claim.negated ? 'untraced' : little(claim) ? 'little' : undefined;
  }
}

/** Offices that have no entry of their own: "FAA headquarters", "the port’s control room". */
const OFFICE =
  /(?<!\p{L})(?:headquarters|office|bureau|centre|center|command|department|unit|desk|station|control\s+room|quartier\s+général|siège|direction|service)s?$/iu;

const isBody = (evidence: Evidence, one: Meant | undefined): boolean =>
  one !== undefined &&
  (one.entity === undefined ? OFFICE.test(one.words) : evidence.holder(one.entity)?.kind === 'body');

/** Alerting and warning say by themselves that something was to be passed on. */
const ALERTED =
  /(?<!\p{L})(?:alert\p{L}*|warn\p{L}*|notif\p{L}+|avert\p{L}+|prév(?:enu\p{L}*|inrent|int)|aviser?\p{L}*)(?!\p{L})/iu;

/** Words that make what was asked for: without them nothing says what was lacking. */
const contentOf = (claim: Claim): boolean =>
  claim.roles.some(({ role }) => role === 'what' || role === 'about') ||
  (claim.predicate === 'told' && ALERTED.test(claim.quotes[0].words));

function shown(evidence: Evidence, claim: Claim, how: How): Found | undefined {
  const to = meantBy(evidence, claim, claim.predicate === 'contacted' ? 'with' : 'to');
  const from = doer(evidence, claim);
  const receiver = to && canBeTold(evidence, to) ? to : undefined;
  if (how === 'asked' || how === 'contact') {
    // that a person rang nobody is no hand-over: a body must be in it, and one that can be told
    if (!isBody(evidence, from)) return undefined;
    if (how === 'contact' && (receiver?.entity === undefined || !isBody(evidence, receiver))) return undefined;
  } else if (!receiver && !(isBody(evidence, from) && ofInformation(claim))) return undefined;
  if (how !== 'contact' && !contentOf(claim)) return undefined;
  if (from?.entity !== undefined && from.entity === receiver?.entity) return undefined;
  const around = evidence.around(claim);
  const when = lateOn(claim) ?? timeOf(claim) ?? around?.moment;
  return {
    unclear: [
      ...doubts([claim]),
      ...(how === 'untraced' ? (['not stated'] as const) : []),
      ...(evidence.denialsOf(claim.id).length > 0 ? (['denied'] as const) : []),
      ...(receiver && receiver.entity === undefined ? (['who'] as const) : []),
    ],
    because: [because(how === 'asked' ? 'not asked' : 'not passed on', claim)],
    about: [
      ...part('holder', from),
      ...part('not told', receiver),
      ...part('concerning', meantBy(evidence, claim, 'about')),
    ],
    ...(when ? { when } : {}),
    details: {
      how,
      ...(how === 'untraced' ? { what: claim.roles.find(({ role }) => role === 'what')?.words ?? '' } : {}),
      ...(around ? { dated: around.by } : {}),
    },
  };
}

/** What people believe that they may not pass on is about rules, not about a hand-over: "could not share any of it". */
const RULE =
  /(?:could|can|may|must|should|need)\s*(?:not|n['’]t|never)\s|cannot\s|no\s\p{Lu}?[\p{L}\s]{0,40}\s(?:could|can|may)\s+be\s|ne\s+(?:peu(?:t|vent)|pouvai(?:t|ent)|doi(?:t|vent))\s/iu;
const BELIEF =
  /\b(?:belie(?:f|ve|ved|ves|ving)|perception|assum\p{L}+|thought|impression|croya\p{L}+|croyance|impression)\b/iu;

const aboutRules = ({ quotes: [{ words }], likelihood }: Claim): boolean =>
  RULE.test(words) && (likelihood !== undefined || BELIEF.test(words));

/** "Were not routinely briefed": how things usually went, no one matter. */
const USUALLY = /\bnot\s+(?:routinely|usually|normally|always|generally|typically|often)\b/iu;

/** "Are you telling us that he did not send it?" */
const QUESTION =
  /\?[\s”"’»)\]]*$|^[\s“"«]*(?:are|is|did|do|does|was|were|have|has|had)\s+(?:you|he|she|they|it|we|I|the|mr|mrs|ms|dr)\b/iu;

export function* notPassedOn(evidence: Evidence): Generator<Found> {
  for (const predicate of ['told', 'handed', 'contacted', 'asked'] as const)
    for (const claim of evidence.claims({ predicate })) {
      const how = howOf(claim);
      if (!how || QUESTION.test(claim.quotes[0].words) || aboutRules(claim) || USUALLY.test(claim.quotes[0].words))
        continue;
      const found = shown(evidence, claim, how);
      if (found) yield found;
    }
}
