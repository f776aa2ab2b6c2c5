/** Each verb gets its subject, by every way of finding one. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import type { Clause } from './clauses.ts';

function clause(sentence: string, language: Language, lemma: string): { text: string; found: Clause | undefined } {
  const { text, readings } = readingsOf(sentence, language);
  return { text, found: readings.flatMap((r) => r.clauses).find((c) => c.vg.lemma === lemma) };
}

/** Sentence, verb, its subject, how it was found. */
const SUBJECTS: readonly (readonly [Language, string, string, string, Clause['subjectBy']])[] = [
  // right before the verb
  [
    'en',
    'The harbour master of [Koper](loc) wrote to the ministry in [May](2014-05).',
    'write',
    'The harbour master of Koper',
    'direct',
  ],
  [
    'en',
    'In [April 2014](2014-04), after a long dispute, the yard dismissed forty workers.',
    'dismiss',
    'the yard',
    'direct',
  ],
  ['fr', 'Le capitaine du port a écrit au ministère en [mai](2014-05).', 'écrire', 'Le capitaine du port', 'direct'],
  ['en', 'He said that a clerk, [Imre Volk](per), had died there in [May](2014-05).', 'die', 'a clerk', 'direct'],
  ['en', 'The colonel blamed the adjutant, who was killed.', 'kill', 'the adjutant', 'relative'],
  ['en', 'The police said two of them had fled.', 'flee', 'two of them', 'direct'],
  ['en', 'The police said clerks in the yard had fled.', 'flee', 'clerks in the yard', 'direct'],
  ['en', 'The police arrested two men after a shop was robbed.', 'arrest', 'The police', 'direct'],
  ['en', 'Nothing was done until a clerk, [Imre Volk](per), died.', 'die', 'a clerk', 'direct'],
  ['en', '[Imre Volk](per) was cleared of theft but found guilty of fraud.', 'find', 'Imre Volk', 'shared'],
  ['en', 'Four men were arrested and two later charged.', 'charge', 'two', 'direct'],
  [
    'en',
    'The board confirmed that a man named [Imre Volk](per) had left, but refused to name the ship.',
    'refuse',
    'The board',
    'shared',
  ],
  ['en', 'The widows of men who had been lost at sea wrote to the yard.', 'write', 'The widows of men', 'direct'],
  ['en', 'She spoke of the fire in the rope store in [May](2014-05) which killed two.', 'kill', 'the fire', 'relative'],
  ['en', 'She spoke of the rope store which burned.', 'burn', 'the rope store', 'relative'],
  ['fr', 'C’est la greffière, et non le maire, qui a quitté le port.', 'quitter', 'la greffière', 'relative'],
  ['fr', 'Le maire attend de savoir si le garde a quitté le port.', 'savoir', 'Le maire', 'governor'],
  ['fr', 'Le garde qu’a payé le maire a quitté le port.', 'payer', 'le maire', 'inverted'],
  ['fr', 'Le garde qu’a payé le maire a quitté le port.', 'quitter', 'Le garde', 'direct'],
  ['fr', 'Le maire a-t-il été payé par le garde ?', 'payer', 'Le maire', 'direct'],
  ['fr', 'Les gardes accompagnant le maire ont quitté le port.', 'quitter', 'Les gardes', 'direct'],
  ['fr', 'Le maire a empêché le greffier de quitter le port.', 'quitter', 'le greffier', 'governor'],
  ['fr', 'Le maire a interdit à [Ana Oduya](per) de quitter le port.', 'quitter', 'Ana Oduya', 'governor'],
  ['en', 'The guards accompanying the mayor left the port.', 'leave', 'The guards', 'direct'],
  ['fr', 'En [avril 2014](2014-04), le chantier a licencié quarante ouvriers.', 'licencier', 'le chantier', 'direct'],
  // a name that rings another
  ['en', '[Ana Oduya](per) called [Ilir Hoxha](per) about the lease.', 'call', 'Ana Oduya', 'direct'],
  // what is thought before the subject is named
  ['en', 'Suspecting that a clerk had lied, the mayor rang the yard.', 'suspect', 'the mayor', 'governor'],
  // why somebody is rung
  ['en', '[Ana Oduya](per) rang [Ilir Hoxha](per) to warn him of it.', 'warn', 'Ana Oduya', 'governor'],
  // a relative
  ['en', 'The driver who fled had left his papers in the van.', 'flee', 'The driver', 'relative'],
  ['fr', 'Le chauffeur qui a fui avait laissé ses papiers dans la camionnette.', 'fuir', 'Le chauffeur', 'relative'],
  // an insert between commas
  ['en', '[Ana Oduya](per), one of the three tellers, opened the safe.', 'open', 'Ana Oduya', 'direct'],
  ['en', 'The mayor, who was on holiday, ignored the letter.', 'ignore', 'The mayor', 'direct'],
  ['fr', '[Ana Oduya](per), une des trois caissières, a ouvert le coffre.', 'ouvrir', 'Ana Oduya', 'direct'],
  // a list of relatives
  [
    'en',
    'Six relatives, his parents, two brothers and two sisters, were questioned in [Bari](loc).',
    'question',
    'Six relatives, his parents, two brothers and two sisters',
    'direct',
  ],
  [
    'fr',
    'Six proches, ses parents, deux frères et deux sœurs, ont été interrogés à [Bari](loc).',
    'interroger',
    'Six proches, ses parents, deux frères et deux sœurs',
    'direct',
  ],
  // an acronym in brackets
  [
    'en',
    'The Dock Workers’ Union (DWU) rejected the offer on [Friday](2016-06-10).',
    'reject',
    'The Dock Workers’ Union',
    'direct',
  ],
  [
    'fr',
    'L’Office des phares (ODP) a rejeté l’offre [vendredi](2016-06-10).',
    'rejeter',
    'L’Office des phares',
    'direct',
  ],
  // after a quotation
  [
    'en',
    '“Nobody ever read our letter in time,” said [Ana Oduya](per) on [Monday](2016-06-06).',
    'say',
    'Ana Oduya',
    'inverted',
  ],
  [
    'fr',
    '« Personne n’a lu notre lettre à temps », a déclaré [Ana Oduya](per) [lundi](2016-06-06).',
    'déclarer',
    'Ana Oduya',
    'inverted',
  ],
  // shared
  ['en', 'The guard locked the gate and called the police.', 'call', 'The guard', 'shared'],
  ['en', 'The clerk ordered that the post be moved and told the police to wait.', 'tell', 'The clerk', 'shared'],
  ['en', 'The brothers were arrested and charged with theft.', 'charge', 'The brothers', 'shared'],
  ['en', 'The Chief of Safety, who returned, rang the port.', 'return', 'The Chief of Safety', 'relative'],
  ['fr', 'Le gardien a fermé la grille et a appelé la police.', 'appeler', 'Le gardien', 'shared'],
  // a governed infinitive
  ['en', 'The prefect wanted to close the yard.', 'close', 'The prefect', 'governor'],
  ['en', 'The prefect ordered the yard to stop the crane.', 'stop', 'the yard', 'governor'],
  ['fr', 'Le préfet voulait fermer le chantier.', 'fermer', 'Le préfet', 'governor'],
  ['en', 'After leaving prison, [Ilir Hoxha](per) moved to [Bari](loc).', 'leave', 'Ilir Hoxha', 'governor'],
  // a shortened participle
  ['en', 'The man arrested in [May](2016-05) had worked at the yard.', 'arrest', 'The man', 'reduced'],
  ['en', 'The man arrested in [May](2016-05) had worked at the yard.', 'work', 'The man', 'direct'],
  ['en', 'Police saw a woman carrying a heavy bag.', 'carry', 'a woman', 'reduced'],
  ['fr', 'L’homme arrêté en [mai](2016-05) avait travaillé au chantier.', 'arrêter', 'L’homme', 'reduced'],
  ['fr', 'L’homme arrêté en [mai](2016-05) avait travaillé au chantier.', 'travailler', 'L’homme', 'direct'],
  // a question
  ['en', 'Had the ministry informed the yard?', 'inform', 'the ministry', 'direct'],
  // a time or an adverb between
  ['en', 'The minister [later that year](2016) resigned.', 'resign', 'The minister', 'direct'],
  ['fr', 'Le ministre, lui, savait tout depuis [2012](2012).', 'savoir', 'Le ministre', 'direct'],
];

