/** Who was linked with whom, went by which name: read in both languages, with what must not be taken for it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import type { PredicateId, RoleName } from '../../domain/predicates/index.ts';
import { claimOf } from '../testing.ts';

type Roles = Readonly<Partial<Record<RoleName, string>>>;

/** Sentence, predicate, roles, flags ("negated", "ahead", a phase). */
const SAID: readonly (readonly [Language, string, PredicateId, Roles, string?])[] = [
  ['en', 'His real name was [Ilir Hoxha](per).', 'also-known-as', { who: 'His', as: 'Ilir Hoxha' }],
  [
    'fr',
    'Le chef du groupe, connu sous le nom d’[Abou Sami](per), a quitté [Bari](loc).',
    'also-known-as',
    { who: 'Le chef du groupe', as: 'Abou Sami' },
  ],
  [
    'en',
    'The soldiers met at [Lund Airfield](loc), also called the Farm, in [Malta](loc).',
    'also-known-as',
    { who: 'Lund Airfield', as: 'the Farm' },
  ],
  [
    'en',
    'The group, also known by its initials NLF, sold the boats.',
    'also-known-as',
    { who: 'The group', as: 'its initials NLF' },
  ],
  [
    'en',
    '[Ana Oduya](per) had links to the [Grey Pier](org) network.',
    'associate-of',
    { who: 'Ana Oduya', with: 'the Grey Pier network' },
  ],
  [
    'en',
    'The driver was a close friend of [Karel Novotny](per).',
    'associate-of',
    { who: 'The driver', with: 'Karel Novotny' },
  ],
  [
    'en',
    'The foreman had no contact with the brothers, his lawyer says.',
    'associate-of',
    { who: 'The foreman', with: 'the brothers' },
    'negated',
  ],
  [
    'fr',
    '[Ana Oduya](per) entretenait des liens avec le réseau [Quai gris](org).',
    'associate-of',
    { who: 'Ana Oduya', with: 'le réseau Quai gris' },
  ],
  [
    'fr',
    'Le chauffeur était un proche de [Karel Novotny](per).',
    'associate-of',
    { who: 'Le chauffeur', with: 'Karel Novotny' },
  ],
  [
    'en',
    'At the docks [Ilir Hoxha](per) was known as [the Tailor](per).',
    'also-known-as',
    { who: 'Ilir Hoxha', as: 'the Tailor' },
  ],
  [
    'fr',
    'Sur les quais, [Ilir Hoxha](per) était surnommé le [Tailleur](per).',
    'also-known-as',
    { who: 'Ilir Hoxha', as: 'le Tailleur' },
  ],
];

const NOT_SAID: readonly (readonly [Language, string, PredicateId])[] = [
  ['en', 'The smugglers landed using their real names.', 'also-known-as'],
  ['fr', 'Le conseil a appelé les habitants au calme.', 'also-known-as'],
  ['en', 'The workers used the back door of the hall.', 'also-known-as'],
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
