import { base64, fromBase64, wholeNumber } from './bytes.js';
import { type Note, parseNote } from './note.js';

/** A tree head: so many leaves, this root. */
export interface TreeHead {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** The text of a tree head that is signed (C2SP tlog-checkpoint). */
export const checkpointText = ({ origin, size, root }: TreeHead): string => `${origin}\n${size}\n${base64(root)}\n`;

/** A signed tree head, its signatures not yet checked. */
export interface Checkpoint extends TreeHead {
  readonly note: Note;
}

/** The parts of a checkpoint; undefined where the text is none. Lines of extensions are part of what is signed and otherwise left alone. */
export const parseCheckpoint = (text: string): Checkpoint | undefined => {
  const note = parseNote(text);
  const [origin, digits, encoded] = note?.text.split('\n') ?? [];
  const size = digits === undefined ? undefined : wholeNumber(digits);
  const root = encoded === undefined ? undefined : fromBase64(encoded);
  if (!note || !origin || size === undefined || root?.length !== 32) return undefined;
  return { origin, size, root, note };
};
