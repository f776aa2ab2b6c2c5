/** Who belonged to what, led what, worked for it, was trained: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  [
    'en',
    '[Imre Volk](per) has since left the company.',
    'worked-for',
    { who: 'Imre Volk', for: 'the company' },
    'ended',
  ],
  [
    'en',
    '[Ana Oduya](per) was appointed acting director in [May 2015](2015-05).',
    'worked-for',
    { who: 'Ana Oduya', as: 'acting director' },
  ],
  ['en', '[Imre Volk](per) once headed the port of [Lund](loc).', 'led', { who: 'Imre Volk', of: 'the port of Lund' }],
  [
    'en',
    'The president dismissed General [Imre Volk](per).',
    'worked-for',
    { who: 'General Imre Volk', for: 'The president' },
    'ended',
  ],
  [
    'en',
    '[Ana Oduya](per) resigned as head of the port in [May 2017](2017-05).',
    'worked-for',
    { who: 'Ana Oduya', as: 'head of the port' },
    'ended',
  ],
  [
    'en',
    'The director was sacked from the ministry.',
    'worked-for',
    { who: 'The director', for: 'the ministry' },
    'ended',
  ],
  [
    'en',
    '[Ilir Hoxha](per) was a member of the [Grey Pier](org) network.',
    'member-of',
    { who: 'Ilir Hoxha', of: 'the Grey Pier network' },
  ],
  [
    'en',
    'According to the indictment, the two brothers belonged to the [Grey Pier](org) network.',
    'member-of',
    { who: 'the two brothers', of: 'the Grey Pier network' },
  ],
  [
    'fr',
    '[Ilir Hoxha](per) était membre du réseau [Quai gris](org).',
    'member-of',
    { who: 'Ilir Hoxha', of: 'réseau Quai gris' },
  ],
  [
    'fr',
    'Le gérant n’appartenait pas au réseau [Quai gris](org), selon son avocate.',
    'member-of',
    { who: 'Le gérant', of: 'réseau Quai gris' },
    'negated',
  ],
  [
    'en',
    '[Ilir Hoxha](per) joined the [Grey Pier](org) network in [2011](2011).',
    'joined',
    { who: 'Ilir Hoxha', into: 'the Grey Pier network' },
  ],
  [
    'fr',
    '[Tomasz Wierzba](per) a rejoint le réseau [Quai gris](org) en prison.',
    'joined',
    { who: 'Tomasz Wierzba', into: 'le réseau Quai gris' },
  ],
  [
    'fr',
    '[Ilir Hoxha](per) a intégré la brigade [Saint-Elme](org) en [2009](2009).',
    'joined',
    { who: 'Ilir Hoxha', into: 'la brigade Saint-Elme' },
  ],
  ['en', 'The network was led by [Karel Novotny](per).', 'led', { who: 'Karel Novotny', of: 'The network' }],
  [
    'en',
    '[Mireille Castan](per) founded the [Dock Workers’ Union](org) in [1998](1998).',
    'led',
    { who: 'Mireille Castan', of: 'the Dock Workers’ Union' },
  ],
  ['fr', 'Le réseau était dirigé par [Karel Novotny](per).', 'led', { who: 'Karel Novotny', of: 'Le réseau' }],
  [
    'fr',
    '[Mireille Castan](per) est la présidente de l’[Office des phares](org).',
    'led',
    { who: 'Mireille Castan', of: 'l’Office des phares' },
  ],
  [
    'en',
    '[Karel Novotny](per) recruited three dockers in [Koper](loc).',
    'recruited',
    { who: 'Karel Novotny', whom: 'three dockers' },
  ],
  [
    'en',
    '[Ilir Hoxha](per) was recruited by an older cousin in [2010](2010).',
    'recruited',
    { who: 'an older cousin', whom: 'Ilir Hoxha' },
  ],
  [
    'fr',
    '[Karel Novotny](per) a recruté trois dockers à [Koper](loc).',
    'recruited',
    { who: 'Karel Novotny', whom: 'trois dockers' },
  ],
  [
    'en',
    '[Ilir Hoxha](per) was trained in a camp near [Sirte](loc) in [2012](2012).',
    'trained',
    { whom: 'Ilir Hoxha' },
  ],
  [
    'en',
    'Two of the dockers received weapons training from a former sergeant.',
    'trained',
    { whom: 'Two of the dockers', for: 'weapons training' },
  ],
  ['fr', '[Ilir Hoxha](per) a été entraîné dans un camp près de [Syrte](loc).', 'trained', { whom: 'Ilir Hoxha' }],
  [
    'fr',
    'Les deux dockers ont suivi une formation militaire en [2012](2012).',
    'trained',
    { whom: 'Les deux dockers', for: 'une formation militaire' },
  ],
  [
    'en',
    '[Ana Oduya](per) worked for [Salter Marine](org) until [2016](2016).',
    'worked-for',
    { who: 'Ana Oduya', for: 'Salter Marine' },
  ],
  [
    'en',
    '[Northgate Bank](org) employed [Tomasz Wierzba](per) as a courier.',
    'worked-for',
    { who: 'Tomasz Wierzba', for: 'Northgate Bank', as: 'a courier' },
  ],
  [
    'en',
    'The council appointed [Mireille Castan](per) as harbour master in [2011](2011).',
    'worked-for',
    { who: 'Mireille Castan', for: 'The council', as: 'harbour master' },
  ],
  [
    'fr',
    '[Ana Oduya](per) travaillait pour [Salter Marine](org) jusqu’en [2016](2016).',
    'worked-for',
    { who: 'Ana Oduya', for: 'Salter Marine' },
  ],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', '[Imre Volk](per) left the office at noon.', 'worked-for'],
  ['en', 'The [Port Council](org) is joined by a parallel structure.', 'joined'],
  ['en', 'Dockers who had worked there for a long time understood it.', 'worked-for'],
  [
    'en',
    'The teaching ran from [Ibn Rashad](per), through the founders of the [Quay School](org), to the port.',
    'led',
  ],
  ['en', 'Training included the use of a radio, the use of signals, and first aid.', 'trained'],
  ['en', 'The new roster improves safety when training at sea.', 'trained'],
  ['fr', 'Le chalet appartient à la belle-mère du ministre.', 'member-of'],
  ['en', 'The barge belongs to the widow of the skipper.', 'member-of'],
  ['en', 'The arrests led the [Harbour Police](org) to a barge.', 'led'],
  ['en', '[Oda Brandt](per) met her council, expanded to include [Imre Volk](per).', 'member-of'],
  ['en', 'The office worked closely with the clerk for the [Southern District](org).', 'worked-for'],
  ['en', 'The lighthouse is part of the old town.', 'joined'],
  ['en', 'The belongings of the crew were put ashore.', 'member-of'],
  ['fr', 'Le phare fait face à la vieille ville.', 'member-of'],
  ['en', 'The two roads join behind the fish market.', 'joined'],
  ['fr', 'Le sentier rejoint la route près du phare.', 'joined'],
  ['en', 'The storm led to delays on all ferries.', 'led'],
  ['en', 'A narrow path leads the visitor to the lighthouse.', 'led'],
  ['fr', 'Le vent a dirigé la fumée vers la plage.', 'led'],
  ['en', 'The trainer watched the race from the pier.', 'trained'],
  ['en', 'The sauce serves as a dip for the bread.', 'led'],
  ['fr', 'Le moteur ne travaillait plus.', 'worked-for'],
  ['en', 'The hotel has a connection to the airport by bus.', 'member-of'],
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
