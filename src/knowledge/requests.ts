/** The request ledger: who asked or told whom what, what is said of the answer, and when it became overdue. */
import { addDays } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import { type ClaimId, type DocumentId, type EntityId, requestId } from '../domain/ids.ts';
import { type Moment, order } from '../domain/moment.ts';
import type { PredicateId } from '../domain/predicates/index.ts';
import type { DueRule, Meant, Request, RequestState } from '../domain/request.ts';
import { HEARING, INFORMATION, NOBODY, NOT_HELD, ONE_MORE, PRESS, REFUSED } from './request-words.ts';

export type RequestEvidence = Pick<
  Evidence,
  | 'claims'
  | 'filler'
  | 'holderIn'
  | 'namedIn'
  | 'contentOf'
  | 'denialsOf'
  | 'propositionOf'
  | 'entity'
  | 'published'
  | 'around'
>;

const PREDICATES: readonly PredicateId[] = ['asked', 'told', 'handed', 'answered'];

/** An answer is looked for in so many paragraphs after the question. */
const NEAR = 4;

/** Twice the time allowed: Alaveteli's "very overdue" is 40 working days where 20 are allowed. */
const VERY = 2;

/** A row while it is being put together. */
interface Open {
  readonly kind: Request['kind'];
  readonly claim: Claim;
  readonly from?: Meant;
  readonly to?: Meant;
  readonly about: readonly Meant[];
  readonly byPress: boolean;
  readonly again: Claim[];
  readonly answers: Claim[];
  readonly beyond: Meant[];
  readonly unanswered: Claim[];
}

const paragraph = ({ passage }: Claim): number => Number(passage.slice(passage.lastIndexOf('p') + 1));
const momentOf = ({ when }: Claim): Moment | undefined => ('moment' in when ? when.moment : undefined);
const wordsIn = (claim: Claim, role: string): string => claim.roles.find((one) => one.role === role)?.words ?? '';
const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function meant(evidence: RequestEvidence, claim: Claim, role: string): Meant | undefined {
  const filler = claim.roles.find((one) => one.role === role);
  if (!filler) return undefined;
  const words = (filler.standsFor?.words ?? filler.words).replace(/\s+/gu, ' ');
  const entity = evidence.holderIn(claim, role) ?? evidence.filler(claim, role);
  if (entity === undefined && NOBODY.test(words)) return undefined;
  return entity === undefined ? { words } : { words, entity };
}

/** Whom a question, notice or answer concerns: everybody whom its words or what it tells name. */
function concerned(evidence: RequestEvidence, claim: Claim, but: readonly (Meant | undefined)[]): readonly Meant[] {
  const found = new Map<string, Meant>();
  const add = (entity: EntityId | undefined, words: string) => {
    if (entity === undefined || but.some((one) => one?.entity === entity)) return;
    const one = evidence.entity(entity);
    if (one && one.kind !== 'place') found.set(entity, { words: one.name, entity });
    else if (!one && words !== '') found.set(entity, { words, entity });
  };
  add(evidence.filler(claim, 'about'), wordsIn(claim, 'about'));
  for (const role of ['about', 'what']) for (const entity of evidence.namedIn(claim, role)) add(entity, '');
  for (const told of evidence.contentOf(claim))
    for (const { role } of told.roles) if (role === 'who' || role === 'whom') add(evidence.filler(told, role), '');
  const about = wordsIn(claim, 'about');
  return found.size === 0 && about !== '' ? [{ words: about }] : [...found.values()];
}

/** Talk to a newspaper, its own or another, is no notice. */
function toPress(claim: Claim, party: Meant | undefined): boolean {
  if (!party) return false;
  const words = folded(party.words);
  return (
    PRESS.test(party.words) ||
    claim.voice.chain.some(({ kind, name }) => kind === 'publication' && folded(name) === words)
  );
}

const published = (claim: Claim): string => folded(claim.voice.chain[0]?.name ?? '');

function opened(evidence: RequestEvidence, claim: Claim): Open | undefined {
  if (claim.negated || claim.prospective === true || claim.stance !== 'affirmed') return undefined;
  const [from, to] = [meant(evidence, claim, 'who'), meant(evidence, claim, 'to')];
  const row = {
    claim,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    again: [],
    answers: [],
    beyond: [],
    unanswered: [],
  };
  const about = concerned(evidence, claim, [from, to]);
  if (claim.predicate === 'asked') {
    if (!to && !(from && claim.record)) return undefined;
    const byPress = from !== undefined && (folded(from.words) === published(claim) || PRESS.test(from.words));
    return { kind: 'request', ...row, about, byPress };
  }
  if (!to || toPress(claim, to) || HEARING.test(to.words) || (from && toPress(claim, from))) return undefined;
  if (claim.predicate === 'handed' && !INFORMATION.test(wordsIn(claim, 'what'))) return undefined;
  return { kind: 'notice', ...row, about, byPress: false };
}

