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

/** Series of so many readings or more. */
export const seriesOfAtLeast = (file: CaseFile, readings: number): readonly Series[] =>
  statement<{ detail: string }>(file.db, 'SELECT detail FROM series WHERE readings >= ? ORDER BY n')
    .all(readings)
    .map(({ detail }) => JSON.parse(detail) as Series);

/** Replaces all histories of standing. To be called inside a write. */
export function replaceStatuses(file: CaseFile, histories: Iterable<StatusHistory>): void {
  statement(file.db, 'DELETE FROM status').run();
  const insert = statement(file.db, 'INSERT INTO status (entity, detail) VALUES (?, ?)');
  for (const one of histories) insert.run(one.entity, JSON.stringify(one));
}

/** Histories of these entities, or of all. */
export const statusHistories = (file: CaseFile, entities?: readonly string[]): readonly StatusHistory[] =>
  statement<{ detail: string }>(
    file.db,
    `SELECT detail FROM status WHERE @all OR entity IN (SELECT value FROM json_each(@entities)) ORDER BY n`,
  )
    .all({ all: entities === undefined ? 1 : 0, entities: JSON.stringify(entities ?? []) })
    .map(({ detail }) => JSON.parse(detail) as StatusHistory);
