import { expect, test } from 'vitest';
import { read } from '../testing.ts';

const speakers = (written: string): (string | undefined)[] =>
  read(written, 'fr').attributions.map((a) => a.voice.chain.at(-1)?.name);

for (const [written, name] of [
  ['Le préfet : « Je n’ai jamais vendu le mât. »', 'Le préfet'],
  ['M. [Volk](per) : « Je n’ai jamais vendu le mât. »', 'M. Volk'],
  ['– La greffière : « Je n’ai jamais vendu le mât. »', 'La greffière'],
] as const)
  test(written, () => expect(speakers(written)).toEqual([name]));

test('a verb before the colon leaves it to the other rules', () =>
  expect(speakers('Le préfet a écrit une lettre : « Je n’ai jamais vendu le mât. »')).not.toEqual([
    'Le préfet a écrit une lettre',
  ]));

test.each([
  ['Mrs [Ana Oduya](per): I was not told. Nobody warned the crew.', 'Ana Oduya'],
  ['[Ana Oduya](per): the woman who sold the port.', undefined],
  ['From: [Ana Oduya](per). We have warned the crew.', undefined],
] as const)('%s', (written, name) => {
  const link = read(written, 'en')
    .attributions.find((a) => a.by === 'dialogue')
    ?.voice.chain.at(-1);
  expect(link?.name.replace(/^Mrs /, '')).toBe(name);
});
