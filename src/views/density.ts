/** How many claims lie in each step of a timeline, lane by lane: those whose days are wholly in the step, and those that may be in it. */
import { dayNumber, fromDayNumber } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/moment.ts';

export interface Density {
  /** First day of the first step. */
  readonly start: IsoDate;
  /** Days in a step. */
  readonly step: number;
  /** One for each lane, in the order of the lanes; one entry a step. */
  readonly lanes: readonly {
    /** Claims that lie in this step and in no other. */
    readonly sure: readonly number[];
    /** Claims that may lie in this step, or in another beside it. */
    readonly maybe: readonly number[];
  }[];
}

interface Bounds<K> {
  readonly key: K;
  /** A missing end is open. */
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
  readonly claims: number;
}

/** Steps are whole days, as many as a wide screen has room for. */
const STEPS = 480;

/** Cost: bounds plus lanes times steps. */
export function densities<K>(bounds: Iterable<Bounds<K>>, lanes: readonly K[], start: IsoDate, end: IsoDate): Density {
  const from = dayNumber(start);
  const days = Math.max(1, dayNumber(end) - from + 1);
  const step = Math.max(1, Math.ceil(days / STEPS));
  const steps = Math.ceil(days / step);
  const found = new Map(
    lanes.map((key) => [key, { sure: new Array<number>(steps).fill(0), edges: new Float64Array(steps + 1) }]),
  );
  const stepOf = (day: IsoDate): number => Math.floor((dayNumber(day) - from) / step);
  for (const { key, earliest, latest, claims } of bounds) {
    const lane = found.get(key);
    if (!lane) continue;
    const [one, other] = [earliest === null ? -1 : stepOf(earliest), latest === null ? steps : stepOf(latest)];
    if (other < 0 || one >= steps) continue;
    if (one === other) lane.sure[one] = (lane.sure[one] ?? 0) + claims;
    else {
      const [a, b] = [Math.max(0, one), Math.min(steps, other + 1)];
      lane.edges[a] = (lane.edges[a] ?? 0) + claims;
      lane.edges[b] = (lane.edges[b] ?? 0) - claims;
    }
  }
  return {
    start: fromDayNumber(from),
    step,
    lanes: lanes.map((key) => {
      const { sure = [], edges = new Float64Array(1) } = found.get(key) ?? {};
      let open = 0;
      return { sure, maybe: sure.map((_, i) => (open += edges[i] ?? 0)) };
    }),
  };
}
