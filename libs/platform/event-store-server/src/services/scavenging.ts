import { randomUUID } from 'node:crypto';
import { scavengeResponse, startScavengeRequest, stopScavengeRequest } from '../protocol/messages.js';
import type { StoreClient } from '../store/store-client.js';
import { writeEvent } from '../store/system-events.js';
import { CallFailure, status } from '../transport/failure.js';
import { unary, type Handler } from '../transport/grpc-server.js';

const STARTED = 0;
const IN_PROGRESS = 1;
const STOPPED = 2;

/** Milliseconds as .NET writes a time span. */
const timeSpan = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 23);

/**
 * Operations.StartScavenge and StopScavenge. One runs at a time; how it began and ended is told in the stream `$scavenges-<id>`,
 * as EventStoreDB does.
 */
export const scavenging = (store: StoreClient): { start: Handler; stop: Handler } => {
  let running: string | undefined;

  // A log that cannot be written says so to whoever writes.
  const note = (scavengeId: string, type: string, said: object) =>
    void writeEvent(store, `$scavenges-${scavengeId}`, { type, data: JSON.stringify({ scavengeId, ...said }) });

  const run = async (scavengeId: string) => {
    const began = performance.now();
    note(scavengeId, '$scavengeStarted', {});
    const { outcome, error, removed, freed } = await store.scavenge();
    running = undefined;
    const timeTaken = timeSpan(performance.now() - began);
    note(scavengeId, '$scavengeCompleted', { result: outcome, error, timeTaken, spaceSaved: freed, eventsRemoved: removed });
  };

  return {
    start: unary(startScavengeRequest.decode, () => {
      if (running) return scavengeResponse.encode({ scavengeId: running, scavengeResult: IN_PROGRESS });
      running = randomUUID();
      void run(running);
      return scavengeResponse.encode({ scavengeId: running, scavengeResult: STARTED });
    }),
    stop: unary(stopScavengeRequest.decode, ({ options }) => {
      const scavengeId = options?.scavengeId ?? '';
      if (!running || scavengeId !== running)
        throw new CallFailure(status.NOT_FOUND, 'Scavenge id was invalid.', { exception: 'scavenge-not-found' });
      store.stopScavenge();
      return scavengeResponse.encode({ scavengeId, scavengeResult: STOPPED });
    }),
  };
};
