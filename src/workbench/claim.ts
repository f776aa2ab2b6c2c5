/** A person reads a claim from words: new, or in place of one that was read wrongly. It counts as accepted. */
import type { Stance } from '../domain/attribution.ts';
import { momentOf } from '../domain/calendar.ts';
import { SheafError } from '../domain/errors.ts';
import type { Decision, Judgement } from '../domain/judgement.ts';
import { PREDICATES, type PredicateId, predicate, type RoleName } from '../domain/predicates/index.ts';
import { claimOf } from '../store/claims.ts';
import { documentOf } from '../store/documents.ts';
import { judge, judgements } from '../store/judgements.ts';
import { documentNamed } from './find-document.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { ownClaimId } from './own-claims.ts';

export interface ClaimAsked {
  readonly document: string;
  /** The exact words, which must stand there once; or where they stand, in UTF-16 units. */
  readonly words: string | { readonly start: number; readonly end: number };
  readonly predicate: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly stance?: Stance;
  readonly negated?: boolean;
  readonly when?: string;
  readonly insteadOf?: string;
}

/** Errors: not-found for the document, the words or the claim that is replaced; usage for a predicate, role or date that is none. */
export function claim(on: Case, by: string, asked: ClaimAsked, why?: string): Judgement {
  const document = documentNamed(on, asked.document);
  const text = documentOf(on, document.id)?.text ?? '';
  const { start, end } = typeof asked.words === 'string' ? placeOf(text, asked.words) : asked.words;
  if (start < 0 || end > text.length || end <= start)
    throw new SheafError('usage', 'these words do not stand in the document', 'Nothing was changed.');
  const known = knownPredicate(asked.predicate, asked.roles);
  if (asked.when !== undefined && !momentOf(asked.when))
    throw new SheafError(
      'usage',
      `${asked.when} is no date`,
      'Write 2015-03-04, 2015-03, 2015, 2014/.. or other EDTF.',
    );
  if (asked.insteadOf !== undefined && !claimOf(on, asked.insteadOf))
    throw new SheafError('not-found', 'the claim to put right is not in the case any more', 'Read the document again.');
  const own: Extract<Decision, { kind: 'own claim' }> = {
    kind: 'own claim',
    document: document.id,
    start,
    end,
    predicate: known,
    roles: asked.roles as Readonly<Partial<Record<RoleName, string>>>,
    stance: asked.stance ?? 'affirmed',
    negated: asked.negated ?? false,
    ...(asked.when === undefined ? {} : { when: asked.when }),
    ...(asked.insteadOf === undefined ? {} : { insteadOf: asked.insteadOf }),
  };
  const twins = ofKind(judgements(on), 'own claim').filter(
    ({ decision: d }) => d.document === own.document && d.predicate === known && d.start === start && d.end === end,
  );
  const made = judge(
    on,
    by,
    [
      ...(own.insteadOf === undefined ? [] : [{ kind: 'claim', claim: own.insteadOf, verdict: 'rejected' } as const]),
      { kind: 'claim', claim: ownClaimId(own, twins.length), verdict: 'accepted' },
      own,
    ],
    why,
  );
  const last = made.at(-1);
  if (!last) throw new Error('a judgement was made and not given back');
  return last;
}

function placeOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (words === '' || start < 0)
    throw new SheafError('not-found', 'these words do not stand in the document', 'Copy them exactly as they stand.');
  if (text.indexOf(words, start + 1) >= 0)
    throw new SheafError('usage', 'these words stand there more than once', 'Write more of the sentence.');
  return { start, end: start + words.length };
}

function knownPredicate(id: string, roles: Readonly<Record<string, string>>): PredicateId {
  const known = predicate(id);
  if (!known)
    throw new SheafError(
      'usage',
      `no predicate is called ${id}`,
      `Write one of: ${PREDICATES.map((one) => one.id).join(', ')}.`,
    );
  const names = Object.keys(known.roles);
  const odd = Object.keys(roles).find((role) => !names.includes(role));
  if (odd !== undefined)
    throw new SheafError('usage', `${id} has no role ${odd}`, `Its roles are: ${names.join(', ')}.`);
  if (Object.keys(roles).length === 0)
    throw new SheafError('usage', 'nobody and nothing plays a part', `Fill at least one role: ${names.join(', ')}.`);
  return known.id as PredicateId;
}
