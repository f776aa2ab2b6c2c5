/** What holders would have seen, had they put together what each held. Hypothetical throughout. */
import { SheafError } from '../../domain/errors.ts';
import { poolDesk, showPool } from '../../workbench/pool.ts';
import { type Desk, route } from '../route.ts';

/** The same in every language, and for all who pool. */
const ground = ({ at, once }: Desk) => once('ground of pools', () => poolDesk(at));

export const pool = [
  route({
    path: '/api/pool/ready',
    says: 'Reads what pools rest on, so that the first one is there sooner.',
    answers: '{ ready: true }',
    aside: true,
    answer(desk) {
      ground(desk);
      return { ready: true };
    },
  }),
  route({
    path: '/api/pool',
    commands: ['pool'],
    says: 'Links that holders would have seen together: the chain of pieces, who held each, the last to arrive.',
    answers: 'PoolView',
    query: {
      holders: { type: 'string', says: 'names, with | between', needed: true, longest: 4000 },
      by: { type: 'string', says: 'as of the end of this day', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      between: { type: 'string', says: 'two names, with | between', longest: 1200 },
      before: { type: 'string', says: 'an event: a date, NAME=DATE, or words of a dated event', longest: 400 },
      strict: { type: 'boolean', says: 'certain dates only' },
      limit: { type: 'integer', says: 'at most so many links' },
    },
    aside: true,
    answer: (desk, { query }) =>
      desk.once(`pool ${JSON.stringify(query)}`, () => {
        const { holders, by, between, before, strict, limit } = query;
        const split = (text: string | undefined): readonly string[] =>
          (text ?? '').split('|').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
        const two = split(between);
        if (two.length === 1) throw new SheafError('usage', 'one name has no link', 'Name two, or none.');
        const asked = {
          holders: split(holders),
          ...(by === undefined ? {} : { by }),
          ...(two.length > 1 ? { between: two } : {}),
          ...(before === undefined || before.trim() === '' ? {} : { before: before.trim() }),
          ...(strict === true ? { strict } : {}),
          limit: Math.min(limit ?? 12, 200),
        };
        return showPool(desk.at, asked, ground(desk));
      }),
  }),
];
