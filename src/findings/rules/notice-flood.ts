/** Notices to one holder rise while its answers fall, and what was among them. */
import type { Because, Found } from '../../domain/finding.ts';
import type { EntityId } from '../../domain/ids.ts';
import type { Request } from '../../domain/request.ts';
import type { Rule } from '../rule.ts';

/** Fewer notices are no flood. */
const LEAST = 8;
/** The later half of the time has so many times the notices of the earlier. */
const TIMES = 2;

const answered = ({ answers }: Request): boolean => answers.length > 0;
const day = ({ when }: Request): number => Date.parse(when?.earliest ?? '');
const share = (list: readonly Request[]): number =>
  list.length === 0 ? 1 : list.filter(answered).length / list.length;

export const noticeFlood: Rule = {
  id: 'notice-flood',
  asks: 'Which holder got more and more notices while answering fewer?',
  doesNotShow: 'That the notices were worth more than others, or that the holder could have answered them all.',
  *find(evidence): Generator<Found> {
    const to = new Map<EntityId, Request[]>();
    for (const request of evidence.requests()) {
      if (request.to?.entity === undefined || request.when?.earliest === undefined) continue;
      const list = to.get(request.to.entity);
      if (list) list.push(request);
      else to.set(request.to.entity, [request]);
    }
    for (const list of to.values()) {
      if (list.length < LEAST) continue;
      const sorted = [...list].sort((a, b) => day(a) - day(b));
      const [first, last] = [sorted[0], sorted.at(-1)];
      if (!first || !last) continue;
      const middle = (day(first) + day(last)) / 2;
      const earlier = sorted.filter((one) => day(one) <= middle);
      const later = sorted.filter((one) => day(one) > middle);
      if (later.length < earlier.length * TIMES || share(later) >= share(earlier)) continue;
      const [head, ...rest] = later.map(
        (one): Because => ({ role: answered(one) ? 'answered' : 'not answered', claim: one.asked }),
      );
      if (!head || !last.to) continue;
      yield {
        unclear: [],
        because: [head, ...rest.slice(0, 19)],
        about: [{ role: 'addressee', ...last.to }],
        ...(last.when ? { when: last.when } : {}),
        details: {
          earlier: earlier.length,
          later: later.length,
          answeredEarlier: earlier.filter(answered).length,
          answeredLater: later.filter(answered).length,
        },
      };
    }
  },
};
