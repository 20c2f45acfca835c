import type { Client, Sink } from 'graphql-ws';

interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

interface Told {
  readonly position?: string;
}

/**
 * Subscribes so that nothing is missed when the connection breaks: each position that is told becomes the `from` with which the
 * subscription is asked for again.
 */
export const resuming = (socket: Pick<Client, 'subscribe'>, asked: Asked, sink: Sink<never>): (() => void) =>
  socket.subscribe(asked, {
    ...sink,
    next: (result) => {
      const [told] = Object.values((result.data ?? {}) as Record<string, Told | null>);
      // The client sends this very object again after it has connected anew.
      if (told?.position) asked.variables['from'] = told.position;
      sink.next(result as never);
    },
  });
