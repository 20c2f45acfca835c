import { EventStore } from '@gongjian/event-store';
import { READ_MODELS } from '@gongjian/graphql';
import { Rows } from '@gongjian/read-models';
import { Controller, Get, Header, Inject, Res } from '@nestjs/common';

interface Reply {
  status(code: number): unknown;
}

/** Whether the api lives and can serve, and its figures. */
@Controller()
export class HealthController {
  constructor(
    private readonly store: EventStore,
    private readonly rows: Rows,
    @Inject(READ_MODELS) private readonly readModels: readonly { readonly name: string }[],
  ) {}

  @Get('health/live')
  live(): object {
    return { status: 'live' };
  }

  /** Ready as long as queries are answered, which needs every read model made; without the event store only mutations are refused. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<object> {
    const made = await this.rows.status().then(
      (status) => new Set(status.map(({ name }) => name)),
      () => undefined,
    );
    const missing = made && this.readModels.map(({ name }) => name).filter((name) => !made.has(name));
    const ready = missing?.length === 0;
    if (!ready) reply.status(503);
    return { status: ready ? 'ready' : 'not ready', database: made !== undefined, missing, eventStore: this.store.health().connected };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  async metrics(): Promise<string> {
    const { rss, heapUsed } = process.memoryUsage();
    const status = await this.rows.status().catch(() => []);
    return [
      '# TYPE gongjian_api_resident_bytes gauge',
      `gongjian_api_resident_bytes ${rss}`,
      '# TYPE gongjian_api_heap_bytes gauge',
      `gongjian_api_heap_bytes ${heapUsed}`,
      '# TYPE gongjian_event_store_connected gauge',
      `gongjian_event_store_connected ${this.store.health().connected ? 1 : 0}`,
      '# TYPE gongjian_projection_lag_events gauge',
      ...status.map(({ name, lag }) => `gongjian_projection_lag_events{projection="${name}"} ${lag}`),
      '',
    ].join('\n');
  }
}
