/** The ledger of an invented case: working it out as claims grow tenfold, and asking it who knew what on a day. */
import { join } from 'node:path';
import { momentOf } from '../src/domain/calendar.ts';
import type { Claim, RoleFiller } from '../src/domain/claim.ts';
import { claimId, type DocumentId, type EntityId, type MentionId, type PassageId } from '../src/domain/ids.ts';
import { ledgerOf, type ReadDocument, type WhoIsWho } from '../src/knowledge/index.ts';
import { openCaseFile } from '../src/store/case-file.ts';
import { replaceEntities } from '../src/store/entities.ts';
import { dropOldHolders, replaceHolders } from '../src/store/holders.ts';
import { replaceKnowledge } from '../src/store/knowledge.ts';
import { dropOldPropositions, replacePropositions } from '../src/store/propositions.ts';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { knew } from '../src/workbench/knew.ts';
import { costOf, quantile, whole } from './measuring/cost.ts';
import { drawn } from './measuring/drawn.ts';
import { inNewFolder } from './measuring/program.ts';

const HOLDERS = 200;
export const PEOPLE = 10_000;
const EACH = 50;

export const body = (n: number): EntityId => `Office ${n}` as EntityId;
export const person = (n: number): EntityId => `Person ${n}` as EntityId;

export const who: WhoIsWho = {
  entityOf: (mention) => mention.slice(2) as EntityId,
  entity: (id) => ({ id, kind: id.startsWith('O') ? 'organisation' : 'person', name: id, names: [id] }),
};

/** Whole numbers below the one asked for, the same on every run. */
export function numbers(seed: number): (below: number) => number {
  const next = drawn(seed);
  return (below) => Math.floor(next() * below);
}

const filler = (role: RoleFiller['role'], id: EntityId, start: number): RoleFiller => ({
  role,
  words: id,
  start,
  end: start + id.length,
  mention: `m:${id}` as MentionId,
});

/** Documents of fifty claims; drawn anew, and the same, each time they are asked for. */
export function* invented(claims: number): Generator<ReadDocument> {
  const next = numbers(42);
  for (let d = 0; d * EACH < claims; d++) {
    const id = `doc${String(d).padStart(6, '0')}` as DocumentId;
    const made: Claim[] = [];
    for (let i = 0; i < EACH; i++) {
      const [by, whom, other] = [body(next(HOLDERS)), person(next(PEOPLE)), body(next(HOLDERS))];
      const year = 2000 + next(16);
      const moment = momentOf(`${year}-${String(1 + next(12)).padStart(2, '0')}`);
      const told = next(3) === 0;
      const start = i * 100;
      made.push({
        id: claimId(id, told ? 'told' : 'saw', start, start + 90, 0),
        document: id,
        passage: `${id}#p1` as PassageId,
        predicate: told ? 'told' : 'saw',
        roles: [
          filler('who', by, start),
          ...(told ? [filler('to', other, start + 20)] : []),
          filler(told ? 'about' : 'whom', whom, start + 40),
        ],
        when: moment && next(10) > 0 ? { moment, how: 'said' } : { undated: 'no time is said' },
        voice: { mode: 'indirect', chain: [] },
        stance: next(50) === 0 ? 'denied' : 'affirmed',
        negated: false,
        quotes: [{ document: id, start, end: start + 90, words: `${by} … ${whom}` }],
        by: 'bench',
      });
    }
    yield { id, claims: made, attributions: [], public: false };
  }
}

const SIZES = [10_000, 100_000, 1_000_000];
const ASKED = 200;

async function asked(claims: number): Promise<readonly Figure[]> {
  return inNewFolder(async (folder) => {
    const file = openCaseFile(join(folder, 'ledger.sheaf'), { create: true, writes: true });
    const { wall, cpu } = await costOf(() =>
      file.db.transaction(() => {
        const ledger = ledgerOf({ documents: () => invented(claims), who });
        replacePropositions(file, ledger.propositions);
        replaceHolders(file, ledger.holders, ledger.relations);
        replaceKnowledge(file, ledger.knowledge, '2021-01-01T00:00:00Z');
        dropOldPropositions(file);
        dropOldHolders(file);
        const people = Array.from({ length: PEOPLE }, (_, n) => ({
          id: person(n),
          kind: 'person' as const,
          name: person(n),
          names: [person(n)],
          mentions: [],
        }));
        replaceEntities(file, people, []);
      })(),
    );
    const next = numbers(7);
    // of the processor: on a busy machine the clock tells of the neighbours
    const cpus: Record<'holder' | 'about', number[]> = { holder: [], about: [] };
    for (let i = 0; i < ASKED; i++)
      for (const kind of ['holder', 'about'] as const) {
        const question = {
          holder: body(next(HOLDERS)),
          on: `${2002 + next(14)}-06-30`,
          limit: 50,
          ...(kind === 'about' ? { about: person(next(PEOPLE)) } : {}),
        };
        const before = process.cpuUsage();
        knew(file, question);
        const { user, system } = process.cpuUsage(before);
        cpus[kind].push((user + system) / 1e6);
      }
    file.close();
    return [
      { what: 'worked out and stored', value: cpu, unit: 'CPU s', note: `${wall.toFixed(1)} s of the clock` },
      {
        what: 'all that a holder knew on a day, 19 of 20',
        value: quantile(cpus.holder, 0.95),
        unit: 'CPU s',
        target: 0.05,
        note: 'first 50 shown',
      },
      {
        what: 'what it knew of one person, 19 of 20',
        value: quantile(cpus.about, 0.95),
        unit: 'CPU s',
        target: 0.05,
        note: 'first 50 shown',
      },
    ];
  });
}

export const knowledge: Measurement = {
  id: 'knowledge',
  asks: 'How long does the ledger of a million claims take, and how soon does it say who knew what on a day?',
  async measure() {
    const growth: Figure[] = [];
    let before: number | undefined;
    for (const claims of SIZES) {
      const { cpu } = await costOf(() => {
        let rows = 0;
        for (const _ of ledgerOf({ documents: () => invented(claims), who }).knowledge) rows++;
        return rows;
      });
      const times =
        before === undefined
          ? 'claims to ledger, not stored'
          : `${(cpu / before).toFixed(1)} times the cost of a tenth`;
      growth.push({ what: `${whole(claims)} claims`, value: cpu, unit: 'CPU s', note: times });
      before = cpu;
    }
    const found = await asked(1_000_000);
    const memory = Math.round(process.resourceUsage().maxRSS / 1e3);
    return [
      { title: `${whole(PEOPLE)} people, ${HOLDERS} holders: growth`, figures: growth },
      {
        title: 'A case of 1,000,000 claims',
        figures: [...found, { what: 'memory at its highest', value: memory, unit: 'MB', target: 1500 }],
      },
    ];
  },
};
