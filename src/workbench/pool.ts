/** What several holders would have seen, had they put together what each held: by a day, before an event, of two that the user names. */
import { momentOf } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import { SheafError } from '../domain/errors.ts';
import type { EntityId, PropositionId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/moment.ts';
import type { PoolGround, TieEnd } from '../domain/pool.ts';
import type { Tongue } from '../domain/tongue.ts';
import { groundOf, type PoolEvidence } from '../knowledge/index.ts';
import { endsNamed, pooled } from '../knowledge/pooling.ts';
import { datesIn } from '../mentions/moments/index.ts';
import { datedToADay } from '../store/claims.ts';
import { judgements } from '../store/judgements.ts';
import { markOf } from '../store/stages.ts';
import { poolGround } from '../store/ties.ts';
import { claimSentence } from '../views/claim-sentence.ts';
import { doesNotShow, type PoolContext, type PoolView, poolRow } from '../views/pool.ts';
import { evidenceOf } from './find.ts';
import { once } from './once.ts';
import type { Case } from './open-case.ts';
import { poolAtHand } from './pool-at-hand.ts';
import { rejectedClaims } from './rejected-claims.ts';
import { whereSaid } from './where-said.ts';

export interface PoolChoice {
  readonly holders: readonly string[];
  readonly by?: IsoDate;
  /** Names of two people, bodies or things. */
  readonly between?: readonly string[];
  /** A date, NAME=DATE, the name of the event of interest, or words of a dated event of the case. */
  readonly before?: string;
  readonly strict?: boolean;
  readonly limit?: number;
}

const addDay = (day: IsoDate, by: number): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** The day on which most claims with these words place something. */
function eventIn(at: Case, words: string): IsoDate | undefined {
  const asked = words.toLowerCase().split(/\s+/u);
  const rejected = rejectedClaims(judgements(at));
  const days = new Map<IsoDate, number>();
  for (const { id, day, words: quoted } of datedToADay(at)) {
    const said = quoted.toLowerCase();
    if (asked.every((word) => said.includes(word)) && !rejected.has(id)) days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** Errors: not-found where the words name no date and no dated event. */
function eventOf(at: Case, evidence: PoolEvidence, typed: string): { readonly name: string; readonly day: IsoDate } {
  const sign = typed.lastIndexOf('=');
  const date = (sign < 0 ? typed : typed.slice(sign + 1)).trim();
  const moment = momentOf(date) ?? datesIn(date, 'en')[0]?.moment ?? datesIn(date, 'fr')[0]?.moment;
  const known = evidence.ofInterest;
  const day =
    moment?.earliest ?? (known?.name.toLowerCase() === typed.toLowerCase() ? known.when.earliest : eventIn(at, typed));
  if (day === undefined)
    throw new SheafError(
      'not-found',
      `no date and no dated event is called ${typed}`,
      'Write --before 2015-11-13, "13 November 2015", NAME=DATE, or words of an event that the timeline dates to a day.',
    );
  return {
    name:
      sign < 0 ? (momentOf(date) ? (datesIn(date, 'en').length ? date : typed) : typed) : typed.slice(0, sign).trim(),
    day,
  };
}

function oneEnd(evidence: PoolEvidence, { ends }: PoolGround, words: string): TieEnd {
  const [end, ...more] = endsNamed(evidence, ends, words);
  if (!end)
    throw new SheafError(
      'not-found',
      `nobody called ${words} is tied to anybody`,
      '`sheaf show entities` has the names of the case; a pool needs somebody whom a claim ties to another.',
    );
  if (more.length > 0)
    throw new SheafError(
      'usage',
      `${words} can be ${[end, ...more]
        .slice(0, 6)
        .map(({ name }) => name)
        .join(', ')}`,
      'Write the whole name.',
    );
  return end;
}

/** Clearings, acquittals and releases of those a link is about: they stand wherever the link stands. */
function clearings(evidence: PoolEvidence, tongue: Tongue | undefined): PoolContext['beside'] {
  const of = once(() => {
    const found = new Map<string, Claim[]>();
    for (const predicate of ['cleared', 'released'] as const)
      for (const claim of evidence.claims({ predicate })) {
        const whom = evidence.filler(claim, 'whom');
        if (whom === undefined || claim.negated) continue;
        const list = found.get(whom);
        if (list) list.push(claim);
        else found.set(whom, [claim]);
      }
    return found;
  });
  return (ends) =>
    [...new Set(ends)].flatMap((id) =>
      (of().get(id) ?? []).slice(0, 3).map((claim) => ({ what: claimSentence(claim, tongue), claim })),
    );
}

function contextOf(
  at: Case,
  evidence: PoolEvidence,
  parties: PoolContext['parties'],
  event: PoolContext['event'],
): PoolContext {
  const saying = (id: string): readonly Claim[] =>
    (evidence.proposition(id as PropositionId)?.claims ?? []).flatMap((claim) => evidence.claim(claim) ?? []);
  const affirmed = (claim: Claim): boolean => claim.stance === 'affirmed' && !claim.negated;
  return {
    parties,
    holderName: (id) => evidence.holder(id as EntityId)?.name ?? id,
    row: ({ holder, proposition, row }) =>
      [...evidence.knowledge({ holder, proposition })].find(({ id }) => id === row),
    claims: (id) => saying(id).filter(affirmed),
    denials: (id) => [
      ...saying(id).filter((claim) => claim.stance === 'denied' || (claim.stance === 'affirmed' && claim.negated)),
      ...saying(id)
        .filter(affirmed)
        .flatMap((claim) => evidence.denialsOf(claim.id)),
    ],
    where: whereSaid(at),
    beside: clearings(evidence, at.tongue),
    claim: (id) => evidence.claim(id as Claim['id']),
    ...(event ? { event } : {}),
    tongue: at.tongue,
  };
}

/** What pools of a case are answered from: kept by who asks more than once. */
export interface PoolDesk {
  readonly evidence: PoolEvidence;
  readonly ground: PoolGround;
}

/** Ties as the last run left them; a case that has not been run since Sheaf keeps them is read for them. */
export function poolDesk(at: Case): PoolDesk {
  if (markOf(at, 'case', 'findings') !== undefined) return { evidence: poolAtHand(at), ground: poolGround(at) };
  const evidence = evidenceOf(at);
  return { evidence, ground: groundOf(evidence) };
}

/** Errors: not-found for a holder, an end or an event that nobody is called; usage for a name that several have. */
export function showPool(at: Case, choice: PoolChoice, { evidence, ground }: PoolDesk = poolDesk(at)): PoolView {
  const before = choice.before === undefined ? undefined : eventOf(at, evidence, choice.before);
  const dayBefore = before && addDay(before.day, -1);
  const by = [choice.by, dayBefore].filter((day): day is IsoDate => day !== undefined).sort()[0];
  const [x, y] = (choice.between ?? []).map((words) => oneEnd(evidence, ground, words));
  const found = pooled(evidence, ground, {
    holders: choice.holders,
    ...(by === undefined ? {} : { by }),
    ...(x && y ? { between: [x.id, y.id] as const } : {}),
    ...(choice.strict ? { strict: true } : {}),
    ...(choice.limit === undefined ? {} : { limit: choice.limit }),
  });
  for (const { name, holders } of found.parties)
    if (holders.length === 0)
      throw new SheafError(
        'not-found',
        `no holder is called ${name}`,
        '`sheaf show who-knew-when` has the holders of the case; `sheaf holder group` names a group of them.',
      );
  const context = contextOf(at, evidence, found.parties, before);
  return {
    parties: found.parties.map(({ name, taken }) => ({
      name,
      takes: taken.map((one) => ({ name: one.name, because: one.because })),
    })),
    ...(by === undefined ? {} : { by }),
    ...(before ? { before } : {}),
    rows: found.answer.links.map((link) => poolRow(link, context)),
    more: found.answer.more,
    tooCommon: found.answer.tooCommon.map(({ name }) => name),
    doesNotShow: doesNotShow(found.answer.links, at.tongue),
  };
}
