/** The claims as a picture needs them, and how many there are in each month. */
import { drawTimeline, type LaneBy, timelineFrame } from '../../workbench/draw-timeline.ts';
import { showMonths } from '../../workbench/show-months.ts';
import { choiceOf } from '../choice.ts';
import { CLAIMS, DAY, LENS } from '../fields.ts';
import { route } from '../route.ts';

export const timeline = [
  route({
    path: '/api/timeline',
    commands: ['show timeline'],
    says: 'Dated claims in columns and the lanes they lie in; where they are too many, how many there are day by day.',
    answers: 'TimelinePicture',
    query: {
      ...CLAIMS,
      ...LENS,
      lanes: {
        type: 'string',
        says: 'what a lane is',
        oneOf: ['source', 'person', 'organisation', 'place', 'predicate'],
      },
      most: { type: 'integer', says: 'at most so many lanes (default 14, at most 200)' },
      start: { type: 'string', says: 'only the days from this one, with `end`', pattern: DAY },
      end: { type: 'string', says: 'to this one', pattern: DAY },
    },
    answer({ at, once }, { query }) {
      const { start, end, lanes = 'organisation', most, ...rest } = query;
      const frame = once(`lanes ${lanes} ${most} ${JSON.stringify(rest)}`, () =>
        timelineFrame(at, choiceOf(query), lanes as LaneBy, most),
      );
      const stretch = start === undefined || end === undefined ? {} : { start, end };
      return once(`timeline ${JSON.stringify(query)}`, () => drawTimeline(at, frame, stretch));
    },
  }),
  route({
    path: '/api/months',
    commands: ['show timeline'],
    says: 'How many claims there are in each month.',
    answers: '{ month: string; claims: number }[]',
    query: { ...CLAIMS, ...LENS },
    answer: ({ at, once }, { query }) => once(`months ${JSON.stringify(query)}`, () => showMonths(at, choiceOf(query))),
  }),
];