const agree = (a: Meant | undefined, b: Meant | undefined): boolean =>
  a === undefined || b === undefined
    ? true
    : a.entity !== undefined && b.entity !== undefined
      ? a.entity === b.entity
      : folded(a.words).includes(folded(b.words)) || folded(b.words).includes(folded(a.words));

/** Whether it can be the answer: by whom it was put to, to whom put it, and not before. */
function answers(
  row: Open,
  by: Meant | undefined,
  to: Meant | undefined,
  at: Moment | undefined,
  silent = false,
): boolean {
  // "the letter was never answered" names nobody
  if ((!by && !silent) || !row.to || !agree(row.to, by) || (to && row.from && !agree(row.from, to))) return false;
  const asked = momentOf(row.claim);
  return !at || !asked || order(at, asked) !== 'before';
}

/** Rows of a case, opened in document order. */
interface Ledger {
  readonly rows: Open[];
  /** Of the document being read. */
  readonly here: Open[];
  readonly byParties: Map<string, Open[]>;
}

const parties = (from: Meant | undefined, to: Meant | undefined): string => `${from?.entity ?? ''}>${to?.entity ?? ''}`;

function sayAgain(ledger: Ledger, evidence: RequestEvidence, row: Open): boolean {
  if (row.from?.entity === undefined || row.to?.entity === undefined) return false;
  const known = ledger.byParties.get(parties(row.from, row.to)) ?? [];
  const proposition = evidence.propositionOf(row.claim.id)?.id;
  const [when] = [momentOf(row.claim)];
  const first = known.find(
    (other) =>
      other.kind === row.kind &&
      ((proposition !== undefined && proposition === evidence.propositionOf(other.claim.id)?.id) ||
        (when !== undefined &&
          momentOf(other.claim)?.edtf === when.edtf &&
          other.about.some(({ entity }) => entity !== undefined && row.about.some((one) => one.entity === entity)))),
  );
  first?.again.push(row.claim);
  return first !== undefined;
}

function open(ledger: Ledger, row: Open): void {
  ledger.rows.push(row);
  ledger.here.push(row);
  const key = parties(row.from, row.to);
  const list = ledger.byParties.get(key);
  if (list) list.push(row);
  else ledger.byParties.set(key, [row]);
}

const refused = ({ stance, negated }: Claim): boolean =>
  stance === 'no answer' || stance === 'neither confirmed nor denied' || negated;

/** The row that an answer belongs to: the nearest question before it, or one between the same two elsewhere. */
function questionOf(ledger: Ledger, claim: Claim, by: Meant | undefined, to: Meant | undefined): Open | undefined {
  const at = momentOf(claim);
  // in a newspaper, a silence towards nobody in particular is one towards the newspaper, unless its own paragraph tells of another question
  const toPaper = claim.stance === 'no answer' && !to && claim.voice.chain[0]?.kind === 'publication';
  const near = (row: Open) => paragraph(claim) - paragraph(row.claim) <= (toPaper && !row.byPress ? 0 : NEAR);
  const kinds: readonly Request['kind'][] = refused(claim) ? ['request', 'notice'] : ['request'];
  for (const kind of kinds) {
    const found = ledger.here.findLast(
      (row) =>
        row.kind === kind &&
        near(row) &&
        answers(row, by, to, at, claim.stance === 'no answer') &&
        (kind === 'request' || to !== undefined),
    );
    if (found) return found;
  }
  if (by?.entity === undefined || to?.entity === undefined || at === undefined) return undefined;
  const elsewhere = ledger.byParties.get(parties(to, by)) ?? [];
  return elsewhere.findLast(
    (row) => row.kind === 'request' && momentOf(row.claim) !== undefined && answers(row, by, to, at),
  );
}

function answer(ledger: Ledger, evidence: RequestEvidence, claim: Claim): void {
  if (claim.prospective === true || claim.stance === 'asked' || claim.stance === 'doubted') return;
  const [by, to] = [meant(evidence, claim, 'who'), meant(evidence, claim, 'to')];
  const row = questionOf(ledger, claim, by, to);
  if (row && refused(claim)) row.unanswered.push(claim);
  else if (row) {
    row.answers.push(claim);
    const more = concerned(evidence, claim, [row.from, row.to]).filter(
      ({ entity }) => entity !== undefined && !row.about.some((one) => one.entity === entity),
    );
    if (more.length > 0 && ONE_MORE.test(claim.quotes[0].words)) row.beyond.push(...more);
  } else if (refused(claim) && by) {
    const noticed = ledger.here.filter(
      (one) => one.kind === 'notice' && one.claim.passage === claim.passage && one.unanswered.length === 0,
    );
    if (claim.stance === 'neither confirmed nor denied') for (const one of noticed) one.unanswered.push(claim);
    if (to && claim.stance === 'affirmed') return;
    open(ledger, {
      kind: 'request',
      claim,
      ...(to ? { from: to } : {}),
      to: by,
      about: concerned(evidence, claim, [by, to]),
      byPress: !to,
      again: [],
      answers: [],
      beyond: [],
      unanswered: [claim],
    });
  }
}

