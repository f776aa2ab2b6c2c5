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
