import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hex } from '@gongjian/proof';
import { batches } from '@gongjian/read-models';
import { ifThere } from './disk.js';
import type { RawLog } from './folding.js';
import { Heads } from './heads.js';
import { leafText } from './leaf.js';
import { LeavesFile } from './leaves-file.js';
import { placesOf } from './places.js';
import { type Tile, tilePath, tileWidth, tilesSince } from './tile.js';
import { emptyRoot, leafHash, nodeHash, rootOfRow } from './tree.js';

/** What a check of the whole log found. */
export interface LogReport {
  readonly logId: string;
  readonly events: number;
  readonly streams: number;
  /** The root over all events, in hexadecimal. */
  readonly root: string;
  /** Signed heads whose root was reckoned anew from the events. */
  readonly heads: number;
  readonly tiles: number;
  /** Sentences, at most a hundred; none where everything fits. */
  readonly problems: readonly string[];
}

/** The root over leaves as they come, in memory that grows with the logarithm of their number. */
class RunningRoot {
  private readonly peaks: { height: number; hash: Buffer }[] = [];
  size = 0;

  add(hash: Buffer): void {
    let peak = { height: 0, hash };
    for (let last = this.peaks.at(-1); last?.height === peak.height; last = this.peaks.at(-1)) {
      this.peaks.pop();
      peak = { height: peak.height + 1, hash: nodeHash(last.hash, peak.hash) };
    }
    this.peaks.push(peak);
    this.size += 1;
  }

  get root(): Buffer {
    const [last, ...others] = this.peaks.toReversed();
    return last ? others.reduce((right, { hash }) => nodeHash(hash, right), last.hash) : emptyRoot;
  }
}

const mostProblems = 100;

/** Reads the whole log once more and compares it with the tree, its tiles and every head that was signed; revisions of streams must have no gap. */
export const verifyLog = async (
  log: RawLog,
  dataDirectory: string,
  onProgress: (events: number) => void = () => undefined,
): Promise<LogReport> => {
  const logId = await log.identity();
  const places = placesOf(dataDirectory, logId);
  const problems: string[] = [];
  const report = (problem: string): void => void (problems.length < mostProblems && problems.push(problem));
  const heads = (await new Heads(places.heads).all()).toSorted((one, other) => one.size - other.size);
  const file = await ifThere(LeavesFile.open(places.directory, 'read'));
  const folded = (await file?.size()) ?? 0;
  const running = new RunningRoot();
  const revisions = new Map<string, number>();
  const headAt = new Map(heads.map((head) => [head.size, head]));
  const enough = new AbortController();
  try {
    const items = log.subscribe({ from: 'start', signal: enough.signal, asStored: true });
    for await (const { events, caughtUp } of batches(items, { most: 2_000, signal: enough.signal })) {
      const known = file ? await file.records(running.size, Math.max(0, Math.min(events.length, folded - running.size))) : [];
      for (const [at, event] of events.entries()) {
        const hash = leafHash(Buffer.from(leafText(logId, event)));
        const record = known[at];
        if (record && !record.hash.equals(hash)) report(`event ${running.size} (${event.id}) is not as it was folded into the tree`);
        if (record && record.position !== event.position)
          report(`event ${running.size} (${event.id}) stands at another position than it did`);
        const expected = (revisions.get(event.stream) ?? -1) + 1;
        if (event.revision !== expected) report(`${event.stream} goes on with revision ${event.revision} where ${expected} is due`);
        revisions.set(event.stream, event.revision);
        running.add(hash);
        const head = headAt.get(running.size);
        if (head && hex(running.root) !== head.root)
          report(`the head of size ${head.size}, signed ${head.signedAt}, has another root than the events`);
      }
      onProgress(running.size);
      if (caughtUp) break;
    }
    const latest = heads.at(-1);
    if (latest && latest.size > running.size) report(`a head of size ${latest.size} was signed, but the log holds ${running.size} events`);
    if (folded > running.size) report(`${folded} events were folded, but the log holds ${running.size}`);
    const tiles = latest && file && folded >= latest.size ? await verifyTiles(file, places.tiles, latest.size, report) : 0;
    const reckoned = heads.filter(({ size }) => size <= running.size).length;
    return { logId, events: running.size, streams: revisions.size, root: hex(running.root), heads: reckoned, tiles, problems };
  } finally {
    enough.abort();
    await file?.close();
  }
};

/** Compares each published tile with what stands below it. */
const verifyTiles = async (file: LeavesFile, directory: string, size: number, report: (problem: string) => void): Promise<number> => {
  const tiles = tilesSince(0, size);
  for (const tile of tiles) {
    const path = tilePath(tile);
    const found = await ifThere(readFile(join(directory, path)));
    if (!found) report(`the tile ${path} is missing`);
    else if (!found.equals(await reckoned(file, tile))) report(`the tile ${path} holds other hashes than the tree`);
  }
  return tiles.length;
};

const reckoned = async (file: LeavesFile, { level, index, width }: Tile): Promise<Buffer> => {
  const first = index * tileWidth;
  if (level === 0) return file.hashes(0, first, width);
  const roots: Buffer[] = [];
  for (let at = first; at < first + width; at += 1) roots.push(rootOfRow(await file.hashes(level - 1, at * tileWidth, tileWidth)));
  return Buffer.concat(roots);
};
