import { LRUCache } from 'lru-cache';
import type { OpenRow } from './fold-batch.js';

const absent = Symbol('absent');

/** Open rows lately folded, so that live events need no read; valid as long as one process alone writes. */
export class RowCache {
  private readonly rows = new LRUCache<string, OpenRow | typeof absent>({ max: 100 });

  /** Undefined where it does not know. */
  get(key: string): OpenRow | null | undefined {
    const row = this.rows.get(key);
    return row === absent ? null : row;
  }

  set(key: string, row: OpenRow | null): void {
    this.rows.set(key, row ?? absent);
  }

  clear(): void {
    this.rows.clear();
  }
}
