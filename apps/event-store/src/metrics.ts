import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { EventStoreServer } from '@gongjian/event-store-server';
import { gauge, metricsText, metricsType, watchProcess } from '@gongjian/telemetry';
import { refusalOf } from './backup-request.js';

/** Where it serves, and below which directory backups are made; none are where that is undefined. */
export interface MetricsOptions {
  readonly host: string;
  readonly port: number;
  readonly backups: string | undefined;
}

/** Serves /health/live, /health/ready, /metrics and POST /backup on a port of their own; answers with the port once it listens. */
export const startMetrics = async (
  store: EventStoreServer,
  { host, port, backups }: MetricsOptions,
): Promise<{ port: number; server: Server }> => {
  watch(store);
  const server = createServer((request, response) => {
    // It is listening only once the log is open and every call is answered.
    if (request.url === '/health/live' || request.url === '/health/ready') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}\n');
    } else if (request.url === '/metrics') {
      response.writeHead(200, { 'content-type': metricsType }).end(metricsText());
    } else if (request.url === '/backup' && request.method === 'POST' && backups !== undefined) {
      void backUp(store, backups, request, response);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, server };
};

/** Makes a backup in a new directory named by the time, for who may ask for it. */
const backUp = async (store: EventStoreServer, backups: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const directory = join(backups, new Date().toISOString().replaceAll(/[:.]/g, '-'));
  const answer = (code: number, said: object, headers = {}) =>
    response.writeHead(code, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(`${JSON.stringify(said)}\n`);
  try {
    const refusal = await refusalOf(request, store);
    if (refusal) return void answer(refusal.code, { error: refusal.error }, refusal.headers);
    answer(201, { directory, ...(await store.backUp(directory)) });
  } catch (error) {
    answer(500, { error: (error as Error).message });
  }
};

const watch = (store: EventStoreServer): void => {
  watchProcess();
  gauge('eventstore_log_position', 'The last position in the log.', () => store.statistics().head);
  gauge('eventstore_pending_writes', 'Appends and deletes that wait for their commit.', () => store.statistics().pendingWrites);
  gauge('eventstore_subscriptions', 'Open subscriptions.', () => store.statistics().subscriptions);
};
