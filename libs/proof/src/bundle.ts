import { base64, fromBase64, textOf } from './bytes.js';

/** One event with the path that leads from it to the tree head. */
export interface ProvenEntry {
  /** Place in the log, from 0. */
  readonly index: number;
  /** The exact text that is the leaf: RFC 8785 JSON. */
  readonly leaf: string;
  readonly path: readonly Uint8Array[];
}

/** What a proof file holds: events, the signed tree head they stand under, the keys that signed it, and the document that was signed. */
export interface Bundle {
  /** The signed tree head, as the log published it. */
  readonly checkpoint: string;
  /** The keys of log and witnesses, each as one line of text. */
  readonly keys: readonly string[];
  readonly entries: readonly ProvenEntry[];
  /** The canonical text whose SHA-256 the signed events name. */
  readonly document?: string;
}

/** The name of the format; what follows from it never changes. */
export const bundleFormat = 'gongjian-proof/1';

const howTo = {
  zh: '核验：在共建平台“/verify”页面选择此文件（文件不会离开浏览器），或运行 gongjian verify-proof <文件>。格式依据 RFC 9162 与 C2SP tlog-checkpoint、tlog-cosignature。',
  en: 'To check: choose this file at the page /verify of the platform (it does not leave the browser), or run gongjian verify-proof <file>. By RFC 9162 and C2SP tlog-checkpoint and tlog-cosignature.',
};

const shapeOf = ({ checkpoint, keys, entries, document }: Bundle) => ({
  format: bundleFormat,
  howToVerify: howTo,
  ...(document !== undefined && { document }),
  entries: entries.map(({ index, leaf, path }) => ({ index, leaf, path: path.map(base64) })),
  checkpoint,
  keys,
});

/** The one text of a bundle. */
export const bundleText = (bundle: Bundle): string => `${JSON.stringify(shapeOf(bundle), null, 2)}\n`;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const entryOf = (value: unknown): ProvenEntry | undefined => {
  const { index, leaf, path } = (value ?? {}) as Record<string, unknown>;
  if (!Number.isSafeInteger(index) || !isText(leaf) || !isTexts(path)) return undefined;
  const hashes = path.map(fromBase64);
  if (!hashes.every((hash) => hash?.length === 32)) return undefined;
  return { index: index as number, leaf, path: hashes as Uint8Array[] };
};

const bundleOf = (value: unknown): Bundle | undefined => {
  const { checkpoint, keys, entries, document } = (value ?? {}) as Record<string, unknown>;
  if (!isText(checkpoint) || !isTexts(keys) || !Array.isArray(entries) || !(document === undefined || isText(document))) return undefined;
  const proven = entries.map(entryOf);
  if (proven.length === 0 || !proven.every((entry) => entry !== undefined)) return undefined;
  return { checkpoint, keys, entries: proven, ...(document !== undefined && { document }) };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The bundle of a file. `foreign` where it is no proof file at all; `altered` where it is none as it was written: since each
 * bundle has one text only, a byte changed anywhere, also in what explains it, is found here or by the hashes.
 */
export const parseBundle = (file: Uint8Array): Bundle | 'foreign' | 'altered' => {
  const text = textOf(file);
  const value = text === undefined ? undefined : parsed(text);
  if (typeof value !== 'object' || value === null || (value as Record<string, unknown>)['format'] !== bundleFormat) {
    return textOf(file.slice(0, 200))?.includes('gongjian-proof') ? 'altered' : 'foreign';
  }
  const bundle = bundleOf(value);
  return bundle && bundleText(bundle) === text ? bundle : 'altered';
};
