/** The records of one holder have the same person under one number, document or plate after another. */
import type { Claim } from '../../domain/claim.ts';
import type { Found } from '../../domain/finding.ts';
import type { EntityId } from '../../domain/ids.ts';
import type { PredicateId } from '../../domain/predicates/index.ts';
import { because, meantBy, part, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

const IN_RECORDS: readonly PredicateId[] = ['contacted', 'crossed', 'registered', 'paid'];
const ROLES = ['who', 'as', 'means', 'what'] as const;

/** A number, plate or document number: digits, few letters. */
const IDENTIFIER = /^(?=(?:.*\d){5})[\p{Lu}\d+()./\s-]{6,34}$/u;

/** Fewer may be an old and a new one. */
const LEAST = 3;

const plain = (words: string): string => words.replace(/[^\p{L}\d]/gu, '');

export const rotatingIdentifiers: Rule = {
  id: 'rotating-identifiers',
  asks: 'Which records have one person under changing numbers?',
  doesNotShow: 'Why the numbers changed, or that the same person used them all.',
  *find(evidence): Generator<Found> {
    const used = new Map<string, { readonly person: EntityId; readonly numbers: Map<string, Claim> }>();
    for (const predicate of IN_RECORDS)
      for (const claim of evidence.claims({ predicate })) {
        const person = claim.record ? (evidence.filler(claim, 'who') ?? evidence.filler(claim, 'whom')) : undefined;
        if (person === undefined) continue;
        for (const role of ROLES)
          for (const filler of claim.roles) {
            if (filler.role !== role || !IDENTIFIER.test(filler.words.trim())) continue;
            const key = `${person}|${predicate}|${role}`;
            const own = used.get(key) ?? { person, numbers: new Map<string, Claim>() };
            if (!own.numbers.has(plain(filler.words))) own.numbers.set(plain(filler.words), claim);
            used.set(key, own);
          }
      }
    for (const { person, numbers } of used.values()) {
      const [first, ...rest] = numbers.values();
      if (!first || numbers.size < LEAST) continue;
      const when = timeOf(first);
      const keeper = first.record?.holder?.name;
      yield {
        unclear: [],
        because: [because('first', first), ...rest.map((claim) => because('then', claim))],
        about: [
          ...part('record of', keeper === undefined ? meantBy(evidence, first, 'who') : { words: keeper }),
          { role: 'subject', words: evidence.entity(person)?.name ?? '', entity: person },
        ],
        ...(when ? { when } : {}),
        details: { numbers: numbers.size },
      };
    }
  },
};
