import { EventStore } from '@gongjian/event-store';
import { Database, Rows, sql } from '@gongjian/read-models';
import { Controller, Get, Header, Res } from '@nestjs/common';

interface Reply {
  status(code: number): unknown;
}

/** Whether the api lives and can serve, and its figures. */
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly rows: Rows,
  ) {}

  @Get('health/live')
  live(): object {
    return { status: 'live' };
  }

  /** Ready as long as queries are answered; without the event store only mutations are refused. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<object> {
    const database = await this.database.own(sql`select 1`).then(
      () => true,
      () => false,
    );
    if (!database) reply.status(503);
    return { status: database ? 'ready' : 'not ready', database, eventStore: this.store.health().connected };
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
