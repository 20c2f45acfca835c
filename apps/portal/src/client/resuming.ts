import type { Client, Sink } from 'graphql-ws';
import type { Presence } from './presence.js';

interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

interface Told {
  readonly position?: string;
}

/** Whether the person has to sign in again: nobody has, or somebody else. */
const isGone = (reason: unknown): boolean =>
  Array.isArray(reason) &&
  reason.some(({ extensions }: { extensions?: { code?: string } }) => /^(NOT_SIGNED_IN|SESSION_OF_ANOTHER)$/.test(extensions?.code ?? ''));

/**
 * Subscribes so that nothing is missed when the connection breaks or the session ends: each position that is told becomes the `from`
 * with which the subscription is asked for again.
 */
export const resuming = (
  socket: Pick<Client, 'subscribe'>,
  asked: Asked,
  sink: Sink<never>,
  { onReturn, note }: Pick<Presence, 'onReturn' | 'note'>,
): (() => void) => {
  const listen = (): (() => void) =>
    socket.subscribe(asked, {
      next: (result) => {
        const [told] = Object.values((result.data ?? {}) as Record<string, Told | null>);
        // The client sends this very object again after it has connected anew.
        if (told?.position) asked.variables['from'] = told.position;
        sink.next(result as never);
      },
      error: (reason) => (isGone(reason) ? note('') : sink.error(reason)),
      // The server ends what it tells to nobody; after a return it is listened to again.
      complete: () => undefined,
    });
  let stop = listen();
  const unwatch = onReturn(() => {
    stop();
    stop = listen();
  });
  return () => {
    unwatch();
    stop();
  };
};