describe('subjects', () => {
  for (const [language, sentence, lemma, subject, by] of SUBJECTS)
    test(`${lemma}: ${sentence}`, () => {
      const { text, found } = clause(sentence, language, lemma);
      const span = found?.subject;
      expect([span && text.slice(span.start, span.end), found?.subjectBy]).toEqual([subject, by]);
    });
});

describe('reports and what nobody does', () => {
  for (const [language, sentence, lemma, subject] of [
    [
      'en',
      'Three directors were fined by the court, reveals [Ilir Hoxha](per), author of a book.',
      'reveal',
      'Ilir Hoxha',
    ],
    ['fr', 'Trois directeurs ont été condamnés, révèle [Ilir Hoxha](per), auteur d’un livre.', 'révéler', 'Ilir Hoxha'],
    ['en', 'The clerk said that the lease was lost and added that nobody had looked for it.', 'add', 'The clerk'],
    ['en', 'People who knew him in [Lund](loc) recall not seeing him.', 'see', 'People'],
    ['en', 'The decision makes it harder to spot them.', 'spot', undefined],
    ['en', 'The raid was provoked by the plot to kill the mayor.', 'kill', undefined],
    ['en', 'The problem is not to know if it will end.', 'know', undefined],
    ['en', 'The clerk said that city efforts after the raid to watch the quay had failed.', 'watch', undefined],
  ] as const)
    test(`${lemma}: ${sentence}`, () => {
      const { text, found } = clause(sentence, language, lemma);
      expect(found?.subject && text.slice(found.subject.start, found.subject.end)).toBe(subject);
    });
});

