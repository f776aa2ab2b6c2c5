/** Who can hold knowledge, and how holders hang together, as people decide. */
import { SheafError } from '../../domain/errors.ts';
import { judgeExisted, judgeGroup, judgeRelation } from '../../workbench/judge-holders.ts';
import { someHolders } from '../../workbench/show-holders.ts';
import { seenIn } from '../choice.ts';
import { LENS, PAGE, WHY } from '../fields.ts';
import { stretchedPage } from '../page.ts';
import { type Desk, route } from '../route.ts';

const NAME = { type: 'string', says: 'a holder’s name', needed: true, longest: 600 } as const;
const DURING = { type: 'string', says: 'when it held, EDTF' } as const;

const RELATIONS = [
  ['part-of', 'part of', 'One is a part of the other.'],
  ['became', 'became', 'One was renamed or turned into the other.'],
  ['stands-for', 'stands for', 'One name is used for the other.'],
] as const;

/** What was decided, with what rests on it worked out anew. */
function decided<T>({ jobs }: Desk, made: T): T {
  jobs.start({ verb: 'bring up to date' });
  return made;
}

const only = ({ during, why }: { readonly during?: string | undefined; readonly why?: string | undefined }) => ({
  ...(during === undefined || during === '' ? {} : { during }),
  ...(why === undefined ? {} : { why }),
});

export const holders = [
  route({
    path: '/api/holders',
    commands: ['holder list'],
    says: 'Who can hold knowledge, those of whom most is told first, and how they hang together.',
    answers: 'Page<HolderRow>',
    query: { ...PAGE, about: { type: 'string', says: 'whose name has these words', longest: 600 }, ...LENS },
    answer: ({ at }, { query: { about, asOf, lens, ...page } }) =>
      stretchedPage(page, (stretch) => someHolders(at, about, stretch, seenIn({ asOf, lens }))),
  }),
  route({
    method: 'POST',
    path: '/api/holders/group',
    commands: ['holder group'],
    says: 'Names a group of holders, adds to one, or takes out of it.',
    answers: 'Judgement[]',
    body: {
      group: { ...NAME, says: 'the group’s name' },
      members: { type: 'string', says: 'names, with | between', needed: true, longest: 4000 },
      out: { type: 'boolean', says: 'take them out of it' },
      during: DURING,
      why: WHY,
    },
    answer(desk, { body: { group, members, out, ...rest } }) {
      const names = members.split('|').filter((name) => name.trim() !== '');
      if (names.length === 0) throw new SheafError('usage', 'nobody is named', 'Name who belongs to the group.');
      return decided(desk, judgeGroup(desk.at, desk.by, group, names, out === true ? 'out' : 'in', only(rest)));
    },
  }),
  ...RELATIONS.map(([path, relation, says]) =>
    route({
      method: 'POST',
      path: `/api/holders/${path}`,
      commands: [`holder ${path}`],
      says,
      answers: 'Judgement[]',
      body: { a: NAME, b: NAME, not: { type: 'boolean', says: 'it is not so' }, during: DURING, why: WHY },
      answer: (desk, { body: { a, b, not, ...rest } }) =>
        decided(
          desk,
          judgeRelation(desk.at, desk.by, relation, a, b, {
            ...only(rest),
            verdict: not === true ? 'does not hold' : 'holds',
          }),
        ),
    }),
  ),
  route({
    method: 'POST',
    path: '/api/holders/existed',
    commands: ['holder existed'],
    says: 'From when to when a holder existed.',
    answers: 'Judgement[]',
    body: { holder: NAME, during: { ...DURING, needed: true }, why: WHY },
    answer: (desk, { body: { holder, during, why } }) =>
      decided(desk, judgeExisted(desk.at, desk.by, holder, during, why)),
  }),
];
