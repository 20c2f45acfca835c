import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import { chmod, mkdtemp, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessFolder, eventsAccess } from './events-access.js';
import { ownCertificate } from './own-certificate.js';

const dayMs = 86_400_000;

let data: string;
beforeEach(async () => void (data = await mkdtemp(join(tmpdir(), 'events access @?&-'))));
afterEach(() => rm(data, { recursive: true }));

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
const fileOf = (name: string) => join(data, accessFolder, name);
const daysLeft = (certificate: string) => (Date.parse(new X509Certificate(certificate).validTo) - Date.now()) / dayMs;

describe('the way into the event store of a data directory', () => {
  it('is made once, for its owner alone, and the same the next time', async () => {
    const first = await eventsAccess(data);
    expect(first.passwords.admin).toMatch(/^[\w-]{43}$/);
    expect(first.passwords.ops).not.toBe(first.passwords.admin);
    expect(await modeOf(join(data, accessFolder))).toBe('700');
    const names = await readdir(join(data, accessFolder));
    expect(names.sort()).toEqual(['certificate.pem', 'key.pem', 'passwords.json']);
    for (const name of names) expect(await modeOf(fileOf(name))).toBe('600');
    await chmod(join(data, accessFolder), 0o755);
    const { url: _, ...second } = await eventsAccess(data);
    expect(first).toMatchObject(second);
    expect(await modeOf(join(data, accessFolder))).toBe('700');
  });

  it('is for this machine, for years, and is told in a connection string whatever its folder is called', async () => {
    const { certificate, files, passwords, url } = await eventsAccess(data);
    const own = new X509Certificate(certificate);
    expect(own.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1');
    expect(own.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(own.verify(own.publicKey)).toBe(true);
    expect(daysLeft(certificate)).toBeGreaterThan(3_000);
    const told = new URL(url(2113));
    expect(told).toMatchObject({ protocol: 'esdb:', username: 'admin', password: passwords.admin, host: '127.0.0.1:2113' });
    expect(told.searchParams.get('tlsCAFile')).toBe(files.certificate);
  });

  it.each([
    ['the key', 'key.pem'],
    ['the certificate', 'certificate.pem'],
    ['the passwords', 'passwords.json'],
  ])('is made whole again where %s is missing or was written in half', async (_, name) => {
    const { files, ...before } = await eventsAccess(data);
    for (const harm of [rm, (file: string) => truncate(file, 20)]) {
      await harm(fileOf(name));
      await writeFile(`${fileOf(name)}.draft`, 'what was cut off');
      const after = await eventsAccess(data);
      expect(new X509Certificate(after.certificate).toString()).toBe(new X509Certificate(await readFile(files.certificate)).toString());
      expect(after.certificate === before.certificate).toBe(name === 'passwords.json');
      expect(after.passwords.admin === before.passwords.admin).toBe(name !== 'passwords.json');
      expect(await eventsAccess(data)).toMatchObject({ key: after.key, passwords: after.passwords });
      expect(await readdir(join(data, accessFolder))).toHaveLength(3);
      expect(await modeOf(fileOf(name))).toBe('600');
    }
  });

  it.each([
    ['ends in 29 days', -1, 29, false],
    ['has ended', -20, -10, false],
    ['has not begun', 1, 300, false],
    ['ends in 31 days', -1, 31, true],
  ])('keeps its passwords where the certificate %s', async (_, from, to, kept) => {
    const { files, passwords } = await eventsAccess(data);
    const given = await ownCertificate(new Date(Date.now() + from * dayMs), new Date(Date.now() + to * dayMs));
    await writeFile(files.certificate, given.certificate);
    await writeFile(files.key, given.key);
    const after = await eventsAccess(data);
    expect(after.passwords).toEqual(passwords);
    expect(after.certificate === given.certificate).toBe(kept);
    expect(daysLeft(after.certificate)).toBeGreaterThan(30);
  });
});
