import { freemem, loadavg } from 'node:os';
import { empty, statsRequest, statsResponse, toNumber } from '../protocol/messages.js';
import type { StoreClient } from '../store/store-client.js';
import { streaming, unary, type Handler } from '../transport/grpc-server.js';

const DEFAULT_PERIOD_MS = 10_000;
const LEAST_PERIOD_MS = 100;

/** Monitoring.Stats: figures of the process and the log under EventStoreDB's names, again and again until the client goes. */
export const readStats = (store: StoreClient): Handler =>
  streaming(statsRequest.decode, async ({ refreshTimePeriodInMs }, call) => {
    const period = Math.max(toNumber(refreshTimePeriodInMs) || DEFAULT_PERIOD_MS, LEAST_PERIOD_MS);
    let before = { cpu: process.cpuUsage(), at: performance.now() };
    while (!call.closed) {
      const now = { cpu: process.cpuUsage(), at: performance.now() };
      call.send(statsResponse.encode({ stats: figures(store, before, now) }));
      before = now;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, period);
        call.onClose(() => {
          clearTimeout(timer);
          resolve();
        });
      });
      await call.ready();
    }
  });

interface Moment {
  cpu: NodeJS.CpuUsage;
  at: number;
}

const figures = (store: StoreClient, before: Moment, now: Moment): Record<string, string> => {
  const used = (now.cpu.user + now.cpu.system - before.cpu.user - before.cpu.system) / 1000;
  const passed = now.at - before.at;
  const [minute, fiveMinutes, quarter] = loadavg();
  const values = {
    'proc-startTime': new Date(performance.timeOrigin).toISOString(),
    'proc-id': process.pid,
    'proc-mem': process.memoryUsage.rss(),
    'proc-cpu': passed > 0 ? (100 * used) / passed : 0,
    'sys-freeMem': freemem(),
    'sys-loadavg-1m': minute,
    'sys-loadavg-5m': fiveMinutes,
    'sys-loadavg-15m': quarter,
    'es-checksum': store.head,
    'es-writer-lastFlushSize': store.lastFlushBytes,
    'es-readIndex-cachedRecord': store.eventsFromMemory,
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}`]));
};

/** Operations.Shutdown: answers, and then the server ends in order. */
export const shutDown = (end: () => void): Handler =>
  unary(
    () => ({}),
    () => {
      setImmediate(end);
      return empty.encode({});
    },
  );

/** Operations that mean nothing to a single node, always the leader, whose indices are always merged: they succeed and change nothing. */
export const noOperation: Handler = unary(
  () => ({}),
  () => empty.encode({}),
);
