import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cryptography } from './cryptography.js';

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
const message = fc.uint8Array({ maxLength: 300 });

const signed = (seed: Uint8Array, message: Uint8Array) => {
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(12);
  return { publicKey: Uint8Array.from(publicKey), signature: Uint8Array.from(sign(null, message, key)) };
};

const flipped = (bytes: Uint8Array, bit: number): Uint8Array => {
  const other = Uint8Array.from(bytes);
  other[(bit >> 3) % other.length]! ^= 1 << (bit & 7);
  return other;
};

describe('the primitives in plain JavaScript', () => {
  it('hash as Node does', () =>
    fc.assert(
      fc.asyncProperty(message, async (bytes) =>
        expect(Buffer.from(await cryptography.sha256(bytes))).toEqual(createHash('sha256').update(bytes).digest()),
      ),
    ));

  it('hold a signature that Node made, and none of which a bit is another', () =>
    fc.assert(
      fc.asyncProperty(seed, message, fc.nat(), fc.constantFrom('message', 'publicKey', 'signature'), async (seed, message, bit, part) => {
        const all = { message, ...signed(seed, message) };
        expect(await cryptography.verifies(all.publicKey, all.message, all.signature)).toBe(true);
        const altered = { ...all, [part]: all[part].length === 0 ? Uint8Array.of(0) : flipped(all[part], bit) };
        expect(await cryptography.verifies(altered.publicKey, altered.message, altered.signature)).toBe(false);
      }),
      { numRuns: 50 },
    ));

  it('hold nothing that is no key or no signature by its form', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), fc.uint8Array({ maxLength: 80 }), async (key, signature) =>
        expect(await cryptography.verifies(key, Uint8Array.of(1), signature)).toBe(false),
      ),
    ));
});
