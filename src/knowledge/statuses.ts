/** What was said of somebody's standing, one entry after the other: wanted, held, released, reported dead, seen again. Nothing is ever collapsed. */
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { ClaimId, EntityId } from '../domain/ids.ts';
import type { PredicateId } from '../domain/predicates/index.ts';
import type { Standing, StatusEntry, StatusHistory } from '../domain/status.ts';
import { polarityOf } from './polarity.ts';
import { beginning } from './since.ts';

export type StatusEvidence = Pick<Evidence, 'claims' | 'claim' | 'filler' | 'denialsOf' | 'propositionOf'>;

const CONFIRMED =
  /\b(?:confirm(?:s|ed)?|identified|officially|formally|DNA|autops(?:y|ies)|body was found)\b|(?<!\p{L})(?:confirmée?|identifiée?|officiellement|formellement|ADN|autopsie)(?!\p{L})/iu;
const ALIVE =
  /\b(?:surviv(?:e|es|ed)|alive|escaped (?:death|the strike))\b|(?<!\p{L})(?:survécu|vivante?|en vie)(?!\p{L})/iu;

const PLAIN: Readonly<Partial<Record<PredicateId, Standing>>> = {
  wanted: 'wanted',
  registered: 'registered',
  watched: 'watched',
  arrested: 'arrested',
  detained: 'detained',
  charged: 'charged',
  convicted: 'convicted',
  sentenced: 'sentenced',
  released: 'released',
  cleared: 'cleared',
  expelled: 'expelled',
  'lost-track': 'missing',
  resurfaced: 'seen again',
};
const OTHER: readonly PredicateId[] = ['died', 'killed', 'worked-for'];

/** "Whether he was captured or killed", "wanted him killed", "to capture and not kill him": nothing is said to have happened. */
const UNREAL =
  /\b(?:whether|if|unless|wants?|wanted|wanting|plan(?:s|ned)?\s+to|attempt(?:s|ed)?\s+to|tr(?:y|ied)\s+to|authori[sz]\p{L}*|order(?:s|ed)?\s+to|permission|would|should|could|might|may|can|to\s+(?:kill|capture|be\s+killed))\b|(?<!\p{L})(?:si|voulai(?:t|ent)|ordre\s+de|afin\s+de|pour\s+(?:le\s+)?tuer)(?!\p{L})/iu;

/** How far before the one who is meant such a word reaches. */
const REACH = 120;

function unreal(claim: Claim): boolean {
  const [quote] = claim.quotes;
  const whom = claim.roles.find(({ role }) => role === (claim.predicate === 'died' ? 'who' : 'whom'));
  const at = whom ? Math.max(0, whom.start - quote.start) : 0;
  return UNREAL.test(quote.words.slice(Math.max(0, at - REACH), at + (whom?.words.length ?? 0)));
}

function standingOf(claim: Claim): Standing | undefined {
  const says = polarityOf(claim);
  if ((claim.predicate === 'died' || claim.predicate === 'killed') && unreal(claim)) return undefined;
  if (claim.predicate === 'died' || claim.predicate === 'killed') {
    if (says === 'denies') return 'reported alive';
    if (says !== 'affirms') return undefined;
    const [quote] = claim.quotes;
    return CONFIRMED.test(quote.words) && !claim.likelihood ? 'confirmed dead' : 'reported dead';
  }
  if (says !== 'affirms' && says !== 'doubts') return undefined;
  if (claim.predicate === 'worked-for') {
    if (!claim.roles.some(({ role }) => role === 'as')) return undefined;
    return claim.phase === 'ended' ? 'left office' : 'in office';
  }
  if (claim.predicate === 'attacked') return ALIVE.test(claim.quotes[0].words) ? 'reported alive' : undefined;
  return PLAIN[claim.predicate];
}

/** Every claim that denies it: by the same proposition, or in the same document. */
function denialsOf(claim: Claim, evidence: StatusEvidence): readonly ClaimId[] {
  const same = evidence.propositionOf(claim.id)?.claims ?? [];
  const denied = same.filter((id) => {
    const other = id === claim.id ? undefined : evidence.claim(id);
    return other !== undefined && polarityOf(other) === 'denies';
  });
  return [...new Set([...denied, ...evidence.denialsOf(claim.id).map(({ id }) => id)])];
}

const dayOf = (entry: StatusEntry): string => entry.when?.earliest ?? entry.when?.latest ?? '9999';

/** Histories of whoever is named, those with most entries first. */
export function statusesOf(evidence: StatusEvidence): readonly StatusHistory[] {
  const found = new Map<EntityId, StatusEntry[]>();
  for (const predicate of [...(Object.keys(PLAIN) as PredicateId[]), ...OTHER])
    for (const claim of evidence.claims({ predicate })) {
      const standing = standingOf(claim);
      const entity =
        evidence.filler(claim, 'whom') ?? (OTHER.includes(predicate) ? evidence.filler(claim, 'who') : undefined);
      // who kills is not who is killed
      const own = predicate === 'killed' ? evidence.filler(claim, 'whom') : entity;
      if (standing === undefined || own === undefined) continue;
      const when = beginning(claim);
      const entry: StatusEntry = {
        standing,
        ...(when ? { when } : {}),
        claim: claim.id,
        denials: denialsOf(claim, evidence),
      };
      const list = found.get(own);
      if (list) list.push(entry);
      else found.set(own, [entry]);
    }
  return [...found]
    .map(([entity, entries]) => ({
      entity,
      entries: [...entries].sort((a, b) =>
        dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.claim < b.claim ? -1 : 1,
      ),
    }))
    .sort((a, b) => b.entries.length - a.entries.length || (a.entity < b.entity ? -1 : 1));
}
