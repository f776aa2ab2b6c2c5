/** Who speaks, through whom: chains, quotations carried over, anonymous sources, papers that cite themselves. */
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../domain/attribution.ts';
import type { Language } from '../domain/facts.ts';
import { marked, read } from './testing.ts';

const said = (written: string, language: Language, publisher = 'The Gull'): readonly Attribution[] =>
  read(written, language, publisher).attributions;
const chain = (a: Attribution | undefined): string[] => a?.voice.chain.map((l) => l.name) ?? [];
const innermost = (list: readonly Attribution[]): Attribution | undefined =>
  [...list].sort((a, b) => b.voice.chain.length - a.voice.chain.length)[0];

describe('chains', () => {
  for (const [language, written, links] of [
    ['en', 'The mast was rotten, the court heard.', ['The Gull', 'unnamed']],
    ['en', 'The prosecutor accuses the foreman of hiding the mast.', ['The Gull', 'The prosecutor']],
    ['en', 'The tribunal was not satisfied that the mast was rotten.', ['The Gull', 'The tribunal']],
    ['en', 'The harbour master said that the mast was rotten.', ['The Gull', 'The harbour master']],
    [
      'en',
      'The harbour master said that the foreman had warned that the mast was rotten.',
      ['The Gull', 'The harbour master', 'the foreman'],
    ],
    [
      'en',
      'According to the union, the foreman said that the mast was rotten.',
      ['The Gull', 'the union', 'the foreman'],
    ],
    [
      'en',
      '[Ana Oduya](per) told the radio station [Meridian](org) that the mast was rotten.',
      ['The Gull', 'Meridian', 'Ana Oduya'],
    ],
    ['fr', 'Le capitaine du port affirme que le mât était pourri.', ['The Gull', 'Le capitaine du port']],
    [
      'fr',
      'Selon le syndicat, le contremaître affirmait que le mât était pourri.',
      ['The Gull', 'le syndicat', 'le contremaître'],
    ],
    [
      'fr',
      '[Ana Oduya](per) a confié à la radio [Méridien](org) que le mât était pourri.',
      ['The Gull', 'Méridien', 'Ana Oduya'],
    ],
  ] as const)
    test(written, () => expect(chain(innermost(said(written, language)))).toEqual(links));
});

test('three links: an anonymous source told an agency that a ministry had informed a port', () => {
  const written =
    'An anonymous official told the agency [Adria Press](org) that the ministry had warned that the mast was rotten.';
  const last = innermost(said(written, 'en'));
  expect(chain(last).slice(0, 2)).toEqual(['The Gull', 'Adria Press']);
  expect(chain(last).at(-1)).toBe('the ministry');
  expect(last?.voice.chain.some((l) => l.anonymous)).toBe(true);
});

test('the inner attribution names the one that it stands in', () => {
  const list = said('The harbour master said that the foreman had warned that the mast was rotten.', 'en');
  const inner = innermost(list);
  expect(list.find((a) => a.id === inner?.within)?.voice.chain.at(-1)?.name).toBe('The harbour master');
});

test('a paper that cites itself is one link', () =>
  expect(chain(said('[The Gull](org) reported that the mast was rotten.', 'en')[0])).toEqual(['The Gull']));

describe('quotations', () => {
  test('“…,” said X. “…” is one attribution with two stretches', () => {
    const list = said('“The mast was rotten for years,” said [Ana Oduya](per). “It fell on the crane.”', 'en');
    expect(list.map((a) => [a.voice.chain.at(-1)?.name, a.content.length])).toEqual([['Ana Oduya', 2]]);
    expect(list[0]?.voice.carriedOver).toBeUndefined();
  });

  test('a quotation without a speaker is given to the last one, and flagged', () => {
    const written =
      '[Ana Oduya](per) said that the mast was rotten.\n“Nobody ever wanted to know about the state of it.”';
    const quoted = said(written, 'en').find((a) => a.voice.mode === 'direct');
    expect(quoted?.voice.chain.at(-1)?.name).toBe('Ana Oduya');
    expect(quoted?.voice.carriedOver).toBeTruthy();
  });

  test('a quotation that goes on in the next paragraph keeps its speaker, and is flagged', () => {
    const written =
      '[Ana Oduya](per) said: “The mast was rotten and everybody at the yard knew.\n“Nobody wanted to pay for a new one in those years.”';
    const second = said(written, 'en').find((a) => a.voice.carriedOver);
    expect(second?.voice.chain.at(-1)?.name).toBe('Ana Oduya');
  });

  test('a quotation of nobody is unnamed', () => {
    const list = said('“It fell on the crane in the early morning.”', 'en');
    expect(list.map((a) => a.voice.chain.at(-1)?.kind)).toEqual(['unnamed']);
  });

  test('« … », a dit X. « … »', () => {
    const list = said(
      '« Le mât était pourri depuis des années », a dit [Ana Oduya](per). « Personne ne voulait le savoir au chantier. »',
      'fr',
    );
    expect(list.map((a) => [a.voice.chain.at(-1)?.name, a.content.length])).toEqual([['Ana Oduya', 2]]);
  });
});

