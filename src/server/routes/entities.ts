/** Who and what occurs, and who is who. */
import { judgeIdentity } from '../../workbench/judge.ts';
import { countEntitiesShown, meantBy, showEntities } from '../../workbench/show-entities.ts';
import { showEntity } from '../../workbench/show-entity.ts';
import { seenIn } from '../choice.ts';
import { LENS, PAGE, WHY } from '../fields.ts';
import { stretchAsPage } from '../page.ts';
import { route } from '../route.ts';

const VERDICTS = ['same', 'different', 'unsure'] as const;

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
      ...LENS,
    },
    answer({ at, once }, { query: { kind, find, asOf, lens, ...page } }) {
      const filter = {
        ...(kind === undefined ? {} : { kind }),
        ...(find === undefined ? {} : { words: find }),
        ...(asOf === undefined ? {} : { asOf }),
        ...(lens === undefined || lens === '' ? {} : { with: meantBy(at, lens) }),
      };
      const total = once(`entities ${JSON.stringify(filter)}`, () => countEntitiesShown(at, filter));
      return stretchAsPage(total, page, (stretch) => [...showEntities(at, filter, stretch)]);
    },
  }),
  route({
    path: '/api/entities/:id',
    commands: ['show entities'],
    says: 'One of them: names, merges with their reasons, claims.',
    answers: 'ShownEntity',
    query: LENS,
    answer: ({ at, once }, { id, query }) =>
      once(`entity ${id} ${JSON.stringify(seenIn(query))}`, () => showEntity(at, id, seenIn(query))),
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
