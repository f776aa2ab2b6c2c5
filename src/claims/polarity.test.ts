/** What the verbs above a clause say: it did not happen, or has not happened yet. */
import { expect, test } from 'vitest';
import type { Language } from '../domain/facts.ts';
import { polarityAbove } from './polarity.ts';
import { readingsOf } from './testing.ts';

const POLARITIES: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'Two crews did not choose to join the union.', 'join', 'negated ahead'],
  ['en', 'Reporters may contact the yard.', 'contact', 'ahead'],
  ['en', 'The clerk may have contacted the yard.', 'contact', ''],
  ['en', 'The clerk may know the yard.', 'know', ''],
  ['en', 'The ministry failed to inform the port of the storm.', 'inform', 'negated'],
  ['en', 'The ministry informed the port of the storm.', 'inform', ''],
  ['en', 'Officers did not try to locate the witness.', 'locate', 'negated ahead'],
  ['en', 'Officers made no attempt to locate the witness.', 'locate', 'negated'],
  ['en', 'Officers were unable to locate the witness.', 'locate', 'negated'],
  ['en', 'The pilots were at a loss to know the depth.', 'know', 'negated'],
  ['en', 'The prefect declined, judging that the yard was safe.', 'judge', ''],
  ['en', 'The owner invited the skipper to move to [Bari](loc).', 'move', 'ahead'],
  ['en', 'The prefect makes sure that the crews meet every week.', 'meet', 'ahead'],
  ['en', 'The prefect ensured that the crews met every week.', 'meet', ''],
  ['en', 'The files do not allow the clerk to locate the witness.', 'locate', 'negated ahead'],
  ['en', 'The clerk was acquitted of burning the lease.', 'burn', 'negated'],
  ['en', 'The crew was cleared to leave the yard.', 'leave', ''],
  ['en', 'The clerk nearly burnt the lease.', 'burn', 'negated'],
  ['en', 'The clerk had yet to sign the lease.', 'sign', 'negated'],
  ['en', 'The guards were about to search the yard.', 'search', 'ahead'],
  ['en', 'The clerk avoided signing the lease.', 'sign', 'negated'],
  ['en', 'The guard had orders to search the yard.', 'search', 'ahead'],
  ['en', 'The skipper had been issued a visa to visit [Bari](loc).', 'visit', 'ahead'],
  ['en', 'The skipper took the train to visit [Bari](loc).', 'visit', ''],
  ['en', 'The clerk managed to copy the lease.', 'copy', ''],
  ['en', 'The clerk will decide whether or not to copy the lease.', 'copy', 'ahead'],
  ['en', 'The clerk left the yard without telling the guard.', 'tell', 'negated'],
  ['en', 'The clerk left without trying to warn the guard.', 'warn', 'negated ahead'],
  ['fr', 'Le greffier est parti sans prévenir le gardien.', 'prévenir', 'negated'],
  ['en', 'The clerk never managed to copy the lease.', 'copy', 'negated'],
  ['en', 'The brothers planned to rob the bank in [Graz](loc).', 'rob', 'ahead'],
  ['en', 'The prefect will close the yard.', 'close', 'ahead'],
  ['en', 'The yard should close in the autumn.', 'close', 'ahead'],
  ['en', 'The prefect refused to sign the order.', 'sign', 'negated'],
  ['en', 'The union threatened to block the quay.', 'block', 'ahead'],
  ['en', 'The clerk had hoped to burn the lease.', 'burn', 'ahead'],
  ['en', 'The auditor was scheduled to visit the yard.', 'visit', 'ahead'],
  ['en', 'The two men discussed bombing the mast.', 'bomb', 'ahead'],
  ['en', 'The barge is going to leave the yard.', 'leave', 'ahead'],
  ['en', 'The police would have had an hour to find the clerk.', 'find', 'ahead'],
  ['en', 'The director should oversee a centre to inform the port of storms.', 'inform', 'ahead'],
  ['en', 'The parliament needs to identify the yards.', 'identify', 'ahead'],
  ['en', 'The crew was unlikely to leave the yard.', 'leave', 'ahead'],
  ['en', 'The guard was authorised to search the yard.', 'search', 'ahead'],
  ['en', 'The captain told the crew to leave the yard.', 'leave', 'ahead'],
  ['en', 'The witnesses had to be found.', 'find', 'ahead'],
  ['en', 'The witnesses had to flee the yard.', 'flee', ''],
  ['en', 'The skipper travelled to [Bari](loc) to meet the buyer.', 'meet', 'ahead'],
  ['en', 'The clerk offered to copy the lease.', 'copy', 'ahead'],
  ['en', 'The clerk was forbidden to contact the yard.', 'contact', 'negated'],
  ['en', 'The clerk pretended to search the yard.', 'search', 'negated'],
  ['en', 'The guards were too late to arrest the clerk.', 'arrest', 'negated'],
  ['en', 'Before he could be arrested, the clerk fled.', 'arrest', 'negated'],
  ['en', 'The board’s decision to warn the crew was reversed.', 'warn', 'ahead'],
  ['en', 'The clerk must have left the yard.', 'leave', ''],
  ['en', 'The clerk must leave the yard.', 'leave', 'ahead'],
  ['en', 'The clerk is unlikely to have left the yard.', 'leave', ''],
  ['en', 'The board had until [May 2014](2014-05) to warn the crew.', 'warn', 'ahead'],
  ['en', 'The skipper went to [Bari](loc) to see the buyer.', 'see', 'ahead'],
  ['en', 'The skipper went to see the buyer.', 'see', ''],
  ['en', 'The clerk risks being expelled.', 'expel', 'ahead'],
  ['fr', 'Le greffier a failli brûler le bail.', 'brûler', 'negated'],
  ['fr', 'Les agents n’ont pu ni trouver ni prévenir le témoin.', 'prévenir', 'negated'],
  ['fr', 'Les agents étaient sur le point de fouiller le chantier.', 'fouiller', 'ahead'],
  ['fr', 'Le greffier a été acquitté d’avoir brûlé le bail.', 'brûler', 'negated'],
  ['fr', 'Le ministère a prévenu le port.', 'prévenir', ''],
  ['fr', 'Le greffier a réussi à copier le bail.', 'copier', ''],
  ['fr', 'Les agents n’ont pas cherché à localiser le témoin.', 'localiser', 'negated ahead'],
  ['fr', 'Le préfet fermera le chantier à l’automne.', 'fermer', 'ahead'],
  ['fr', 'Les deux frères projetaient de braquer la banque.', 'braquer', 'ahead'],
  ['fr', 'Le préfet a refusé de signer l’arrêté.', 'signer', 'negated'],
];

for (const [language, sentence, lemma, expected] of POLARITIES)
  test(`${lemma}: ${sentence}`, () => {
    const { text, readings } = readingsOf(sentence, language);
    const clause = readings.flatMap((r) => r.clauses).find((c) => c.vg.lemma === lemma);
    const found = clause && polarityAbove(clause, text);
    const shown = [found?.negated ? 'negated' : '', found?.prospective ? 'ahead' : ''].filter(Boolean).join(' ');
    expect(found ? shown : 'no such clause').toBe(expected);
  });
