import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Cryptography } from '@gongjian/proof';

/** The primitives in plain JavaScript: a browser has its own for secure connections alone, and Ed25519 only where it is new. */
export const cryptography: Cryptography = {
  sha256: (bytes) => Promise.resolve(sha256(bytes)),
  verifies: (publicKey, message, signature) => {
    try {
      return Promise.resolve(ed25519.verify(signature, message, publicKey, { zip215: false }));
    } catch {
      // What is no key or no signature by its form.
      return Promise.resolve(false);
    }
  },
};
