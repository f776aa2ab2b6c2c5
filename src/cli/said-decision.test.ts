import { expect, test } from 'vitest';
import { saidDecision } from './said-decision.ts';

test.each([
  [{ kind: 'identity', verdict: 'same', a: 'A. Brandt', b: 'Anneke Brandt' }, 'same: A. Brandt · Anneke Brandt'],
  [{ kind: 'mapping', document: 'd', mapping: { as: 'none', columns: {} } }, 'd is read as no record'],
  [{ kind: 'due', body: 'the registry', days: 20 }, 'an answer is due after 20 days from the registry'],
] as const)('%o', (decision, said) => expect(saidDecision(decision)).toBe(said));
