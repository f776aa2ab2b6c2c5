/** Tagged words come together as noun phrases, prepositional phrases and verb groups. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import type { VerbGroup } from './verb-group.ts';

const chunksIn = (sentence: string, language: Language): { text: string; chunks: Chunk[] } => {
  const { text, readings } = readingsOf(sentence, language);
  return { text, chunks: chunksOf(readings[0]?.words ?? [], language) };
};

/** "np The yard · vg close · pp in May". */
const shown = (sentence: string, language: Language): string => {
  const { text, chunks } = chunksIn(sentence, language);
  return chunks
    .map((c) =>
      c.type === 'vg'
        ? `vg ${c.prep ? `(${c.prep}) ` : ''}${c.vg.lemma}`
        : c.type === 'np'
          ? `np ${text.slice(c.np.start, c.np.end)}`
          : c.type === 'pp'
            ? `pp ${text.slice(c.at.start, c.np.end)}`
            : `${c.type}${'word' in c && c.type !== 'comma' && c.type !== 'stop' ? ` ${c.word.text}` : ''}`,
    )
    .join(' · ');
};

describe('pieces', () => {
  for (const [language, sentence, pieces] of [
    ['en', 'They paid the clerk 400 euros.', 'np They · vg pay · np the clerk · np 400 euros · stop'],
    [
      'en',
      'They paid [Karel Novotny](per) 4,000 pounds.',
      'np They · vg pay · np Karel Novotny · np 4,000 pounds · stop',
    ],
    [
      'en',
      'The [Harbour Inspectorate](org) has lost track of two barges.',
      'np The Harbour Inspectorate · vg lose · np track · pp of two barges · stop',
    ],
    [
      'en',
      'After leaving prison, [Ilir Hoxha](per) moved to [Bari](loc).',
      'vg (after) leave · np prison · comma · np Ilir Hoxha · vg move · pp to Bari · stop',
    ],
    ['en', 'The yard did not answer in [May 2014](2014-05).', 'np The yard · vg answer · time May 2014 · stop'],
    [
      'en',
      'The guard, who was asleep, heard nothing.',
      'np The guard · comma · rel who · vg be · np asleep · comma · vg hear · np nothing · stop',
    ],
    [
      'fr',
      'Les douanes ont perdu la trace du camion.',
      'np Les douanes · vg perdre · np la trace · pp du camion · stop',
    ],
    ['fr', 'Le maire ne lui a jamais répondu.', 'np Le maire · vg répondre · stop'],
    [
      'fr',
      'Sans prévenir le préfet, la mairie a vendu le quai.',
      'vg (sans) prévenir · np le préfet · comma · np la mairie · vg vendre · np le quai · stop',
    ],
  ] as const)
    test(sentence, () => expect(shown(sentence, language)).toBe(pieces));
});

describe('verb groups', () => {
  const group = (sentence: string, language: Language): VerbGroup | undefined => {
    const found = chunksIn(sentence, language).chunks.find((c) => c.type === 'vg');
    return found?.type === 'vg' ? found.vg : undefined;
  };
  for (const [language, sentence, expected] of [
    ['en', 'The lease was signed by the mayor.', { lemma: 'sign', passive: true, tense: 'past', form: 'finite' }],
    ['en', 'The lease had not been signed by then.', { lemma: 'sign', passive: true, perfect: true, negated: true }],
    ['en', 'The yard will close in the autumn.', { lemma: 'close', tense: 'future', modal: 'will' }],
    ['en', 'The yard would have closed without the loan.', { tense: 'conditional', perfect: true }],
    ['en', 'The clerk no longer knows the number.', { lemma: 'know', noLonger: true, negated: true }],
    ['en', 'The brothers are hiding in the hills.', { lemma: 'hide', tense: 'present', passive: false }],
    ['fr', 'Le bail a été signé par le maire.', { lemma: 'signer', passive: true, form: 'finite' }],
    ['fr', 'Les deux frères sont partis à l’aube.', { lemma: 'partir', passive: false, perfect: true }],
    ['fr', 'Le camion aurait quitté le port.', { lemma: 'quitter', tense: 'conditional', perfect: true }],
    ['fr', 'Le comptable s’est enfui la nuit même.', { lemma: 'enfuir', reflexive: true, passive: false }],
    ['fr', 'Le greffier ne connaît plus le numéro.', { lemma: 'connaître', noLonger: true, negated: true }],
    ['fr', 'Le préfet ne signera pas le bail.', { lemma: 'signer', tense: 'future', negated: true }],
    ['fr', 'La mairie n’a que deux agents au port.', { lemma: 'avoir', negated: false }],
  ] as const)
    test(sentence, () => expect(group(sentence, language)).toMatchObject(expected));
});

describe('heads', () => {
  for (const [language, sentence, head] of [
    ['en', 'The old harbour master slept.', 'master'],
    ['en', 'The agent [Ilir Hoxha](per) slept.', 'Ilir Hoxha'],
    ['fr', 'Le chef mécanicien dormait.', 'chef'],
    ['fr', 'Le juge [Mireille Castan](per) dormait.', 'Mireille Castan'],
  ] as const)
    test(sentence, () => {
      const np = chunksIn(sentence, language).chunks.find((c) => c.type === 'np');
      expect(np?.type === 'np' ? np.np.head.text : '').toBe(head);
    });
});
