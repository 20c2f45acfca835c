import assert from 'node:assert/strict';
import { type AnyProjection, type DomainEvent, type Projection, foldRows } from '@gongjian/kernel';
import { type Given, type RecordedBy, actorOf, history, uuid } from './recorded.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The rows that a history amounts to. */
export class FoldedRows<R extends object> {
  constructor(private readonly rows: ReadonlyMap<string, object>) {}

  /** Exactly these rows, by key. */
  then(expected: Readonly<Record<string, R>>): void {
    assert.deepEqual(plain(Object.fromEntries(this.rows)), plain(expected));
  }

  /** The row of a key, to look at one column. */
  row(key: string): R {
    const row = this.rows.get(key);
    assert.ok(row, `no row ${key}; there are: ${[...this.rows.keys()].join(', ') || 'none'}`);
    return row as R;
  }

  get keys(): readonly string[] {
    return [...this.rows.keys()];
  }
}

/** `rows(projection).given(...events).then({ key: row })`. Events without circumstances get those of `by`. */
export const rows = <E extends DomainEvent, R extends object>(
  projection: Projection<E, R>,
  by: RecordedBy & { stream: string } = {
    actor: actorOf({ unitId: uuid(1) }),
    at: '2026-01-01T00:00:00.000Z',
    stream: `example-${uuid(1)}`,
  },
) => ({
  given: (...events: readonly Given[]): FoldedRows<R> => {
    const any = projection as unknown as AnyProjection;
    return new FoldedRows<R>(foldRows(any, history(events, by)));
  },
});
