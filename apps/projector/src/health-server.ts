import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { type ProcessRunner } from '@gongjian/processes';
import { type ProjectionRunner, type RunningProjection } from '@gongjian/read-models';

/** What the health server tells about. */
export interface Watched {
  readonly runner: Pick<ProjectionRunner, 'status' | 'trouble'>;
  readonly processes: Pick<ProcessRunner, 'status' | 'trouble'>;
  readonly store: { health(): object };
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

const gauge = (
  name: string,
  help: string,
  status: readonly RunningProjection[],
  value: (of: RunningProjection) => number | bigint,
): string =>
  [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...status.map((of) => `${name}{projection="${of.name}"} ${value(of)}`), ''].join('\n');

const metrics = (all: readonly RunningProjection[]): string => {
  const status = inView(all);
  return [
    gauge('gongjian_projection_lag_events', 'Events known to wait for the read model.', status, ({ lag }) => lag),
    gauge('gongjian_projection_position', 'Log position that the read model has taken in.', status, ({ position }) => position),
    gauge('gongjian_projection_stopped', '1 where the read model stopped at an event.', status, ({ stopped }) => (stopped ? 1 : 0)),
  ].join('');
};

/** `/health/live`, `/health/ready` and `/metrics`. */
export const startHealthServer = async ({ runner, processes, store }: Watched, host: string, port: number): Promise<Server> => {
  const server = createServer(({ url }, response) => {
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
      });
    }
    if (url === '/metrics') return void response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(metrics(status));
    json(response, 404, { status: 'unknown path' });
  });
  server.listen(port, host);
  await once(server, 'listening');
  return server;
};
