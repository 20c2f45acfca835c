import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a group heard. */
export interface Heard {
  readonly kind: 'wecom' | 'dingtalk' | 'generic';
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export const secret = 'SEC-of-these-tests';
const longestAgo = 60 * 60_000;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const ok = { errcode: 0, errmsg: 'ok' };

/** Checks a request as the makers of the robots document it; what they answer. */
const answerOf = (url: URL, { headers }: IncomingMessage, body: string): { status: number; answer: object; taken: boolean } => {
  const refused = (errcode: number, errmsg: string) => ({ status: 200, answer: { errcode, errmsg }, taken: false });
  if (url.pathname === '/cgi-bin/webhook/send') {
    if (url.searchParams.get('key') !== 'wecom-key') return refused(93000, 'invalid webhook url');
    return { status: 200, answer: ok, taken: true };
  }
  if (url.pathname === '/robot/send') {
    const timestamp = url.searchParams.get('timestamp') ?? '';
    const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
    const fresh = Math.abs(Date.now() - Number(timestamp)) < longestAgo;
    if (url.searchParams.get('access_token') !== 'ding-token') return refused(300005, 'token is not exist');
    return fresh && url.searchParams.get('sign') === sign ? { status: 200, answer: ok, taken: true } : refused(310000, 'sign not match');
  }
  const timestamp = String(headers['x-gongjian-timestamp']);
  const signature = `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
  const taken = headers['x-gongjian-signature'] === signature;
  return { status: taken ? 204 : 403, answer: {}, taken };
};

/** A real HTTP receiver that is a robot of each kind. */
export class GroupChat {
  readonly heard: Heard[] = [];
  readonly refused: string[] = [];

  private constructor(private readonly server: Server) {}

  static async open(): Promise<GroupChat> {
    const server = createServer((request, response) => {
      void (async () => {
        const url = new URL(request.url!, 'http://chat');
        const raw = await bodyOf(request);
        const { status, answer, taken } = answerOf(url, request, raw);
        const kind = url.pathname === '/robot/send' ? 'dingtalk' : url.pathname === '/hook' ? 'generic' : 'wecom';
        const body = JSON.parse(raw) as { text: string & { content?: string } };
        if (taken) chat.heard.push({ kind, text: body.text.content ?? body.text, body });
        else chat.refused.push(kind);
        response.writeHead(status, { 'content-type': 'application/json' }).end(status === 204 ? undefined : JSON.stringify(answer));
      })();
    });
    const chat = new GroupChat(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return chat;
  }

  private get root(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get robots() {
    return {
      wecom: `${this.root}/cgi-bin/webhook/send?key=wecom-key`,
      dingtalk: `${this.root}/robot/send?access_token=ding-token`,
      generic: `${this.root}/hook`,
    };
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
