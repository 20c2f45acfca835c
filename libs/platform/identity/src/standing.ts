import type { Id, LocalDate } from '@gongjian/kernel';
import { Changes } from '@gongjian/read-models';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type HeldPost, PostBook } from './post-book.js';

/** How old an answer may be at most, should the word of a change not get through. */
const mostAge = 1_000;

/** Who holds which posts, remembered until a post or a unit changes: every request asks it. */
@Injectable()
export class Standing implements OnModuleDestroy {
  private readonly posts = new LRUCache<string, Promise<readonly HeldPost[]>>({ max: 5_000, ttl: mostAge });
  private readonly subtrees = new LRUCache<Id, Promise<readonly Id[]>>({ max: 1_000, ttl: mostAge });
  private readonly operating = new LRUCache<'', Promise<Id | undefined>>({ max: 1, ttl: mostAge });
  private stopListening: (() => void) | undefined;

  constructor(
    private readonly book: PostBook,
    private readonly changes: Changes,
  ) {}

  /** The posts that the person holds on that day. */
  postsOf(personId: Id, on: LocalDate): Promise<readonly HeldPost[]> {
    return this.remembered(this.posts, `${personId} ${on}`, () => this.book.heldBy(personId, on));
  }

  /** The unit whose administrators operate the platform. */
  operatingUnit(): Promise<Id | undefined> {
    return this.remembered(this.operating, '', () => this.book.operatingUnit());
  }

  /** The unit with all units below it. */
  subtreeOf(unitId: Id): Promise<readonly Id[]> {
    return this.remembered(this.subtrees, unitId, () => this.book.subtreeOf(unitId));
  }

  onModuleDestroy(): void {
    this.stopListening?.();
  }

  private remembered<Key extends string, T>(cache: LRUCache<Key, Promise<T>>, key: Key, ask: () => Promise<T>): Promise<T> {
    this.stopListening ??= this.changes.on(({ kinds }) => {
      if (kinds !== 'many' && !this.book.kinds.some((kind) => kinds.includes(kind))) return;
      this.posts.clear();
      this.subtrees.clear();
      this.operating.clear();
    });
    const known = cache.get(key);
    if (known) return known;
    const asked = ask();
    cache.set(key, asked);
    asked.catch(() => cache.delete(key));
    return asked;
  }
}
