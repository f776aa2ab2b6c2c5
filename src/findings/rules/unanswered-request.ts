/** Requests of which a source says that nobody answered, that are overdue, or of which no answer is told. */
import type { Evidence } from '../../domain/evidence.ts';
import type { Unclear } from '../../domain/finding.ts';
import type { Meant, Request } from '../../domain/request.ts';
import { part } from '../reading.ts';
import type { Rule } from '../rule.ts';

const OVERDUE: ReadonlySet<Request['state']> = new Set(['waiting response overdue', 'waiting response very overdue']);

/** Where only the lack of an answer is told, it must be a body's: that a caller could not be reached is no request. */
const institution = (to: Meant | undefined): boolean =>
  to !== undefined &&
  /(?<!\p{L})(?:minist|department|agency|service|office|police|government|authorit|commission|council|board|company|bank|prefecture|embassy|court|prosecutor|spokes|gouvernement|autorit|préfecture|parquet|mairie|agence|direction|entreprise|banque|ambassade|conseil|porte-parole)/iu.test(
    to.words,
  );

/** "Made no comment", "n'a pas souhaité s'exprimer", "had not reacted by evening": nobody is told to have asked for anything. */
const NO_COMMENT =
  /(?<!\p{L})(?:comment(?:ed|ing)?|react(?:ed|ion)?|s['’]exprimer|réagi|réaction|commentaires?|commenter)(?!\p{L})/iu;

const onlyNoComment = (evidence: Evidence, request: Request): boolean =>
  request.byPress &&
  request.unanswered.includes(request.asked) &&
  !/(?<!\p{L})(?:request(?:s|ed)?|asked|question(?:s|ed)?|repeated|demandes?|sollicitée?|interrogée?|relancée?)(?!\p{L})/iu.test(
    request.subject.words,
  ) &&
  NO_COMMENT.test(evidence.claim(request.asked)?.quotes[0].words ?? request.subject.words);

/** Asked for information, papers, access or help; an order to do something, and a memorandum, call for no answer. */
const TO_KNOW =
  /(?<!\p{L})(?:information|informations|whether|details?|names?|noms?|lists?|listes?|records?|registres?|documents?|papers?|files?|dossiers?|copy|copies|copie|access|accès|help|aide|assistance|explain|expliquer|identif\p{L}*|confirm\p{L}*|clarif\p{L}*|lease|bail|report|rapport|si)(?!\p{L})|\b(?:wrote|writes|written)\s+to\b[^.]{0,60}\b(?:about|on)\b|\bsur\s/iu;
/** Whoever inquires asks afterwards, and is answered in what it writes. */
const INQUIRY = /(?<!\p{L})(?:commission|inquiry|committee|enquête|comité)(?!\p{L})/iu;

const asksToKnow = ({ subject, from }: Request): boolean =>
  TO_KNOW.test(subject.words) && !INQUIRY.test(from?.words ?? '') && !/\bmemo(?:randum)?\b/iu.test(subject.words);

/** Firm where it is said or reckoned; possible where the sources only tell of the question, between two who are known. */
function unclear(request: Request): readonly Unclear[] | undefined {
  const { state, unanswered, from, to, when } = request;
  if (state === 'neither confirmed nor denied' && unanswered.length > 0) return undefined;
  if (OVERDUE.has(state)) return [];
  if (unanswered.length > 0 && request.answers.length === 0) return from || institution(to) ? [] : undefined;
  if (state !== 'no answer stated' || request.byPress || !when || !to?.entity || !from?.entity) return undefined;
  return asksToKnow(request) ? ['no answer stated'] : undefined;
}

export const unansweredRequest: Rule = {
  id: 'unanswered-request',
  asks: 'Which requests were not answered?',
  doesNotShow:
    'That the request arrived, that no answer was given elsewhere, or that an answer would have changed anything.',
  *find(evidence) {
    for (const request of evidence.requests()) {
      if (request.kind !== 'request' || onlyNoComment(evidence, request)) continue;
      const doubt = unclear(request);
      if (!doubt) continue;
      const missing = request.unanswered.filter((claim) => claim !== request.asked);
      yield {
        unclear: doubt,
        because: [
          { role: request.unanswered.includes(request.asked) ? 'not answered' : 'asked', claim: request.asked },
          ...missing.map((claim) => ({ role: 'not answered', claim })),
        ],
        about: [...part('sender', request.from), ...part('addressee', request.to)],
        ...(request.when ? { when: request.when } : {}),
        details: {
          ...(request.due ? { due: request.due.on, by: request.due.by } : {}),
          ...(request.overdueFrom ? { overdueFrom: request.overdueFrom } : {}),
          ...(request.byPress ? { press: 'yes' } : {}),
        },
      };
    }
  },
};
