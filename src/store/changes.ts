/** Tells whether anybody has written to the case since: another process, another connection, a decision. */
import type { CaseFile } from './case-file.ts';

/** A number that differs after every commit of another connection. It means something within one opening of the case only. */
export const changeMark = (file: CaseFile): number => Number(file.db.pragma('data_version', { simple: true }));
