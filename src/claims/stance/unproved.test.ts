/** What there is no evidence of is doubted, not affirmed; what else the sentence says stands. */
import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { read } from '../testing.ts';

const stances = (written: string, language: Language): string[] =>
  read(written, language)
    .claims.filter(({ predicate }) => ['told', 'met', 'arrested'].includes(predicate))
    .map(({ predicate, stance }) => `${predicate} ${stance}`)
    .sort();

for (const [language, written, expected] of [
  ['en', 'There is nothing to suggest that the clerk warned the [Harbour Police](org).', ['told doubted']],
  ['en', 'There is no evidence that the clerk warned the [Harbour Police](org).', ['told doubted']],
  [
    'en',
    'We found no evidence that the [Harbour Police](org) warned the yard or arrested the driver.',
    ['arrested doubted', 'told doubted'],
  ],
  ['en', 'We found no evidence, however, that the clerk warned the [Harbour Police](org).', ['told doubted']],
  ['en', 'There is no sign in the files of the port that [Imre Volk](per) met [Oda Brandt](per).', ['met doubted']],
  ['en', 'Nothing shows that [Imre Volk](per) met [Oda Brandt](per).', ['met doubted']],
  ['en', 'The evidence shows that [Imre Volk](per) met [Oda Brandt](per).', ['met affirmed']],
  ['en', 'There is evidence that [Imre Volk](per) met [Oda Brandt](per).', ['met affirmed']],
  ['fr', 'Il n’y a aucune preuve que la [Douane](org) a arrêté [Imre Volk](per).', ['arrested doubted']],
  ['fr', 'Rien n’indique que le port a prévenu la [Douane](org).', ['told doubted']],
  ['fr', 'Une note indique que le port a prévenu la [Douane](org).', ['told affirmed']],
  ['fr', 'Une note censée prouver que le port a prévenu la [Douane](org) a brûlé.', ['told doubted']],
  ['fr', 'Pas un seul document ne prouve que le port a prévenu la [Douane](org).', ['told doubted']],
  ['fr', 'Rien ne permet de dire que le port a prévenu la [Douane](org).', ['told doubted']],
  ['fr', 'L’enquête n’a pas permis d’établir que le port avait prévenu la [Douane](org).', ['told doubted']],
  ['fr', 'L’enquête n’a pas établi que le port avait prévenu la [Douane](org).', ['told doubted']],
  ['fr', 'L’enquête a établi que le port avait prévenu la [Douane](org).', ['told affirmed']],
  ['fr', 'Il n’est pas établi que le port ait prévenu la [Douane](org).', ['told doubted']],
  ['fr', 'Aucun témoin n’a affirmé que le port avait prévenu la [Douane](org).', ['told doubted']],
  ['fr', 'Un témoin a affirmé que le port avait prévenu la [Douane](org).', ['told affirmed']],
  ['fr', '[Imre Volk](per) ne se souvient pas d’avoir rencontré [Oda Brandt](per).', ['met doubted']],
  ['en', 'The inquiry did not establish that the port had warned the [Customs](org).', ['told doubted']],
] as const)
  test(written, () => expect(stances(written, language)).toEqual(expected));
