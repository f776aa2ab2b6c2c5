/** Somebody is reported dead by hearsay only: hedged, or by voices that nobody may name; no source says it as certain. */
import type { Found } from '../../domain/finding.ts';
import { because, doubts } from '../reading.ts';
import type { Rule } from '../rule.ts';

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
      if (!first || !claims.every((claim) => doubts([claim]).length > 0)) continue;
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
