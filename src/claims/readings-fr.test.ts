/** Who does it, when, and who says so: French sentences that were once read as something else. */
import { describe, expect, test } from 'vitest';
import { claimOf, read } from './testing.ts';

const said = (written: string, id: string) => read(written, 'fr').claims.find((c) => c.predicate === id);
const stands = (written: string, id: string, role: string) =>
  said(written, id)?.roles.find((r) => r.role === role)?.standsFor?.words;

describe('who does it', () => {
  test('whom the witness saw', () =>
    expect(
      claimOf('[Imre Volk](per) a déclaré avoir vu le garde remettre une clé à [Ana Oduya](per).', 'fr', 'handed', [
        'who',
      ]),
    ).toEqual({ who: 'le garde', flags: '' }));
  test('« entendu le directeur menacer » questions nobody', () =>
    expect(said('Le docker dit avoir entendu le directeur menacer un garde.', 'questioned')).toBeUndefined());
  test('who is not known is not the inquiry', () =>
    expect(
      claimOf(
        'L’équipe de la commission n’a pas pu établir qui, au sein du port, avait décidé de vendre le hangar.',
        'fr',
        'decided',
        ['who'],
      )?.who,
    ).toBeUndefined());
  test('« à trois reprises » is no sentence', () =>
    expect(
      claimOf('[Imre Volk](per), condamné à trois reprises, vit à [Pau](loc).', 'fr', 'sentenced', ['to'])?.to,
    ).toBeUndefined());
  test('an apposition considers nothing', () =>
    expect(
      said('Considérant que [M. Volk](per), ressortissant hongrois, est entré en [France](loc).', 'assessed'),
    ).toBeUndefined());
  test('a direction is nobody', () =>
    expect(
      stands('Le chauffeur est parti en direction de la gare. Il n’a pas été retrouvé.', 'located', 'whom'),
    ).not.toBe('direction'));
  test('who asked is named by the way', () =>
    expect(
      stands(
        'À la demande de [Mme Oduya](per), la commission a ouvert une enquête. Elle a interrogé le préfet.',
        'questioned',
        'who',
      ),
    ).toBe('la commission'));
  test('a place is told nothing', () =>
    expect(claimOf('La police a signalé son passage à [Brno](loc).', 'fr', 'told', ['to'])?.to).toBeUndefined());
});

describe('when, and whether yet', () => {
  test('« ne … que » dates it', () => {
    const moment = said('La mairie n’a été prévenue que le [4 mai 2014](2014-05-04).', 'told')?.when;
    expect(moment && 'moment' in moment && moment.moment.edtf).toBe('2014-05-04');
  });
  test('what nobody knew of a day is a clause', () =>
    expect(
      claimOf(
        'Personne ne savait que le [3 mai 2014](2014-05-03) le garde avait quitté [Sète](loc).',
        'fr',
        'was-unaware',
        ['what'],
      )?.what,
    ).toBeDefined());
  test('the day announced is not that of the announcement', () => {
    const when = said('Le port annonce la fermeture du quai au [3 mars 2015](2015-03-03).', 'published')?.when;
    expect(when && 'moment' in when).toBe(false);
  });
  test('what an office obliges to is an order', () =>
    expect(
      claimOf('Le préfet a obligé [Imre Volk](per) à quitter la [France](loc).', 'fr', 'travelled', [])?.flags,
    ).toBe('ahead'));
});

describe('who says so', () => {
  test('the name behind a place is who speaks', () =>
    expect(
      claimOf('« Je n’ai jamais vu cet homme », a répété à la barre [Imre Volk](per).', 'fr', 'stated', ['who', 'to']),
    ).toEqual({ who: 'Imre Volk', to: undefined, flags: '' }));
  test('a denial stands beside the accusation', () =>
    expect(
      read('[Imre Volk](per) est accusé d’avoir payé un garde, ce qu’il réfute.', 'fr').claims.map((c) => c.stance),
    ).toContain('denied'));
  test('who wished to say nothing gave no answer', () =>
    expect(said('La préfecture n’a pas souhaité faire de commentaire.', 'answered')?.stance).toBe('no answer'));
  test('a report behind what it told', () =>
    expect(
      claimOf('[Imre Volk](per) sera jugé en mars, a confirmé [jeudi](?) son avocate.', 'fr', 'stated', ['who']),
    ).toEqual({ who: 'son avocate', flags: '' }));
  test('nothing lets anybody confirm it', () =>
    expect(read('Rien ne permet à ce stade de confirmer ce voyage.', 'fr').claims).toEqual([]));
  test('what no piece of evidence shows is open', () =>
    expect(
      said('Aucun élément du dossier ne permet d’affirmer que [Imre Volk](per) a rencontré le préfet.', 'met')?.stance,
    ).toBe('doubted'));
  test('what nobody knows is said in the writer’s own voice', () => {
    const { claims } = read('[Imre Volk](per) a été arrêté. On ignore où il est détenu.', 'fr');
    expect(claims.map((c) => c.predicate)).toEqual(['arrested', 'detained']);
    expect(claims.at(-1)?.voice.chain.length).toBe(claims[0]?.voice.chain.length);
  });
  test('« on dit que » is nobody’s statement', () =>
    expect(said('On dit que [Imre Volk](per) a payé le garde.', 'stated')).toBeUndefined());
  test('who accuses confesses nothing', () =>
    expect(said('La mairie accuse [Imre Volk](per) d’avoir vendu le hangar.', 'stated')).toBeUndefined());
});
