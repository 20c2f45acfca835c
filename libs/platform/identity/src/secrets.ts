import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody guesses: 256 bits in base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret, so that a copy of the database opens nothing. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const letters = 'abcdefghjkmnpqrstuvwxyz23456789A';

/** The password that 16 bytes of chance make: 80 bits in letters and digits that are not mistaken for each other. */
export const passwordOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
