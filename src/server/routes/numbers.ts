/** Numbers of the same thing over time, and what was said of people's standing. */
import { showSeries, showStatusHistories } from '../../workbench/show-histories.ts';
import { route } from '../route.ts';

export const numbers = [
  route({
    path: '/api/numbers',
    commands: ['show numbers'],
    says: 'Numbers of the same thing over time, each as said, with its bound and who is counted.',
    answers: 'NumberRow[]',
    query: { all: { type: 'boolean', says: 'numbers that are given only once too' } },
    answer: ({ at, once }, { query: { all } }) => once(`numbers ${all}`, () => showSeries(at, all === true)),
  }),
  route({
    path: '/api/statuses',
    commands: ['show statuses'],
    says: 'What was said of somebody’s standing, in order of time; denials always with it.',
    answers: 'StatusRow[]',
    query: { about: { type: 'string', says: 'of this name only', longest: 600 } },
    answer: ({ at, once }, { query: { about } }) =>
      once(`statuses ${about}`, () => showStatusHistories(at, about === '' ? undefined : about)),
  }),
];
