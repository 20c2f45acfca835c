import { refusals, Refusal } from '@gongjian/kernel';
import { gauge } from '@gongjian/telemetry';
import type { FastifyInstance } from 'fastify';
import { refuseRequest } from './caller.hook.js';

/** What is said while the api ends. */
export const drainingRefusals = refusals({
  SERVER_STOPPING: {
    class: 'unavailable',
    zh: '服务正在重启，此操作尚未受理。',
    en: 'The service is restarting; this was not taken in.',
    zhDo: '请几秒后再次提交。',
    enDo: 'Submit it again in a few seconds.',
  },
});

/** Seconds after which a client may try again. */
const retryAfter = 2;

const isWork = (url: string): boolean => /^\/(graphql|files)(?:[/?]|$)/.test(url);

/** Lets the requests under way end and be answered, and refuses new ones, while a process ends. */
export class Draining {
  private underWay = 0;
  private draining = false;
  private wake: () => void = () => undefined;

  /** Whether it still takes work in; once it does not, a load balancer should turn to another copy. */
  get isOpen(): boolean {
    return !this.draining;
  }

  /** Counts requests from before anything else is done for them. */
  install(fastify: FastifyInstance): void {
    gauge('gongjian_requests_under_way', 'Requests taken in and not answered yet.', () => this.underWay);
    fastify.addHook('onRequest', async (request, reply) => {
      if (!isWork(request.url)) return;
      if (this.draining) {
        void reply.header('retry-after', String(retryAfter)).header('connection', 'close');
        return refuseRequest(request, reply, new Refusal(drainingRefusals.SERVER_STOPPING));
      }
      this.underWay += 1;
      let counted = true;
      // Whichever comes first: the answer is out, or whoever asked is gone.
      reply.raw.once('close', () => {
        if (!counted) return;
        counted = false;
        this.underWay -= 1;
        if (this.underWay === 0) this.wake();
      });
    });
  }

  /** Takes nothing in from now on; resolves when what was under way is answered, or when the patience ends. */
  async drain(patienceMs: number): Promise<{ left: number }> {
    this.draining = true;
    if (this.underWay > 0) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        timer = setTimeout(resolve, patienceMs);
      });
      clearTimeout(timer);
    }
    return { left: this.underWay };
  }
}
