import { readdirSync, readFileSync } from 'node:fs';
import { cpus, freemem, loadavg, totalmem } from 'node:os';
import { constants, PerformanceObserver, type NodeGCPerformanceDetail, type PerformanceEntry } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { getHeapSpaceStatistics } from 'node:v8';
import { statsRequest, statsResponse, toNumber } from '../protocol/messages.js';
import type { EventLog } from '../store/event-log.js';
import { streaming, type Handler } from '../transport/grpc-server.js';

const DEFAULT_PERIOD_MS = 10_000;
const LEAST_PERIOD_MS = 100;

type Figures = Record<string, string | number | undefined>;

/** Monitoring.Stats: figures of the process and the log under EventStoreDB's names, again and again until the client goes. */
export const readStats = (store: EventLog): Handler =>
  streaming(statsRequest.decode, async ({ refreshTimePeriodInMs }, call) => {
    const period = Math.max(toNumber(refreshTimePeriodInMs) || DEFAULT_PERIOD_MS, LEAST_PERIOD_MS);
    const over = new AbortController();
    const collections = new Collections();
    call.onClose(() => {
      over.abort();
      collections.stop();
    });
    for (let before = moment(); !call.closed;) {
      const now = moment();
      const figures = { ...ofProcess(before, now), ...collections.figures(before, now), ...ofConnections, ...(await ofLog(store)) };
      // what cannot be told is left out
      const told = Object.entries(figures).filter(([, value]) => value !== undefined);
      call.send(statsResponse.encode({ stats: Object.fromEntries(told.map(([name, value]) => [name, `${value}`])) }));
      before = now;
      await setTimeout(period, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
      await call.ready();
    }
  });

/** What is counted from one answer to the next. */
const moment = () => {
  const times = cpus().map((cpu) => cpu.times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  const used = process.cpuUsage();
  return {
    at: performance.now(),
    cpuMs: (used.user + used.system) / 1000,
    ofAllCpus: { all, idle: times.reduce((sum, { idle }) => sum + idle, 0) },
    heap: process.memoryUsage().heapUsed,
  };
};
type Moment = ReturnType<typeof moment>;

const percent = (part: number, whole: number) => (whole > 0 ? (100 * part) / whole : 0);

const ofProcess = (before: Moment, now: Moment): Figures => {
  const [minute, fiveMinutes, quarter] = loadavg();
  const [all, idle] = [now.ofAllCpus.all - before.ofAllCpus.all, now.ofAllCpus.idle - before.ofAllCpus.idle];
  const disk = diskCounts();
  return {
    'proc-startTime': new Date(performance.timeOrigin).toISOString(),
    'proc-id': process.pid,
    'proc-mem': process.memoryUsage.rss(),
    'proc-cpu': percent(now.cpuMs - before.cpuMs, now.at - before.at),
    'proc-threadsCount': told(() => readdirSync('/proc/self/task').length),
    // a Node.js process has no locks to wait for, and counts no exceptions
    'proc-contentionsRate': 0,
    'proc-thrownExceptionsRate': 0,
    'proc-diskIo-readBytes': disk('read_bytes'),
    'proc-diskIo-writtenBytes': disk('write_bytes'),
    'proc-diskIo-readOps': disk('syscr'),
    'proc-diskIo-writeOps': disk('syscw'),
    'sys-cpu': percent(all - idle, all),
    'sys-loadavg-1m': minute,
    'sys-loadavg-5m': fiveMinutes,
    'sys-loadavg-15m': quarter,
    'sys-freeMem': freemem(),
    'sys-totalMem': totalmem(),
  };
};

/** What only Linux tells is undefined elsewhere. */
const told = <T>(find: () => T): T | undefined => {
  try {
    return find();
  } catch {
    return undefined;
  }
};

const diskCounts = () => {
  const counts = told(() => readFileSync('/proc/self/io', 'utf8'));
  return (name: string) => counts && RegExp(`^${name}: (\\d+)$`, 'm').exec(counts)?.[1];
};

/** Garbage collections while somebody wants to know of them, and the heap: its young generation as 0, its old one as 2. */
class Collections {
  #minor = 0;
  #major = 0;
  #ms = 0;
  readonly #observer = new PerformanceObserver((list) => {
    for (const { duration, detail } of list.getEntries() as (PerformanceEntry & { detail: NodeGCPerformanceDetail })[]) {
      if (detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR) this.#major++;
      else this.#minor++;
      this.#ms += duration;
    }
  });

  constructor() {
    this.#observer.observe({ entryTypes: ['gc'] });
  }

  stop() {
    this.#observer.disconnect();
  }

  figures(before: Moment, now: Moment): Figures {
    const spaces = new Map(getHeapSpaceStatistics().map((space) => [space.space_name, space]));
    const used = (...names: string[]) => names.reduce((sum, name) => sum + (spaces.get(name)?.space_used_size ?? 0), 0);
    const total = [...spaces.values()].reduce((sum, { space_size: size }) => sum + size, 0);
    const passed = now.at - before.at;
    const ms = this.#ms;
    this.#ms = 0;
    return {
      'proc-gc-allocationSpeed': passed > 0 ? (1000 * Math.max(now.heap - before.heap, 0)) / passed : 0,
      'proc-gc-fragmentation': percent(total - now.heap, total),
      'proc-gc-gen0ItemsCount': this.#minor,
      'proc-gc-gen0Size': used('new_space'),
      'proc-gc-gen1ItemsCount': 0,
      'proc-gc-gen1Size': 0,
      'proc-gc-gen2ItemsCount': this.#major,
      'proc-gc-gen2Size': used('old_space', 'code_space', 'trusted_space'),
      'proc-gc-largeHeapSize': used('large_object_space', 'new_large_object_space', 'code_large_object_space'),
      'proc-gc-timeInGc': percent(ms, passed),
      'proc-gc-totalBytesInHeaps': now.heap,
    };
  }
}

/** Connections of the protocol before gRPC, which is not spoken here. */
const ofConnections: Figures = {
  'proc-tcp-connections': 0,
  'proc-tcp-receivingSpeed': 0,
  'proc-tcp-sendingSpeed': 0,
  'proc-tcp-inSend': 0,
  'proc-tcp-measureTime': '00:00:00',
  'proc-tcp-pendingReceived': 0,
  'proc-tcp-pendingSend': 0,
  'proc-tcp-receivedBytesSinceLastRun': 0,
  'proc-tcp-receivedBytesTotal': 0,
  'proc-tcp-sentBytesSinceLastRun': 0,
  'proc-tcp-sentBytesTotal': 0,
};

const ofLog = async (store: EventLog): Promise<Figures> => {
  const { last, mean, most } = store.flushes;
  const streams = store.lookUps;
  return {
    'es-checksum': store.head,
    'es-checksumNonFlushed': store.head,
    'es-writer-lastFlushSize': last.bytes,
    'es-writer-lastFlushDelayMs': last.ms,
    'es-writer-meanFlushSize': Math.floor(mean.bytes),
    'es-writer-meanFlushDelayMs': mean.ms,
    'es-writer-maxFlushSize': most.bytes,
    'es-writer-maxFlushDelayMs': most.ms,
    'es-writer-queuedFlushMessages': store.pending,
    'es-readIndex-cachedRecord': store.eventsFromMemory,
    'es-readIndex-notCachedRecord': store.eventsFromLog,
    'es-readIndex-cachedStreamInfo': streams.remembered,
    'es-readIndex-notCachedStreamInfo': streams.read,
    // there are no transactions over several calls
    'es-readIndex-cachedTransInfo': 0,
    'es-readIndex-notCachedTransInfo': 0,
  };
};
