/** Works out which days each time expression means, reading the text in order as a person would. */
import { edtfBounds } from '../../domain/calendar.ts';
import type { Moment } from '../../domain/moment.ts';
import type { Span } from '../../domain/passage.ts';
import { answer } from './answer.ts';
import { type Dated, spanning } from './dates.ts';
import type { Answer } from './reading.ts';
import type { Relation, TimeExpression } from './said.ts';
import { type MomentContext, type Setting, settingOf, type Told } from './setting.ts';
import { timexOf } from './timex.ts';

export interface Resolved {
  readonly expression: TimeExpression;
  readonly relation: Relation;
  readonly moment?: Moment;
  /** Why there is no moment, in words. */
  readonly unresolved?: string;
  /** On the first date of a range: the whole of it. */
  readonly range?: Moment;
  /** The value as TimeML writes it: "2014" for "late 2014", "198" for the 1980s, "P2Y", "2015-W12", "PRESENT_REF". */
  readonly timexValue?: string;
  /** What in the text speaks against the value: a weekday that does not fit its date. */
  readonly doubt?: string;
}

function read(
  expressions: readonly TimeExpression[],
  setting: Setting,
  known: readonly Told[],
): { readonly answers: readonly Answer[]; readonly told: readonly Told[] } {
  const told: Told[] = [];
  const answers: Answer[] = [];
  expressions.forEach((e, i) => {
    const a = answer(e, i, { setting, told, later: known.filter((t) => t.index > i), answers, expressions });
    answers.push(a);
    if ('dated' in a && a.tells)
      told.push({
        dated: a.dated,
        index: i,
        start: e.start,
        end: e.end,
        source: a.basis === 'stated' ? 'stated' : sourceOf(a.anchor, told),
      });
  });
  return { answers, told };
}

/** What is counted from a date that was itself counted from the document's day belongs to that day too. */
function sourceOf(anchor: Span | 'published' | undefined, told: readonly Told[]): Told['source'] {
  if (anchor === 'published') return 'published';
  const from = anchor && told.find((t) => t.start === anchor.start);
  return from?.source === 'published' ? 'published' : 'story';
}

/** "About 9:30" leaves no room for another day. */
const leavesRoom = (e: TimeExpression): boolean => e.about === true && e.said.form !== 'clock';

const asMoment = (a: Extract<Answer, { dated: Dated }>, e: TimeExpression): Moment => ({
  ...(a.openStart ? {} : { earliest: a.dated.earliest }),
  ...(a.openEnd ? {} : { latest: a.dated.latest }),
  edtf: leavesRoom(e) && !/[~/]/.test(a.dated.edtf) ? `${a.dated.edtf}~` : a.dated.edtf,
  basis: a.basis,
  ...(e.clock ? { clock: e.clock } : {}),
  ...(a.anchor ? { anchor: a.anchor } : {}),
});

/** One result for each expression, in the same order. */
export function resolveMoments(expressions: readonly TimeExpression[], context: MomentContext): Resolved[] {
  const setting: Setting = settingOf(expressions, context);
  const first = read(expressions, setting, []);
  // an event may be dated only further down: what counts from it is read a second time
  const again = expressions.some(
    (e, i) => e.said.form === 'shift' && e.said.from === 'event' && 'unresolved' in (first.answers[i] ?? {}),
  );
  const { answers } = again ? read(expressions, setting, first.told) : first;
  return expressions.map((e, i) => {
    const a = answers[i] ?? { unresolved: 'not read' };
    if (!('dated' in a))
      return { expression: e, relation: e.relation, unresolved: a.unresolved, ...timexOf(e, undefined) };
    const moment = asMoment(a, e);
    const endAnswer = e.rangeEnd === undefined ? undefined : answers[e.rangeEnd];
    const range =
      endAnswer && 'dated' in endAnswer && endAnswer.dated.latest >= a.dated.earliest
        ? spanning(a.dated, endAnswer.dated)
        : undefined;
    return {
      expression: e,
      relation: e.relation,
      moment: leavesRoom(e) ? widened(moment) : moment,
      ...(range ? { range: { earliest: range.earliest, latest: range.latest, edtf: range.edtf, basis: a.basis } } : {}),
      ...timexOf(e, a.dated),
      ...(a.doubt ? { doubt: a.doubt } : {}),
    };
  });
}

/** "About" the words before the date: the bounds give way as the domain's calendar says. */
function widened(m: Moment): Moment {
  const b = edtfBounds(m.edtf);
  return b?.earliest && b.latest && m.earliest && m.latest
    ? {
        ...m,
        earliest: b.earliest < m.earliest ? b.earliest : m.earliest,
        latest: b.latest > m.latest ? b.latest : m.latest,
      }
    : m;
}
