import type { IncomingMessage } from 'node:http';
import { isLoopback, type EventStoreServer } from '@gongjian/event-store-server';

/** What a request for a backup is judged by. */
export interface BackupRequest {
  readonly headers: IncomingMessage['headers'];
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/** Why something is refused, as the answer says it. */
export interface BackupRefusal {
  readonly code: number;
  readonly error: string;
  /** Of the answer, beside it. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface Rule extends BackupRefusal {
  readonly breaks: (request: BackupRequest, store: Pick<EventStoreServer, 'mayOperate'>) => boolean | Promise<boolean>;
}

/** A browser says in each POST from which page it comes; other programs say nothing of the kind. */
const rules: readonly Rule[] = [
  {
    breaks: ({ socket }) => !isLoopback(socket.remoteAddress ?? ''),
    code: 403,
    error:
      '备份只能在事件库所在的机器上发起，请在该机器上以 127.0.0.1 调用。 A backup is asked for on the machine of the event store: call 127.0.0.1 there.',
  },
  {
    breaks: ({ headers }) => headers.origin !== undefined || headers['sec-fetch-site'] !== undefined,
    code: 403,
    error: '备份不接受浏览器的请求，请用命令行工具如 curl 发起。 A backup is not made for a browser: ask for it with a tool such as curl.',
  },
  {
    breaks: async ({ headers }, store) => !(await store.mayOperate(headers.authorization)),
    code: 401,
    headers: { 'www-authenticate': 'Basic realm="event store"' },
    error:
      '备份须由 $ops 或 $admins 的成员发起，请以 HTTP Basic 给出其用户名与密码（curl --user）。 A backup is for members of $ops or $admins: give the name and password of one by HTTP basic (curl --user).',
  },
];

/** The first rule that a request for a backup breaks; undefined where it is to be made. */
export const refusalOf = async (
  request: BackupRequest,
  store: Pick<EventStoreServer, 'mayOperate'>,
): Promise<BackupRefusal | undefined> => {
  for (const { breaks, ...refusal } of rules) if (await breaks(request, store)) return refusal;
  return undefined;
};
