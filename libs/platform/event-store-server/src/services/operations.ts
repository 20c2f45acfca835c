import { empty } from '../protocol/messages.js';
import { unary, type Handler } from '../transport/grpc-server.js';

/** Operations.Shutdown: answers, and then the server ends in order. */
export const shutDown = (end: () => void): Handler =>
  unary(
    () => ({}),
    () => {
      setImmediate(end);
      return empty.encode({});
    },
  );

/** Operations that mean nothing to a single node, always the leader, whose indices are always merged: they succeed and change nothing. */
export const noOperation: Handler = unary(
  () => ({}),
  () => empty.encode({}),
);
