import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { Refusal } from '@gongjian/kernel';
import { type Bundle, type VerifierKey, isBy, originOf, parseCheckpoint, parseVerifierKey } from '@gongjian/proof';
import { ifThere, linesIn } from './disk.js';
import { Heads, type SignedHead } from './heads.js';
import { nodeCryptography } from './keys.js';
import { type RawEvent, leafText } from './leaf.js';
import { LeavesFile } from './leaves-file.js';
import { type Places, placesOf } from './places.js';
import { type Tile, tilePath } from './tile.js';
import { transparencyRefusals } from './transparency.refusals.js';
import { TreeReader } from './tree-reader.js';
import { leafHash } from './tree.js';

/** One event with its way to a tree head. */
export interface EventProof {
  readonly eventId: string;
  readonly index: number;
  readonly size: number;
  readonly leaf: string;
  readonly leafHash: Buffer;
  readonly path: readonly Buffer[];
  readonly root: Buffer;
  /** The head that was signed over a tree of that size, if one was. */
  readonly head: SignedHead | undefined;
}

/** That the tree of one size begins with that of another. */
export interface ConsistencyProof {
  readonly from: number;
  readonly to: number;
  readonly path: readonly Buffer[];
  readonly fromRoot: Buffer;
  readonly toRoot: Buffer;
}

/** What a transparency log needs of its surroundings. */
export interface TransparencyLogOptions {
  readonly dataDirectory: string;
  readonly logId: () => Promise<string>;
  /** Asks whoever keeps the tree for a head that covers a position. */
  readonly requestHead: (position: bigint) => Promise<void>;
  readonly patienceMs?: number;
}

/** The tree of the log as others read it: heads, proofs, and what anybody may fetch. Any number of processes, beside the one that writes. */
export class TransparencyLog {
  private known: { readonly logId: string; readonly places: Places; readonly heads: Heads } | undefined;

  constructor(private readonly options: TransparencyLogOptions) {}

  async origin(): Promise<string> {
    return originOf((await this.log()).logId);
  }

  /** Every published head, oldest first. */
  async heads(): Promise<SignedHead[]> {
    return (await this.log()).heads.all();
  }

  /** How many events are folded by now. */
  async size(): Promise<number> {
    return (await this.reading((tree) => tree.size())) ?? 0;
  }

  /** Public keys of the log and of its witnesses. */
  async keys(): Promise<{ log: string[]; witnesses: string[] }> {
    const { places } = await this.log();
    return { log: await linesIn(places.keys), witnesses: await linesIn(places.witnesses) };
  }

  /** The latest checkpoint. */
  async checkpoint(): Promise<string | undefined> {
    return (await (await this.log()).heads.latest())?.checkpoint;
  }

  /** A tile as it is published; a part of one that is whole by now is cut from that. */
  async tile(tile: Tile): Promise<Buffer | undefined> {
    const { places } = await this.log();
    const found = await ifThere(readFile(join(places.tiles, tilePath(tile))));
    if (found || tile.width === 256) return found;
    return (await ifThere(readFile(join(places.tiles, tilePath({ ...tile, width: 256 })))))?.subarray(0, tile.width * 32);
  }

  /** Has a head signed over everything up to a position, and waits for it, bounded. */
  async signedHead(position: bigint): Promise<SignedHead> {
    const { heads } = await this.log();
    return this.patiently(async (isLast) => {
      const index = await this.reading((tree) => (position < 0n ? tree.size().then((size) => size - 1) : tree.indexOf(position)));
      const newest = (await heads.all()).filter(({ size }) => index !== undefined && size > index);
      const cosigned = newest.filter(hasWitness).at(-1);
      // Where witnesses sign, a head is worth waiting for until they did.
      const expected = (await heads.all()).some(hasWitness);
      const head = cosigned ?? (expected && !isLast ? undefined : newest.at(-1));
      if (!head) await this.options.requestHead(position);
      return head;
    });
  }

