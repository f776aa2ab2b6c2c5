/** Documents and the files they came in: list, one with all that stands in it, original, facts. */
import { SheafError } from '../../domain/errors.ts';
import { set } from '../../workbench/set.ts';
import { showProblems, showSources } from '../../workbench/show.ts';
import { showAttributions } from '../../workbench/show-attributions.ts';
import { showDocument } from '../../workbench/show-document.ts';
import { originalFile } from '../../workbench/show-original.ts';
import { PAGE, WHY } from '../fields.ts';
import { pageOf } from '../page.ts';
import { fileAnswer, route } from '../route.ts';

const ONE = { document: { type: 'string', says: 'path, end of a path, or id', longest: 4000 } } as const;

export const documents = [
  route({
    path: '/api/documents',
    commands: ['show sources', 'show facts'],
    says: 'What was handed in, and what is known about each document.',
    answers: 'Page<SourceRow>',
    query: { ...PAGE, ...ONE },
    answer: ({ at, once }, { query }) =>
      pageOf(
        once(`documents ${query.document ?? ''}`, () => [...showSources(at, query.document)]),
        query,
        (some) => some,
      ),
  }),
  route({
    path: '/api/documents/:id',
    says: 'A document with its text, names, claims and facts.',
    answers: 'ShownDocument',
    answer: ({ at, once }, { id }) => once(`document ${id}`, () => showDocument(at, id)),
  }),
  route({
    path: '/api/documents/:id/original',
    says: 'The file as it came, harmless: a page may run nothing, load nothing and lead nowhere.',
    answers: 'file',
    answer: ({ at }, { id }) => fileAnswer(originalFile(at, id)),
  }),
  route({
    method: 'POST',
    path: '/api/documents/:id/facts',
    commands: ['set'],
    says: 'Corrects a fact about a document; what depends on it is read again.',
    answers: 'Judgement',
    body: {
      fact: { type: 'string', says: 'title, publisher, published …', needed: true, longest: 40 },
      value: { type: 'string', says: 'as exactly as it is known', needed: true, longest: 4000 },
      why: WHY,
    },
    answer({ at, by, jobs }, { id, body }) {
      const value = body.value.trim();
      if (value === '') throw new SheafError('usage', 'nothing was written', 'Write a value, or leave it as it is.');
      const made = set(at, by, id, body.fact, value, body.why);
      jobs.start({ verb: 'bring up to date' });
      return made;
    },
  }),
  route({
    path: '/api/problems',
    commands: ['show problems'],
    says: 'What could not be read, where, and what to do about it.',
    answers: 'Page<Problem>',
    query: PAGE,
    answer: ({ at, once }, { query }) =>
      pageOf(
        once('problems', () => [...showProblems(at)]),
        query,
        (some) => some,
      ),
  }),
  route({
    path: '/api/attributions',
    commands: ['show attributions'],
    says: 'Who is said to have said what, as it stands.',
    answers: 'Page<AttributionRow>',
    query: { ...PAGE, ...ONE },
    answer: ({ at, once }, { query }) =>
      pageOf(
        once(`attributions ${query.document ?? ''}`, () => [...showAttributions(at, query.document)]),
        query,
        (some) => some,
      ),
  }),
];
