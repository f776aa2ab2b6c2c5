import { expect, test } from 'vitest';
import { momentOf } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimId, DocumentId, EntityId, PassageId } from '../domain/ids.ts';
import type { DueRule } from '../domain/request.ts';
import { type RequestEvidence, requestsOf } from './requests.ts';

let made = 0;

const claim = (
  predicate: Claim['predicate'],
  roles: Readonly<Record<string, string>>,
  more: Partial<Claim> & { readonly at?: string; readonly paragraph?: number } = {},
): Claim => {
  const { at, paragraph = 1, ...rest } = more;
  const start = ++made * 1000;
  const moment = at === undefined ? undefined : momentOf(at);
  const words = Object.values(roles).join(' ');
  return {
    id: `d#${predicate}@${start}` as ClaimId,
    document: 'd' as DocumentId,
    passage: `d#p${paragraph}` as PassageId,
    predicate,
    roles: Object.entries(roles).map(([role, text]) => ({ role: role as 'who', words: text, start, end: start + 9 })),
    when: moment ? { moment, how: 'said' } : { undated: 'no time is said' },
    voice: { mode: 'indirect', chain: [{ name: 'Courier', kind: 'publication', anonymous: false }] },
    stance: 'affirmed',
    negated: false,
    quotes: [{ document: 'd' as DocumentId, start, end: start + 500, words }],
    by: 'test',
    ...rest,
  };
};

const named = (one: Claim, role: string): EntityId | undefined => {
  const words = one.roles.find((r) => r.role === role)?.words;
  return words !== undefined && /^\p{Lu}/u.test(words) ? (words as EntityId) : undefined;
};

const evidence = (
  claims: readonly Claim[],
  denials: ReadonlyMap<Claim, Claim> = new Map(),
  published?: string,
): RequestEvidence => ({
  around: () => undefined,
  *claims({ predicate } = {}) {
    for (const one of claims) if (one.predicate === predicate) yield one;
  },
  filler: named,
  holderIn: named,
  namedIn: (one, role) =>
    [...(one.roles.find((r) => r.role === role)?.words.matchAll(/\p{Lu}\p{L}+/gu) ?? [])].map(
      ([word]) => word as EntityId,
    ),
  contentOf: () => [],
  denialsOf: (id) => [...denials].filter(([one]) => one.id === id).map(([, by]) => by),
  propositionOf: () => undefined,
  entity: (id) => ({ id, kind: 'person', name: id, names: [id], mentions: [] }),
  published: () => (published === undefined ? undefined : momentOf(published)),
});

const states = (
  claims: readonly Claim[],
  ...rest: [denials?: ReadonlyMap<Claim, Claim>, published?: string, rules?: readonly DueRule[]]
) => requestsOf(evidence(claims, rest[0], rest[1]), rest[2]).map(({ kind, state }) => `${kind}: ${state}`);

const asked = () => claim('asked', { who: 'Tribunal', to: 'Register', what: 'the crew list' }, { at: '2015-06-01' });
const answer = (what: string, more = {}) => claim('answered', { who: 'Register', what }, { at: '2015-07', ...more });

test('an answer finds its question', () =>
  expect(states([asked(), answer('the list')])).toEqual(['request: successful']));
test('it has none: not held', () =>
  expect(states([asked(), answer('that it held no such list')])).toEqual(['request: not held']));
test('no answer told is not “no answer”', () => expect(states([asked()])).toEqual(['request: no answer stated']));
test('said to be unanswered: waiting', () =>
  expect(states([asked(), answer('', { stance: 'no answer', negated: true })])).toEqual(['request: waiting response']));
test('said to be unanswered, by nobody in particular: waiting', () =>
  expect(
    states([
      asked(),
      claim('answered', { what: 'The request' }, { at: '2015-07', stance: 'no answer', negated: true }),
    ]),
  ).toEqual(['request: waiting response']));
test('neither confirmed nor denied is a state of its own', () =>
  expect(states([asked(), answer('it', { stance: 'neither confirmed nor denied' })])).toEqual([
    'request: neither confirmed nor denied',
  ]));
test('an answer before the question is another’s', () =>
  expect(
    states([asked(), answer('the list', { at: '2014', when: { moment: momentOf('2014') ?? {}, how: 'said' } })]),
  ).toEqual(['request: no answer stated']));

test('the answer names one more than was asked about', () => {
  const [row] = requestsOf(evidence([asked(), answer('two men, as well as another, Hoxha')]));
  expect([row?.state, row?.beyond.map(({ words }) => words)]).toEqual(['answered beyond the question', ['Hoxha']]);
});

test('a notice that is denied', () => {
  const told = claim('told', { who: 'Yard', to: 'Register', about: 'Hoxha' }, { at: '2015-06' });
  expect(states([told], new Map([[told, claim('stated', { what: 'no' })]]))).toEqual(['notice: denied']);
});
test('talk to the newspaper is no notice', () => {
  expect(
    states([
      claim('told', { who: 'Yard', to: 'Courier', what: 'x' }),
      claim('told', { who: 'Yard', to: 'the tribunal', what: 'x' }),
    ]),
  ).toEqual([]);
});

const rules: readonly DueRule[] = [{ body: 'register', days: 30, by: 'the harbour law' }];
test.each([
  ['2015-06-20', 'waiting response'],
  ['2015-07-10', 'waiting response overdue'],
  ['2015-12-01', 'waiting response very overdue'],
])('due within 30 days of 1 June; told on %s: %s', (published, state) => {
  const question = asked();
  const unanswered = answer('', { stance: 'no answer', negated: true });
  expect(states([question, unanswered], new Map(), published, rules)).toEqual([`request: ${state}`]);
});
test('the first day on which it was overdue', () =>
  expect(requestsOf(evidence([asked()]), rules)[0]?.overdueFrom).toBe('2015-07-02'));
test('a month without a day is overdue only after its last day could be', () => {
  const vague = claim('asked', { who: 'Tribunal', to: 'Register', what: 'x' }, { at: '2015-06' });
  expect(requestsOf(evidence([vague]), rules)[0]?.overdueFrom).toBe('2015-07-31');
});
