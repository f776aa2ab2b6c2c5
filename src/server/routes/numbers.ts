/** Numbers of the same thing over time, and what was said of people's standing. */
import { showSeries, showStatusHistories } from '../../workbench/show-histories.ts';
import { LENS, PAGE } from '../fields.ts';
import { stretchedPage } from '../page.ts';
import { route } from '../route.ts';

export const numbers = [
  route({
    path: '/api/numbers',
    commands: ['show numbers'],
    says: 'Numbers of the same thing over time, each as said, with its bound and who is counted.',
    answers: 'Page<NumberRow>',
    query: {
      ...PAGE,
      all: { type: 'boolean', says: 'numbers that are given only once too' },
      about: { type: 'string', says: 'words of what is counted, or of where', longest: 600 },
      asOf: LENS.asOf,
      readings: { type: 'integer', says: 'at most so many numbers of each' },
    },
    answer: ({ at }, { query: { all, about, asOf, readings, ...page } }) =>
      stretchedPage(page, (stretch) =>
        showSeries(
          at,
          {
            all: all === true,
            ...(about === undefined ? {} : { about }),
            ...(asOf === undefined ? {} : { asOf }),
            ...(readings === undefined ? {} : { most: Math.max(1, readings) }),
          },
          stretch,
        ),
      ),
  }),
  route({
    path: '/api/statuses',
    commands: ['show statuses'],
    says: 'What was said of somebody’s standing, in order of time; denials always with it.',
    answers: 'Page<StatusRow>',
    query: { ...PAGE, about: { type: 'string', says: 'of this name only', longest: 600 } },
    answer: ({ at }, { query: { about, ...page } }) =>
      stretchedPage(page, (stretch) => showStatusHistories(at, about === '' ? undefined : about, stretch)),
  }),
];
