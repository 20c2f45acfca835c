import { join, resolve } from 'node:path';
import { banner } from './banner.js';
import { CannotStart } from './cannot-start.js';
import { DataDirectory } from './data-directory.js';
import { Platform, type StartOptions } from './platform.js';

const say = (zh: string, en: string): void => console.log(`  … ${zh} · ${en}`);

const explain = (error: unknown, logs: string): void => {
  if (error instanceof CannotStart) console.error(`\n${error.zh}\n${error.en}`);
  else console.error(`\n启动失败 · could not start: ${(error as Error).message}\n日志 logs: ${logs}`);
};

/** Starts every process of the platform on this machine, waits for the page, and stops all of them on Ctrl-C. */
export const startPlatform = async (options: StartOptions): Promise<void> => {
  const data = new DataDirectory(resolve(process.env.GONGJIAN_DATA ?? join(options.root, 'data')));
  // A closed terminal or pipe must not end us out of order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const platform = new Platform(options, data, say, (reason) => {
    console.error(`\n反复失败，已停止 · failed again and again, stopping: ${reason.message}\n日志 logs: ${data.logs}`);
    void end(1);
  });
  let owned = false;
  let ending: Promise<never> | undefined;
  const end = (code: number): Promise<never> => {
    ending ??= (async () => {
      if (owned) say('正在停止，数据保留', 'stopping, data stays');
      await platform.stop();
      if (owned) data.release();
      return process.exit(code);
    })();
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

  try {
    platform.refuseWhatWouldHarm();
    if (!options.reset) data.refuseUnfinished();
    await data.claim();
    owned = true;
    const { address, eventStoreUrl, demo } = await platform.start();
    console.log(banner({ address, data: data.path, eventStoreUrl, demo }));
  } catch (error) {
    if (ending) return;
    explain(error, data.logs);
    await end(1);
  }
};
