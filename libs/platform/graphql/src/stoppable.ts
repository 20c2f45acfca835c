/**
 * A live stream that ends when its listener leaves, even while it waits. (A generator alone would only notice at its next value.)
 */
export const stoppable = <T>(make: (signal: AbortSignal) => AsyncIterable<T>): AsyncIterableIterator<T> => {
  const left = new AbortController();
  const inner = make(left.signal)[Symbol.asyncIterator]();
  const end = async (): Promise<IteratorResult<T>> => {
    left.abort();
    await inner.return?.();
    return { done: true, value: undefined };
  };
  return {
    next: () => inner.next(),
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};
