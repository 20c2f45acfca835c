import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { NoticeFigures } from '@gongjian/notifications';
import type { ProcessRunner } from '@gongjian/processes';
import type { ProjectionRunner, RunningProjection } from '@gongjian/read-models';
import { gauge, metricsText, metricsType, watchProcess } from '@gongjian/telemetry';

/** What the health server tells about. */
export interface Watched {
  readonly runner: Pick<ProjectionRunner, 'status' | 'trouble'>;
  readonly processes: Pick<ProcessRunner, 'status' | 'trouble'>;
  readonly store: { health(): object };
  readonly notices: () => Promise<readonly NoticeFigures[]>;
}

/** Those that readers read from, or will for want of another. */
const inView = (status: readonly RunningProjection[]): RunningProjection[] =>
  status.filter(({ name, serving }) => serving || !status.some((other) => other.serving && other.name === name));

const isWell = (status: readonly RunningProjection[], trouble: string | undefined): boolean =>
  !trouble && inView(status).every(({ stopped, caughtUp }) => caughtUp && !stopped);

const json = (response: ServerResponse, code: number, body: object): void => {
  response.writeHead(code, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));
};

/** Declares the figures of the read models. */
const watchProjections = (runner: Watched['runner']): void => {
  const each = (value: (of: RunningProjection) => number) => () =>
    inView(runner.status()).map((of) => [{ projection: of.name }, value(of)] as const);
  gauge(
    'gongjian_projection_lag_events',
    'Events known to wait for the read model.',
    each(({ lag }) => lag),
  );
  gauge(
    'gongjian_projection_position',
    'Log position that the read model has taken in.',
    each(({ position }) => Number(position)),
  );
  gauge(
    'gongjian_projection_stopped',
    '1 where the read model stopped at an event.',
    each(({ stopped }) => (stopped ? 1 : 0)),
  );
};

/** Declares what waits to be told to people and what was given up. */
const watchNotices = (figures: readonly NoticeFigures[]): void => {
  const each = (of: 'waiting' | 'retrying' | 'failed') => () => figures.map((one) => [{ channel: one.channel }, one[of]] as const);
  gauge('gongjian_notices_waiting', 'Notices that wait for their moment.', each('waiting'));
  gauge('gongjian_notices_retrying', 'Messages to people that were not taken yet and are tried again.', each('retrying'));
  gauge('gongjian_notices_failed', 'Messages to people that were given up.', each('failed'));
};

/** `/health/live`, `/health/ready` and `/metrics`. */
export const startHealthServer = async ({ runner, processes, store, notices }: Watched, host: string, port: number): Promise<Server> => {
  watchProcess();
  watchProjections(runner);
  const told = async (): Promise<readonly NoticeFigures[]> => {
    const figures = await notices().catch(() => []);
    watchNotices(figures);
    return figures;
  };
  const answer = async (url: string | undefined, response: ServerResponse): Promise<void> => {
    const status = runner.status();
    const trouble = runner.trouble();
    if (url === '/health/live') return json(response, 200, { status: 'live' });
    if (url === '/health/ready') {
      const well = isWell(status, trouble) && !processes.trouble() && processes.status().every(({ stopped }) => !stopped);
      return json(response, well ? 200 : 503, {
        status: well ? 'ready' : 'not ready',
        trouble,
        eventStore: store.health(),
        projections: status,
        processes: { trouble: processes.trouble(), running: processes.status() },
        // Mail that cannot be sent makes the platform no less ready.
        notices: await told(),
      });
    }
    if (url === '/metrics') {
      await told();
      return void response.writeHead(200, { 'content-type': metricsType }).end(metricsText());
    }
    json(response, 404, { status: 'unknown path' });
  };
  const server = createServer(({ url }, response) => void answer(url, response));
  server.listen(port, host);
  await once(server, 'listening');
  return server;
};
