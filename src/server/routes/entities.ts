/** Who and what occurs, and who is who. */
import { judgeIdentity } from '../../workbench/judge.ts';
import { showEntities } from '../../workbench/show-entities.ts';
import { showEntity } from '../../workbench/show-entity.ts';
import { PAGE, WHY } from '../fields.ts';
import { pageOf } from '../page.ts';
import { route } from '../route.ts';

const VERDICTS = ['same', 'different', 'unsure'] as const;

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export const entities = [
  route({
    path: '/api/entities',
    commands: ['show entities'],
    says: 'People, bodies and places, those in most documents first.',
    answers: 'Page<EntityRow>',
    query: {
      ...PAGE,
      kind: { type: 'string', says: 'of one kind', oneOf: ['person', 'organisation', 'place'] },
      find: { type: 'string', says: 'part of any of its names', longest: 600 },
    },
    answer({ at, once }, { query: { kind, find, ...page } }) {
      const all = once('entities', () => [...showEntities(at)]);
      const words = folded(find ?? '');
      const chosen = all.filter(
        (one) =>
          (kind === undefined || one.kind === kind) &&
          (words === '' || one.names.some((name) => folded(name).includes(words))),
      );
      return pageOf(chosen, page, (some) => some);
    },
  }),
  route({
    path: '/api/entities/:id',
    commands: ['show entities'],
    says: 'One of them: names, merges with their reasons, claims.',
    answers: 'ShownEntity',
    answer: ({ at, once }, { id }) => once(`entity ${id}`, () => showEntity(at, id)),
  }),
  ...VERDICTS.map((verdict) =>
    route({
      method: 'POST',
      path: `/api/judge/${verdict}`,
      commands: [`judge ${verdict}`],
      says: {
        same: 'Two names mean one.',
        different: 'Two names mean two.',
        unsure: 'It cannot be told whether two names mean one.',
      }[verdict],
      answers: 'Judgement',
      body: {
        a: { type: 'string', says: 'a name, or an entity’s id', needed: true, longest: 2000 },
        b: { type: 'string', says: 'a name, or an entity’s id', needed: true, longest: 2000 },
        why: WHY,
      },
      answer({ at, by, jobs }, { body: { a, b, why } }) {
        const made = judgeIdentity(at, by, verdict, a, b, why);
        jobs.start({ verb: 'bring up to date' });
        return made;
      },
    }),
  ),
];