describe('a form that can be a past or a participle', () => {
  for (const [sentence, lemma, form] of [
    ['The man arrested in [May](2016-05) fled to [Malta](loc).', 'arrest', 'participle'],
    ['Police arrested the man in [May](2016-05).', 'arrest', 'finite'],
    ['An imam called [Rachid](per) left the town.', 'call', 'participle'],
    ['The imam called the police twice.', 'call', 'finite'],
    ['Questioned by the court, the clerk wept.', 'question', 'participle'],
    ['The letter signed by the mayor was lost.', 'sign', 'participle'],
    ['The mayor signed the letter and left.', 'sign', 'finite'],
    ['The clerk, suspected of theft, resigned.', 'suspect', 'participle'],
    ['Was the letter then found?', 'find', 'finite'],
    ['Two men were held after the guards found a rifle.', 'find', 'finite'],
    ['He was held as one of the men accused of theft.', 'accuse', 'participle'],
  ] as const)
    test(`${lemma}: ${sentence}`, () => expect(clause(sentence, 'en', lemma).found?.vg.form).toBe(form));
});

describe('complements', () => {
  for (const [language, sentence, lemma, complements] of [
    [
      'en',
      'The register sent a list of names to the tribunal in [May](2014-05).',
      'send',
      ['np a list of names', 'to the tribunal', 'time May'],
    ],
    [
      'en',
      'The yard told the customs office that the crane had failed.',
      'tell',
      ['np the customs office', 'that that'],
    ],
    ['en', 'The bank gave [Ana Oduya](per) the keys.', 'give', ['np Ana Oduya', 'np the keys']],
    ['en', 'The clerk said the letter was lost.', 'say', ['that the letter']],
    ['en', 'The mayor asked whether the silo was empty.', 'ask', ['that whether']],
    [
      'fr',
      'Le registre a envoyé une liste de noms au tribunal en [mai](2014-05).',
      'envoyer',
      ['np une liste de noms', 'au tribunal', 'time mai'],
    ],
    ['fr', 'Le maire affirme que le mât est tombé.', 'affirmer', ['that que']],
    [
      'fr',
      'Le syndicat a déploré, [vendredi](2016-06-10), l’absence de tout inspecteur.',
      'déplorer',
      ['time vendredi', 'np l’absence de tout inspecteur'],
    ],
  ] as const)
    test(sentence, () => {
      const { text, found } = clause(sentence, language, lemma);
      const shown = found?.complements.flatMap((c) => {
        if (c.type === 'np') return [`np ${text.slice(c.arg.start, c.arg.end)}`];
        if (c.type === 'pp') return [`${c.prep} ${text.slice(c.arg.start, c.arg.end)}`];
        if (c.type === 'time') return [`time ${c.word.text}`];
        return c.type === 'that' ? [`that ${text.slice(c.at.start, c.at.end)}`] : [];
      });
      expect(shown).toEqual(complements);
    });
});

test('a clause opened by "that" hangs on the verb before it', () => {
  const { readings } = readingsOf('The clerk said that the mayor had signed the lease.', 'en');
  const signed = readings[0]?.clauses.find((c) => c.vg.lemma === 'sign');
  expect([signed?.relation, signed?.governor?.vg.lemma]).toEqual(['that', 'say']);
});

test('a time at the end of joined clauses holds for both', () => {
  const { readings } = readingsOf('Two dockers were killed and a guard wounded in [May](2014-05).', 'en');
  const killed = readings[0]?.clauses.find((c) => c.vg.lemma === 'kill');
  expect(killed?.timedBy?.vg.lemma).toBe('wound');
});
