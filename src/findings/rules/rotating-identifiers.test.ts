import { expect, test } from 'vitest';
import { claim, outcome } from '../testing.ts';
import { rotatingIdentifiers } from './rotating-identifiers.ts';

const record = { kind: 'border-crossings' as const, received: { undated: 'not said' }, mapping: 'confirmed' as const };
const crossing = (passport: string) => claim('crossed', { who: 'Hoxha', as: passport }, { record });

test('three passports: firm', () =>
  expect(outcome(rotatingIdentifiers, { claims: ['AB1234567', 'CD7654321', 'EF1111222'].map(crossing) })).toBe('firm'));
test('an old one and a new one: none', () =>
  expect(outcome(rotatingIdentifiers, { claims: ['AB1234567', 'CD7654321', 'AB 1234567'].map(crossing) })).toBe(
    'none',
  ));
