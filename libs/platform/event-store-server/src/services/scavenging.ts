import { randomUUID } from 'node:crypto';
import { OPERATORS } from '../access/principal.js';
import { scavengeResponse, startScavengeRequest, stopScavengeRequest } from '../protocol/messages.js';
import { LINK_TYPE } from '../store/links.js';
import type { EventLog } from '../store/event-log.js';
import { metastreamOf } from '../store/stream-names.js';
import { eventsIn } from '../protocol/record.js';
import { ensureMetadata, readSome, writeEvent } from '../store/system-events.js';
import { CallFailure, status } from '../transport/failure.js';
import { unary, type Handler } from '../transport/grpc-server.js';

const STARTED = 0;
const IN_PROGRESS = 1;
const STOPPED = 2;

/** Names the one that runs, whichever it is. */
const CURRENT = 'current';

/** Links to all that is told of scavenges. */
const INDEX = '$scavenges';
const KEPT_SECONDS = 30 * 24 * 3_600;
/** Who may scavenge reads how it went. */
const HISTORY = JSON.stringify({ $maxAge: KEPT_SECONDS, $acl: { $r: OPERATORS, $w: [], $d: [], $mr: [], $mw: [] } });

/** Milliseconds as .NET writes a time span. */
const timeSpan = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 23);

const streamOf = (scavengeId: string) => `${INDEX}-${scavengeId}`;

/** A log that cannot be written says so to whoever writes. */
const note = async (store: EventLog, scavengeId: string, type: string, said: object) => {
  const stream = streamOf(scavengeId);
  const result = await writeEvent(store, stream, { type, data: JSON.stringify({ scavengeId, ...said }) });
  if (result.kind === 'done') await writeEvent(store, INDEX, { type: LINK_TYPE, data: `${result.revision}@${stream}`, isJson: false });
};

/** Makes the history of scavenges ready, and ends in it the one that a restart cut short. */
export const openScavengeHistory = async (store: EventLog): Promise<void> => {
  await ensureMetadata(store, INDEX, HISTORY);
  const page = await readSome(store, INDEX, 'end', 1, true);
  const [last] = page.kind === 'page' ? eventsIn(page.bytes) : [];
  if (last?.event?.metadata['type'] !== '$scavengeStarted') return;
  const { scavengeId } = JSON.parse(Buffer.from(last.event.data).toString('utf8')) as { scavengeId: string };
  await note(store, scavengeId, '$scavengeCompleted', {
    result: 'Interrupted',
    error: 'The server was restarted.',
    timeTaken: timeSpan(0),
  });
};

/**
 * Operations.StartScavenge and StopScavenge. One runs at a time; how it began and ended is told in the stream `$scavenges-<id>`,
 * as EventStoreDB does.
 */
export const scavenging = (store: EventLog): { start: Handler; stop: Handler } => {
  let running: { readonly id: string; readonly over: Promise<void> } | undefined;

  const run = async (scavengeId: string) => {
    const began = performance.now();
    void writeEvent(store, metastreamOf(streamOf(scavengeId)), { type: '$metadata', data: HISTORY });
    void note(store, scavengeId, '$scavengeStarted', {});
    const { outcome, error, removed, freed } = await store.scavenge();
    running = undefined;
    const timeTaken = timeSpan(performance.now() - began);
    void note(store, scavengeId, '$scavengeCompleted', { result: outcome, error, timeTaken, spaceSaved: freed, eventsRemoved: removed });
  };

  return {
    start: unary(startScavengeRequest.decode, () => {
      if (running) return scavengeResponse.encode({ scavengeId: running.id, scavengeResult: IN_PROGRESS });
      const id = randomUUID();
      running = { id, over: run(id) };
      return scavengeResponse.encode({ scavengeId: id, scavengeResult: STARTED });
    }),
    stop: unary(stopScavengeRequest.decode, async ({ options }) => {
      const asked = options?.scavengeId ?? '';
      if (!running || (asked !== running.id && asked !== CURRENT)) throw notFound(running?.id);
      const { id, over } = running;
      store.stopScavenge();
      await over;
      return scavengeResponse.encode({ scavengeId: id, scavengeResult: STOPPED });
    }),
  };
};

/** The trailer names the one that runs, if any does. */
const notFound = (runningId: string | undefined) =>
  new CallFailure(status.NOT_FOUND, 'Scavenge id was invalid.', {
    exception: 'scavenge-not-found',
    ...(runningId === undefined ? {} : { 'scavenge-id': runningId }),
  });
