/** What the ledger says of a day, by the hundred thousand rows: from one index, without looking up a row. */
import type { EntityId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/moment.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

/** Days as the ledger's index has them: 20141103. */
export const dayNumber = (day: IsoDate | undefined): number | null =>
  day === undefined ? null : Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10));

/** What is asked where no day is: ever. */
const EVER = 99991231;
const UNDATED = 99999999;

/** What rows are about: either of the two. */
export interface About {
  /** Entities of which some must have a part in it. */
  readonly about?: readonly EntityId[];
  /** Words of which some must stand in its parts; folded by the caller. */
  readonly words?: readonly string[];
}

/** A condition on the ledger's own columns, so that an index alone can answer it. */
function isAbout({ about, words = [] }: About): { readonly sql: string; readonly values: readonly string[] } {
  if (!about) return { sql: '1', values: [] };
  const said = words.map(() => 'OR instr(words, ?)').join(' ');
  const sql = `(proposition IN (SELECT proposition FROM proposition_entity WHERE entity IN (SELECT value FROM json_each(?)))
    ${said && `OR (SELECT 0 ${said} FROM proposition_words WHERE proposition_words.proposition = knowledge.proposition)`})`;
  return { sql, values: [JSON.stringify(about), ...words] };
}

/** What rows of one proposition say of a day. No evidence: only sought or suspected. */
export const CELL = { certainly: 4, possibly: 3, 'said not to': 2, 'learned later': 1, 'no evidence': 0 } as const;

export interface CellOn {
  /** By its number. */
  readonly proposition: number;
  readonly cell: number;
  /** Since when, by the row that says so, that of the holder asked for first before others: 20141103; undated ones last. */
  readonly since: number;
}

/** Whether a row had come to be held, or was lost, by the day: 2 certainly, 1 possibly, 0 not. */
const BY_DAY = (dated: string, latest: string, earliest: string, otherwise: number): string =>
  `CASE WHEN NOT ${dated} THEN ${otherwise} WHEN ${latest} <= day THEN 2 WHEN ${earliest} > day THEN 0 ELSE 1 END`;

/** What one row says of the day; a row that says nothing of it has none. Suspected stands behind sought. */
const SAYS = `CASE
  WHEN state IN ('held', 'disputed', 'sent, not shown received') THEN
    CASE WHEN came = 0 OR went = 2 THEN 1 WHEN came = 2 AND went = 0 AND state = 'held' THEN 4 ELSE 3 END
  WHEN state IN ('did not know', 'lost') THEN
    iif(day = ${EVER} OR NOT dated OR (came <> 0 AND
      (state = 'lost' OR iif(gone, went <> 2, latest IS NULL OR earliest IS NULL OR latest >= day))), 2, NULL)
  WHEN state = 'sought' THEN 0
  ELSE -1
END`;

/** What says most, and of what says as much the first holder, and of its rows the first: all three in the least number. */
const [SAY, HOLDER] = [1e15, 1e8];
const MOST = CELL.certainly;

/**
 * What rows of one proposition say of a day, for each proposition of which some row says anything: the answer that the room gives for each
 * (`answerOn`). A test holds the two against each other.
 */
export function cellsOn(
  file: CaseFile,
  holders: readonly EntityId[],
  about: About = {},
  on?: IsoDate,
): readonly CellOn[] {
  const { sql, values } = isAbout(about);
  const rows = statement(
    file.db,
    `WITH asked (day) AS (SELECT ?),
     whose (n, place) AS (SELECT n, key * ${HOLDER} FROM json_each(?) AS one JOIN holder ON holder.id = one.value),
     dated_row AS (
       SELECT proposition, state, dated, earliest, latest, gone, day,
         place + CASE WHEN dated THEN coalesce(earliest, latest, ${UNDATED}) ELSE ${UNDATED} END AS place,
         ${BY_DAY('dated', 'latest', 'earliest', 1)} AS came,
         ${BY_DAY('gone', 'gone_latest', 'gone_earliest', 0)} AS went
       FROM asked CROSS JOIN whose CROSS JOIN knowledge INDEXED BY knowledge_as_of ON knowledge.holder = whose.n WHERE ${sql}),
     said AS (SELECT proposition, (${MOST} - ${SAYS}) * ${SAY} + place AS least FROM dated_row)
     SELECT proposition, min(least) FROM said WHERE least IS NOT NULL GROUP BY proposition`,
  )
    .raw()
    .all(on === undefined ? EVER : dayNumber(on), JSON.stringify(holders), ...values);
  return (rows as readonly [number, number][]).map(([proposition, least]) => ({
    proposition,
    cell: Math.max(MOST - Math.floor(least / SAY), CELL['no evidence']),
    since: least % HOLDER,
  }));
}

/** Holders in order of how many rows show them by some act of theirs, rather than by what was published; newspapers after all others, those with none left out; the first `many`. */
export function holdersByActs(file: CaseFile, about: About = {}, many = -1): readonly EntityId[] {
  const { sql, values } = isAbout(about);
  const counted = about.about
    ? `SELECT holder.id, count(*) AS acts, holder.rows > holder.acts AS publishes FROM (SELECT holder FROM knowledge WHERE ${sql} AND how <> 'published') AS row
       JOIN holder ON holder.n = row.holder GROUP BY holder.n`
    : 'SELECT id, acts, rows > acts AS publishes FROM holder WHERE acts > 0';
  return statement<{ id: EntityId }>(file.db, `${counted} ORDER BY publishes, acts DESC, id LIMIT ?`)
    .all(...values, many)
    .map(({ id }) => id);
}
