import { describe, expect, test } from 'vitest';
import type { PredicateId } from '../domain/predicates/index.ts';
import { findingsOf, type Rule, rules } from './index.ts';
import { RULES_FR } from './rules-fr.ts';
import { caseOf, claim, day, request, watch } from './testing.ts';

const told = claim('told', { who: 'Yard', to: 'Port Office', about: 'Hoxha' }, { when: '2014-11' });
const idle = claim('looked-for', { who: 'Port Office', whom: 'Hoxha' }, { negated: true, when: '2014-12' });
const cleared = claim('cleared', { whom: 'Hoxha' });
const denial = claim('stated', { who: 'Brandt', what: 'that is false' });

describe('guard rails', () => {
  test('every rule says what it asks and what it does not show', () => {
    for (const { id, asks, doesNotShow } of rules) {
      expect(asks, id).toMatch(/\?$/);
      expect(doesNotShow.length, id).toBeGreaterThan(15);
    }
  });

  test('every rule says so in French too', () => {
    expect(Object.keys(RULES_FR).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { asks, doesNotShow } of Object.values(RULES_FR)) {
      expect(asks).toMatch(/ \?$/);
      expect(doesNotShow).toMatch(/\.$/);
    }
  });

  test('accusations against a person alone find nothing, however many there are', () => {
    const accusing: readonly PredicateId[] = [
      'suspected',
      'charged',
      'wanted',
      'planned',
      'attacked',
      'threatened',
      'member-of',
      'associate-of',
      'joined',
      'recruited',
      'trained',
      'arrested',
      'convicted',
      'registered',
    ];
    const claims = accusing.flatMap((predicate) =>
      ['Brandt', 'a clerk', undefined].map((voice) =>
        claim(
          predicate,
          { who: 'Hoxha', whom: 'Hoxha', of: 'Grey Pier', what: 'a robbery' },
          { when: '2014', ...(voice === undefined ? {} : { voice }) },
        ),
      ),
    );
    expect(findingsOf(caseOf({ claims })).filter(({ rule }) => rule !== 'anonymous-only')).toEqual([]);
  });

  test('a clearing stands beside whatever names the person, and a denial beside what it denies', () => {
    const [found] = findingsOf(
      caseOf({ claims: [told, idle, cleared, denial], requests: [request(told)], denials: new Map([[idle, denial]]) }),
    );
    expect(found?.beside).toEqual([
      { role: 'denied', claim: denial.id },
      { role: 'cleared', claim: cleared.id },
    ]);
  });
});

describe('order', () => {
  const lapsed = (ended: string, whom: string) => {
    const one = claim('watched', { who: 'Coast Guard', whom });
    return { one, row: watch('watch', [one], { ended: day(ended) }) };
  };
  const list = [lapsed('2013', 'Yard'), lapsed('2015-09', 'Register'), lapsed('2014-02', 'Novotny')];
  const about = (findings: ReturnType<typeof findingsOf>) => findings.map((one) => one.about.at(-1)?.words);

  test('nearest before the event first', () =>
    expect(
      about(
        findingsOf(
          caseOf({
            claims: list.map(({ one }) => one),
            watches: list.map(({ row }) => row),
            ofInterest: { name: 'the fire', when: day('2015-11-13') },
          }),
        ),
      ),
    ).toEqual(['Register', 'Novotny', 'Yard']));
  test('the order of the claims changes nothing', () => {
    const of = (some: typeof list) =>
      findingsOf(caseOf({ claims: some.map(({ one }) => one), watches: some.map(({ row }) => row) }));
    expect(of([...list].reverse()).map(({ id }) => id)).toEqual(of(list).map(({ id }) => id));
  });
});

test('a finding keeps its id when a later document tells more', () => {
  const [before] = findingsOf(caseOf({ claims: [told, idle], requests: [request(told)] }));
  const more = claim(
    'watched',
    { who: 'Port Office', whom: 'Hoxha' },
    { negated: true, when: '2015-01', document: 'courier' },
  );
  const [after] = findingsOf(caseOf({ claims: [told, idle, more], requests: [request(told)] }));
  expect(after?.id).toBe(before?.id);
});

test('a case without any date or claim is no trouble', () => {
  expect(findingsOf(caseOf({ claims: [] }))).toEqual([]);
  expect(() =>
    findingsOf(
      caseOf({
        claims: [claim('told', { to: 'Port Office' }), claim('watched', {}), claim('resurfaced', { whom: 'Hoxha' })],
      }),
    ),
  ).not.toThrow();
});

test('a finding without a date has what is told around its first claim, if that is no mere paragraph', () => {
  const lost = claim('lost-track', { who: 'Coast Guard', whom: 'Novotny' });
  const rule: Rule = {
    id: 'lost-track',
    asks: 'Who was lost?',
    doesNotShow: 'That anybody could have known.',
    *find() {
      yield { unclear: [], because: [{ role: 'lost', claim: lost.id }], about: [] };
    },
  };
  const evidence = caseOf({ claims: [lost] });
  const [hours, paragraph] = (['hours', 'paragraph'] as const).map(
    (by) => findingsOf({ ...evidence, around: () => ({ moment: day('2014-05-06'), by }) }, [rule])[0],
  );
  expect([hours?.when?.edtf, hours?.details?.dated]).toEqual(['2014-05-06', 'hours']);
  expect(paragraph?.when).toBeUndefined();
});
