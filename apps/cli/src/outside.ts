import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { CannotStart } from './cannot-start.js';
import { accepts } from './ports.js';

interface Place {
  readonly host: string;
  readonly port: number;
}

/** The hosts of a connection string; none where it names them in another way, such as a socket's folder. */
export const placesOf = (url: string, usualPort: number): Place[] => {
  const [, hosts = ''] = /^[a-z+]+:\/\/(?:[^@/]*@)?([^/?]*)/i.exec(url) ?? [];
  return hosts
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(part) ?? [];
      return { host: host.replace(/^\[|\]$/g, ''), port: Number(port ?? usualPort) };
    })
    .filter(({ host }) => host);
};

/** A connection string as it may be shown: without its password. */
export const withoutPassword = (url: string): string => url.replace(/^([a-z+]+:\/\/[^:@/]*):(?:[^/?#]*|[^@]*)@/i, '$1:***@');

/** A short name for the event log behind a connection string, the same for every spelling of who connects. */
export const nameOfLog = (url: string): string =>
  createHash('sha256')
    .update(
      placesOf(url, 2113)
        .map(({ host, port }) => `${host}:${port}`)
        .sort()
        .join(),
    )
    .digest('hex')
    .slice(0, 8);

/** Waits a little for a store given from outside; says which one is missing when none of its hosts answers. */
export const reach = async (variable: string, url: string, usualPort: number, patienceMs = 5_000): Promise<void> => {
  const places = placesOf(url, usualPort);
  const deadline = Date.now() + patienceMs;
  for (;;) {
    if (places.length === 0) return;
    const answers = await Promise.all(places.map(({ host, port }) => accepts(port, host)));
    if (answers.includes(true)) return;
    if (Date.now() > deadline) break;
    await setTimeout(200);
  }
  throw new CannotStart(
    `${variable} 所指的 ${withoutPassword(url)} 无法连接。请确认该服务已启动、地址无误，然后再试。`,
    `${withoutPassword(url)}, named by ${variable}, cannot be reached. See that it runs and that the address is right, then try again.`,
  );
};