function dueOf(row: Open, rules: readonly DueRule[]): { readonly on: string; readonly by: string } | undefined {
  const logged = row.claim.record?.request?.due;
  if (logged !== undefined) return { on: logged, by: 'the log' };
  const sent = momentOf(row.claim)?.latest;
  if (row.kind !== 'request' || sent === undefined) return undefined;
  const has = (words: string | undefined, text: string) => words === undefined || folded(text).includes(folded(words));
  const rule = rules.find(
    ({ body, request }) => has(body, row.to?.words ?? '') && has(request, row.claim.quotes[0].words),
  );
  return rule && { on: addDays(sent, rule.days), by: rule.by };
}

/** `asOf`: the last day that the document which tells of it can know of. */
function waiting(row: Open, due: string | undefined, asOf: string | undefined): RequestState {
  if (due === undefined || asOf === undefined || asOf <= due)
    return row.unanswered.length > 0 || row.claim.record ? 'waiting response' : 'no answer stated';
  const sent = momentOf(row.claim)?.latest;
  const allowed = sent === undefined ? undefined : (Date.parse(due) - Date.parse(sent)) / 86_400_000;
  return allowed !== undefined && asOf > addDays(due, allowed * (VERY - 1))
    ? 'waiting response very overdue'
    : 'waiting response overdue';
}

function stateOf(
  row: Open,
  denials: readonly ClaimId[],
  due: string | undefined,
  asOf: string | undefined,
): RequestState {
  const logged = row.claim.record?.request?.state;
  if (logged !== undefined && row.answers.length === 0) return logged;
  if (denials.length > 0) return 'denied';
  if (row.beyond.length > 0) return 'answered beyond the question';
  const said = row.answers.map((one) => wordsIn(one, 'what') || one.quotes[0].words).join(' ');
  if (row.answers.length > 0) return NOT_HELD.test(said) ? 'not held' : REFUSED.test(said) ? 'rejected' : 'successful';
  if (row.unanswered.some(({ stance }) => stance === 'neither confirmed nor denied'))
    return 'neither confirmed nor denied';
  return waiting(row, due, asOf);
}

function finished(row: Open, evidence: RequestEvidence, rules: readonly DueRule[]): Request {
  const { kind, claim, from, to, about, byPress } = row;
  const said = momentOf(claim) ?? row.again.map(momentOf).find((one) => one !== undefined);
  const near = said ? undefined : evidence.around(claim);
  // what is told after a date in its paragraph may look back
  const around = near?.by === 'paragraph' ? undefined : near;
  const when = said ?? around?.moment;
  const denials = [claim, ...row.again].flatMap(({ id }) => evidence.denialsOf(id).map((one) => one.id));
  const due = dueOf(row, rules);
  const asOf = evidence.published(claim.document)?.latest;
  const answered = row.answers.length > 0;
  return {
    id: requestId(claim.id),
    kind,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    about,
    subject: claim.quotes[0],
    ...(when ? { when } : {}),
    ...(around ? { around: around.by } : {}),
    ...(due ? { due } : {}),
    state: stateOf(row, denials, due?.on, asOf),
    ...(due && !answered ? { overdueFrom: addDays(due.on, 1) } : {}),
    byPress,
    asked: claim.id,
    again: row.again.map(({ id }) => id),
    answers: row.answers.map(({ id }) => id),
    beyond: row.beyond,
    unanswered: row.unanswered.map(({ id }) => id),
    denials: [...new Set(denials)],
  };
}

/** Claims of these predicates, document by document in text order. */
function* inOrder(evidence: RequestEvidence): Generator<Claim> {
  const byDocument = new Map<DocumentId, Claim[]>();
  for (const predicate of PREDICATES)
    for (const claim of evidence.claims({ predicate })) {
      const list = byDocument.get(claim.document);
      if (list) list.push(claim);
      else byDocument.set(claim.document, [claim]);
    }
  for (const list of byDocument.values()) yield* list.sort((a, b) => a.quotes[0].start - b.quotes[0].start);
}

/** Every request and notice of the case, in the order in which they were first told of. */
export function requestsOf(evidence: RequestEvidence, rules: readonly DueRule[] = []): readonly Request[] {
  const ledger: Ledger = { rows: [], here: [], byParties: new Map() };
  let document: DocumentId | undefined;
  for (const claim of inOrder(evidence)) {
    if (claim.document !== document) ledger.here.length = 0;
    document = claim.document;
    if (claim.predicate === 'answered') answer(ledger, evidence, claim);
    else {
      const row = opened(evidence, claim);
      if (row && !sayAgain(ledger, evidence, row)) open(ledger, row);
    }
  }
  return ledger.rows.map((row) => finished(row, evidence, rules));
}
