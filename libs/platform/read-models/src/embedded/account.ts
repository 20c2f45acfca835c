import { execFileSync, spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';

/** Who PostgreSQL runs as: it refuses to be root. No ids where it runs as ourselves. */
export interface Account {
  readonly name: string;
  readonly uid?: number;
  readonly gid?: number;
}

const idOf = (flag: '-u' | '-g', name: string): number =>
  Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

/** Ourselves; under root the owner of the data that is there, else the machine's `postgres` or `nobody`. */
export const accountFor = async (cluster: string): Promise<Account> => {
  if (process.getuid?.() !== 0) return { name: process.env['USER'] ?? String(process.getuid?.() ?? 'the current user') };
  const existing = await stat(cluster).catch(() => undefined);
  if (existing?.uid) return { name: String(existing.uid), uid: existing.uid, gid: existing.gid };
  for (const name of ['postgres', 'nobody']) {
    try {
      return { name, uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      continue;
    }
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody to run it as.');
};

const succeeds = ({ uid, gid }: Account, script: string, path: string): boolean =>
  process.platform === 'win32' || spawnSync('/bin/sh', ['-c', script, 'sh', path], { uid, gid, stdio: 'ignore', cwd: '/' }).status === 0;

/** True when the account may run the program where it lies. */
export const canExecute = (account: Account, file: string): boolean => succeeds(account, 'test -x "$1"', file);

/** True when the account may enter the directory. */
export const canEnter = (account: Account, directory: string): boolean => succeeds(account, 'cd "$1"', directory);
