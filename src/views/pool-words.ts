/** What a pool says beside the words of the sources, in both languages. Hypothetical throughout. */
import type { Tongue } from '../domain/tongue.ts';
import { joinedFr } from './claim-sentence-fr.ts';

export interface PoolWords {
  readonly described: string;
  readonly doesNotShow: string;
  /** By which act it came to be held. */
  readonly how: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly dated: (date: string) => string;
  readonly never: string;
  readonly certainLead: (lead: string, event: string) => string;
  readonly possibleLead: (lead: string, event: string) => string;
  readonly hands: (from: string, to: string, quote: string) => string;
}

export const POOL_WORDS: Readonly<Record<Tongue, PoolWords>> = {
  en: {
    described: 'A group in quotation marks is only described: such words of one document are taken for one group. ',
    doesNotShow:
      'That anybody put these pieces together, or had a reason or the right to; that more than the quotes say is true; that a tie means guilt. ' +
      'It is put together afterwards, when it is known what mattered. Where no holding is shown, none need have been missing.',
    how: {
      told: 'by a telling',
      notified: 'by a notice',
      answered: 'by an answer',
      asked: 'it asked',
      saw: 'it saw or dealt with it',
      arrested: 'by an arrest',
      registered: 'it was in its register',
      recorded: 'it was in its records',
      watched: 'it was watching',
      knew: 'said to have known',
      published: 'by publication',
      said: 'it said so',
      kept: 'it kept the paper',
    },
    state: {},
    dated: (date) => `dated ${date}`,
    never: 'never, as far as the sources show',
    certainLead: (lead, event) => `at least ${lead} before ${event}`,
    possibleLead: (lead, event) => `possibly ${lead} before ${event}`,
    hands: (from, to, quote) => `${from} to ${to}: ${quote}`,
  },
  fr: {
    described:
      'Un groupe entre guillemets n’est que décrit : de tels mots, dans un document, sont pris pour un seul groupe. ',
    doesNotShow:
      'Que quelqu’un ait réuni ces pièces, ni qu’il en ait eu la raison ou le droit ; que plus que ce que disent les citations soit vrai ; qu’un lien vaille culpabilité. ' +
      'Tout cela est réuni après coup, quand on sait ce qui comptait. Là où aucune détention n’est montrée, il se peut qu’elle ait existé.',
    how: {
      told: 'on le lui a dit',
      notified: 'par un avis',
      answered: 'par une réponse',
      asked: 'il l’a demandé',
      saw: 'il l’a vu ou traité',
      arrested: 'par une arrestation',
      registered: 'c’était dans son fichier',
      recorded: 'c’était dans ses registres',
      watched: 'il surveillait',
      knew: 'l’aurait su, dit-on',
      published: 'par publication',
      said: 'il l’a dit',
      kept: 'il gardait l’écrit',
    },
    state: {
      suspected: 'soupçonné',
      sought: 'cherché',
      'did not know': 'ne savait pas',
      lost: 'perdu',
      disputed: 'contesté',
      'sent, not shown received': 'envoyé, réception non montrée',
    },
    dated: (date) => `daté : ${date}`,
    never: 'jamais, d’après ce que montrent les sources',
    certainLead: (lead, event) => `au moins ${lead} avant ${event}`,
    possibleLead: (lead, event) => `peut-être ${lead} avant ${event}`,
    hands: (from, to, quote) => `de ${from} ${joinedFr('à', to)} : ${quote}`.replace(/^de (?=[aeiouéè])/iu, 'd’'),
  },
};
