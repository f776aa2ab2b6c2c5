/** Documents and the files they came in: list, one with all that stands in it, original, facts. */
import { SheafError } from '../../domain/errors.ts';
import type { DateOrder } from '../../domain/record.ts';
import { map, recordKinds, showTables } from '../../workbench/map.ts';
import { sealedDocuments } from '../../workbench/sealed-documents.ts';
import { set } from '../../workbench/set.ts';
import { showProblems, showSources, someSources } from '../../workbench/show.ts';
import { showAttributions } from '../../workbench/show-attributions.ts';
import { showDocument } from '../../workbench/show-document.ts';
import { originalFile } from '../../workbench/show-original.ts';
import { showWithdrawn } from '../../workbench/show-withdrawn.ts';
import { tablesSeen } from '../../workbench/tables-seen.ts';
import { seenIn } from '../choice.ts';
import { LENS, PAGE, WHY } from '../fields.ts';
import { pageOf, stretchedPage } from '../page.ts';
import { hintOnPage } from '../page-hint.ts';
import { fileAnswer, route } from '../route.ts';

const ONE = { document: { type: 'string', says: 'path, end of a path, or id', longest: 4000 } } as const;

export const documents = [
  route({
    path: '/api/documents',
    commands: ['show sources', 'show facts'],
    says: 'What was handed in, and what is known about each document.',
    answers: 'Page<SourceRow>',
    query: {
      ...PAGE,
      ...ONE,
      find: { type: 'string', says: 'only those whose path or title has these words', longest: 600 },
      ...LENS,
    },
    answer: ({ at }, { query }) =>
      query.document === undefined || query.document === ''
        ? stretchedPage(query, (stretch) => someSources(at, (query.find ?? '').trim(), stretch, seenIn(query)))
        : pageOf([...showSources(at, query.document)], query, (some) => some),
  }),
  route({
    path: '/api/documents/:id',
    says: 'A document with its text, names, claims and facts.',
    answers: 'ShownDocument',
    query: LENS,
    answer: ({ at, once }, { id, query }) =>
      once(`document ${id} ${JSON.stringify(seenIn(query))}`, () => showDocument(at, id, seenIn(query))),
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
    method: 'POST',
    path: '/api/documents/:id/withdraw',
    commands: ['withdraw'],
    says: 'Relies on its source no longer: it is kept, all is worked out without it, and the job tells what changes.',
    answers: 'Job',
    body: { why: { ...WHY, needed: true } },
    answer({ jobs, by }, { id, body: { why } }) {
      if (why.trim() === '') throw new SheafError('usage', 'a withdrawal needs a reason', 'Write why.');
      return jobs.start({ verb: 'withdraw', source: id, by, why: why.trim() });
    },
  }),
  route({
    method: 'POST',
    path: '/api/documents/:id/restore',
    commands: ['withdraw'],
    says: 'Brings a withdrawn source back.',
    answers: 'Job',
    body: { why: WHY },
    answer: ({ jobs, by }, { id, body: { why } }) =>
      jobs.start({ verb: 'restore', source: id, by, ...(why === undefined ? {} : { why }) }),
  }),
  route({
    path: '/api/sealed',
    says: 'Ids of documents of sealed sources: what is drawn from them stays on the screen.',
    answers: 'string[]',
    answer: ({ at, once }) => once('sealed', () => sealedDocuments(at)),
  }),
  route({
    path: '/api/withdrawn',
    commands: ['withdraw'],
    says: 'Sources that are relied on no longer, with who said so, when and why.',
    answers: 'WithdrawnRow[]',
    answer: ({ at, once }) => once('withdrawn', () => showWithdrawn(at)),
  }),
  route({
    path: '/api/record-kinds',
    says: 'What the rows of a table can be about, and which fields its columns can be.',
    answers: 'RecordKindRow[]',
    answer: () => recordKinds,
  }),
  route({
    path: '/api/tables',
    commands: ['map'],
    says: 'Tables of the case and how their columns are read, or may be.',
    answers: 'Page<TableRow>',
    query: { ...PAGE, ...ONE, ...LENS },
    answer: ({ at, once }, { query }) =>
      pageOf(
        once(`tables ${query.document ?? ''} ${JSON.stringify(seenIn(query))}`, () =>
          tablesSeen(at, showTables(at, query.document), seenIn(query)),
        ),
        query,
        (some) => some,
      ),
  }),
  route({
    method: 'POST',
    path: '/api/documents/:id/map',
    commands: ['map'],
    says: 'Says how the columns of a table are read; its rows become claims.',
    answers: 'Judgement[]',
    body: {
      as: { type: 'string', says: 'the kind; without, what is suggested' },
      columns: { type: 'words', says: 'heading by field; "-" for none' },
      dates: { type: 'string', says: 'how 03/04/2015 is read', oneOf: ['day-first', 'month-first'] },
      holder: { type: 'string', says: 'who keeps the table', longest: 600 },
      received: { type: 'string', says: 'since when the keeper has it' },
      why: WHY,
    },
    answer({ at, by, jobs }, { id, body: { as, columns, dates, holder, received, why } }) {
      const asked = {
        ...(as === undefined ? {} : { as }),
        ...(columns === undefined
          ? {}
          : { columns: Object.entries(columns).map(([field, heading]) => `${field}=${heading}`) }),
        ...(dates === undefined ? {} : { dates: dates as DateOrder }),
        ...(holder === undefined ? {} : { holder }),
        ...(received === undefined ? {} : { received }),
      };
      const made = map(at, by, id, asked, why);
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
        once('problems', () => [...showProblems(at)].map((one) => ({ ...one, hint: hintOnPage(one.hint) }))),
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
