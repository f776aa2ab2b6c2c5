/** What every pool of a case rests on, as the run worked it out: ties, newspapers, bodies that sentences describe. */
import type { EntityId, PropositionId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/moment.ts';
import type { DescribedBody, PoolGround, Tie, TieEnd } from '../domain/pool.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

/** Replaces all of it. To be called inside a write. */
export function replaceTies(file: CaseFile, { ends, ties, papers, notBefore, bodies }: PoolGround): void {
  const { db } = file;
  for (const table of ['tie', 'tie_end', 'tie_paper', 'described_body']) statement(db, `DELETE FROM ${table}`).run();
  const addEnd = statement(db, 'INSERT INTO tie_end (id, name, kind) VALUES (?, ?, ?)');
  const places = new Map(ends.map(({ id, name, kind }) => [id, addEnd.run(id, name, kind).lastInsertRowid]));
  const addTie = statement(
    db,
    `INSERT INTO tie (kind, a, b, proposition, day, because)
     SELECT ?, ?, ?, n, ?, ? FROM proposition WHERE id = ?`,
  );
  for (const { kind, a, b, proposition } of ties) {
    const { day = null, because = null } = notBefore.get(proposition) ?? {};
    addTie.run(kind, places.get(a), places.get(b), day, because, proposition);
  }
  const addPaper = statement(db, 'INSERT INTO tie_paper (id) VALUES (?)');
  for (const id of papers) addPaper.run(id);
  const addBody = statement(db, 'INSERT INTO described_body (holder, state, branch, words) VALUES (?, ?, ?, ?)');
  for (const { holder, state, branch, words } of bodies) addBody.run(holder, state, branch, words);
}

interface TieRow {
  readonly kind: Tie['kind'];
  readonly a: string;
  readonly b: string;
  readonly proposition: PropositionId;
  readonly day: IsoDate | null;
  readonly because: string | null;
}

/** All of it, in the order in which it was read. */
export function poolGround(file: CaseFile): PoolGround {
  const { db } = file;
  const rows = statement<TieRow>(
    db,
    `SELECT tie.kind, one.id AS a, other.id AS b, proposition.id AS proposition, day, because FROM tie
     JOIN tie_end AS one ON one.n = tie.a JOIN tie_end AS other ON other.n = tie.b
     JOIN proposition ON proposition.n = tie.proposition ORDER BY tie.n`,
  ).all();
  return {
    ends: statement<TieEnd>(db, 'SELECT id, name, kind FROM tie_end ORDER BY n').all(),
    ties: rows.map(({ kind, a, b, proposition }) => ({ kind, a, b, proposition })),
    papers: new Set(
      statement<{ id: EntityId }>(db, 'SELECT id FROM tie_paper')
        .all()
        .map(({ id }) => id),
    ),
    notBefore: new Map(
      rows.flatMap(({ proposition, day, because }) =>
        day === null ? [] : [[proposition, { day, because: because ?? '' }] as const],
      ),
    ),
    bodies: statement<DescribedBody>(db, 'SELECT holder, state, branch, words FROM described_body ORDER BY n').all(),
  };
}
