/** French words of request logs for the state of a request, without accents; the first that fits holds. */
import type { RequestState } from '../domain/request.ts';

export const STATES_FR: readonly (readonly [RegExp, RequestState])[] = [
  [/ni confirm/, 'neither confirmed nor denied'],
  [/sans reponse|sans suite|pas de reponse|non repondu/, 'no answer stated'],
  [/en retard|depasse/, 'waiting response overdue'],
  [/precision|complement/, 'waiting clarification'],
  [/en attente|en cours|envoye/, 'waiting response'],
  [/partiel/, 'partially successful'],
  [/non detenu|inconnu|neant/, 'not held'],
  [/refus|rejet/, 'rejected'],
  [/recours|reexamen/, 'internal review'],
  [/retire|abandon/, 'user withdrawn'],
  [/^(?:repondu|repondue|satisfait|accorde|communique|clos)/, 'successful'],
];
