/** What several documents say goes back to one voice. */
import type { Claim } from '../../domain/claim.ts';
import type { Found } from '../../domain/finding.ts';
import type { PredicateId } from '../../domain/predicates/index.ts';
import { because, happened, timeOf, unique } from '../reading.ts';
import { repeatedOfOneVoice } from '../repeated.ts';
import type { Rule } from '../rule.ts';

const LEFT_OUT: ReadonlySet<PredicateId> = new Set(['stated', 'counted', 'published', 'assessed']);

/** The one who says it, where it is not the publication itself. */
const speaker = ({ voice }: Claim): string | undefined => {
  const last = voice.chain.at(-1);
  return last && last.kind !== 'publication' ? last.name : undefined;
};

export const singleVoice: Rule = {
  id: 'single-voice',
  asks: 'What is told in several documents and goes back to one voice?',
  doesNotShow: 'That it is untrue, or that nobody else could confirm it.',
  *find(evidence): Generator<Found> {
    for (const { claims, voices, documents, others } of repeatedOfOneVoice(evidence)) {
      const [first, ...rest] = claims;
      const when = timeOf(first);
      yield {
        unclear: others > 0 ? ['who'] : [],
        because: [because('told', first), ...rest.map((claim) => because('told again', claim))],
        about: voices.map((entity) => ({ role: 'voice', words: evidence.entity(entity)?.name ?? '', entity })),
        ...(when ? { when } : {}),
        details: { documents, origins: evidence.origins(new Set(claims.map(({ document }) => document))) },
      };
    }
    for (const proposition of evidence.propositions()) {
      if (proposition.claims.length < 2 || LEFT_OUT.has(proposition.predicate)) continue;
      const claims = proposition.claims.flatMap((id) => evidence.claim(id) ?? []).filter(happened);
      const documents = unique(claims.map(({ document }) => document));
      const voices = unique(claims.map(speaker));
      const [voice] = voices;
      const [first, ...rest] = claims;
      if (!first || documents.length < 2 || voices.length !== 1 || voice === undefined) continue;
      const when = proposition.when ?? timeOf(first);
      yield {
        unclear: [],
        because: [because('told', first), ...rest.map((claim) => because('told again', claim))],
        about: [{ role: 'voice', words: voice }],
        propositions: [proposition.id],
        ...(when ? { when } : {}),
        details: { documents: documents.length, origins: evidence.origins(documents) },
      };
    }
  },
};
