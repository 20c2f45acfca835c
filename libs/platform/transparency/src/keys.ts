import { type KeyObject, createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type Cryptography,
  type Signer,
  type VerifierKey,
  base64,
  cosignedMessage,
  fromBase64,
  signatureLine,
  signatureTypes,
  utf8,
  verifierKey,
} from '@gongjian/proof';
import { ifThere, putFile } from './disk.js';

const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const spki = Buffer.from('302a300506032b6570032100', 'hex');

const publicKeyOf = (raw: Uint8Array): KeyObject => createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' });

/** The primitives of a proof from Node. */
export const nodeCryptography: Cryptography = {
  sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest()),
  verifies: (publicKey, message, signature) => Promise.resolve(verify(null, message, publicKeyOf(publicKey), signature)),
};

/** A private key with the public one that checks what it signs. */
export interface SigningKey {
  readonly key: VerifierKey;
  /** The line by which the key is kept: `PRIVATE+KEY+name+id+base64`. */
  readonly secret: string;
  /** The signature line for the text of a checkpoint; a witness signs with the time (seconds since 1970). */
  readonly sign: (text: string, time: number) => string;
}

const signingKey = async (name: string, signer: Signer, seed: Uint8Array): Promise<SigningKey> => {
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(spki.length);
  const key = await verifierKey(nodeCryptography, name, signer, raw);
  const material = base64(Buffer.concat([Buffer.of(signatureTypes[signer]), seed]));
  return {
    key,
    secret: `PRIVATE+KEY+${name}+${key.id}+${material}`,
    sign: (text, time) => {
      if (signer === 'log') return signatureLine(key, sign(null, utf8(text), privateKey));
      const stamp = Buffer.alloc(8);
      stamp.writeBigUInt64BE(BigInt(time));
      return signatureLine(key, Buffer.concat([stamp, sign(null, cosignedMessage(text, time), privateKey)]));
    },
  };
};

/** A new key under a name. */
export const newSigningKey = (name: string, signer: Signer): Promise<SigningKey> => {
  const seed = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(pkcs8.length);
  return signingKey(name, signer, seed);
};

/** The key that a kept line stands for; throws where it is none. */
export const parseSigningKey = async (secret: string): Promise<SigningKey> => {
  const [, name, id, encoded] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(secret.trim()) ?? [];
  const material = encoded === undefined ? undefined : fromBase64(encoded);
  const signer = material?.[0] === signatureTypes.witness ? 'witness' : 'log';
  const key = name !== undefined && material?.length === 33 ? await signingKey(name, signer, material.slice(1)) : undefined;
  if (!key || key.key.id !== id || key.secret !== secret.trim())
    throw new Error('a line is no signing key: expected PRIVATE+KEY+name+id+base64');
  return key;
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The keys in a file, one a line; none where there is no file. */
export const readSigningKeys = async (path: string): Promise<SigningKey[]> =>
  Promise.all(linesOf((await ifThere(readFile(path, 'utf8'))) ?? '').map(parseSigningKey));

/** The keys in a file, in which one is made where there is none. Two processes that begin at once get the same. */
export const signingKeysAt = async (path: string, name: string, signer: Signer): Promise<SigningKey[]> => {
  const known = await readSigningKeys(path);
  if (known.length > 0) return known;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, `${(await newSigningKey(name, signer)).secret}\n`, { mode: 0o600, flush: true });
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft, { force: true });
  return readSigningKeys(path);
};

/** Adds a key to those in a file: from the next tree head on all of them sign. */
export const addSigningKey = async (path: string, name: string): Promise<VerifierKey> => {
  const known = await signingKeysAt(path, name, 'log');
  const added = await newSigningKey(name, 'log');
  await putFile(path, [...known, added].map(({ secret }) => `${secret}\n`).join(''), 0o600);
  return added.key;
};

/** Forgets the private part of a key; what it signed can be checked on. Refuses to forget the last. */
export const retireSigningKey = async (path: string, id: string): Promise<void> => {
  const known = await readSigningKeys(path);
  const kept = known.filter(({ key }) => key.id !== id);
  if (kept.length === known.length) throw new Error(`no key here has the id ${id}`);
  if (kept.length === 0) throw new Error('the last key cannot be retired: add another one first');
  await putFile(path, kept.map(({ secret }) => `${secret}\n`).join(''), 0o600);
};
