/** The two primitives that checking a proof needs; each platform brings its own. */
export interface Cryptography {
  readonly sha256: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Whether the Ed25519 signature of the message holds under the raw public key of 32 bytes. */
  readonly verifies: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => Promise<boolean>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** What is used of WebCrypto, in a browser and in Node alike. */
export interface Subtle {
  digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>;
  importKey(format: 'raw', key: Bytes, algorithm: 'Ed25519', extractable: boolean, usages: ['verify']): Promise<never>;
  verify(algorithm: 'Ed25519', key: never, signature: Bytes, data: Bytes): Promise<boolean>;
}

/** Thrown where the platform can hash but has no Ed25519. */
export class Ed25519Missing extends Error {}

/** The primitives from WebCrypto. */
export const webCryptography = (subtle: Subtle): Cryptography => ({
  sha256: async (bytes) => new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(bytes))),
  verifies: async (publicKey, message, signature) => {
    const key = await subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, ['verify']).catch((cause: Error) => {
      if (cause.name === 'NotSupportedError') throw new Ed25519Missing(cause.message, { cause });
      return undefined;
    });
    return key !== undefined && subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(message));
  },
});
