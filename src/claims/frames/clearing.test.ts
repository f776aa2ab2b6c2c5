/** Who was acquitted or cleared: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  ['en', 'The judge entered a verdict of not guilty.', 'cleared', { who: 'The judge', for: 'a verdict of not guilty' }],
  ['en', 'The husband was later ruled out.', 'cleared', { whom: 'The husband' }],
  ['en', 'The panel ruled that [Ilir Hoxha](per) had no case to answer.', 'cleared', { whom: 'Ilir Hoxha' }],
  [
    'en',
    'The court of appeal cleared [Ana Oduya](per) of all charges in [2018](2018).',
    'cleared',
    { who: 'The court of appeal', whom: 'Ana Oduya', for: 'all charges' },
  ],
  ['en', 'Both drivers were acquitted by a jury in [Lund](loc).', 'cleared', { who: 'a jury', whom: 'Both drivers' }],
  [
    'fr',
    'La cour d’appel a relaxé [Ana Oduya](per) en [2018](2018).',
    'cleared',
    { who: 'La cour d’appel', whom: 'Ana Oduya' },
  ],
  ['fr', 'Le chauffeur a été acquitté par le jury.', 'cleared', { who: 'le jury', whom: 'Le chauffeur' }],
  [
    'en',
    'The high court quashed the conviction of [Ana Oduya](per) for fraud in [May 2016](2016-05).',
    'cleared',
    { who: 'The high court', whom: 'Ana Oduya', for: 'fraud' },
  ],
  ['en', 'The jury found [Ana Oduya](per) not guilty of arson.', 'cleared', { who: 'The jury', for: 'arson' }],
  ['en', 'Charges against [Ana Oduya](per) were dropped in spring.', 'cleared', { whom: 'Ana Oduya' }],
  ['en', 'The case against [Ana Oduya](per) collapsed.', 'cleared', { whom: 'Ana Oduya' }],
  ['en', 'The judge threw out the case against [Ana Oduya](per).', 'cleared', { whom: 'Ana Oduya' }],
  [
    'en',
    '[Ana Oduya](per), acquitted of arson in [2015](2015), now lives in [Bari](loc).',
    'cleared',
    { whom: 'Ana Oduya', for: 'arson' },
  ],
  [
    'fr',
    'La plainte contre [Ana Oduya](per) a été classée sans suite en [2016](2016).',
    'cleared',
    { for: 'La plainte contre Ana Oduya', whom: 'Ana Oduya' },
  ],
  ['fr', 'L’affaire avait été classée sans suite.', 'cleared', { for: 'L’affaire' }],
  ['fr', 'L’ancienne trésorière a été relaxée du chef de recel.', 'cleared', { for: 'chef de recel' }],
  [
    'fr',
    '[Ana Oduya](per) a été mise hors de cause par les enquêteurs.',
    'cleared',
    { who: 'les enquêteurs', whom: 'Ana Oduya' },
  ],
  ['fr', '[Ana Oduya](per) a obtenu un non-lieu en [2012](2012).', 'cleared', { whom: 'Ana Oduya' }],
  ['fr', 'Les poursuites contre [Ana Oduya](per) ont été abandonnées.', 'cleared', { whom: 'Ana Oduya' }],
  ['fr', 'La cour a infirmé la condamnation de [Karel Novotny](per).', 'cleared', { whom: 'Karel Novotny' }],
  ['fr', 'Il a été lavé de tout soupçon par une enquête interne.', 'cleared', { for: 'tout soupçon' }],
  ['fr', 'La docker a en revanche été relaxée du chef de recel.', 'cleared', { whom: 'La docker' }],
  [
    'fr',
    'La cour a relaxé l’homme d’affaires [Imre Volk](per) en mai.',
    'cleared',
    { whom: 'l’homme d’affaires Imre Volk' },
  ],
  [
    'en',
    'The court overturned the conviction on [22 June 2018](2018-06-22).',
    'cleared',
    { who: 'The court', for: 'the conviction' },
  ],
  ['en', '[Ana Oduya](per) was convicted of fraud. Her conviction was quashed on appeal.', 'cleared', { whom: 'Her' }],
  [
    'en',
    'Prosecutors closed the case against [Ana Oduya](per) for lack of evidence.',
    'cleared',
    { who: 'Prosecutors', for: 'the case', whom: 'Ana Oduya' },
  ],
  ['en', 'The inquiry into [Ana Oduya](per) was closed without charge.', 'cleared', { whom: 'Ana Oduya' }],
  [
    'en',
    'Police dropped their investigation into [Ana Oduya](per).',
    'cleared',
    { who: 'Police', for: 'their investigation', whom: 'Ana Oduya' },
  ],
  ['en', 'No further action was taken against Sergeant [Ana Oduya](per).', 'cleared', { whom: 'Sergeant Ana Oduya' }],
  ['en', 'The Crown offered no evidence against [Ana Oduya](per).', 'cleared', { who: 'The Crown', whom: 'Ana Oduya' }],
  ['en', 'The charges against [Ana Oduya](per) were not pursued.', 'cleared', { whom: 'Ana Oduya' }],
  ['en', 'The conviction of [Ana Oduya](per) has since been overturned.', 'cleared', { whom: 'Ana Oduya' }],
  [
    'en',
    'The conviction of [Ana Oduya](per) for fraud was overturned.',
    'cleared',
    { whom: 'Ana Oduya', for: 'fraud' },
  ],
  ['en', 'The indictment against [Ana Oduya](per) was quashed.', 'cleared', { whom: 'Ana Oduya' }],
  ['en', 'The court set aside the verdict against [Ana Oduya](per).', 'cleared', { whom: 'Ana Oduya' }],
  ['en', '[Ana Oduya](per) won her appeal against conviction.', 'cleared', { whom: 'Ana Oduya' }],
  ['fr', 'L’enquête a été close sans poursuites.', 'cleared', { for: 'L’enquête' }],
  [
    'fr',
    'Le tribunal a prononcé un non-lieu en faveur de [Ana Oduya](per).',
    'cleared',
    { who: 'Le tribunal', whom: 'Ana Oduya' },
  ],
  ['en', 'The court did not overturn the conviction.', 'cleared', { for: 'the conviction' }, 'negated'],
  ['en', 'The clerk hopes that the court will overturn the conviction.', 'cleared', { who: 'the court' }, 'ahead'],
  ['fr', 'Le juge a rendu une ordonnance de non-lieu en faveur du médecin.', 'cleared', { whom: 'médecin' }],
  ['fr', 'La cour a confirmé la relaxe de [Ana Oduya](per).', 'cleared', { who: 'La cour', whom: 'Ana Oduya' }],
  ['fr', 'Son acquittement a été confirmé en appel.', 'cleared', { whom: 'Son' }],
  ['fr', 'Aucune charge n’a été retenue contre [Ana Oduya](per).', 'cleared', { whom: 'Ana Oduya' }],
  ['fr', 'Il est sorti sans qu’aucune charge ne soit retenue à son encontre.', 'cleared', { whom: 'son' }],
  ['fr', 'L’instruction a débouché sur un non-lieu.', 'cleared', { for: 'L’instruction' }],
  ['fr', 'Le procès s’est soldé par une relaxe.', 'cleared', { for: 'Le procès' }],
  ['fr', 'Le tribunal a relaxé [Ana Oduya](per) des faits de vol.', 'cleared', { whom: 'Ana Oduya', for: 'faits' }],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'Volunteers cleared the beach of plastic after the storm.', 'cleared'],
  ['en', 'The jury found [Ana Oduya](per) guilty of arson.', 'cleared'],
  ['en', 'The company closed the case with a key.', 'cleared'],
  ['en', 'The chair offered no evidence against the plan.', 'cleared'],
  ['fr', 'La société a blanchi les murs de l’entrepôt.', 'cleared'],
];

describe('read', () => {
  for (const [language, written, id, roles, flags = ''] of SAID)
    test(`${id}: ${written}`, () =>
      expect(claimOf(written, language, id, Object.keys(roles))).toEqual({ ...roles, flags }));
});

describe('left alone', () => {
  for (const [language, written, id] of NOT_SAID)
    test(`no ${id}: ${written}`, () => expect(claimOf(written, language, id, [])).toBeUndefined());
});
