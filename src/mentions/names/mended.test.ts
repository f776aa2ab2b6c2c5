import { expect, test } from 'vitest';
import type { NameKind } from '../../domain/mention.ts';
import { sentencesOf } from '../../passages/sentences.ts';
import { mendNames } from './mended.ts';

const KIND: Readonly<Record<string, NameKind>> = { p: 'person', o: 'organisation', l: 'place' };

/** Text with [names](p|o|l) as they were read; the answer is the text with names as they are mended. */
function mended(source: string, language: 'en' | 'fr' = 'en'): string {
  let text = '';
  const names: { start: number; end: number; kind: NameKind }[] = [];
  let from = 0;
  for (const m of source.matchAll(/\[([^\]]+)\]\(([pol])\)/g)) {
    text += source.slice(from, m.index);
    names.push({ start: text.length, end: text.length + (m[1] ?? '').length, kind: KIND[m[2] ?? ''] ?? 'person' });
    text += m[1];
    from = m.index + m[0].length;
  }
  text += source.slice(from);
  const sentences = sentencesOf(text, { start: 0, end: text.length }, language);
  return mendNames(text, sentences, names, language)
    .map((n) => `${n.kind === 'place' ? 'l' : n.kind.charAt(0)} ${text.slice(n.start, n.end)}`)
    .join(', ');
}

test.each([
  ['[Yet Dalgaard](p) was not asked.', 'p Dalgaard'],
  ['“[But Olvar](l) denied it,” she said.', 'l Olvar'],
  ['It was told that [Though](p) nothing came.', 'p Though'],
  ['[Though](p) nothing came.', ''],
  ['He met [Vice President Dalgaard](p) there.', 'p Dalgaard'],
  ['The [“Harbour Logistics Committee](o)” met.', 'o Harbour Logistics Committee'],
  ['They joined [Rahat al-Bahr (‘Rest of the Sea](o)’).', 'o Rahat al-Bahr'],
  ["They saw [Dalgaard's](p) house.", 'p Dalgaard'],
  ['They saw the [Dalgaard-led](p) group.', 'p Dalgaard'],
  ['The [Dalgaard network](o) and the [Kelso officials](l) left.', 'o Dalgaard, l Kelso'],
  ['The [Olvar police](o) came.', 'o Olvar police'],
  ['He wrote in the [El Faro Peruvian](o) daily.', 'o El Faro'],
  ['Some [Uzbeks and Peruvians](o) were seen.', 'o Uzbeks'],
  ['It lies on the [Peruvian-Bolivian](l) border.', ''],
  ['See [Figure 4](o) and [Ibid.](p)', ''],
  ['U.S. Secretary of [State Volk](l) and Secretary of the [Navy Ines Volk](o) met.', 'p Volk, p Ines Volk'],
  ['The Secretary of [State](o) met the [Defense Board](o).', 'o State, o Defense Board'],
  ['Then [Nasser](p) al [Mazrouq](l) left.', 'p Nasser al Mazrouq'],
] as const)('where a name begins and ends: %s', (source, expected) => expect(mended(source)).toBe(expected));

test('words that begin a sentence stay where they are a name within sentences too', () =>
  expect(mended('[In Salwa](l) lies south. They came from [In Salwa](l).')).toBe('l In Salwa, l In Salwa'));

test('two names in one are taken apart where the document has them apart', () => {
  expect(mended('[Ines Dalgaard](p) left. According to [Le Figaro Ines Dalgaard](p) was late.')).toBe(
    'p Ines Dalgaard, o Le Figaro, p Ines Dalgaard',
  );
  expect(mended('He saw [Olvar](l) and he saw [Kelso](l). So [Olvar and Kelso](o) fell.')).toBe(
    'l Olvar, l Kelso, l Olvar, l Kelso',
  );
});

test('no name has a past tense inside', () =>
  expect(mended('The [Harbour Guard spotted Ilir Hoxha](o). Later [Ilir Hoxha](p) left.')).toBe(
    'o Harbour Guard, p Ilir Hoxha, p Ilir Hoxha',
  ));

test('nor one before an article', () =>
  expect(mended('The [Dock Board asked the Harbour Guard](o) for the log.')).toBe('o Dock Board, o Harbour Guard'));

test('kinds that words settle, and bodies that were overlooked', () => {
  expect(mended('It went through [Western Union](l) to [Saudi Arabia](o).')).toBe('o Western Union, l Saudi Arabia');
  expect(mended('The service Mossad had warned al Qaeda.')).toBe('o Mossad, o al Qaeda');
  expect(mended('On [Europe](l) 1 he said so.')).toBe('o Europe 1');
  expect(mended('POLICE RAID ON OLVAR')).toBe('');
  expect(mended('[Israel Volk](p) came; [Israel](p) left [Yemen](p).')).toBe('p Israel Volk, p Israel, l Yemen');
  expect(mended('They fear [Bin Hadoun](o) most.')).toBe('p Bin Hadoun');
});

test('the same words are of one kind, the commonest, in one document', () =>
  expect(mended('At [Crane Board](o) and [Crane Board](o), so [Crane Board](l) too.')).toBe(
    'o Crane Board, o Crane Board, o Crane Board',
  ));

test.each([
  ['[Pourtant Diallo](p) n’a rien dit.', 'p Diallo'],
  ['Elle a vu [Mme Diallo](p) hier.', 'p Diallo'],
  ['[Selon Tracfin](o), rien.', 'o Tracfin'],
  ['Le ministre de la [Défense Awa Diallo](o) l’a dit.', 'p Awa Diallo'],
])('in French: %s', (source, expected) => expect(mended(source, 'fr')).toBe(expected));
