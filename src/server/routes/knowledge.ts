/** Who held what, since when: one holder, and many side by side. */
import { knew } from '../../workbench/knew.ts';
import { showWhoKnewWhen } from '../../workbench/show-who-knew-when.ts';
import { route } from '../route.ts';

const DAY = '^\\d{4}-\\d{2}-\\d{2}$';

const ASKED = {
  about: { type: 'string', says: 'only what has this name in it', longest: 600 },
  on: { type: 'string', says: 'as things stood at the end of this day', pattern: DAY },
  parts: { type: 'boolean', says: 'a whole knows what its parts know: the reader’s choice' },
  limit: { type: 'integer', says: 'at most so many rows' },
} as const;

const [USUAL, MOST] = [120, 600];
/** Lines of a table of many holders. */
const LINES = 40;

export const knowledge = [
  route({
    path: '/api/who-knew-when',
    commands: ['show who-knew-when'],
    says: 'Holders across, propositions down; each cell certainly, possibly, not or no evidence, with its proof.',
    answers: 'WhoKnewWhen',
    query: {
      ...ASKED,
      holders: { type: 'string', says: 'names, with | between; without: those of whom most is told', longest: 4000 },
    },
    answer: ({ at, once }, { query }) =>
      once(`who knew ${JSON.stringify(query)}`, () => {
        const { about, on, parts, holders, limit } = query;
        const names = (holders ?? '').split('|').filter((name) => name.trim() !== '');
        return showWhoKnewWhen(at, {
          ...(about === undefined || about === '' ? {} : { about }),
          ...(on === undefined ? {} : { on }),
          ...(parts === true ? { parts } : {}),
          ...(names.length > 0 ? { holder: names } : {}),
          limit: Math.min(limit ?? LINES, MOST),
        });
      }),
  }),
  route({
    path: '/api/knew',
    commands: ['knew'],
    says: 'What one holder knew, since when, how, says who.',
    answers: 'Knew',
    query: {
      ...ASKED,
      holder: { type: 'string', says: 'its name, a description, or a group', needed: true, longest: 600 },
      recorded: { type: 'string', says: 'as this case said it on this day of record', pattern: DAY },
    },
    answer: ({ at, once }, { query }) =>
      once(`knew ${JSON.stringify(query)}`, () => {
        const { holder, about, on, parts, recorded, limit } = query;
        return knew(at, {
          holder,
          ...(about === undefined || about === '' ? {} : { about }),
          ...(on === undefined ? {} : { on }),
          ...(parts === true ? { parts } : {}),
          ...(recorded === undefined ? {} : { recorded: `${recorded}T23:59:59.999Z` }),
          limit: limit ?? USUAL,
        });
      }),
  }),
];
