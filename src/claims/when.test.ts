/** The time of a clause: its own words, what opens the sentence, or the verb above it; else the reason why there is none. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../domain/facts.ts';
import { readingsOf } from './testing.ts';
import { whenOf } from './when.ts';

function when(sentence: string, language: Language, lemma: string): string {
  const { text, readings } = readingsOf(sentence, language);
  const clause = readings.flatMap((r) => r.clauses).find((c) => c.vg.lemma === lemma);
  if (!clause) return 'no such clause';
  const found = whenOf(clause);
  if (found.at) expect(text.slice(found.at.start, found.at.end)).not.toBe('');
  return 'moment' in found ? found.moment.edtf : found.undated;
}

describe('dated', () => {
  for (const [language, sentence, lemma, edtf] of [
    ['fr', 'Arrêté le [12 juin](2014-06-12), le garde a fui.', 'fuir', 'no time is said'],
    ['fr', 'La mairie a répondu en [juin](2014-06) à la lettre du [5 mai 2014](2014-05-05).', 'répondre', '2014-06'],
    ['fr', 'La mairie a répondu à la lettre du [5 mai 2014](2014-05-05).', 'répondre', 'no time is said'],
    ['en', 'The mayor answered the request of [5 May 2014](2014-05-05).', 'answer', 'no time is said'],
    ['en', 'The guards watched the yard in [2009](2009) and [2010](2010).', 'watch', '2009/2010'],
    ['en', '[Ana Oduya](per), born on [4 May 1971](1971-05-04), was convicted.', 'convict', 'no time is said'],
    ['en', '[Ana Oduya](per) was convicted under the Act of [12 June 1991](1991-06-12).', 'convict', 'no time is said'],
    ['en', 'The clerk sent a letter of [5 May 2014](2014-05-05).', 'send', '2014-05-05'],
    [
      'fr',
      'Le bureau n’a pas transmis la note du [5 mai 2014](2014-05-05) au parquet.',
      'transmettre',
      'no time is said',
    ],
    [
      'fr',
      '[Imre Volk](per) est allé à [Bari](loc) en [2014](2014) avant de rejoindre le groupe.',
      'rejoindre',
      'no time is said',
    ],
    ['en', 'The yard was fined in [2014](2014) for failing to report the leak.', 'report', 'no time is said'],
    ['en', 'The board holds no record of a visit to the yard in [1987](1987).', 'hold', 'no time is said'],
    ['en', 'The board has held the keys in [1987](1987).', 'hold', '1987'],
    ['en', 'The board noted her resignation with effect from [31 March 2020](2020-03-31).', 'note', 'no time is said'],
    ['en', 'According to a note of [9 June 2014](2014-06-09), the clerk met the guard.', 'meet', 'no time is said'],
    ['en', 'The guards left before dawn on [3 February 2020](2020-02-03).', 'leave', '2020-02-03'],
    ['en', 'By [then](2015-04-20) the clerk had left the yard.', 'leave', '../2015-04-20'],
    ['en', 'Between [1987](1987) and [1991](1991) two dockers were hurt.', 'hurt', '1987/1991'],
    ['en', 'The murder of the clerk in [2009](2009) was never investigated.', 'investigate', 'no time is said'],
    [
      'en',
      'By the time the police searched the yard on [15 June 2013](2013-06-15), [Ruiz](per) had fled.',
      'flee',
      'no time is said',
    ],
    ['en', 'Although [Ruiz](per) was held on [4 May 2011](2011-05-04), the clerk left.', 'leave', 'no time is said'],
    ['en', 'The yard burnt on [3 May 2011](2011-05-03), two clerks said.', 'say', 'no time is said'],
    ['en', 'The mast fell in [May 2014](2014-05) during a gale.', 'fall', '2014-05'],
    ['en', 'In [May 2014](2014-05), during a gale, the mast fell.', 'fall', '2014-05'],
    [
      'en',
      'The coast guard watched the yard from [March 2015](2015-03) until [June 2015](2015-06).',
      'watch',
      '2015-03/2015-06',
    ],
    ['en', 'The coast guard has watched the yard since [March 2015](2015-03).', 'watch', '2015-03/..'],
    ['en', 'The brothers worked at the yard until [June 2015](2015-06).', 'work', '../2015-06'],
    ['en', 'The lease had to be signed by [1 July 2015](2015-07-01).', 'sign', '2015-07-01'],
    ['en', 'The lease was signed before [1 July 2015](2015-07-01).', 'sign', '../2015-07-01'],
    ['en', 'The yard closed after [Easter 2016](2016-03-28).', 'close', '2016-03-28/..'],
    ['en', 'At [noon](2016-05-13), before leaving the yard, [Ruiz](per) rang the clerk.', 'ring', '2016-05-13'],
    [
      'en',
      'In [May 2016](2016-05), suspecting that a clerk had lied, the mayor wrote to the yard.',
      'write',
      '2016-05',
    ],
    [
      'en',
      'Some 400 euros were sent since the start of the strike on [1 July 2015](2015-07-01).',
      'send',
      '2015-07-01/..',
    ],
    ['en', 'The clerk resigned on [Friday](2016-05-13) in [May](2016-05).', 'resign', '2016-05-13'],
    ['en', 'In [April 2014](2014-04) the prefect tried to close the yard.', 'close', '2014-04'],
    ['en', 'In [April 2014](2014-04) the guard locked the gate and left.', 'leave', '2014-04'],
    ['en', 'Two dockers were killed and a guard wounded in [May 2016](2016-05).', 'kill', '2016-05'],
    ['en', 'The dockers were paid between [2010](2010) and [2012](2012) by the yard.', 'pay', '2010/2012'],
    ['en', '[Ruiz](per) was seen with the crew while it was under watch in [April 2014](2014-04).', 'see', '2014-04'],
    [
      'en',
      'There was a fire in [Bari](loc) on [17 August 2017](2017-08-17), which killed two dockers.',
      'kill',
      '2017-08-17',
    ],
    ['en', 'He hid until [May 2015](2015-05), when he was seen in [Bari](loc).', 'see', '2015-05'],
    [
      'en',
      'In [May 2013](2013-05) he left for [Malta](loc), though at the time the police were unaware of it.',
      'be',
      '2013-05',
    ],
    ['en', 'The watch was reduced from the [start of 2015](2015-01).', 'reduce', '2015-01'],
    ['en', 'Two were killed and a guard wounded in [May 2016](2016-05).', 'wound', '2016-05'],
    ['fr', 'Le mât est tombé en [mai 2014](2014-05) pendant un coup de vent.', 'tomber', '2014-05'],
    ['fr', 'En [mai 2014](2014-05), le mât est tombé.', 'tomber', '2014-05'],
    ['fr', 'La gendarmerie surveille le chantier depuis [mars 2015](2015-03).', 'surveiller', '2015-03/..'],
    [
      'fr',
      'La gendarmerie a surveillé le chantier de [mars](2015-03) à [juin 2015](2015-06).',
      'surveiller',
      '2015-03/2015-06',
    ],
    ['fr', 'Le bail a été signé avant [le 1er juillet 2015](2015-07-01).', 'signer', '../2015-07-01'],
    ['fr', 'Il a signé le chèque de 400 euros remis à [Ruiz](per) en [mai 2016](2016-05).', 'remettre', '2016-05'],
    ['fr', 'La rencontre, prévue le [12 mai 2021](2021-05-12), n’a pas eu lieu.', 'avoir', '2021-05-12'],
    ['fr', 'Le chantier a fermé après [Pâques 2016](2016-03-28).', 'fermer', '2016-03-28/..'],
  ] as const)
    test(`${lemma}: ${sentence}`, () => expect(when(sentence, language, lemma)).toBe(edtf));
});

test('a time between subject and verb', () =>
  expect(when('The police in [June 1993](1993-06) arrested the clerk.', 'en', 'arrest')).toBe('1993-06'));

describe('undated, with the reason', () => {
  for (const [language, sentence, lemma, reason] of [
    ['en', 'The mast fell during a gale.', 'fall', 'no time is said'],
    ['en', 'The mast fell on [a Tuesday](?).', 'fall', 'no year is said'],
    ['en', 'The clerk resigned in [May 2016](2016-05), two months after leaving the yard.', 'leave', 'no time is said'],
    [
      'en',
      'There are likenesses between the raid planned by [Ilir Hoxha](per) for [Bari](loc) and the attacks in [Koper](loc) on [3 May 2016](2016-05-03).',
      'plan',
      'no time is said',
    ],
    ['fr', 'Le mât est tombé pendant un coup de vent.', 'tomber', 'no time is said'],
    [
      'fr',
      'Le préfet n’a pas répondu aux courriers des [4 mars](2020-03-04), [12 mai](2020-05-12) et [2 septembre 2020](2020-09-02).',
      'répondre',
      'no time is said',
    ],
    [
      'fr',
      'La banque a signalé le virement effectué le [3 mars 2017](2017-03-03) par le port.',
      'signaler',
      'no time is said',
    ],
  ] as const)
    test(`${lemma}: ${sentence}`, () => expect(when(sentence, language, lemma)).toBe(reason));
});
