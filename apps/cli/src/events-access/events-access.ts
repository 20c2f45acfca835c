import { X509Certificate, createPrivateKey, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Pair } from './own-certificate.js';

/** The folder of a data directory with the way into its embedded event store. It stays on its machine: no backup takes it. */
export const accessFolder = 'events-access';

/** How the embedded event store of a data directory is started, and what its clients are told. */
export interface EventsAccess extends Pair {
  readonly files: { readonly certificate: string; readonly key: string };
  readonly passwords: { readonly admin: string; readonly ops: string };
  /** For clients, with the password of admin. */
  url(port: number): string;
}

const dayMs = 86_400_000;

/** A certificate that has less left is made anew. */
const leastLeftMs = 30 * dayMs;

/** Long, so that no platform is cut off while it runs; only clients that are told of its file trust it. */
const lifeMs = 3_650 * dayMs;

const checked = (pair: Pair): Pair => {
  const own = new X509Certificate(pair.certificate);
  const now = Date.now();
  const holds = Date.parse(own.validFrom) <= now && Date.parse(own.validTo) >= now + leastLeftMs;
  if (!holds || !own.checkPrivateKey(createPrivateKey(pair.key))) throw new Error('a certificate that cannot be used on');
  return pair;
};

const makePair = async (): Promise<Pair> => {
  // Loaded where it is needed alone: most starts find a certificate.
  const { ownCertificate } = await import('./own-certificate.js');
  // It begins in the past, so that a clock which is set right does not lie before it.
  return ownCertificate(new Date(Date.now() - dayMs), new Date(Date.now() + lifeMs));
};

const passwordsIn = (text: string): EventsAccess['passwords'] => {
  const { admin, ops } = JSON.parse(text) as Record<string, unknown>;
  if (!admin || !ops || typeof admin !== 'string' || typeof ops !== 'string') throw new Error('no passwords');
  return { admin, ops };
};

const newPassword = (): string => randomBytes(32).toString('base64url');

/** Puts a file in its place whole and synced, for its owner alone. */
const place = async (file: string, text: string): Promise<void> => {
  const draft = `${file}.draft`;
  await rm(draft, { force: true });
  await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true });
  await rename(draft, file);
};

/**
 * The way into the event store of a data directory: what is there, and anew what is missing, was written in half or ends soon. A log
 * that has other passwords takes these when its store is started with them.
 */
export const eventsAccess = async (data: string): Promise<EventsAccess> => {
  const folder = resolve(data, accessFolder);
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  const files = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  const passwordsFile = join(folder, 'passwords.json');

  const kept = async (): Promise<Pair> => ({
    certificate: await readFile(files.certificate, 'utf8'),
    key: await readFile(files.key, 'utf8'),
  });
  const pair = await kept()
    .then(checked)
    .catch(async () => {
      const made = await makePair();
      await place(files.key, made.key);
      await place(files.certificate, made.certificate);
      return made;
    });
  const passwords = await readFile(passwordsFile, 'utf8')
    .then(passwordsIn)
    .catch(async () => {
      const made = { admin: newPassword(), ops: newPassword() };
      await place(passwordsFile, `${JSON.stringify(made)}\n`);
      return made;
    });
  const authority = encodeURIComponent(files.certificate);
  const url = (port: number) => `esdb://admin:${passwords.admin}@127.0.0.1:${port}?tls=true&tlsCAFile=${authority}`;
  return { ...pair, files, passwords, url };
};
