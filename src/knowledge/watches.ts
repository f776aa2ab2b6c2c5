/** Who watched whom, from when to when: claims of beginning, shrinking and ending put together; and where it is said that nobody did. */
import { momentOf } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { DocumentId } from '../domain/ids.ts';
import { compatible, type Moment } from '../domain/moment.ts';
import type { PredicateId } from '../domain/predicates/index.ts';
import type { Meant } from '../domain/request.ts';
import type { Watch } from '../domain/watch.ts';
import { groupNoun } from './group-words.ts';

export type WatchEvidence = Pick<Evidence, 'claims' | 'filler' | 'holderIn' | 'denialsOf' | 'entity'>;

interface Open {
  readonly kind: Watch['kind'];
  holder: Meant | undefined;
  readonly target: Meant;
  readonly group: string | undefined;
  readonly ofGroup: boolean;
  began: Moment | undefined;
  reduced: Moment | undefined;
  ended: Moment | undefined;
  why: string | undefined;
  readonly claims: [Claim, ...Claim[]];
}

const PREDICATES: readonly PredicateId[] = ['watched', 'looked-for', 'lost-track'];

function meant(evidence: WatchEvidence, claim: Claim, role: 'who' | 'whom' | 'what'): Meant | undefined {
  const filler = claim.roles.find((one) => one.role === role);
  if (!filler) return undefined;
  const words = (filler.standsFor?.words ?? filler.words).replace(/\s+/gu, ' ');
  const entity = (role === 'who' ? evidence.holderIn(claim, role) : undefined) ?? evidence.filler(claim, role);
  if (
    role === 'who' &&
    entity === undefined &&
    !/\p{L}{3}/u.test(words.replace(/^(?:there|it|they|he|she|il|on)$/iu, ''))
  )
    return undefined;
  return entity === undefined ? { words } : { words, entity };
}

/** An end that is only announced is told of the watch all the same; that it came is not shown. */
function kindOf(claim: Claim): Watch['kind'] | undefined {
  const { predicate, negated, stance, prospective, phase } = claim;
  const announced = prospective === true && predicate === 'watched' && (phase === 'ended' || phase === 'reduced');
  if (stance !== 'affirmed' || (prospective === true && !announced)) return undefined;
  if (predicate === 'lost-track') return negated ? undefined : 'lost';
  if (negated) return 'no watch';
  return predicate === 'watched' ? 'watch' : undefined;
}

/** From when to when, as one claim says it: an interval is how long it lasted, not how exactly it is dated. */
function times({ when, phase, predicate }: Claim): Pick<Open, 'began' | 'reduced' | 'ended'> {
  const none = { began: undefined, reduced: undefined, ended: undefined };
  if (!('moment' in when)) return none;
  const { moment } = when;
  if (phase === 'ended' || phase === 'reduced') return { ...none, [phase]: moment };
  const [from = '', to] = moment.edtf.split('/', 2);
  // "by the end of 2013 they had lost him": it is the loss that is dated
  if (to === undefined || (predicate === 'lost-track' && from === '..')) return { ...none, began: moment };
  const end = (edtf: string) => (edtf === '' || edtf === '..' ? undefined : momentOf(edtf, moment.basis));
  return { ...none, began: end(from), ended: end(to) };
}

const fits = (a: Moment | undefined, b: Moment | undefined): boolean => !a || !b || compatible(a, b);

/** Whether the claim can be about the same watch. */
function joins(row: Open, next: Open): boolean {
  if (row.kind !== next.kind) return false;
  const same =
    row.target.entity !== undefined || next.target.entity !== undefined
      ? row.target.entity === next.target.entity
      : row.group !== undefined
        ? row.group === next.group && row.claims[0].document === next.claims[0].document
        : row.target.words === next.target.words && row.claims[0].document === next.claims[0].document;
  if (!same) return false;
  if (row.holder?.entity !== undefined && next.holder?.entity !== undefined && row.holder.entity !== next.holder.entity)
    return (
      row.group !== undefined &&
      row.claims[0].document === next.claims[0].document &&
      row.began !== undefined &&
      next.began !== undefined &&
      row.began.edtf === next.began.edtf
    );
  return (
    fits(row.began, next.began) &&
    fits(row.ended, next.ended) &&
    !after(row.began, next.ended) &&
    !after(next.began, row.ended)
  );
}

const after = (a: Moment | undefined, b: Moment | undefined): boolean =>
  a?.earliest !== undefined && b?.latest !== undefined && a.earliest > b.latest;

function join(row: Open, next: Open): void {
  row.claims.push(...next.claims);
  row.holder ??= next.holder;
  row.began ??= next.began;
  row.reduced ??= next.reduced;
  row.ended ??= next.ended;
  row.why ??= next.why;
}

