import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { EventStore, LogHash } from '@gongjian/event-store';
import { type RecordedEvent, Refusal } from '@gongjian/kernel';
import { definitions, projections, upcasts } from '@gongjian/projector';
import { type Database, Refold, type RowDifference, Rows, readModelRefusals } from '@gongjian/read-models';
import type { Output } from '../command/output.js';
import type { Stores } from '../command/stores.js';
import { openLog } from '../log/open-log.js';
import { withDatabase } from '../with-database.js';
import { type FileProblem, checkFiles } from './check-files.js';
import { LogCheck, type LogProblem } from './check-log.js';

/** What was looked at, and everything that is not as it should be. */
export interface Verification {
  readonly well: boolean;
  readonly log: {
    readonly events: number;
    readonly streams: number;
    readonly hash: string;
    readonly problems: readonly LogProblem[];
    readonly count: number;
  };
  readonly readModels: {
    readonly rows: number;
    readonly position: string;
    readonly differences: readonly RowDifference[];
    readonly broken: Readonly<Record<string, string>>;
    /** Whether they had not come to the end of the log, so that they could not be compared. */
    readonly behind: boolean;
  };
  readonly files: { readonly files: number; readonly problems: readonly FileProblem[] };
}

const verifyLog = async (url: string, output: Output): Promise<Verification['log']> => {
  const log = await openLog(url);
  const [check, hash] = [new LogCheck(), new LogHash()];
  const progress = output.progress('事件日志', 'event log');
  try {
    for await (const event of log.read('start')) {
      check.add(event);
      hash.add(event);
      if (hash.events % 1_000 === 0) progress.at(hash.events);
    }
  } finally {
    await log.close();
  }
  progress.end(String(hash.events));
  return { events: hash.events, streams: check.streams, hash: hash.digest(), problems: check.problems, count: check.count };
};

/** Draws one key in so many by its hash; the salt makes each run draw others. */
const drawing = (oneIn: number, salt: string) => (key: string) =>
  oneIn <= 1 || createHash('sha256').update(salt).update(key).digest().readUInt32BE(0) % oneIn === 0;

/** The events of the log up to where it ends now. */
async function* events(store: EventStore): AsyncGenerator<RecordedEvent> {
  const enough = new AbortController();
  try {
    for await (const item of store.subscribe({ from: 'start', signal: enough.signal })) {
      if (item.kind === 'caughtUp') return;
      if (item.kind === 'event') yield item.event;
    }
  } finally {
    enough.abort();
  }
}

/** How long read models that are behind are waited for; not at all where nothing brings them on. */
const patienceFor = ({ data, outside }: Stores): number => (data.running()?.address !== undefined || outside.database ? 60_000 : 0);

const verifyReadModels = async (
  store: EventStore,
  database: Database,
  { drawn, patienceMs }: { readonly drawn: (key: string) => boolean; readonly patienceMs: number },
  output: Output,
): Promise<Verification['readModels']> => {
  const progress = output.progress('数据视图与日志对照', 'read models against the log');
  const refold = new Refold(projections, drawn);
  let position = -1n;
  let count = 0;
  for await (const event of events(store)) {
    refold.add(event);
    position = event.position;
    if ((count += 1) % 1_000 === 0) progress.at(count);
  }
  const rows = new Rows(database);
  const going = projections.filter(({ name }) => !refold.broken().has(name));
  const broken = Object.fromEntries(refold.broken());
  const reached = await rows.waitUntilRunning(going, position, patienceMs).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Refusal && error.code === readModelRefusals.READ_MODEL_BEHIND.code) return false;
      throw error;
    },
  );
  if (!reached) return { rows: 0, position: String(position), differences: [], broken, behind: true };
  const { rows: compared, differences } = await refold.compare(database, position, (done) => progress.at(done));
  progress.end(String(compared));
  return { rows: compared, position: String(position), differences, broken, behind: false };
};

/** Looks at the log, at the read models and at the files; changes nothing. */
export const verifyAll = async (
  stores: Stores,
  { oneIn, salt }: { readonly oneIn: number; readonly salt: string },
  output: Output,
): Promise<Verification> => {
  const { eventStoreUrl, databaseUrl, data } = stores;
  const log = await verifyLog(eventStoreUrl, output);
  return withDatabase(databaseUrl, async (database) => {
    const store = EventStore.connect(eventStoreUrl, { commandKey: Buffer.alloc(32), definitions, upcasts });
    const drawn = drawing(oneIn, salt);
    try {
      const readModels = await verifyReadModels(store, database, { drawn, patienceMs: patienceFor(stores) }, output);
      const progress = output.progress('文件', 'files');
      const files = await checkFiles(database, join(data.path, 'files'), drawn);
      progress.end(String(files.files));
      const well =
        log.count === 0 &&
        !readModels.behind &&
        readModels.differences.length === 0 &&
        Object.keys(readModels.broken).length === 0 &&
        files.problems.length === 0;
      return { well, log, readModels, files };
    } finally {
      await store.close();
    }
  });
};
