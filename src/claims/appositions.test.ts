/** What a name's surroundings say without a verb: another name, kinship, an office, membership. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../domain/facts.ts';
import { appositionsIn } from './appositions.ts';
import { readingsOf } from './testing.ts';

const found = (sentence: string, language: Language): string[] => {
  const { text, readings } = readingsOf(sentence, language);
  return readings
    .flatMap((r) => appositionsIn(r, text, language))
    .map((a) => `${a.predicate} ${a.roles.map((r) => `${r.role}=${text.slice(r.span.start, r.span.end)}`).join(' ')}`);
};

describe('read', () => {
  for (const [language, sentence, apposition] of [
    [
      'en',
      '[Oda Brandt](per), Vice President of the [Harbour Union](org), left.',
      'worked-for who=Oda Brandt for=Harbour Union as=Vice President',
    ],
    [
      'en',
      '[Oda Brandt](per), head of the [Harbour Guard](org)’s night watch, left.',
      'led who=Oda Brandt of=Harbour Guard’s night watch as=head',
    ],
    ['fr', '[Guy Faure](per), directeur général des services, est venu.', 'led who=Guy Faure of=services as=directeur'],
    ['en', '[Ilir Hoxha](per), alias the Tailor, left [Durrës](loc).', 'also-known-as who=Ilir Hoxha as=the Tailor'],
    [
      'en',
      '[Ilir Hoxha](per) (also known as “the Tailor”) left [Durrës](loc).',
      'also-known-as who=Ilir Hoxha as=the Tailor',
    ],
    [
      'en',
      '[Karel Novotny](per), a.k.a. [Anton Rehak](per), rented the flat.',
      'also-known-as who=Karel Novotny as=Anton Rehak',
    ],
    [
      'fr',
      '[Ilir Hoxha](per), dit le Tailleur, a quitté [Durrës](loc).',
      'also-known-as who=Ilir Hoxha as=le Tailleur',
    ],
    [
      'fr',
      '[Ilir Hoxha](per), surnommé « le Tailleur », a quitté [Durrës](loc).',
      'also-known-as who=Ilir Hoxha as=le Tailleur',
    ],
    [
      'en',
      '[Agim Hoxha](per), the elder brother of [Ilir Hoxha](per), runs the bar.',
      'kin-of who=Agim Hoxha of=Ilir Hoxha as=brother',
    ],
    [
      'en',
      'Police questioned [Novotny](per)’s widow, [Jana Novotna](per), in [Brno](loc).',
      'kin-of who=Jana Novotna of=Novotny as=widow',
    ],
    ['en', 'Her husband, the painter [Ilir Hoxha](per), left.', 'kin-of who=Ilir Hoxha of=Her as=husband'],
    ['en', '[Ilir Hoxha](per) called his brother [Agim](per) from the port.', 'kin-of who=Agim of=his as=brother'],
    [
      'en',
      'The brothers [Agim Hoxha](per) and [Ilir Hoxha](per) fled.',
      'kin-of who=Agim Hoxha of=Ilir Hoxha as=brothers',
    ],
    [
      'fr',
      '[Agim Hoxha](per), le frère aîné d’[Ilir Hoxha](per), tient le bar.',
      'kin-of who=Agim Hoxha of=Ilir Hoxha as=frère',
    ],
    ['fr', '[Ilir Hoxha](per) a appelé son frère [Agim](per) depuis le port.', 'kin-of who=Agim of=son as=frère'],
    [
      'en',
      '[Mireille Castan](per), the director of the [Harbour Inspectorate](org), resigned.',
      'led who=Mireille Castan of=Harbour Inspectorate as=director',
    ],
    [
      'en',
      'The [Dock Workers’ Union](org)’s former president [Tomasz Wierzba](per) resigned.',
      'led who=Tomasz Wierzba of=Dock Workers’ Union as=president',
    ],
    [
      'fr',
      '[Mireille Castan](per), directrice de l’[Office des phares](org), a démissionné.',
      'led who=Mireille Castan of=Office des phares as=directrice',
    ],
    [
      'en',
      '[Ilir Hoxha](per), a member of the [Grey Pier](org) network, was held.',
      'member-of who=Ilir Hoxha of=Grey Pier as=member',
    ],
    [
      'fr',
      '[Ilir Hoxha](per), membre du réseau [Quai gris](org), a été arrêté.',
      'member-of who=Ilir Hoxha of=réseau Quai gris as=membre',
    ],
    [
      'en',
      '[Ana Oduya](per), a spokeswoman for [Salter Marine](org), would not comment.',
      'worked-for who=Ana Oduya for=Salter Marine as=spokeswoman',
    ],
    [
      'fr',
      '[Ana Oduya](per), porte-parole de [Salter Marine](org), n’a rien dit.',
      'worked-for who=Ana Oduya for=Salter Marine as=porte-parole',
    ],
  ] as const)
    test(sentence, () => expect(found(sentence, language)).toContain(apposition));
});

describe('left alone', () => {
  for (const [language, sentence] of [
    ['en', '[Ilir Hoxha](per), the mayor said, left [Durrës](loc).'],
    ['en', '[Ana Oduya](per) called [Ilir Hoxha](per).'],
    ['en', '[Salter Marine](org), the oldest yard on the coast, closed.'],
    ['en', '[Ana Oduya](per) and [Karel Novotny](per) left the hall together.'],
    ['fr', '[Ilir Hoxha](per), selon le maire, a quitté [Durrës](loc).'],
    ['fr', 'Depuis la disparition d’[Ilir Hoxha](per), son épouse a écrit au préfet de la [Côte](loc).'],
    ['fr', '[Salter Marine](org), le plus vieux chantier de la côte, a fermé.'],
  ] as const)
    test(sentence, () => expect(found(sentence, language)).toEqual([]));
});
