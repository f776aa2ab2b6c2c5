/** « peu probable », « exclu »: the words between the verb and "que" belong to what is thought. */
import { expect, test } from 'vitest';
import { read } from './testing.ts';

const met = (judged: string) => {
  const { claims } = read(`La commission ${judged} que [Imre Volk](per) ait rencontré le préfet.`, 'fr');
  const of = (id: string) => claims.find((c) => c.predicate === id);
  return {
    stance: of('met')?.stance,
    likelihood: of('met')?.likelihood?.words,
    what: of('assessed')?.roles.find((r) => r.role === 'what')?.words,
  };
};
const rest = 'que Imre Volk ait rencontré le préfet';

test.each([
  ['estime peu probable', 'doubted', 'peu probable'],
  ['juge plausible', 'affirmed', 'plausible'],
  ['juge exclu', 'denied', undefined],
  ['considère comme établi', 'affirmed', undefined],
])('%s', (judged, stance, likelihood) => {
  const words = judged.replace(/^\S+ (?:comme )?/, '');
  expect(met(judged)).toEqual({ stance, likelihood, what: `${words} ${rest}` });
});
test('nothing between', () => expect(met('estime')).toEqual({ stance: 'affirmed', likelihood: undefined, what: rest }));
