import type { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type pg from 'pg';
import { type RecordedEvent, aggregateIdOf, kindOf } from '@gongjian/kernel';
import { channel } from './changes.js';
import { type Track, saveBehind, saveCheckpoints, saveStop } from './checkpoints.js';
import { isUnreachable } from './connection.js';
import { lastOfDays, saveDays } from './days.js';
import { placeOf } from './place.js';
import { type FoldedBatch, type OpenRow, foldBatch, touches } from './fold-batch.js';

/** Events to be taken in, and what is known around them. */
export interface Intake {
  readonly events: readonly RecordedEvent[];
  /** Where the log stands after them. */
  readonly position: bigint;
  readonly behind: number;
  /** Whether to tell those who wait for changes. */
  readonly tells: boolean;
  readonly log: (message: string) => void;
}

interface Work {
  readonly track: Track;
  readonly folded: FoldedBatch;
}

/** True when the database refuses what a projection wants to store, so that trying again cannot help. */
export const isRefused = (error: unknown): boolean => {
  const { code } = error as { code?: string };
  return code ? /^(2[1-3]|42804|42846|54)/.test(code) : !isUnreachable(error);
};

/** Takes a batch into all projections that are not past it; one that cannot take it stops alone. */
export const applyBatch = async (client: pg.ClientBase, tracks: readonly Track[], intake: Intake): Promise<void> => {
  const missed = ({ projection, position }: Track) =>
    intake.events.filter((event) => projection.on[event.type] && event.position > position).length;
  const active = tracks.filter(({ stopped, position }) => !stopped && position < intake.position);
  for (const track of tracks) if (track.stopped) track.behind += missed(track);
  if (active.length) await attempt(client, active, intake);
  for (const track of active) if (track.stopped) track.behind = missed(track);
  const stopped = tracks.filter((track) => track.stopped && track.behind);
  if (stopped.length && intake.events.length) await saveBehind(client, stopped);
};

const attempt = async (client: pg.ClientBase, tracks: readonly Track[], intake: Intake): Promise<void> => {
  try {
    await commit(client, tracks, intake);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    for (const { cache } of tracks) cache.clear();
    if (!isRefused(error)) throw error;
    await isolate(client, tracks, intake, error);
  }
};

/** Halves projections, then events, until the one event that the one projection cannot store is found. */
const isolate = async (client: pg.ClientBase, tracks: readonly Track[], intake: Intake, error: unknown): Promise<void> => {
  const { events } = intake;
  if (tracks.length > 1) {
    for (const track of tracks) await attempt(client, [track], intake);
  } else if (events.length > 1) {
    const middle = Math.ceil(events.length / 2);
    const first = events.slice(0, middle);
    await attempt(client, tracks, { ...intake, events: first, position: first.at(-1)!.position });
    if (!tracks[0]!.stopped) await attempt(client, tracks, { ...intake, events: events.slice(middle) });
  } else {
    if (!events[0]) throw error;
    await client.query('begin');
    await halt(client, tracks[0]!, tracks[0]!.position, events[0], error, intake);
    await client.query('commit');
    tracks[0]!.stopped = { eventId: events[0].id, error: textOf(error) };
  }
};

/** What a stopped projection says of the error. */
export const textOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll('\0', '').slice(0, 2_000);

const halt = (
  client: pg.ClientBase,
  { projection: { name }, build }: Track,
  position: bigint,
  event: RecordedEvent,
  error: unknown,
  { log }: Intake,
) => {
  log(`${name} stopped at event ${event.id} (${event.type}, position ${event.position}): ${textOf(error)}`);
  return saveStop(client, build.id, position, event, textOf(error));
};

const openRows = async (
  client: pg.ClientBase,
  { writer, cache }: Track,
  keys: ReadonlySet<string>,
): Promise<Map<string, OpenRow | null>> => {
  const known = new Map<string, OpenRow | null>();
  if (writer.projection.once) return known;
  const unknown: string[] = [];
  for (const key of keys) {
    const row = cache.get(key);
    if (row === undefined) unknown.push(key);
    else known.set(key, row);
  }
  if (unknown.length) for (const [key, row] of await writer.load(client, unknown)) known.set(key, row);
  return known;
};

/** What a projection needs in hand before it can fold. */
const prepare = async (client: pg.ClientBase, track: Track, events: readonly RecordedEvent[]) => {
  const reading = touches(
    track.projection,
    events.filter(({ position }) => position > track.position),
    track.skipped,
  );
  const keys = new Set(reading.touched.flatMap((touch) => touch.keys));
  return { track, ...reading, before: keys.size ? await openRows(client, track, keys) : new Map<string, null>() };
};

/** A batch of at most so many events goes to the database in one piece: statement by statement, the system calls cost more than the rows. */
const sentAtOnce = 64;

/** Holds back what is asked of the connection until released. */
const hold = (client: pg.ClientBase): { release: () => void } => {
  const { stream } = (client as unknown as { connection: { stream: Pick<Socket, 'cork' | 'uncork'> } }).connection;
  stream.cork();
  return { release: () => stream.uncork() };
};

const inOnePiece = <T>(client: pg.ClientBase, ask: () => T): T => {
  const held = hold(client);
  try {
    return ask();
  } finally {
    held.release();
  }
};

const commit = async (client: pg.ClientBase, tracks: readonly Track[], intake: Intake): Promise<void> => {
  const { events, position } = intake;
  const prepared = await inOnePiece(client, () => Promise.all(tracks.map((track) => prepare(client, track, events))));
  const sent: Promise<unknown>[] = [];
  const send = (statement: Promise<unknown>) => {
    // All are awaited together below; until then a failure must not count as unhandled.
    statement.catch(() => undefined);
    sent.push(statement);
  };
  const work: Work[] = [];
  const held = events.length <= sentAtOnce ? hold(client) : undefined;
  try {
    // Rows and checkpoint are lost together in a crash and then made again from the log, so the commit need not wait for the disk.
    const checkpoints = tracks.map(({ build }) => build.id).join();
    // The checkpoints first: who holds them may change the tables, since no batch is in them then.
    send(
      client.query(
        `begin; set local synchronous_commit = off; select from read.projection where build in (${checkpoints}) order by build for update`,
      ),
    );
    for (const { track, touched, fault, before } of prepared) {
      const folded = foldBatch(track.projection, touched, before);
      work.push({ track, folded: folded.fault || !fault ? folded : { ...folded, fault } });
      for (const statement of track.writer.statements(client, folded)) {
        send(statement);
        // A long batch takes its turns with others, and the database works on one set of rows while the next is made.
        if (!held) await nextTurn();
      }
    }
    for (const { track, folded } of work) {
      if (folded.fault)
        send(halt(client, track, beforeFault(track, folded.fault.event, events), folded.fault.event, folded.fault.error, intake));
    }
    const moving = work.filter(({ folded }) => !folded.fault).map(({ track }) => track);
    const last = events.at(-1);
    send(saveCheckpoints(client, moving, { position, behind: intake.behind, place: last && placeOf(last) }));
    if (events.length) {
      send(saveDays(client, lastOfDays(events)));
      if (intake.tells) send(client.query('select pg_notify($1, $2)', [channel, notice(events, position)]));
    }
    send(client.query('commit'));
  } finally {
    held?.release();
  }
  await Promise.all(sent);
  for (const { track, folded } of work) settle(track, folded, intake);
};

/** Where a projection stands that could not take the event in. */
export const beforeFault = (track: { readonly position: bigint }, event: RecordedEvent, events: readonly RecordedEvent[]): bigint => {
  const earlier = events.findLast(({ position }) => position < event.position)?.position ?? -1n;
  return earlier > track.position ? earlier : track.position;
};

const settle = (track: Track, { open, fault }: FoldedBatch, { events, position, behind }: Intake): void => {
  if (!track.projection.once) for (const [key, row] of open) track.cache.set(key, row);
  if (!fault) {
    track.position = position;
    track.behind = behind;
    return;
  }
  track.position = beforeFault(track, fault.event, events);
  track.stopped = { eventId: fault.event.id, error: textOf(fault.error) };
};

const mostNamed = 100;

const notice = (events: readonly RecordedEvent[], position: bigint): string => {
  const subjects = [...new Set(events.map(({ stream }) => aggregateIdOf(stream)))];
  const named = subjects.length <= mostNamed && subjects.every((subject) => subject.length <= 40);
  const kinds = [...new Set(events.map(({ stream }) => kindOf(stream)))];
  return JSON.stringify({ position: String(position), subjects: named ? subjects : 'many', kinds });
};
