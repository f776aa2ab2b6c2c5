/** Who keeps a register, list or statement held each of its rows from the day on which it got the row. */
import type { Entailment } from '../scene.ts';

export const recorded: Entailment = {
  id: 'recorded',
  means:
    'A row of a table that A kept says p: A held p from the day on which it got the row; where nothing says when, not before p happened.',
  predicates: ['crossed', 'contacted', 'paid', 'registered', 'asked', 'answered'],
  *entails(claim, scene) {
    const { record } = claim;
    if (!record?.holder || !scene.affirms(claim)) return;
    const holder = scene.called(record.holder.name);
    if (holder === undefined) return;
    yield { holder, what: [claim], since: record.received, grade: 'held', state: 'held' };
  },
};
