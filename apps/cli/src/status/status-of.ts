import { RawLog } from '@gongjian/event-store';
import { type NoticeFigures, noticeFigures } from '@gongjian/notifications';
import { type ProjectionStatus, Rows } from '@gongjian/read-models';
import { isAlive } from '@gongjian/read-models/alive';
import { DataDirectory } from '../data-directory.js';
import { withoutPassword } from '../outside.js';
import { withDatabase } from '../with-database.js';

/** How a platform is, as one answer. */
export interface PlatformStatus {
  readonly well: boolean;
  readonly data: string;
  readonly address?: string;
  readonly api?: string;
  /** What the processes without a page say of themselves. */
  readonly health: Readonly<Record<string, string>>;
  readonly processes: readonly { readonly name: string; readonly pid: number; readonly alive: boolean }[];
  readonly eventStore?: { readonly url: string; readonly position?: string; readonly trouble?: string };
  readonly database?: { readonly url: string; readonly trouble?: string };
  readonly projections: readonly {
    readonly name: string;
    readonly version: number;
    readonly position: string;
    readonly lag: number;
    readonly state: string;
  }[];
  /** What waits to be told to people, and what was given up. */
  readonly notices: readonly NoticeFigures[];
}

const patiently = <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('没有响应 no answer')), 5_000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const eventsOf = async (url: string) => {
  const shown = withoutPassword(url);
  let log: RawLog | undefined;
  try {
    log = RawLog.connect(url);
    const last = await patiently(log.last());
    return { url: shown, position: String(last?.position ?? '-') };
  } catch (error) {
    return { url: shown, trouble: (error as Error).message };
  } finally {
    await log?.close();
  }
};

const stateOf = ({ stopped, caughtUp }: ProjectionStatus): string => {
  if (stopped) return `停在 stopped at ${stopped.eventId}: ${stopped.error}`;
  return caughtUp ? '最新 up to date' : '追赶中 catching up';
};

const readModelsOf = async (url: string) => {
  const shown = withoutPassword(url);
  try {
    return await withDatabase(url, async (database) => {
      const [status, notices] = await patiently(Promise.all([new Rows(database).status(), noticeFigures(database)]));
      return { database: { url: shown }, status, notices };
    });
  } catch (error) {
    return { database: { url: shown, trouble: (error as Error).message }, status: [], notices: [] };
  }
};

const ready = '就绪 ready';

const readinessOf = (address: string): Promise<string> =>
  fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok, status }) => (ok ? ready : `未就绪 not ready (${status})`),
    () => '没有响应 no answer',
  );

/** Asks everything that belongs to the platform of a data directory, or to the stores of the environment. */
export const statusOf = async (data: string): Promise<PlatformStatus> => {
  const running = new DataDirectory(data).running();
  const eventStoreUrl = process.env.EVENTSTORE_URL ?? running?.eventStoreUrl;
  const databaseUrl = process.env.DATABASE_URL ?? running?.databaseUrl;
  const [eventStore, readModels, api, health] = await Promise.all([
    eventStoreUrl ? eventsOf(eventStoreUrl) : undefined,
    databaseUrl ? readModelsOf(databaseUrl) : undefined,
    running?.address ? readinessOf(running.address) : undefined,
    Promise.all(Object.entries(running?.health ?? {}).map(async ([name, url]) => [name, await readinessOf(url)] as const)),
  ]);
  const processes = Object.entries(running?.processes ?? {}).map(([name, one]) => ({ name, pid: one.pid, alive: isAlive(one) }));
  const status = readModels?.status ?? [];
  const projections = status.map((one) => ({ ...one, position: String(one.position), state: stateOf(one) }));
  const storesWell =
    eventStore !== undefined && readModels !== undefined && !('trouble' in eventStore) && !('trouble' in readModels.database);
  return {
    well:
      storesWell &&
      (!running || api === ready) &&
      health.every(([, said]) => said === ready) &&
      status.length > 0 &&
      status.every(({ caughtUp, stopped }) => caughtUp && !stopped),
    data,
    ...(running?.address && { address: running.address }),
    ...(api && { api }),
    health: Object.fromEntries(health),
    processes,
    ...(eventStore && { eventStore }),
    ...(readModels && { database: readModels.database }),
    projections,
    notices: readModels?.notices ?? [],
  };
};