describe('anonymous or named', () => {
  for (const [language, written, anonymous] of [
    ['en', 'A source close to the inquiry said that the mast was rotten.', true],
    ['en', 'One official said that the mast was rotten.', true],
    ['en', '[Ana Oduya](per) said that the mast was rotten.', false],
    ['en', 'The ministry said that the mast was rotten.', false],
    ['fr', 'Une source proche du dossier affirme que le mât était pourri.', true],
    ['fr', '[Ana Oduya](per) affirme que le mât était pourri.', false],
  ] as const)
    test(written, () => expect(innermost(said(written, language))?.voice.chain.at(-1)?.anonymous).toBe(anonymous));
});

describe('off the record', () => {
  for (const [language, written] of [
    ['en', 'An inspector said on condition of anonymity that the mast was rotten.'],
  ] as const)
    test(written, () => {
      const a = innermost(said(written, language));
      expect([a?.voice.onRecord, a?.voice.chain.at(-1)?.anonymous]).toEqual([false, true]);
    });
});

describe('stances', () => {
  for (const [language, written, stance] of [
    ['en', 'The ministry denied that the mast was rotten.', 'denied'],
    ['en', 'The ministry would neither confirm nor deny that the mast was rotten.', 'neither confirmed nor denied'],
    ['en', 'The ministry declined to comment on the state of the mast.', 'no answer'],
    ['en', 'The mayor doubted that the mast was rotten.', 'doubted'],
    ['en', 'The mayor cannot say that the mast was rotten.', 'neither confirmed nor denied'],
    ['en', 'The clerk did not confirm that the mast was rotten.', 'neither confirmed nor denied'],
    ['en', 'The mayor does not believe that the mast was rotten.', 'doubted'],
    ['en', 'The mayor was not certain that the mast was rotten.', 'doubted'],
    ['en', 'The mayor was not aware that the mast was rotten.', 'affirmed'],
    ['en', 'The mayor declined to confirm that the mast was rotten.', 'neither confirmed nor denied'],
    ['en', 'The mayor refused to admit that the mast was rotten.', 'neither confirmed nor denied'],
    ['en', 'The mayor did not deny that the mast was rotten.', 'neither confirmed nor denied'],
    ['fr', 'Le maire ne pense pas que le mât ait été pourri.', 'doubted'],
    ['fr', 'Le maire ne peut pas dire que le mât était pourri.', 'neither confirmed nor denied'],
    ['en', 'The mayor asked whether the mast was rotten.', 'asked'],
    ['fr', 'Le ministère dément que le mât ait été pourri.', 'denied'],
    ['fr', 'Le ministère n’a ni confirmé ni démenti la vente du chantier.', 'neither confirmed nor denied'],
    ['fr', 'Le ministère n’a pas souhaité commenter l’état du mât.', 'no answer'],
    ['fr', 'Le maire doute que le mât ait été pourri.', 'doubted'],
  ] as const)
    test(written, () => expect(said(written, language).map((a) => a.stance)).toContain(stance));
});

test('a pronoun that speaks is given its name', () => {
  const list = said('[Ana Oduya](per) ran the port office. She said that the mast was rotten.', 'en');
  expect(chain(list[0])).toEqual(['The Gull', 'Ana Oduya']);
});

test('the voice of what a frame reads is the chain of who says it', () => {
  const { claims } = read('The foreman said that police had arrested the courier.', 'en', 'The Gull');
  const arrest = claims.find((c) => c.predicate === 'arrested');
  expect(arrest?.voice.chain.map((l) => l.name)).toEqual(['The Gull', 'The foreman']);
});

