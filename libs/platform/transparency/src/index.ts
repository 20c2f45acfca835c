export { type FoldingStatus, LogFolder } from './log-folder.js';
export { type LogFolderOptions } from './log-folder.options.js';
export { type SignedHead } from './heads.js';
export {
  addSigningKey,
  newSigningKey,
  nodeCryptography,
  parseSigningKey,
  retireSigningKey,
  signingKeysAt,
  type SigningKey,
} from './keys.js';
export { leafText, type RawEvent } from './leaf.js';
export { placesOf, type Places } from './places.js';
export { requestHead } from './request.js';
export { parseTilePath, tilePath, type Tile } from './tile.js';
export { type ConsistencyProof, type EventProof, TransparencyLog, type TransparencyLogOptions } from './transparency-log.js';
export { transparencyRefusals } from './transparency.refusals.js';
export { verifyLog, type LogReport } from './verify-log.js';
export { startWitness, type RunningWitness, type WitnessOptions } from './witness.js';
export { witnessesFrom, type Witness } from './witness-client.js';
