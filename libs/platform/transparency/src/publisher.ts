import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@gongjian/kernel';
import { checkpointText, hex, originOf } from '@gongjian/proof';
import { ifThere, linesIn, putFile } from './disk.js';
import { Heads, type SignedHead } from './heads.js';
import { type SigningKey, parseSigningKey, signingKeysAt } from './keys.js';
import { type Places, placesOf } from './places.js';
import type { TreeReader } from './tree-reader.js';
import type { Witness } from './witness-client.js';
import { type Tile, tilePath, tileWidth, tilesSince } from './tile.js';

const atOnce = 16;

/** What a publisher is told beside its log. */
export interface PublisherOptions {
  readonly dataDirectory: string;
  readonly logId: string;
  /** Keys given by the environment instead of the file, separated by blanks. */
  readonly secrets?: string | undefined;
}

/** Thrown where the log is not the one whose tree heads were signed: events were lost or changed. */
export class LogContradictsHead extends Error {}

/** Signs tree heads and lays out what the public may fetch. Tiles come first, then the head is noted, then shown: a break leaves no head without its tiles. */
export class Publisher {
  readonly heads: Heads;
  readonly places: Places;
  private readonly origin: string;

  constructor(
    private readonly tree: TreeReader,
    private readonly options: PublisherOptions,
  ) {
    this.places = placesOf(options.dataDirectory, options.logId);
    this.heads = new Heads(this.places.heads);
    this.origin = originOf(options.logId);
  }

  /** The head over everything folded by now: the latest again where nothing came since. */
  async publish(now: Instant): Promise<SignedHead> {
    const latest = await this.heads.latest();
    const size = await this.tree.size();
    if (latest && latest.size >= size) {
      await this.show(latest);
      return latest;
    }
    if (latest) await this.assertContinues(latest);
    const keys = await this.signingKeys();
    await this.writeTiles(latest?.size ?? 0, size);
    await noteIn(
      this.places.keys,
      keys.map(({ key }) => key.text),
    );
    const root = await this.tree.root(size);
    const text = checkpointText({ origin: this.origin, size, root });
    const head = { size, root: hex(root), signedAt: now, checkpoint: `${text}\n${keys.map((key) => key.sign(text, 0)).join('')}` };
    await this.heads.add(head);
    await this.show(head);
    return head;
  }

  /** The head with the signatures of witnesses added. */
  async addSignatures(head: SignedHead, lines: readonly string[], witnesses: readonly Witness[]): Promise<SignedHead> {
    const known = (await this.heads.ofSize(head.size)) ?? head;
    const added = lines.filter((line) => !known.checkpoint.includes(line));
    if (added.length === 0) return known;
    await noteIn(
      this.places.witnesses,
      witnesses.map(({ key }) => key.text),
    );
    const cosigned = { ...known, checkpoint: `${known.checkpoint}${added.join('')}` };
    await this.heads.add(cosigned);
    if ((await this.heads.latest())?.size === head.size) await this.show(cosigned);
    return cosigned;
  }

  /** Never signs what contradicts a head that is out in the world. */
  private async assertContinues({ size, root }: SignedHead): Promise<void> {
    if (hex(await this.tree.root(size)) === root) return;
    throw new LogContradictsHead(`the log no longer has the root ${root} over its first ${size} events, which was signed`);
  }

  private async show({ checkpoint }: SignedHead): Promise<void> {
    if ((await ifThere(readFile(this.places.checkpoint, 'utf8'))) === checkpoint) return;
    await putFile(this.places.checkpoint, checkpoint);
  }

  private async signingKeys(): Promise<SigningKey[]> {
    const given = this.options.secrets?.split(/\s+/).filter(Boolean) ?? [];
    const keys =
      given.length > 0 ? await Promise.all(given.map(parseSigningKey)) : await signingKeysAt(this.places.secrets, this.origin, 'log');
    const foreign = keys.find(({ key }) => key.name !== this.origin || key.signer !== 'log');
    if (foreign)
      throw new Error(`the signing key ${foreign.key.id} is named ${foreign.key.name}: this log needs keys named ${this.origin}`);
    return keys;
  }

  private async writeTiles(before: number, size: number): Promise<void> {
    await mkdir(this.places.tiles, { recursive: true });
    const tiles = tilesSince(before, size);
    for (let at = 0; at < tiles.length; at += atOnce) {
      await Promise.all(tiles.slice(at, at + atOnce).map((tile) => this.writeTile(tile)));
    }
  }

  private async writeTile({ level, index, width }: Tile): Promise<void> {
    const path = join(this.places.tiles, tilePath({ level, index, width }));
    await putFile(path, await this.tree.tile(level, index * tileWidth, width));
    // Parts of a tile that is whole now are no longer needed.
    if (width === tileWidth && (await ifThere(readdir(`${path}.p`)))) await rm(`${path}.p`, { recursive: true, force: true });
  }
}

/** Adds lines to a list. Keys stay listed when they no longer sign: what they signed can be checked on. */
const noteIn = async (path: string, lines: readonly string[]): Promise<void> => {
  const known = await linesIn(path);
  const all = [...new Set([...known, ...lines])];
  if (all.length > known.length) await putFile(path, all.map((line) => `${line}\n`).join(''));
};
