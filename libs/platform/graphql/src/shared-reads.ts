import type { Viewer } from '@gongjian/read-models';
import { LRUCache } from 'lru-cache';

/** Whoever is shown the same rows: the units whose eyes he reads with. */
export const viewerClass = ({ unitIds, signedIn }: Viewer): string => (signedIn ? [...unitIds].sort().join() : 'public');

const remembered = 1_000;

/**
 * What many listeners ask of the same change is read once for all who see the same, not once for each. A change never asks for less
 * than it tells of: what was read for it stands at its position or later, and for what comes later they are woken again.
 */
export class SharedReads<T extends object> {
  private readonly reads = new LRUCache<string, Promise<T>>({ max: remembered });

  /** `who` names those who see the same. */
  at(position: bigint, who: string, read: () => Promise<T>): Promise<T> {
    const key = `${position} ${who}`;
    const known = this.reads.get(key);
    if (known) return known;
    const asked = read();
    this.reads.set(key, asked);
    asked.catch(() => this.reads.delete(key));
    return asked;
  }
}
