import './reflection.js';
import { join } from 'node:path';
import { EventStore, commandKey } from '@gongjian/event-store';
import { SettingsUnusable, noticeFigures, notificationSettings } from '@gongjian/notifications';
import { Database, ProjectionRunner } from '@gongjian/read-models';
import { startTracing, stopTracing } from '@gongjian/telemetry';
import { LogFolder, witnessesFrom } from '@gongjian/transparency';
import { pino } from 'pino';
import { definitions, upcasts } from './definitions.js';
import { keepHeapSmall } from './heap.js';
import { startHealthServer } from './health-server.js';
import { partitionThreads, threadsAsked } from './partition-threads.js';
import { openProcesses } from './processes.js';
import { traceTaken } from './trace-taken.js';
import { projections } from './projections.js';

keepHeapSmall();

const logger = pino({ name: 'projector', level: process.env['LOG_LEVEL'] ?? 'info' });

const required = (name: string): string => {
  const value = process.env[name];
  if (value) return value;
  logger.fatal(
    `${name} is not set: the projector needs the address of the event store (EVENTSTORE_URL) and of the database (DATABASE_URL)`,
  );
  process.exit(2);
};

/** A setting that cannot be used ends the start, since nobody would miss what is not told. */
const usable = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SettingsUnusable)) throw error;
    logger.fatal(error.message);
    process.exit(2);
  }
};
const notifications = usable(() => notificationSettings(process.env));
const threads = usable(() => threadsAsked(process.env['GONGJIAN_BUILD_THREADS']));

await startTracing('projector');

const dataDirectory = process.env['GONGJIAN_DATA'] ?? join(process.cwd(), 'data');
// Commands of processes say nothing of people, so this gate needs no keys to seal it.
const store = EventStore.connect(required('EVENTSTORE_URL'), {
  commandKey: await commandKey(dataDirectory),
  definitions,
  upcasts,
  log: logger,
});
const log = (message: string) => logger.info(message);
const readerUrl = process.env['DATABASE_READER_URL'];
const db = Database.connect(required('DATABASE_URL'), { log, ...(readerUrl && { readerUrl }) });
const runner = new ProjectionRunner(store, db, projections, {
  log,
  taken: traceTaken,
  partitions: partitionThreads(required('EVENTSTORE_URL'), threads),
});
// The transparency log lies where the api finds it: in the data directory that all copies share.
const folder = new LogFolder(store, db, {
  dataDirectory,
  witnesses: await witnessesFrom(process.env['GONGJIAN_WITNESSES']),
  secrets: process.env['GONGJIAN_LOG_KEYS'],
  log,
});

const processes = openProcesses({ store, db, dataDirectory, masterKey: process.env['GONGJIAN_MASTER_KEY'], notifications, log });

const host = process.env['HEALTH_HOST'] ?? '127.0.0.1';
const health = await startHealthServer(
  { runner, processes, transparency: folder, store, notices: () => noticeFigures(db) },
  host,
  Number(process.env['HEALTH_PORT'] ?? 0),
);
const address = health.address();
logger.info(
  { projections: projections.length, health: typeof address === 'object' ? `http://${host}:${address?.port}/health/ready` : address },
  'projector started',
);
runner.start();
folder.start();
processes.start();
if (typeof address === 'object') process.send?.({ url: `http://${host}:${address?.port}` });

let ending = false;
const end = async (signal: NodeJS.Signals): Promise<void> => {
  if (ending) return;
  ending = true;
  logger.info(`${signal}: ending after the batch in hand`);
  health.close();
  health.closeAllConnections();
  await Promise.all([runner.stop(), folder.stop(), processes.stop()]);
  await Promise.all([store.close(), db.close(), stopTracing()]);
};
process.on('SIGTERM', (signal) => void end(signal));
process.on('SIGINT', (signal) => void end(signal));