type ByDocument = () => ReadonlyMap<DocumentId, readonly Claim[]>;

/** Gathered once, and only where some sentence says "they". */
function claimsByDocument(evidence: WatchEvidence): ByDocument {
  let found: Map<DocumentId, Claim[]> | undefined;
  return () => {
    if (found) return found;
    found = new Map();
    for (const claim of evidence.claims()) {
      const list = found.get(claim.document);
      if (list) list.push(claim);
      else found.set(claim.document, [claim]);
    }
    return found;
  };
}

function opened(evidence: WatchEvidence, claim: Claim, documents: ByDocument): Open | undefined {
  const kind = kindOf(claim);
  const said = meant(evidence, claim, 'whom') ?? (kind === 'lost' ? meant(evidence, claim, 'what') : undefined);
  const target =
    said && said.entity === undefined && SEVERAL.test(said.words)
      ? (severalBefore(claim, documents().get(claim.document) ?? []) ?? said)
      : said;
  if (!kind || !target) return undefined;
  const holder = meant(evidence, claim, 'who');
  const known = target.entity === undefined ? undefined : evidence.entity(target.entity);
  const group = groupNoun(target.words);
  const why = claim.roles.find(({ role }) => role === 'why')?.words;
  return {
    kind,
    holder,
    target,
    group,
    ofGroup: known?.kind !== 'person' && (group !== undefined || known?.kind === 'organisation'),
    ...times(claim),
    why,
    claims: [claim],
  };
}

/** "They", "them", "ils": several people of whom the sentence does not say who they are. */
const SEVERAL = /^(?:they|them|these|those|ils|elles|eux|ceux-ci|celles-ci)$/iu;
/** Words for several people: "the Novotny brothers", "Weiss and Novotny", "the three men". */
const PLURAL =
  /(?<!\p{L})(?:brothers|sisters|cousins|men|women|couple|twins|suspects|militants|fugitives|members|frères|sœurs|hommes|femmes|suspects|fugitifs|membres)(?!\p{L})|\p{Lu}\p{L}+\s+(?:and|et)\s+(?:\p{L}+\s+){0,2}\p{Lu}/u;

/** How far back "they" may reach: this paragraph and the one before it. */
const BACK = 1;

const paragraph = ({ passage }: Claim): number => Number(passage.slice(passage.lastIndexOf('p') + 1));

/** Whom "they" can mean: the several people whom the text told of last. Who told it is never meant. */
function severalBefore(claim: Claim, inDocument: readonly Claim[]): Meant | undefined {
  let found: { readonly start: number; readonly words: string } | undefined;
  const [{ start: here }] = claim.quotes;
  for (const one of inDocument) {
    if (paragraph(claim) - paragraph(one) > BACK || one.quotes[0].start >= here) continue;
    for (const { role, words, start } of one.roles)
      if ((role === 'who' || role === 'whom') && words.length < 60 && PLURAL.test(words) && start < here)
        if (!found || start > found.start) found = { start, words };
  }
  return found && { words: found.words.replace(/\s+/gu, ' ') };
}

/** Every watch of the case in the order in which they were first told of; with what is said of none and of losing track. */
export function watchesOf(evidence: WatchEvidence): readonly Watch[] {
  const rows: Open[] = [];
  const documents = claimsByDocument(evidence);
  const byTarget = new Map<string, Open[]>();
  for (const predicate of PREDICATES)
    for (const claim of evidence.claims({ predicate })) {
      const next = opened(evidence, claim, documents);
      if (!next) continue;
      const key = `${next.kind}|${next.target.entity ?? `${claim.document}|${next.group ?? next.target.words}`}`;
      const known = byTarget.get(key) ?? [];
      const row = known.find((one) => joins(one, next));
      if (row) join(row, next);
      else {
        rows.push(next);
        byTarget.set(key, [...known, next]);
      }
    }
  return rows.map((row) => finished(row, evidence));
}

function finished(
  { kind, holder, target, ofGroup, began, reduced, ended, why, claims }: Open,
  evidence: WatchEvidence,
): Watch {
  const [first, ...rest] = claims;
  const denials = claims.flatMap(({ id }) => evidence.denialsOf(id).map((one) => one.id));
  return {
    kind,
    ...(holder ? { holder } : {}),
    target,
    ofGroup,
    ...(began ? { began } : {}),
    ...(reduced ? { reduced } : {}),
    ...(ended ? { ended } : {}),
    ...(why === undefined ? {} : { why }),
    claims: [first.id, ...rest.map(({ id }) => id)],
    denials: [...new Set(denials)],
  };
}
