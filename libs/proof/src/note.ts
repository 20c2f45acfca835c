import { base64, fromBase64, hex, joined, utf8 } from './bytes.js';
import type { Cryptography } from './cryptography.js';

/** How a key signs: the log itself, or a witness with the time at which it looked. */
export const signatureTypes = { log: 0x01, witness: 0x04 } as const;
export type Signer = keyof typeof signatureTypes;

/** A public key with its name, as C2SP signed notes write it: `name+id+base64`. */
export interface VerifierKey {
  readonly name: string;
  readonly signer: Signer;
  /** First four bytes, in hexadecimal, of the hash of name, type and key. */
  readonly id: string;
  readonly publicKey: Uint8Array;
  /** The key as one line of text. */
  readonly text: string;
}

const nameFits = (name: string): boolean => /^[^\s+\p{Cc}]+$/u.test(name);

/** A public key under a name. */
export const verifierKey = async (
  { sha256 }: Pick<Cryptography, 'sha256'>,
  name: string,
  signer: Signer,
  publicKey: Uint8Array,
): Promise<VerifierKey> => {
  const material = joined(Uint8Array.of(signatureTypes[signer]), publicKey);
  const id = hex((await sha256(joined(utf8(`${name}\n`), material))).slice(0, 4));
  return { name, signer, id, publicKey, text: `${name}+${id}+${base64(material)}` };
};

/** The key that a line of text stands for; undefined where it is none, or its id does not fit. */
export const parseVerifierKey = async (hashing: Pick<Cryptography, 'sha256'>, text: string): Promise<VerifierKey | undefined> => {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const material = encoded === undefined ? undefined : fromBase64(encoded);
  if (name === undefined || !nameFits(name) || material?.length !== 33) return undefined;
  const signer = material[0] === signatureTypes.log ? 'log' : material[0] === signatureTypes.witness ? 'witness' : undefined;
  const key = signer && (await verifierKey(hashing, name, signer, material.slice(1)));
  return key?.id === id ? key : undefined;
};

/** One signature under a note, not yet checked. */
export interface NoteSignature {
  readonly name: string;
  readonly id: string;
  /** What follows the key id. */
  readonly bytes: Uint8Array;
  readonly line: string;
}

/** A signed note taken apart: the text that is signed, with its last newline, and the signatures. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const parseSignature = (line: string): NoteSignature | undefined => {
  const [, name, encoded] = /^\u2014 (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = encoded === undefined ? undefined : fromBase64(encoded);
  if (name === undefined || !nameFits(name) || !bytes || bytes.length < 5) return undefined;
  return { name, id: hex(bytes.slice(0, 4)), bytes: bytes.slice(4), line };
};

/** Signature lines, each ended by a newline; undefined where one is none. */
export const parseSignatures = (text: string): NoteSignature[] | undefined => {
  if (!text.endsWith('\n')) return undefined;
  const signatures = text.slice(0, -1).split('\n').map(parseSignature);
  return signatures.every((signature) => signature !== undefined) ? signatures : undefined;
};

/** The parts of a signed note; undefined where the text is none. */
export const parseNote = (note: string): Note | undefined => {
  const gap = note.lastIndexOf('\n\n');
  if (gap < 0) return undefined;
  const signatures = parseSignatures(note.slice(gap + 2));
  return signatures && { text: note.slice(0, gap + 1), signatures };
};

/** What a signature turned out to be. */
export interface CheckedSignature {
  readonly key: VerifierKey;
  /** When the witness looked, in seconds since 1970. */
  readonly time?: number;
}

/** The signature line of a key, over the bytes that `messageOf` names. */
export const signatureLine = (key: Pick<VerifierKey, 'name' | 'id'>, signature: Uint8Array): string => {
  const id = Uint8Array.from(key.id.match(/../g)!, (byte) => Number.parseInt(byte, 16));
  return `\u2014 ${key.name} ${base64(joined(id, signature))}\n`;
};

/** What a witness signs: the checkpoint's text with the time at which it looked (C2SP tlog-cosignature v1). */
export const cosignedMessage = (text: string, time: number): Uint8Array => utf8(`cosignature/v1\ntime ${time}\n${text}`);

/** Whether the signature belongs to the key, going by name and id. */
export const isBy = (key: VerifierKey, { name, id }: NoteSignature): boolean => key.name === name && key.id === id;

/** The signature checked under its key; undefined where it does not hold. */
export const checkSignature = async (
  { verifies }: Pick<Cryptography, 'verifies'>,
  text: string,
  { bytes }: NoteSignature,
  key: VerifierKey,
): Promise<CheckedSignature | undefined> => {
  if (key.signer === 'log') {
    return bytes.length === 64 && (await verifies(key.publicKey, utf8(text), bytes)) ? { key } : undefined;
  }
  if (bytes.length !== 72) return undefined;
  const time = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
  const holds = Number.isSafeInteger(time) && (await verifies(key.publicKey, cosignedMessage(text, time), bytes.slice(8)));
  return holds ? { key, time } : undefined;
};
