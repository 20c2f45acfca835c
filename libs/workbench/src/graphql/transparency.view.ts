import type { ConsistencyProof, EventProof, SignedHead, TransparencyLog } from '@gongjian/transparency';
import { base64, bundleText, hex, parseCheckpoint, tlogProof } from '@gongjian/proof';
import type { ConsistencyProofView, InclusionProof, TreeHead } from './transparency.types.js';

/** A head as callers are told of it. */
export const headView = ({ size, root, signedAt, checkpoint }: SignedHead): TreeHead => ({
  size,
  rootHash: root,
  signedAt,
  checkpoint,
  signatures: (parseCheckpoint(checkpoint)?.note.signatures ?? []).map(({ name, id, bytes }) => {
    const byWitness = bytes.length === 72;
    const seconds = byWitness ? Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0)) : undefined;
    return { name, keyId: id, byWitness, at: seconds === undefined ? null : new Date(seconds * 1000).toISOString() };
  }),
});

/** The proof of an event as callers are told of it. */
export const inclusionView = async (log: TransparencyLog, proof: EventProof): Promise<InclusionProof> => {
  const { eventId, index, size, leaf, leafHash, path, root, head } = proof;
  return {
    ...{ eventId, index, treeSize: size, leaf, leafHash: hex(leafHash), path: path.map(base64), rootHash: hex(root) },
    head: head ? headView(head) : null,
    bundle: head ? bundleText(await log.bundle([proof])) : null,
    tlogProof: head ? tlogProof(index, path, head.checkpoint) : null,
  };
};

/** A consistency proof as callers are told of it. */
export const consistencyView = ({ from, to, path, fromRoot, toRoot }: ConsistencyProof): ConsistencyProofView => ({
  ...{ from, to, path: path.map(base64), fromRootHash: hex(fromRoot), toRootHash: hex(toRoot) },
});
