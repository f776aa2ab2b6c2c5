/** A person decides how two documents stand to each other; signs are kept beside the decision. */
import { SheafError } from '../domain/errors.ts';
import type { Judgement } from '../domain/judgement.ts';
import { KINSHIPS, type Kinship } from '../domain/origin.ts';
import { judge } from '../store/judgements.ts';
import { documentNamed } from './find-document.ts';
import type { Case } from './open-case.ts';

export const verdicts: readonly Kinship[] = KINSHIPS;

/** `a` took from `b`. Errors: not-found, usage. */
export function judgeOrigin(on: Case, by: string, a: string, typed: string, b: string, why?: string): Judgement {
  const verdict = KINSHIPS.find((one) => one === typed.trim().toLowerCase());
  if (verdict === undefined)
    throw new SheafError('usage', `no verdict is called ${typed}`, `Write one of: ${KINSHIPS.join(', ')}.`);
  const [one, other] = [documentNamed(on, a), documentNamed(on, b)];
  if (one.id === other.id) throw new SheafError('usage', `${a} and ${b} are one document`, 'Nothing was changed.');
  const [made] = judge(on, by, [{ kind: 'origin', verdict, a: one.id, b: other.id }], why);
  if (!made) throw new Error('a judgement was made and not given back');
  return made;
}
