import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identityReasonFr } from './identity-reasons-fr.ts';

for (const [said, french] of [
  [
    '“Oduya” is read as surname of “Ruth Oduya”. In letters/a.txt, b.pdf and 3 more.',
    '« Oduya » est lu comme le nom de famille de « Ruth Oduya ». Dans letters/a.txt, b.pdf et 3 de plus.',
  ],
  [
    '“HPA” has the initials of “Harbour Port Authority”. Nobody else in the case fits. In a.txt.',
    '« HPA » a les initiales de « Harbour Port Authority ». Personne d’autre dans le dossier ne convient. Dans a.txt.',
  ],
  [
    'A document says that they are one: “Ruth Oduya, called the Crane” In a.html.',
    'Un document dit qu’ils ne font qu’un : « Ruth Oduya, called the Crane ». Dans a.html.',
  ],
  [
    'Namesakes, kept apart until a person says: one was born in 1950, the other in 1980.',
    'Homonymes, gardés à part jusqu’à ce que quelqu’un tranche : l’un est né en 1950, l’autre en 1980.',
  ],
  ['Something that nobody says.', 'Something that nobody says.'],
] as const)
  test(said, () => expect(identityReasonFr(said)).toBe(french));

test('every sentence of every comparer has its French one', () => {
  const folder = join(import.meta.dirname, '../entities/comparers');
  const filled = (template: string): string =>
    template
      .replace(/\$\{KINDS[^}]*\}/g, 'a body')
      .replace(/\$\{[^}]*'woman, “'[^}]*\}/g, 'woman, “')
      .replace(/\$\{[^}]*'woman'[^}]*\}/g, 'woman')
      .replace(/\$\{[^}]*\}/g, 'Oduya');
  const sentences = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/`([^`\n]*[a-z] [a-z][^`\n]*[.:])`/g)].map(([, one = '']) =>
        filled(one),
      ),
    );
  expect(sentences.length).toBeGreaterThan(20);
  expect(sentences.filter((said) => identityReasonFr(said) === said)).toEqual([]);
});
