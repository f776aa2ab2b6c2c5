/** Somebody is reported dead by hearsay only: hedged, by one witness, on others' word, or by voices that nobody may name; no source says it as certain. */
import type { Claim } from '../../domain/claim.ts';
import type { Found } from '../../domain/finding.ts';
import { because, doubts } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** "They told me he was dead", "only the skipper said so", "rests on the word of one man", "is held to be dead" */
const HEARSAY =
  /\b(?:(?:told|informed)\s+(?:me|us|him|her|them)|(?:only|sole|single)\s+(?:\p{L}+[ ,]+){0,9}(?:says?|said|affirm\p{L}*|claim\p{L}*|swears?|witness|testimony|word)|(?:on|upon)\s+the\s+word\s+of|apparently|hearsay|(?:is|was|are|were)\s+(?:presumed|believed|held|given\s+up)\b|(?:no|never\s+a)\s+body)|(?<!\p{L})(?:seul(?:e)?\s+(?:\p{L}+\s+){0,3}(?:témoi\p{L}*|affirm\p{L}*|dit)|ouï-dire|(?:tenue?|donnée?|présumée?)\s+(?:pour\s+)?morte?|aucun\s+corps|on\s+m['’]a(?:vait)?\s+dit)/iu;

const onlyHeard = (claim: Claim): boolean =>
  doubts([claim]).length > 0 || (claim.voice.chain.length > 1 && HEARSAY.test(claim.quotes[0].words));

export const deadWithoutProof: Rule = {
  id: 'dead-without-proof',
  asks: 'Who is said to be dead without a source that says so as certain?',
  doesNotShow: 'That they are alive.',
  *find(evidence): Generator<Found> {
    for (const { entity, entries } of evidence.statuses()) {
      const who = evidence.entity(entity);
      if (who?.kind !== 'person' || entries.some(({ standing }) => standing === 'confirmed dead')) continue;
      const claims = entries
        .filter(({ standing }) => standing === 'reported dead')
        .flatMap(({ claim }) => evidence.claim(claim) ?? []);
      const [first, ...rest] = claims;
      if (!first || !claims.every(onlyHeard)) continue;
      const when = entries.find(({ claim }) => claim === first.id)?.when;
      yield {
        unclear: doubts(claims).length > 0 ? doubts(claims) : ['hedged'],
        because: [because('reported dead', first), ...rest.map((claim) => because('reported dead', claim))],
        about: [{ role: 'subject', words: who.name, entity }],
        ...(when ? { when } : {}),
      };
    }
  },
};
