/** The two primitives that checking a proof needs; each platform brings its own. */
export interface Cryptography {
  readonly sha256: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Whether the Ed25519 signature of the message holds under the raw public key of 32 bytes. */
  readonly verifies: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => Promise<boolean>;
}
