import { EventStore } from '@gongjian/event-store';
import { READ_MODELS } from '@gongjian/graphql';
import { processRefusals } from '@gongjian/processes';
import { Rows } from '@gongjian/read-models';
import { gauge, metricsText, metricsType } from '@gongjian/telemetry';
import { Draining } from './draining.js';
import { KeptPositions } from './kept-positions.js';
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
    private readonly draining: Draining,
    private readonly positions: KeptPositions,
    @Inject(READ_MODELS) private readonly readModels: readonly { readonly name: string }[],
  ) {}

  @Get('health/live')
  live(): object {
    return { status: 'live' };
  }

  /**
   * Ready as long as queries are answered and it does not end, which needs every read model made; without the event store only mutations
   * are refused. With a log that lies in another store than the positions kept are of, it is not.
   */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<object> {
    const made = await this.rows.status().then(
      (status) => new Set(status.map(({ name }) => name)),
      () => undefined,
    );
    const missing = made && this.readModels.map(({ name }) => name).filter((name) => !made.has(name));
    const eventStore = this.store.health().connected;
    const elsewhere = eventStore && made !== undefined && (await this.positions.elsewhere()) === true;
    const ready = missing?.length === 0 && this.draining.isOpen && !elsewhere;
    if (!ready) reply.status(503);
    const refusal = elsewhere ? processRefusals.POSITIONS_ELSEWHERE.code : undefined;
    return { status: ready ? 'ready' : 'not ready', database: made !== undefined, missing, eventStore, refusal };
  }

  @Get('metrics')
  @Header('content-type', metricsType)
  async metrics(): Promise<string> {
    const status = await this.rows.status().catch(() => []);
    gauge('gongjian_event_store_connected', '1 while the event store answers.', () => (this.store.health().connected ? 1 : 0));
    gauge('gongjian_projection_lag_events', 'Events known to wait for the read model.', () =>
      status.map(({ name, lag }) => [{ projection: name }, lag] as const),
    );
    return metricsText();
  }
}
