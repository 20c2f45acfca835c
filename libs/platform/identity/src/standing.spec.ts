import { afterEach, describe, expect, it } from '@jest/globals';
import { type Change, Changes } from '@gongjian/read-models';
import { type HeldPost, PostBook } from './post-book.js';
import { Standing } from './standing.js';

/** Answers how often it was asked. */
class CountingBook extends PostBook {
  readonly kinds = ['unit', 'post'];
  asked = 0;

  async heldBy(): Promise<readonly HeldPost[]> {
    this.asked += 1;
    return [];
  }

  async everHeldBy(): Promise<readonly []> {
    this.asked += 1;
    return [];
  }

  async administeringIn(): Promise<readonly []> {
    this.asked += 1;
    return [];
  }

  async operatingUnit(): Promise<undefined> {
    this.asked += 1;
  }

  async subtreeOf(unitId: string): Promise<readonly string[]> {
    this.asked += 1;
    return [unitId];
  }
}

/** Changes that come when the test says so. */
class ToldChanges extends Changes {
  private told: (change: Change) => void = () => undefined;

  constructor() {
    super('', () => Promise.resolve());
  }

  override on(listener: (change: Change) => void): () => void {
    this.told = listener;
    return () => undefined;
  }

  say(kinds: Change['kinds']): void {
    this.told({ position: 1n, subjects: 'many', kinds });
  }
}

const book = new CountingBook();
const changes = new ToldChanges();
const standing = new Standing(book, changes);
const ask = () => Promise.all([standing.postsOf('somebody', '2026-03-01'), standing.subtreeOf('somewhere')]);

/** How often the book is asked when everything is asked once more after a change. */
const askedAfter = async (kinds: Change['kinds']): Promise<number> => {
  await ask();
  changes.say(kinds);
  book.asked = 0;
  await ask();
  return book.asked;
};

describe('what is remembered of who may do what', () => {
  afterEach(() => standing.onModuleDestroy());

  it.each([[['post']], [['agreement', 'unit']], ['many' as const]])('is asked anew after a change of %j', async (kinds) =>
    expect(await askedAfter(kinds)).toBe(2),
  );
  it('outlives a change of anything else', async () => expect(await askedAfter(['agreement', 'project'])).toBe(0));
});
