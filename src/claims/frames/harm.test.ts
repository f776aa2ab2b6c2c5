/** Who threatened, planned, attacked, killed, hurt; who died: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  ['en', '[Ana Oduya](per) said that [Imre Volk](per) had hit her.', 'attacked', { who: 'Imre Volk', whom: 'her' }],
  ['en', '[Imre Volk](per) set fire to the guard house.', 'attacked', { who: 'Imre Volk', whom: 'the guard house' }],
  ['en', 'Three of his clerks were reported killed.', 'killed', { whom: 'Three of his clerks' }],
  ['en', 'Soldiers shot dead at least nine dockers.', 'killed', { who: 'Soldiers', whom: 'at least nine dockers' }],
  [
    'en',
    'Two clerks left when armed men on motorcycles attacked the yard.',
    'attacked',
    { who: 'armed men on motorcycles', whom: 'the yard' },
  ],
  [
    'en',
    'They claimed two attacks in the old area of the harbour neighbourhood in [Bari](loc) which killed three dockers.',
    'killed',
    { who: 'two attacks', whom: 'three dockers' },
  ],
  [
    'en',
    'Two strikes killed more than 20 fighters and destroyed eight lorries.',
    'killed',
    { who: 'Two strikes', whom: 'more than 20 fighters' },
  ],
  [
    'en',
    'The council condemned the attacks in the town of [Bari](loc) in [Apulia](loc), which killed two dockers.',
    'killed',
    { who: 'the attacks', whom: 'two dockers' },
  ],
  [
    'en',
    'On [Monday](2016-12-26), [Anton Verel](per), a gang leader in [Port Lund](loc) was killed by a strike near the dam.',
    'killed',
    { who: 'a strike', whom: 'Anton Verel' },
  ],
  ['en', 'The mayor wrote to the friends and loved ones of those who died in the fire.', 'died', { who: 'those' }],
  [
    'en',
    'Three men attacked the [Koper](loc) depot in [June 2016](2016-06).',
    'attacked',
    { who: 'Three men', whom: 'the Koper depot' },
  ],
  ['en', 'The convoy was ambushed by gunmen near the bridge.', 'attacked', { who: 'gunmen', whom: 'The convoy' }],
  [
    'fr',
    'Trois hommes ont attaqué le dépôt de [Koper](loc) le [4 juin](2016-06-04).',
    'attacked',
    { who: 'Trois hommes', whom: 'le dépôt de Koper' },
  ],
  ['fr', 'Le convoi a été bombardé par la milice près du pont.', 'attacked', { who: 'la milice', whom: 'Le convoi' }],
  ['en', 'The blast killed two dockers.', 'killed', { who: 'The blast', whom: 'two dockers' }],
  ['en', 'The foreman was murdered in his car in [March 2015](2015-03).', 'killed', { whom: 'The foreman' }],
  ['en', 'Nobody was killed when the mast came down.', 'killed', { whom: 'Nobody' }, 'negated'],
  ['fr', 'L’explosion a tué deux dockers.', 'killed', { who: 'L’explosion', whom: 'deux dockers' }],
  [
    'fr',
    'L’effondrement du mât a coûté la vie à un grutier.',
    'killed',
    { who: 'L’effondrement du mât', whom: 'un grutier' },
  ],
  [
    'en',
    'The explosion injured a watchman and two firemen.',
    'injured',
    { who: 'The explosion', whom: 'a watchman and two firemen' },
  ],
  [
    'fr',
    'L’explosion a blessé un gardien et deux pompiers.',
    'injured',
    { who: 'L’explosion', whom: 'un gardien et deux pompiers' },
  ],
  ['fr', 'Un passant a été légèrement blessé par des éclats de verre.', 'injured', { whom: 'Un passant' }],
  [
    'en',
    '[Karel Novotny](per) died in [Valletta](loc) in [2019](2019).',
    'died',
    { who: 'Karel Novotny', where: 'Valletta' },
  ],
  ['en', 'The fisherman drowned off the pier during the storm.', 'died', { who: 'The fisherman' }],
  ['fr', '[Karel Novotny](per) est mort à [La Valette](loc) en [2019](2019).', 'died', { who: 'Karel Novotny' }],
  ['fr', 'Le pêcheur a trouvé la mort dans la tempête.', 'died', { who: 'Le pêcheur' }],
  [
    'en',
    '[Karel Novotny](per) threatened the watchman with a knife.',
    'threatened',
    { who: 'Karel Novotny', whom: 'the watchman', what: 'a knife' },
  ],
  [
    'en',
    'The witness was threatened by two men in the car park.',
    'threatened',
    { who: 'two men', whom: 'The witness' },
  ],
  ['fr', '[Karel Novotny](per) a menacé le gardien.', 'threatened', { who: 'Karel Novotny', whom: 'le gardien' }],
  [
    'en',
    '[Karel Novotny](per) planned the robbery from a café in [Graz](loc).',
    'planned',
    { who: 'Karel Novotny', what: 'the robbery' },
  ],
  [
    'en',
    'The brothers plotted to burn down the customs shed.',
    'planned',
    { who: 'The brothers', what: 'to burn down the customs shed' },
  ],
  [
    'fr',
    '[Karel Novotny](per) a préparé le braquage dans un café de [Graz](loc).',
    'planned',
    { who: 'Karel Novotny', what: 'le braquage' },
  ],
  [
    'fr',
    'Les deux frères auraient commandité l’enlèvement du banquier.',
    'planned',
    { who: 'Les deux frères', what: 'l’enlèvement du banquier' },
  ],
  ['en', 'A masked man stabbed [Ana Oduya](per) at the quay.', 'attacked', { who: 'A masked man', whom: 'Ana Oduya' }],
  ['en', '[Ana Oduya](per) was beaten by two guards.', 'attacked', { who: 'two guards', whom: 'Ana Oduya' }],
  ['en', 'The prisoners were tortured for days.', 'attacked', { whom: 'The prisoners' }],
  ['en', '[Imre Volk](per) was beaten to death in [Lund](loc).', 'killed', { whom: 'Imre Volk' }],
  ['en', '[Ana Oduya](per) received death threats in [2016](2016).', 'threatened', { whom: 'Ana Oduya' }],
  ['en', 'The gang sent threats to [Ana Oduya](per).', 'threatened', { who: 'The gang', whom: 'Ana Oduya' }],
  ['en', 'The guards threatened to beat [Ana Oduya](per).', 'attacked', { whom: 'Ana Oduya' }, 'ahead'],
  ['fr', 'Deux voyageurs ont été poignardés à la gare.', 'attacked', { whom: 'Deux voyageurs' }],
  [
    'fr',
    '[Imre Volk](per) a été roué de coups par des gardiens.',
    'attacked',
    { who: 'des gardiens', whom: 'Imre Volk' },
  ],
  ['fr', '[Imre Volk](per) a reçu des menaces de mort.', 'threatened', { whom: 'Imre Volk' }],
  ['fr', '[Imre Volk](per) a été touché par balle.', 'injured', { whom: 'Imre Volk' }],
  ['fr', 'Deux enfants ont été enlevés près du port.', 'attacked', { whom: 'Deux enfants' }],
  [
    'fr',
    'Les soldats auraient tiré sans sommation sur la foule.',
    'attacked',
    { who: 'Les soldats', whom: 'la foule' },
  ],
  ['fr', 'Les gardes ont ouvert le feu sur [Imre Volk](per).', 'attacked', { whom: 'Imre Volk' }],
  ['fr', 'Le corps de [Imre Volk](per) a été retrouvé dans le lac.', 'died', { who: 'Imre Volk' }],
  [
    'fr',
    '[Oda Brandt](per), dont le frère, [Imre](per), a été tué à [Bari](loc), est partie.',
    'killed',
    { whom: 'le frère, Imre' },
  ],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'The tide hit the wall.', 'attacked'],
  ['en', 'The board set the date.', 'attacked'],
  ['en', 'The office can build the capability to carry out such attacks on the yard.', 'attacked'],
  ['fr', 'Les travaux ont été exécutés au printemps.', 'killed'],
  ['en', 'The clerk executed the deed in the spring.', 'killed'],
  ['en', 'The plan left the mayor in doubt.', 'killed'],
  ['fr', 'Le plan a laissé le maire perplexe.', 'killed'],
  ['en', 'The company claims half of the quay as its own.', 'killed'],
  ['fr', 'La fête a fait la joie des enfants.', 'killed'],
  ['en', 'The committee left the question open until the spring.', 'injured'],
  ['fr', 'Le rapport fait état de 17 blessés.', 'injured'],
  ['fr', 'Le vent a fait deux tours complets.', 'injured'],
  ['en', 'The engine was dead and the lamp was out of oil.', 'killed'],
  ['en', 'The firm carried out repairs on the northern quay.', 'attacked'],
  ['fr', 'La société a mené des travaux sur le quai nord.', 'attacked'],
  ['en', 'The council plans a new market beside the station.', 'planned'],
  ['fr', 'La mairie a préparé le budget de l’année suivante.', 'planned'],
  ['en', 'The clouds over the bay looked dark and heavy.', 'threatened'],
  ['en', 'The visitors were beaten in the final.', 'attacked'],
  ['en', 'The girls beat the boys by two goals.', 'attacked'],
  ['en', 'The crew shot the film at the quay.', 'attacked'],
  ['en', 'The director abused his position.', 'attacked'],
  ['fr', 'La crise frappe le port.', 'attacked'],
  ['fr', 'Le club a battu son voisin.', 'attacked'],
  ['fr', 'La police a enlevé le véhicule.', 'attacked'],
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
