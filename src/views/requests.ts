/** The request ledger and the watches as rows for reading, each with the words that it rests on. */
import type { Moment } from '../domain/moment.ts';
import type { Meant, Request } from '../domain/request.ts';
import type { Tongue } from '../domain/tongue.ts';
import type { Watch } from '../domain/watch.ts';
import { type Carried, type CarryingRow, carryingRow } from './findings.ts';
import { saidDate } from './said-date.ts';
import { toldAround } from './told-around.ts';

export interface RequestRow {
  readonly id: string;
  readonly kind: Request['kind'];
  readonly from: string;
  readonly to: string;
  readonly about: readonly string[];
  readonly date: string;
  readonly edtf: string;
  readonly due: string;
  readonly overdueFrom: string;
  readonly state: Request['state'];
  /** Whom the answer names and the question did not. */
  readonly beyond: readonly string[];
  readonly byPress: boolean;
  readonly because: readonly CarryingRow[];
  /** Denials of it. */
  readonly beside: readonly CarryingRow[];
}

export interface WatchRow {
  readonly kind: Watch['kind'];
  readonly holder: string;
  readonly target: string;
  readonly ofGroup: boolean;
  readonly from: string;
  readonly reduced: string;
  readonly to: string;
  readonly why: string;
  readonly because: readonly CarryingRow[];
  readonly beside: readonly CarryingRow[];
}

type Find = (claim: string) => Carried | undefined;

const rowsIn =
  (carried: Find, tongue: Tongue | undefined) =>
  (role: string, ids: readonly string[]): readonly CarryingRow[] =>
    [...new Set(ids)].flatMap((id) => {
      const one = carried(id);
      return one ? [carryingRow(role, one, tongue)] : [];
    });

const words = (one: Meant | undefined): string => one?.words ?? '';
const said = (when: Moment | undefined, tongue: Tongue | undefined): string => (when ? saidDate(when, tongue) : '');

export function requestRow(request: Request, carried: Find, tongue?: Tongue): RequestRow {
  const rows = rowsIn(carried, tongue);
  return {
    id: request.id,
    kind: request.kind,
    from: words(request.from),
    to: words(request.to),
    about: request.about.map(words),
    date: `${toldAround(request.around, tongue)}${said(request.when, tongue)}`,
    edtf: request.when?.edtf ?? '',
    due: request.due?.on ?? '',
    overdueFrom: request.overdueFrom ?? '',
    state: request.state,
    beyond: request.beyond.map(words),
    byPress: request.byPress,
    because: [
      ...(request.unanswered.includes(request.asked)
        ? []
        : rows(request.kind === 'request' ? 'asked' : 'told', [request.asked, ...request.again])),
      ...rows('answered', request.answers),
      ...rows('not answered', request.unanswered),
    ],
    beside: rows('denied', request.denials),
  };
}

export function watchRow(watch: Watch, carried: Find, tongue?: Tongue): WatchRow {
  const rows = rowsIn(carried, tongue);
  return {
    kind: watch.kind,
    holder: words(watch.holder),
    target: watch.target.words,
    ofGroup: watch.ofGroup,
    from: said(watch.began, tongue),
    reduced: said(watch.reduced, tongue),
    to: said(watch.ended, tongue),
    why: watch.why ?? '',
    because: rows(watch.kind === 'watch' ? 'watched' : watch.kind === 'lost' ? 'lost' : 'not watched', watch.claims),
    beside: rows('denied', watch.denials),
  };
}
