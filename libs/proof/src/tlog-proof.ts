import { base64 } from './bytes.js';

/** A proof of one leaf as C2SP tlog-proof writes it, for tools that know nothing of this platform. */
export const tlogProof = (index: number, path: readonly Uint8Array[], checkpoint: string): string =>
  ['c2sp.org/tlog-proof@v1', `index ${index}`, ...path.map(base64), '', checkpoint].join('\n');
