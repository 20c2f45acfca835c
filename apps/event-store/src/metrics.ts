import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type EventStoreServer } from '@gongjian/event-store-server';

/** Serves /health/live and /metrics on a port of their own; answers with the port once it listens. */
export const startMetrics = async (store: EventStoreServer, host: string, port: number): Promise<{ port: number; server: Server }> => {
  const server = createServer((request, response) => {
    if (request.url === '/health/live') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}\n');
    } else if (request.url === '/metrics') {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(metricsText(store));
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

const metricsText = (store: EventStoreServer): string => {
  const { head, pendingWrites, subscriptions } = store.statistics();
  const lines = [
    ['gauge', 'eventstore_log_position', 'The last position in the log.', head],
    ['gauge', 'eventstore_pending_writes', 'Appends and deletes that wait for their commit.', pendingWrites],
    ['gauge', 'eventstore_subscriptions', 'Open subscriptions.', subscriptions],
    ['gauge', 'process_resident_memory_bytes', 'Resident memory.', process.memoryUsage.rss()],
    ['counter', 'process_cpu_seconds_total', 'CPU time used.', process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6],
  ] as const;
  return lines.map(([type, name, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`).join('');
};
