import { expect, test } from 'vitest';
import { toldAround } from './told-around.ts';

test('says what gives the date, and nothing where the words do', () => {
  expect(toldAround('hours')).toBe('by the hours told beside it, ');
  expect(toldAround('paragraph', 'fr')).toBe('dit après ');
  expect(toldAround(undefined)).toBe('');
});
