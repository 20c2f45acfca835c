import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Database, sql } from '@gongjian/read-models';
import { hashFile } from '../backup/manifest.js';

/** A file that is noted but does not lie in the store as noted. */
export interface FileProblem {
  readonly id: string;
  readonly problem: 'missing' | 'size' | 'sha256';
}

interface Noted {
  id: string;
  subject_id: string;
  bytes: number;
  sha256: string;
}

/** Holds the noted files against the directory: size of all, content of those drawn. Where only a log was brought nothing is noted. */
export const checkFiles = async (
  database: Database,
  directory: string,
  drawn: (id: string) => boolean,
): Promise<{ files: number; problems: FileProblem[] }> => {
  const [kept] = await database.own(sql<{ noted: boolean }>`select to_regclass('own.file') is not null as noted`);
  if (!kept?.noted) return { files: 0, problems: [] };
  const noted = await database.own(sql<Noted>`select id, subject_id, bytes, sha256 from own.file where not passing order by id`);
  const problems: FileProblem[] = [];
  for (const { id, subject_id, bytes, sha256 } of noted) {
    const path = join(directory, subject_id, id);
    const size = await stat(path).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) problems.push({ id, problem: 'missing' });
    else if (size !== bytes) problems.push({ id, problem: 'size' });
    else if (drawn(id) && (await hashFile(path)) !== sha256) problems.push({ id, problem: 'sha256' });
  }
  return { files: noted.length, problems };
};
