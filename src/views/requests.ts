/** The request ledger and the watches as rows for reading, each with the words that it rests on. */
import type { Moment } from '../domain/moment.ts';
import type { Meant, Request } from '../domain/request.ts';
import type { Watch } from '../domain/watch.ts';
import { type Carried, type CarryingRow, carryingRow } from './findings.ts';
import { saidDate } from './said-date.ts';

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

const rows = (carried: Find, role: string, ids: readonly string[]): readonly CarryingRow[] =>
  [...new Set(ids)].flatMap((id) => {
    const one = carried(id);
    return one ? [carryingRow(role, one)] : [];
  });

const words = (one: Meant | undefined): string => one?.words ?? '';
const said = (when: Moment | undefined): string => (when ? saidDate(when) : '');

export const requestRow = (request: Request, carried: Find): RequestRow => ({
  id: request.id,
  kind: request.kind,
  from: words(request.from),
  to: words(request.to),
  about: request.about.map(words),
  date: said(request.when),
  edtf: request.when?.edtf ?? '',
  due: request.due?.on ?? '',
  overdueFrom: request.overdueFrom ?? '',
  state: request.state,
  beyond: request.beyond.map(words),
  byPress: request.byPress,
  because: [
    ...(request.unanswered.includes(request.asked)
      ? []
      : rows(carried, request.kind === 'request' ? 'asked' : 'told', [request.asked, ...request.again])),
    ...rows(carried, 'answered', request.answers),
    ...rows(carried, 'not answered', request.unanswered),
  ],
  beside: rows(carried, 'denied', request.denials),
});

export const watchRow = (watch: Watch, carried: Find): WatchRow => ({
  kind: watch.kind,
  holder: words(watch.holder),
  target: watch.target.words,
  ofGroup: watch.ofGroup,
  from: said(watch.began),
  reduced: said(watch.reduced),
  to: said(watch.ended),
  why: watch.why ?? '',
  because: rows(
    carried,
    watch.kind === 'watch' ? 'watched' : watch.kind === 'lost' ? 'lost' : 'not watched',
    watch.claims,
  ),
  beside: rows(carried, 'denied', watch.denials),
});
