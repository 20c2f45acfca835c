import { setFlagsFromString } from 'node:v8';
import { startTracing, stopTracing, watchProcess } from '@gongjian/telemetry';
import { pino } from 'pino';
import { startApi } from './api.js';
import { CannotServe, configFrom } from './config.js';

// A change that wakes hundreds of listeners leaves garbage, not need: the heap is swept when it has doubled, not when it is four times as large.
setFlagsFromString('--heap-growing-percent=100');

const log = pino({ name: 'api', level: process.env['LOG_LEVEL'] ?? 'info' });

try {
  watchProcess();
  await startTracing('api');
  const api = await startApi(configFrom(process.env), log);
  log.info({ url: api.url }, 'api started');
  process.send?.({ url: api.url });
  let ending = false;
  const end = (signal: NodeJS.Signals): void => {
    if (ending) return;
    ending = true;
    log.info(`${signal}: ending`);
    api
      .stop()
      .then(stopTracing)
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'could not end in order');
          process.exit(1);
        },
      );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  if (taken) process.stderr.write('端口已被占用，请用 PORT 指定另一个。The port is taken: name another by PORT.\n');
  else if (error instanceof CannotServe) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, 'the api could not start');
  process.exit(2);
}
