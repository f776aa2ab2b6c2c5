/** Numbers of one thing over time, and what was said of people's standing, as the run worked them out. */
import type { Series } from '../domain/series.ts';
import type { StatusHistory } from '../domain/status.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

/** Replaces all series of the case. To be called inside a write. */
export function replaceSeries(file: CaseFile, series: Iterable<Series>): void {
  statement(file.db, 'DELETE FROM series').run();
  const insert = statement(file.db, 'INSERT INTO series (readings, detail) VALUES (?, ?)');
  for (const one of series) insert.run(one.readings.length, JSON.stringify(one));
}

/** A stretch of the series of so many readings or more; and how many there are. */
export function seriesStretch(
  file: CaseFile,
  readings: number,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly rows: readonly Series[]; readonly total: number } {
  const rows = statement<{ detail: string }>(
    file.db,
    'SELECT detail FROM series WHERE readings >= ? ORDER BY n LIMIT ? OFFSET ?',
  ).all(readings, end < 0 ? -1 : end - start, start);
  const total = statement<{ n: number }>(file.db, 'SELECT count(*) AS n FROM series WHERE readings >= ?').get(readings);
  return { rows: rows.map(({ detail }) => JSON.parse(detail) as Series), total: total?.n ?? 0 };
}

/** Replaces all histories of standing. To be called inside a write. */
export function replaceStatuses(file: CaseFile, histories: Iterable<StatusHistory>): void {
  statement(file.db, 'DELETE FROM status').run();
  const insert = statement(file.db, 'INSERT INTO status (entity, detail) VALUES (?, ?)');
  for (const one of histories) insert.run(one.entity, JSON.stringify(one));
}

/** A stretch of the histories of these entities, or of all; and how many there are. */
export function statusStretch(
  file: CaseFile,
  entities: readonly string[] | undefined,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly rows: readonly StatusHistory[]; readonly total: number } {
  const where = 'WHERE @all OR entity IN (SELECT value FROM json_each(@entities))';
  const values = { all: entities === undefined ? 1 : 0, entities: JSON.stringify(entities ?? []) };
  const rows = statement<{ detail: string }>(
    file.db,
    `SELECT detail FROM status ${where} ORDER BY n LIMIT @limit OFFSET @start`,
  ).all({ ...values, start, limit: end < 0 ? -1 : end - start });
  const total = statement<{ n: number }>(file.db, `SELECT count(*) AS n FROM status ${where}`).get(values)?.n ?? 0;
  return { rows: rows.map(({ detail }) => JSON.parse(detail) as StatusHistory), total };
}
