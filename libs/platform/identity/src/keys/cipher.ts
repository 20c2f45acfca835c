import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** What AES-256-GCM makes of a text. */
export interface Encrypted {
  readonly iv: Buffer;
  readonly ciphertext: Buffer;
  readonly tag: Buffer;
}

/** A new key of 256 bits. */
export const newKey = (): Buffer => randomBytes(32);

/** Encrypts under a fresh iv; `about` has to be told again to open it, so that nothing sealed for one opens as another's. */
export const encrypt = (key: Buffer, plain: Buffer, about: string): Encrypted => {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(about));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, ciphertext, tag: cipher.getAuthTag() };
};

/** The plain text; throws where key, text or `about` is another. */
export const decrypt = (key: Buffer, { iv, ciphertext, tag }: Encrypted, about: string): Buffer => {
  const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(about)).setAuthTag(tag);
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
};

/** Encrypted as one run of bytes, for a column: iv, tag, ciphertext. */
export const pack = ({ iv, ciphertext, tag }: Encrypted): Buffer => Buffer.concat([iv, tag, ciphertext]);

/** The parts of what `pack` made. */
export const unpack = (packed: Buffer): Encrypted => ({
  iv: packed.subarray(0, ivBytes),
  tag: packed.subarray(ivBytes, ivBytes + tagBytes),
  ciphertext: packed.subarray(ivBytes + tagBytes),
});
