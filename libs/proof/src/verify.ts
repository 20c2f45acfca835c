import { hex, utf8 } from './bytes.js';
import { type Bundle, parseBundle } from './bundle.js';
import { type Checkpoint, parseCheckpoint } from './checkpoint.js';
import { fileInCopy } from './copy.js';
import type { Cryptography } from './cryptography.js';
import { type Leaf, parseLeaf } from './leaf.js';
import { leafInput, verifyInclusion } from './merkle.js';
import { type CheckedSignature, type VerifierKey, checkSignature, isBy, parseVerifierKey } from './note.js';

/** Why a file proves nothing. */
export const problems = [
  'NOT_A_PROOF',
  'ALTERED',
  'CHECKPOINT_UNREADABLE',
  'KEY_UNREADABLE',
  'SIGNATURE_MISSING',
  'SIGNATURE_WITHOUT_KEY',
  'SIGNATURE_WRONG',
  'KEY_NOT_TRUSTED',
  'EVENT_UNREADABLE',
  'EVENT_OF_ANOTHER_LOG',
  'EVENT_NOT_IN_LOG',
  'DOCUMENT_NOT_SIGNED',
] as const;
export type Problem = (typeof problems)[number];

/** A signature that holds: `trusted` tells whether the key is one that the reader named; undefined where he named none. */
export interface Signatory extends CheckedSignature {
  readonly trusted: boolean | undefined;
}

/** What a file proves. */
export interface Proven {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly entries: readonly { readonly index: number; readonly event: Leaf; readonly text: string }[];
  readonly signatures: readonly Signatory[];
  /** The document whose bytes the signed events name, with its SHA-256. */
  readonly document?: { readonly text: string; readonly sha256: string };
}

/** The outcome of checking a file. */
export type Verdict = { readonly proven: Proven } | { readonly problem: Problem; readonly about?: string };

class Failed extends Error {
  constructor(
    readonly problem: Problem,
    readonly about?: string,
  ) {
    super(problem);
  }
}

const checkedSignatures = async (
  { note, origin }: Checkpoint,
  texts: readonly string[],
  cryptography: Cryptography,
): Promise<CheckedSignature[]> => {
  const keys: VerifierKey[] = [];
  for (const text of texts) {
    const key = await parseVerifierKey(cryptography, text);
    if (!key || keys.some((other) => other.text === key.text)) throw new Failed('KEY_UNREADABLE', text);
    if (key.signer === 'log' && key.name !== origin) throw new Failed('KEY_UNREADABLE', text);
    keys.push(key);
  }
  const checked: CheckedSignature[] = [];
  for (const signature of note.signatures) {
    const key = keys.find((one) => isBy(one, signature));
    if (!key) throw new Failed('SIGNATURE_WITHOUT_KEY', signature.name);
    const holds = await checkSignature(cryptography, note.text, signature, key);
    if (!holds) throw new Failed('SIGNATURE_WRONG', signature.name);
    checked.push(holds);
  }
  const idle = keys.find((key) => !checked.some((signature) => signature.key === key));
  if (idle || !checked.some(({ key }) => key.signer === 'log')) throw new Failed('SIGNATURE_MISSING', idle?.name ?? origin);
  return checked;
};

const withTrust = async (
  signatures: readonly CheckedSignature[],
  trusted: readonly string[],
  cryptography: Cryptography,
): Promise<Signatory[]> => {
  if (trusted.length === 0) return signatures.map((signature) => ({ ...signature, trusted: undefined }));
  const known = await Promise.all(trusted.map((text) => parseVerifierKey(cryptography, text)));
  const unreadable = known.indexOf(undefined);
  if (unreadable >= 0) throw new Failed('KEY_UNREADABLE', trusted[unreadable]!);
  const judged = signatures.map((signature) => ({ ...signature, trusted: known.some((key) => key!.text === signature.key.text) }));
  const untrusted = known.find((key) => !judged.some((signature) => signature.key.text === key!.text));
  if (untrusted) throw new Failed('KEY_NOT_TRUSTED', untrusted.name);
  return judged;
};

const provenEntries = async ({ entries }: Bundle, { origin, size, root }: Checkpoint, cryptography: Cryptography) => {
  const logId = origin.slice(origin.lastIndexOf('/') + 1);
  const proven: Proven['entries'][number][] = [];
  for (const { index, leaf, path } of entries) {
    const event = parseLeaf(leaf);
    if (!event) throw new Failed('EVENT_UNREADABLE', String(index));
    if (event.logId !== logId) throw new Failed('EVENT_OF_ANOTHER_LOG', event.id);
    const leafHash = await cryptography.sha256(leafInput(utf8(leaf)));
    if (!(await verifyInclusion(cryptography, { index, size, path, leafHash, root }))) throw new Failed('EVENT_NOT_IN_LOG', event.id);
    proven.push({ index, event, text: leaf });
  }
  return proven;
};

/** The document belongs to the events where each of them that names a content names this one. */
const provenDocument = async ({ document }: Bundle, entries: Proven['entries'], { sha256 }: Cryptography) => {
  if (document === undefined) return undefined;
  const hash = hex(await sha256(utf8(document)));
  const named = entries.map(({ event }) => event.data['contentHash']).filter((content) => content !== undefined);
  if (named.length === 0 || !named.every((content) => content === hash)) throw new Failed('DOCUMENT_NOT_SIGNED', hash);
  return { text: document, sha256: hash };
};

/**
 * Checks a proof file, or the one that a copy with the checker holds, without asking anybody. `trusted` are keys that the reader got by another way: each of them has to have
 * signed. Without them the verdict says that everything fits together, and whose key it is remains for the reader to compare.
 */
export const verifyFile = async (file: Uint8Array, cryptography: Cryptography, trusted: readonly string[] = []): Promise<Verdict> => {
  const bundle = parseBundle(fileInCopy(file) ?? file);
  if (bundle === 'foreign') return { problem: 'NOT_A_PROOF' };
  if (bundle === 'altered') return { problem: 'ALTERED' };
  try {
    const checkpoint = parseCheckpoint(bundle.checkpoint);
    if (!checkpoint) throw new Failed('CHECKPOINT_UNREADABLE');
    const checked = await checkedSignatures(checkpoint, bundle.keys, cryptography);
    const signatures = await withTrust(checked, trusted, cryptography);
    const entries = await provenEntries(bundle, checkpoint, cryptography);
    const document = await provenDocument(bundle, entries, cryptography);
    const { origin, size, root } = checkpoint;
    return { proven: { origin, size, root: hex(root), entries, signatures, ...(document && { document }) } };
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    return { problem: error.problem, ...(error.about !== undefined && { about: error.about }) };
  }
};
