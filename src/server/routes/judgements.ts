/** Everything that people decided, and taking it back. */
import { decisionsSeen } from '../../workbench/decisions-seen.ts';
import { decisions, undo } from '../../workbench/judge.ts';
import { judgementRows } from '../../workbench/show-judgements.ts';
import { seenIn } from '../choice.ts';
import { LENS, PAGE, WHY } from '../fields.ts';
import { pageOf } from '../page.ts';
import { type Desk, route } from '../route.ts';

/** Takes one back, and works out again what rested on it. */
function takeBack({ at, by, jobs }: Desk, id: string | undefined, why: string | undefined) {
  const done = undo(at, by, id, why);
  if (done.undone.decision.kind !== 'finding') jobs.start({ verb: 'bring up to date' });
  return done;
}

export const judgementRoutes = [
  route({
    path: '/api/judgements',
    commands: ['judge list'],
    says: 'Decisions that hold, or every one ever made; latest first.',
    answers: 'Page<JudgementRow>',
    query: {
      ...PAGE,
      all: { type: 'boolean', says: 'undone ones and undoings too' },
      asOf: { ...LENS.asOf, says: 'leaves out what was decided about things that came after this day' },
      lens: { ...LENS.lens, says: 'a name: what was decided about it, and about claims that it had a part in or held' },
    },
    answer({ at, once }, { query: { all = false, asOf, lens, ...page } }) {
      const how = seenIn({ asOf, lens });
      const list = once(`decisions ${all} ${JSON.stringify(how)}`, () =>
        [...decisionsSeen(at, decisions(at, all), how)].reverse(),
      );
      return pageOf(list, page, (some) => judgementRows(at, some));
    },
  }),
  route({
    method: 'POST',
    path: '/api/judgements/:id/undo',
    commands: ['judge undo'],
    says: 'Takes one decision back, by another; an undoing can be undone too.',
    answers: 'Undone',
    body: { why: WHY },
    answer: (desk, { id, body }) => takeBack(desk, id, body.why),
  }),
  route({
    method: 'POST',
    path: '/api/undo',
    commands: ['judge undo'],
    says: 'Takes the latest decision back.',
    answers: 'Undone',
    body: { why: WHY },
    answer: (desk, { body }) => takeBack(desk, undefined, body.why),
  }),
];
