/** What several holders would have seen together, over invented cases that grow. */
import type { EntityId, KnowledgeId, PropositionId } from '../src/domain/ids.ts';
import { type Party, type PoolColumns, TIE_KINDS } from '../src/domain/pool.ts';
import { pool as poolOf } from '../src/knowledge/pool.ts';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { type Cost, costOf } from './measuring/cost.ts';
import { drawn } from './measuring/drawn.ts';

const HOLDERS = 200;

/** A day of ten years, as a number: 20141103. */
const dayIn = (random: () => number): number => {
  const day = new Date(Date.UTC(2006, 0, 1) + Math.floor(random() * 3650) * 86_400_000);
  return day.getUTCFullYear() * 10_000 + (day.getUTCMonth() + 1) * 100 + day.getUTCDate();
};

/**
 * Claims on a hundredth as many people and bodies: a few of them in very many claims, as in life. Each claim is held by one holder, every fifth
 * by two, every tenth without a certain day. Columns as the case file gives them.
 */
export function invented(claims: number): { readonly parties: readonly Party[]; readonly columns: PoolColumns } {
  const random = drawn(claims);
  const people = Math.max(100, Math.floor(claims / 100));
  const holdings = claims + Math.floor(claims / 5);
  const someone = () => Math.floor(people * random() ** 2);
  const piece = Int32Array.from({ length: holdings }, (_, i) => (i < claims ? i : (i - claims) * 5));
  const earliest = Int32Array.from(piece, () => dayIn(random));
  const party = Int32Array.from(piece, () => Math.floor(HOLDERS * random()));
  return {
    parties: Array.from({ length: HOLDERS }, (_, i) => ({ name: `holder ${i}`, holders: [`holder ${i}` as EntityId] })),
    columns: {
      ends: Array.from({ length: people }, (_, i) => ({
        id: `someone ${i}`,
        name: `someone ${i}`,
        kind: i % 10 === 0 ? 'organisation' : 'person',
      })),
      pieces: claims,
      tie: {
        a: Int32Array.from({ length: claims }, someone),
        b: Int32Array.from({ length: claims }, someone),
        piece: Int32Array.from({ length: claims }, (_, i) => i),
        kind: Uint8Array.from({ length: claims }, (_, i) => i % TIE_KINDS.length),
      },
      held: { piece, party, earliest, latest: earliest.map((day) => (random() < 0.1 ? 0x7fffffff : day)) },
      proposition: (of) => `claim ${of}` as PropositionId,
      holding: (row) => ({ holder: `holder ${party[row]}` as EntityId, row: `row ${row}` as KnowledgeId }),
    },
  };
}

const inCpu = ({ cpu }: Cost): string => `${cpu.toFixed(2)} CPU s, all threads`;

export const pool: Measurement = {
  id: 'pool',
  asks: 'How long does it take to see what 200 holders would have seen together?',
  async measure() {
    const figures: Figure[] = [];
    for (const claims of [10_000, 100_000, 1_000_000]) {
      const given = invented(claims);
      const all = await costOf(() => poolOf({ ...given, limit: 100 }));
      const pair = await costOf(() =>
        poolOf({ ...given, between: ['someone 7', `someone ${given.columns.ends.length - 3}`] }),
      );
      const what = `${claims.toLocaleString('en')} claims, ${given.columns.ends.length.toLocaleString('en')} people and bodies`;
      const target = claims === 1_000_000 ? { target: 2 } : {};
      figures.push(
        { what: `${what}: all links that pooling adds`, value: all.wall, unit: 's', note: inCpu(all), ...target },
        { what: `${what}: two people asked for`, value: pair.wall, unit: 's', note: inCpu(pair), ...target },
      );
    }
    const memory = process.resourceUsage().maxRSS / 1e3;
    figures.push({ what: 'memory at its highest', value: memory, unit: 'MB', target: 1500 });
    return [{ title: '200 holders', figures }];
  },
};
