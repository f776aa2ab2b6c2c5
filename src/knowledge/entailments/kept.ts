/** Whose file a paper lies in held what the paper says, from the day on which it came there. */
import type { Entailment } from '../scene.ts';

export const kept: Entailment = {
  id: 'kept',
  means:
    'A paper that A kept says p: A held p from the day on which A got the paper; where nothing says when, by the date of the paper. Somebody in A having read it is another matter.',
  predicates: ['had-number', 'also-known-as', 'lived', 'registered', 'kin-of', 'member-of', 'associate-of'],
  *entails(claim, scene) {
    const { keptBy } = scene.document;
    if (!keptBy || claim.record || !scene.affirms(claim)) return;
    const holder = scene.called(keptBy.name);
    if (holder === undefined) return;
    yield { holder, what: [claim], since: keptBy.since, grade: 'held', state: 'held' };
  },
};
