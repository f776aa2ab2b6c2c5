/** A holder expected or was warned of what later happened as forecast. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Found } from '../../domain/finding.ts';
import type { EntityId } from '../../domain/ids.ts';
import { type Moment, order } from '../../domain/moment.ts';
import type { PredicateId } from '../../domain/predicates/index.ts';
import { because, doubts, happened, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

const FORESEEN: readonly PredicateId[] = [
  'attacked',
  'killed',
  'planned',
  'travelled',
  'crossed',
  'fled',
  'threatened',
];

/** Who or what is common to both: few enough to be the same thing. */
function fillers(evidence: Evidence, claim: Claim): readonly EntityId[] {
  return claim.roles.flatMap(({ role }) => (role === 'who' ? [] : (evidence.filler(claim, role) ?? [])));
}

/** When it was said: before the document that says it was out. */
const saidBy = (evidence: Evidence, claim: Claim): Moment | undefined => evidence.published(claim.document);

export const forecastAndOutcome: Rule = {
  id: 'forecast-and-outcome',
  asks: 'Which forecast came about?',
  doesNotShow:
    'That the forecast was more than one of many, that it named time and place, or that it reached those who could act.',
  *find(evidence): Generator<Found> {
    for (const predicate of FORESEEN) {
      const outcomes = new Map<string, Claim[]>();
      const claims = [...evidence.claims({ predicate })];
      for (const claim of claims)
        if (happened(claim) && timeOf(claim))
          for (const one of fillers(evidence, claim))
            outcomes.set(one, [...(outcomes.get(one) ?? []).slice(0, 50), claim]);
      for (const forecast of claims) {
        if (forecast.prospective !== true || forecast.negated || forecast.stance !== 'affirmed') continue;
        const said = saidBy(evidence, forecast);
        const who = evidence.filler(forecast, 'who');
        if (!said || who === undefined) continue;
        const outcome = fillers(evidence, forecast)
          .flatMap((one) => outcomes.get(one) ?? [])
          .find((one) => {
            const at = timeOf(one);
            return at !== undefined && order(said, at) === 'before' && evidence.filler(one, 'who') === who;
          });
        if (!outcome) continue;
        const when = timeOf(outcome);
        yield {
          unclear: doubts([outcome]),
          because: [because('forecast', forecast), because('came about', outcome)],
          about: [{ role: 'voice', words: forecast.voice.chain.at(-1)?.name ?? '' }],
          ...(when ? { when } : {}),
          details: { said: said.edtf },
        };
      }
    }
  },
};
