/** English words of request logs for the state of a request; the first that fits holds. */
import type { RequestState } from '../domain/request.ts';

export const STATES_EN: readonly (readonly [RegExp, RequestState])[] = [
  [/neither confirm/, 'neither confirmed nor denied'],
  [/^(?:no (?:response|reply|answer)|unanswered|not answered|none)\b/, 'no answer stated'],
  [/very overdue/, 'waiting response very overdue'],
  [/overdue|late/, 'waiting response overdue'],
  [/clarification/, 'waiting clarification'],
  [/pending|waiting|open|outstanding|sent/, 'waiting response'],
  [/partial|in part|partly/, 'partially successful'],
  [/not held|nothing held|no record/, 'not held'],
  [/refus|reject|declined|withheld/, 'rejected'],
  [/internal review|appeal/, 'internal review'],
  [/withdrawn/, 'user withdrawn'],
  [/undeliver|bounced|error/, 'error message'],
  [/^(?:answered|replied|successful|complete|completed|granted|closed answered)/, 'successful'],
];
