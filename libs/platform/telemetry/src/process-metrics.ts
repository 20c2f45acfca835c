import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gauge } from './metrics.js';

/** Declares what every process tells about itself: memory, CPU time, the delay of its event loop, how long it has run. */
export const watchProcess = (): void => {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const seconds = (nanoseconds: number): number => (Number.isFinite(nanoseconds) ? nanoseconds / 1e9 : 0);
  gauge('process_resident_memory_bytes', 'Resident memory.', () => process.memoryUsage.rss());
  gauge('nodejs_heap_used_bytes', 'Heap in use.', () => process.memoryUsage().heapUsed);
  gauge('process_cpu_seconds', 'CPU time used since the start.', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
  gauge('process_uptime_seconds', 'Time since the start.', () => process.uptime());
  gauge('nodejs_eventloop_delay_p50_seconds', 'Delay of the event loop since the last look, median.', () => seconds(delay.percentile(50)));
  gauge('nodejs_eventloop_delay_p99_seconds', 'Delay of the event loop since the last look, 99th percentile.', () => {
    const p99 = seconds(delay.percentile(99));
    delay.reset();
    return p99;
  });
};
