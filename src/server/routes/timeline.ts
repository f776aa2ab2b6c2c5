/** The claims as a picture needs them. */
import { drawTimeline, type LaneBy } from '../../workbench/draw-timeline.ts';
import { choiceOf } from '../choice.ts';
import { CLAIMS, LENS } from '../fields.ts';
import { route } from '../route.ts';

export const timeline = [
  route({
    path: '/api/timeline',
    commands: ['show timeline'],
    says: 'Every dated claim in columns, and the lanes that claims lie in.',
    answers: 'TimelinePicture',
    query: {
      ...CLAIMS,
      ...LENS,
      lanes: {
        type: 'string',
        says: 'what a lane is',
        oneOf: ['source', 'person', 'organisation', 'place', 'predicate'],
      },
    },
    answer: ({ at, once }, { query }) =>
      once(`timeline ${JSON.stringify(query)}`, () =>
        drawTimeline(at, choiceOf(query), (query.lanes ?? 'organisation') as LaneBy),
      ),
  }),
];
