/** Takes files and folders into the case: bytes, hash, when and how received. Nothing is read yet. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Problem, SheafError } from '../domain/errors.ts';
import type { Sha256 } from '../domain/ids.ts';
import { type IntakeFile, intake } from '../sources/intake.ts';
import { replaceProblems } from '../store/problems.ts';
import { type News, receive } from '../store/sources.ts';
import { written } from '../store/statements.ts';
import { syncCorrections } from './corrections.ts';
import type { Case } from './open-case.ts';
import { placeOf } from './place.ts';
import { type Progress, silent } from './progress.ts';
import { syncRules } from './rules.ts';

export interface Added {
  /** Files seen, by what they were: new, changed since last time, the same bytes as another, known already. */
  readonly files: Readonly<Record<News, number>>;
  /** Decisions taken from sheaf.csv and sheaf.rules files. */
  readonly corrections: number;
  readonly problems: number;
}

const hashOf = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex') as string as Sha256;

/** Errors: not-found where a path does not exist, disk-full, case-locked. */
export async function add(file: Case, paths: readonly string[], progress: Progress = silent): Promise<Added> {
  const files: Record<News, number> = { new: 0, changed: 0, 'same bytes elsewhere': 0, known: 0 };
  let problems = 0;
  let corrections = 0;
  for (const path of paths) {
    if (!existsSync(path)) throw new SheafError('not-found', `${path} is not there`, 'Check the path.');
    const met: Problem[] = [];
    const tables: IntakeFile[] = [];
    const rules: IntakeFile[] = [];
    for await (const found of intake(path)) {
      if ('problem' in found) met.push(found.problem);
      else if ('corrections' in found) tables.push(found.corrections);
      else if ('rules' in found) rules.push(found.rules);
      else {
        const news = await take(file, path, found.file, met);
        if (news) files[news]++;
        progress({ doing: 'taking in files', done: sum(files), now: found.file.path });
      }
    }
    written(file, () => replaceProblems(file, 'intake', placeOf(path), met));
    problems += met.length;
    for (const table of tables) {
      const done = await syncCorrections(file, table);
      corrections += done.changed;
      problems += done.problems;
    }
    for (const table of rules) {
      const done = await syncRules(file, table);
      corrections += done.changed;
      problems += done.problems;
    }
  }
  return { files, corrections, problems };
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

async function take(file: Case, root: string, found: IntakeFile, met: Problem[]): Promise<News | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(found.absolute);
  } catch {
    met.push({
      code: 'unreadable',
      path: found.path,
      message: 'It vanished or closed while it was being read.',
      hint: 'Run the same command again.',
    });
    return undefined;
  }
  const receipt = {
    place: placeOf(found.absolute),
    path: found.path,
    receivedAt: new Date().toISOString(),
    receivedBy:
      resolve(root) === resolve(found.absolute) ? 'a file that was added' : `folder ${basename(resolve(root))}`,
  };
  return receive(file, receipt, hashOf(bytes), bytes);
}
