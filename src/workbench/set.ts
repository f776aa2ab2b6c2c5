/** A person corrects what the case holds about a document; what depends on it is read again. */
import { SheafError } from '../domain/errors.ts';
import type { Judgement } from '../domain/judgement.ts';
import { FACT_NAMES, parseFact } from '../facts/index.ts';
import { judge } from '../store/judgements.ts';
import { factNamed } from './correctable.ts';
import { originsBehind } from './corroboration.ts';
import { documentNamed } from './find-document.ts';
import type { Case } from './open-case.ts';

/** Admiralty credibility 1 is "confirmed by other sources": it stands on so many origins. */
export const CONFIRMED_BY = 2;

/** Errors: not-found for the document, usage for the fact or a value that cannot be. */
export function set(
  on: Case,
  by: string,
  name: string,
  heading: string,
  typed: string,
  why?: string,
  override = false,
): Judgement {
  const fact = factNamed(heading);
  if (fact === undefined)
    throw new SheafError('usage', `no fact is called ${heading}`, `Write one of: ${FACT_NAMES.join(', ')}.`);
  const checked = parseFact(fact, typed.trim());
  if ('wrong' in checked) throw new SheafError('usage', `${fact}: ${checked.wrong}`, 'Nothing was changed.');
  const document = documentNamed(on, name);
  const bare = fact === 'reliability' && /1$/.test(typed.trim()) && originsBehind(on, document.id) < CONFIRMED_BY;
  if (bare && !override)
    throw new SheafError(
      'usage',
      `credibility 1 means confirmed by another origin, and one origin at most bears out what ${document.path} says`,
      'Set 2, or add --override; the decision then says that it was overridden.',
    );
  const decision = { kind: 'fact', document: document.id, fact, value: typed.trim() } as const;
  const [made] = judge(on, by, [bare ? { ...decision, override: true } : decision], why);
  if (!made) throw new Error('a judgement was made and not given back');
  return made;
}
