import { textOf, utf8 } from './bytes.js';

/** The element in which the page that checks proofs holds one; empty in the page itself. */
export const holderId = 'gongjian-proof';
const begin = `<script id="${holderId}" type="application/json">`;
const end = '</script>';

/** A proof with the name of its file, as a copy holds it. */
export interface HeldProof {
  readonly name: string;
  readonly proof: string;
}

/** The page that checks with a proof in it, so that it says when opened what the proof proves. Throws where the page has no place for one. */
export const copyWith = (page: string, { name, proof }: HeldProof): string => {
  const at = page.lastIndexOf(`${begin}${end}`) + begin.length;
  if (at < begin.length) throw new Error('The page has no place for a proof');
  // Nothing in the text may look like the end of the element, or like the beginning of one.
  const held = JSON.stringify({ name, proof }).replaceAll('<', '\\u003c');
  return page.slice(0, at) + held + page.slice(at);
};

/** What the element of a copy holds; undefined for the page itself and anything else. */
export const heldProof = (content: string): HeldProof | undefined => {
  try {
    const { name, proof } = JSON.parse(content) as Partial<HeldProof>;
    return typeof name === 'string' && typeof proof === 'string' ? { name, proof } : undefined;
  } catch {
    return undefined;
  }
};

/** The proof file that a copy holds; undefined where the file is no copy. What else the copy says counts for nothing. */
export const fileInCopy = (file: Uint8Array): Uint8Array | undefined => {
  const text = textOf(file);
  // The last: the page's own script speaks of it before.
  const at = text?.startsWith('<!doctype html>') ? text.lastIndexOf(begin) : -1;
  if (text === undefined || at < 0) return undefined;
  const held = heldProof(text.slice(at + begin.length, text.indexOf(end, at)));
  return held && utf8(held.proof);
};
