import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { NoticeFigures } from '@gongjian/notifications';
import type { ProcessRunner } from '@gongjian/processes';
import type { ProjectionRunner, RunningProjection } from '@gongjian/read-models';
import type { LogFolder } from '@gongjian/transparency';
import { gauge, metricsText, metricsType, watchProcess } from '@gongjian/telemetry';

/** What the health server tells about. */
export interface Watched {
  readonly runner: Pick<ProjectionRunner, 'status' | 'trouble' | 'standsBy'>;
  readonly processes: Pick<ProcessRunner, 'status' | 'trouble'>;
  readonly transparency: Pick<LogFolder, 'status'>;
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

/** Declares how the transparency log stands. */
const watchTransparency = (transparency: Watched['transparency']): void => {
  gauge('gongjian_transparency_position', 'Log position up to which the copy that leads has folded the transparency log.', () => {
    const { leads, position } = transparency.status();
    return leads ? [[{}, Number(position)]] : [];
  });
  gauge('gongjian_transparency_trouble', '1 where the transparency log cannot go on or cannot be signed.', () => [
    [{}, transparency.status().trouble === undefined ? 0 : 1],
  ]);
};

/** `/health/live`, `/health/ready` and `/metrics`. */
export const startHealthServer = async (
  { runner, processes, transparency, store, notices }: Watched,
  host: string,
  port: number,
): Promise<Server> => {
  watchProcess();
  watchProjections(runner);
  watchTransparency(transparency);
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
        standsBy: runner.standsBy(),
        eventStore: store.health(),
        projections: status,
        processes: { trouble: processes.trouble(), running: processes.status() },
        // What cannot be proven yet, and mail that cannot be sent, make the platform no less ready.
        transparency: transparency.status(),
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
