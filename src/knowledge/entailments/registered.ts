/** Who entered somebody in a file, list or warrant held that, from then on. */
import { isDated, type Since } from '../../domain/knowledge.ts';
import type { Entailment } from '../scene.ts';

/** "The ring led by Novotny": who leads it may be the file's word or the writer's, so it is possible from then on, and never certain. */
const possiblyFrom = (since: Since): Since =>
  isDated(since) && since.earliest !== undefined
    ? { earliest: since.earliest, edtf: `${since.earliest}/..`, basis: 'bounded' }
    : { undated: 'the writer may add it' };

export const registered: Entailment = {
  id: 'registered',
  means:
    'A registered, flagged or sought x by warrant at t: A held that, from t. What the sentence adds about x ("led by …") A may have held from then on.',
  predicates: ['registered', 'wanted'],
  *entails(claim, scene) {
    if (!scene.affirms(claim)) return;
    for (const holder of scene.actors(claim))
      yield { holder, what: [claim], since: scene.at(claim), grade: 'demonstrably knew', state: 'held' };
    const added = scene.describing(claim);
    if (added.length === 0) return;
    for (const holder of scene.actors(claim))
      yield { holder, what: added, since: possiblyFrom(scene.at(claim)), grade: 'held', state: 'held' };
  },
};
