/** What claims show together, and what people decided about it; the requests and watches that findings rest on. */
import { judgeFinding, nameEvent, reopenFinding } from '../../workbench/judge-findings.ts';
import { rulesFor, showFindings } from '../../workbench/show-findings.ts';
import { someRequests, someWatches } from '../../workbench/show-requests.ts';
import { LENS, PAGE, WHY } from '../fields.ts';
import { stretchedPage } from '../page.ts';
import { route } from '../route.ts';

const EACH = 10;

export const findings = [
  route({
    path: '/api/findings',
    commands: ['show findings'],
    says: 'What claims show together that none says alone, firm ones first; each says what it does not establish.',
    answers: 'FindingRows',
    query: {
      rule: { type: 'string', says: 'of one rule' },
      about: { type: 'string', says: 'in which this name has a part', longest: 600 },
      asOf: LENS.asOf,
      start: {
        type: 'integer',
        says: 'the place of the first of each rule to tell of: ten, a hundred where a rule is named',
      },
    },
    answer: ({ at, once }, { query: { rule, about, asOf, start = 0 } }) =>
      once(`findings ${rule} ${about} ${asOf} ${start} ${at.tongue}`, () => ({
        ...showFindings(at, {
          ...(rule === undefined || rule === '' ? {} : { rule }),
          ...(about === undefined || about === '' ? {} : { about }),
          ...(asOf === undefined ? {} : { asOf }),
          stretch: { start, end: start + (rule === undefined || rule === '' ? EACH : EACH * 10) },
        }),
        rules: rulesFor(at.tongue),
      })),
  }),
  route({
    method: 'POST',
    path: '/api/findings/:id/confirm',
    commands: ['judge finding confirm'],
    says: 'The finding holds, as a person says.',
    answers: 'Judgement',
    body: { why: WHY },
    answer: ({ at, by }, { id, body: { why } }) => judgeFinding(at, by, 'confirmed', id, why),
  }),
  route({
    method: 'POST',
    path: '/api/findings/:id/dismiss',
    commands: ['judge finding dismiss'],
    says: 'The finding does not hold, as a person says, with the reason; it stays, struck through.',
    answers: 'Judgement',
    body: { why: WHY },
    answer: ({ at, by }, { id, body: { why } }) => judgeFinding(at, by, 'dismissed', id, why),
  }),
  route({
    method: 'POST',
    path: '/api/findings/:id/reopen',
    commands: ['judge finding undo'],
    says: 'Takes back what was decided about a finding.',
    answers: 'Judgement',
    body: { why: WHY },
    answer: ({ at, by }, { id, body: { why } }) => reopenFinding(at, by, id, why),
  }),
  route({
    method: 'POST',
    path: '/api/find',
    commands: ['find'],
    says: 'Names the event by which findings are ordered, and asks all rules again.',
    answers: 'Job',
    body: { before: { type: 'string', says: 'a date, or NAME=DATE', longest: 400 } },
    answer({ at, by, jobs }, { body: { before } }) {
      if (before !== undefined && before !== '') nameEvent(at, by, before);
      return jobs.start({ verb: 'bring up to date' });
    },
  }),
  route({
    path: '/api/requests',
    commands: ['show requests'],
    says: 'What was asked and told, in order of time, with state and the day from which it was overdue.',
    answers: 'Page<RequestRow>',
    query: {
      ...PAGE,
      kind: { type: 'string', says: 'request or notice', oneOf: ['request', 'notice'] },
      about: { type: 'string', says: 'in which this name has a part', longest: 600 },
      asOf: LENS.asOf,
    },
    answer: ({ at }, { query: { kind, about, asOf, ...page } }) =>
      stretchedPage(page, (stretch) =>
        someRequests(
          at,
          {
            ...(kind === undefined ? {} : { kind }),
            ...(about === undefined || about === '' ? {} : { about }),
            ...(asOf === undefined ? {} : { asOf }),
          },
          stretch,
        ),
      ),
  }),
  route({
    path: '/api/watches',
    commands: ['show watches'],
    says: 'Who watched whom, from when to when.',
    answers: 'Page<WatchRow>',
    query: {
      ...PAGE,
      about: { type: 'string', says: 'in which this name has a part', longest: 600 },
      asOf: LENS.asOf,
    },
    answer: ({ at }, { query: { about, asOf, ...page } }) =>
      stretchedPage(page, (stretch) =>
        someWatches(
          at,
          {
            ...(about === undefined || about === '' ? {} : { about }),
            ...(asOf === undefined ? {} : { asOf }),
          },
          stretch,
        ),
      ),
  }),
];