test('without a publisher the file itself speaks', () => {
  const { claims } = read('Police arrested the courier in [Bari](loc).', 'en');
  expect(claims[0]?.voice.chain.map((l) => l.name)).toEqual([marked('', 'en').document.path]);
});

test('who does not answer says nothing of what was asked', () => {
  const { claims } = read(
    'The [Ministry of Ports](org) did not reply to three letters sent by the union in [March 1962](1962-03).',
    'en',
    'The Gull',
  );
  expect(claims.find((c) => c.predicate === 'told')?.voice.chain.map((l) => l.name)).toEqual(['The Gull']);
});

test('who claims a deed does not tell what it did', () => {
  const { claims } = read(
    'The council condemned the raid, for which the [Quay Front](org) claimed responsibility and which killed two dockers.',
    'en',
    'The Gull',
  );
  expect(claims.find((c) => c.predicate === 'killed')?.voice.chain.map((l) => l.name)).toEqual(['The Gull']);
});

describe('who does not pass a thing on is no voice of it', () => {
  for (const [written, voice] of [
    ['The board should have told the mayor that [Ilir Hoxha](per) had met the clerk.', 'cutting.txt'],
    ['The board left without informing the mayor that [Ilir Hoxha](per) had met the clerk.', 'cutting.txt'],
    ['Nobody told the mayor that [Ilir Hoxha](per) had met the clerk.', 'cutting.txt'],
    ['The inquiry heard that [Ilir Hoxha](per) had met the clerk.', 'unnamed'],
    ['The board told the mayor that [Ilir Hoxha](per) had met the clerk.', 'The board'],
    ['[Ilir Hoxha](per) pleaded not guilty to meeting the clerk.', 'Ilir Hoxha'],
  ] as const)
    test(written, () => {
      const met = read(written, 'en').claims.find(({ predicate }) => predicate === 'met');
      expect(met?.voice.chain.at(-1)?.name).toBe(voice);
    });
});

test('nobody, and no pronoun that only refers, is a voice', () => {
  const chains = (written: string) => said(written, 'fr').map((a) => chain(a).at(-1));
  expect(chains('Rien n’indique que le mât était pourri.')).toEqual([]);
  expect(chains('La rumeur selon laquelle le mât était pourri a couru le port.')).toEqual(['unnamed']);
  expect(chains('Un gardien qui affirme que le mât était pourri a quitté le port.')).toEqual(['Un gardien']);
});

test('who is convinced, or boasts, says so', () => {
  const chains = (written: string) => said(written, 'fr').map((a) => chain(a).at(-1));
  expect(chains('Le maire était convaincu que le mât était pourri.')).toEqual(['Le maire']);
  expect(chains('Le maire s’est vanté d’avoir vendu le mât.')).toEqual(['Le maire']);
});

test('who does not recognise somebody says nothing', () =>
  expect(said('Le gardien n’a pas reconnu [Imre Volk](per).', 'fr')).toEqual([]));

test('nobody speaks through whoever denies what was said, and « on » is nobody', () => {
  const chains = (written: string) => said(written, 'fr').map((a) => chain(a).join(' > '));
  expect(chains('La mairie prétend avoir vendu le mât, ce que dément le maire.')).toEqual([
    'The Gull > La mairie',
    'The Gull > le maire',
  ]);
  expect(chains('On dit que le mât était pourri.')).toEqual(['The Gull > unnamed']);
});

test('the day of a report is part of its name', () => {
  expect(
    said('Le rapport du [3 mai](2014-05-03) indique que le mât était pourri.', 'fr').map((a) => chain(a).at(-1)),
  ).toEqual(['Le rapport du 3 mai']);
});

test('who refuses to confirm a thing neither affirms nor denies it', () => {
  for (const written of [
    'Le maire a refusé de confirmer que le mât était pourri.',
    'Le maire ne confirme ni ne dément que le mât était pourri.',
  ])
    expect(said(written, 'fr').map(({ stance }) => stance)).toEqual(['neither confirmed nor denied']);
});

test('who is said to defend themselves of a deed, or to rule a thing out, denies it', () => {
  for (const written of [
    'Le maire se défend d’avoir vendu le mât.',
    'Le maire est revenu sur ses déclarations selon lesquelles le mât était vendu.',
    'Le maire exclut que le mât ait été vendu.',
    'Le maire a démenti la rumeur selon laquelle le mât était vendu.',
  ])
    expect(said(written, 'fr').every(({ stance }) => stance === 'denied')).toBe(true);
});