  /** The proof of an event under a head that covers it, or for the tree of a size. */
  async prove(event: RawEvent, treeSize?: number): Promise<EventProof> {
    const { logId, heads } = await this.log();
    const head = treeSize === undefined ? await this.signedHead(event.position) : await heads.ofSize(treeSize);
    const size = treeSize ?? head!.size;
    const leaf = leafText(logId, event);
    const proof = await this.reading(async (tree): Promise<EventProof> => {
      const index = await tree.indexOf(event.position);
      if (size > (await tree.size())) throw new Refusal(transparencyRefusals.TREE_SIZE_UNKNOWN, { field: 'treeSize' });
      if (index === undefined || index >= size) throw new Refusal(transparencyRefusals.EVENT_BEYOND_TREE, { field: 'treeSize' });
      const hash = leafHash(Buffer.from(leaf));
      if (!hash.equals(await tree.leafHash(index))) throw new Error(`the event ${event.id} is not as it was folded into the tree`);
      const [path, root] = await Promise.all([tree.inclusion(index, size), tree.root(size)]);
      return { eventId: event.id, index, size, leaf, leafHash: hash, path, root, head };
    });
    return proof ?? this.notReady();
  }

  async consistency(from: number, to: number): Promise<ConsistencyProof> {
    const proof = await this.reading(async (tree): Promise<ConsistencyProof> => {
      if (from > to || to > (await tree.size()))
        throw new Refusal(transparencyRefusals.TREE_SIZE_UNKNOWN, { field: from > to ? 'from' : 'to' });
      const [path, fromRoot, toRoot] = await Promise.all([tree.consistency(from, to), tree.root(from), tree.root(to)]);
      return { from, to, path, fromRoot, toRoot };
    });
    return proof ?? this.notReady();
  }

  /** One file from proofs under the same head. */
  async bundle(proofs: readonly EventProof[], document?: string): Promise<Bundle> {
    const head = proofs[0]?.head;
    const checkpoint = head && parseCheckpoint(head.checkpoint);
    if (!checkpoint || proofs.some(({ size }) => size !== head.size)) return this.notReady();
    const { log, witnesses } = await this.keys();
    const keys = await Promise.all([...log, ...witnesses].map((text) => parseVerifierKey(nodeCryptography, text)));
    const signed = checkpoint.note.signatures.flatMap((signature) => {
      const key = keys.find((one): one is VerifierKey => one !== undefined && isBy(one, signature));
      return key ? [{ key, line: signature.line }] : [];
    });
    return {
      checkpoint: `${checkpoint.note.text}\n${signed.map(({ line }) => `${line}\n`).join('')}`,
      keys: signed.map(({ key }) => key.text),
      entries: proofs.map(({ index, leaf, path }) => ({ index, leaf, path })),
      ...(document !== undefined && { document }),
    };
  }

  private async log() {
    if (this.known) return this.known;
    const logId = await this.options.logId();
    const places = placesOf(this.options.dataDirectory, logId);
    this.known = { logId, places, heads: new Heads(places.heads) };
    return this.known;
  }

  /** What the work finds in the tree; undefined where nothing was folded yet. Opened anew each time, since the tree may be made anew. */
  private async reading<T>(work: (tree: TreeReader) => Promise<T>): Promise<T | undefined> {
    const { places } = await this.log();
    const file = await ifThere(LeavesFile.open(places.directory, 'read'));
    if (!file) return undefined;
    try {
      return await work(new TreeReader(file));
    } finally {
      await file.close();
    }
  }

  private async patiently<T>(look: (isLast: boolean) => Promise<T | undefined>): Promise<T> {
    const until = Date.now() + (this.options.patienceMs ?? 4_000);
    for (let wait = 50; ; wait = Math.min(wait * 2, 400)) {
      const isLast = Date.now() + wait > until;
      const found = await look(isLast);
      if (found !== undefined) return found;
      if (isLast) return this.notReady();
      await sleep(wait);
    }
  }

  private notReady(): never {
    throw new Refusal(transparencyRefusals.PROOF_NOT_READY);
  }
}

const hasWitness = ({ checkpoint }: SignedHead): boolean =>
  parseCheckpoint(checkpoint)?.note.signatures.some(({ bytes }) => bytes.length === 72) ?? false;
