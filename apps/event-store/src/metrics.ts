import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EventStoreServer } from '@gongjian/event-store-server';
import { gauge, metricsText, metricsType, watchProcess } from '@gongjian/telemetry';

/** Serves /health/live, /health/ready and /metrics on a port of their own; answers with the port once it listens. */
export const startMetrics = async (store: EventStoreServer, host: string, port: number): Promise<{ port: number; server: Server }> => {
  watch(store);
  const server = createServer((request, response) => {
    // It is listening only once the log is open and every call is answered.
    if (request.url === '/health/live' || request.url === '/health/ready') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}\n');
    } else if (request.url === '/metrics') {
      response.writeHead(200, { 'content-type': metricsType }).end(metricsText());
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

const watch = (store: EventStoreServer): void => {
  watchProcess();
  gauge('eventstore_log_position', 'The last position in the log.', () => store.statistics().head);
  gauge('eventstore_pending_writes', 'Appends and deletes that wait for their commit.', () => store.statistics().pendingWrites);
  gauge('eventstore_subscriptions', 'Open subscriptions.', () => store.statistics().subscriptions);
};
