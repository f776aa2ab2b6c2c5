/** Who denies without saying what denies what was said just before. */
import { expect, test } from 'vitest';
import { read } from '../testing.ts';

const denied = (written: string, language: 'en' | 'fr' = 'fr') =>
  read(written, language).claims.flatMap((c) =>
    c.stance === 'denied'
      ? [`${c.voice.chain.at(-1)?.name}: ${c.predicate} ${c.roles.find((r) => r.role === 'what')?.words ?? ''}`.trim()]
      : [],
  );

test.each([
  [
    '[Imre Volk](per) est soupçonné d’avoir touché une prime. Ses proches démentent.',
    ['Ses proches: stated avoir touché une prime'],
  ],
  [
    'Le syndicat accuse la [Douane](org) d’avoir caché un rapport. La direction dément et parle d’une erreur.',
    ['La direction: stated avoir caché un rapport'],
  ],
  [
    'Selon la radio, [Imre Volk](per) a rencontré [Oda Brandt](per) à [Bari](loc). Le ministère dément formellement.',
    ['Le ministère: met'],
  ],
  ['[Imre Volk](per) est accusé d’avoir volé une barge, mais il nie.', ['Imre Volk: stated avoir volé une barge']],
  [
    'Selon la radio, [Imre Volk](per) a rencontré [Oda Brandt](per). Le ministère affirme le contraire.',
    ['Le ministère: met'],
  ],
  ['Selon la radio, [Imre Volk](per) a rencontré [Oda Brandt](per). Ce que réfute son avocate.', ['son avocate: met']],
  // what is denied is said
  ['Selon la radio, [Imre Volk](per) a rencontré [Oda Brandt](per). Le ministère ne dément pas.', []],
  // what the writer tells stands
  ['[Imre Volk](per) a rencontré [Oda Brandt](per). Le ministère dément.', []],
] as const)('%s', (written, expected) => expect(denied(written)).toEqual(expected));

test('in English', () =>
  expect(denied('[Imre Volk](per) is accused of taking money. His lawyers deny it.', 'en')).toContain(
    'His lawyers: stated taking money',
  ));

test.each([
  'Son avocat conteste : « [Imre Volk](per) n’a jamais rencontré [Oda Brandt](per). »',
  '« [Imre Volk](per) n’a jamais rencontré [Oda Brandt](per) », dément son avocat.',
])('his own words are no denied words: %s', (written) => {
  const met = read(written, 'fr').claims.find((c) => c.predicate === 'met');
  expect([met?.negated, met?.stance]).toEqual([true, 'affirmed']);
});
