import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventStoreServer, startEventStoreServer } from '@gongjian/event-store-server';
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from '@gongjian/read-models/embedded';

/** Stores that a test may take away: never those of the environment. */
export class OwnStores {
  private constructor(
    private readonly directory: string,
    private events: EventStoreServer,
    private postgres: EmbeddedPostgres,
  ) {}

  static async start(): Promise<OwnStores> {
    const directory = await mkdtemp(join(tmpdir(), 'gongjian-stores-'));
    const [events, postgres] = await Promise.all([
      startEventStoreServer({ db: join(directory, 'events') }),
      startEmbeddedPostgres({ directory: join(directory, 'postgres') }),
    ]);
    return new OwnStores(directory, events, postgres);
  }

  get urls(): { eventStoreUrl: string; databaseUrl: string } {
    return { eventStoreUrl: this.events.connectionString, databaseUrl: this.postgres.url };
  }

  /** Takes the event store away while the work is done, and brings it back where it was. */
  async withoutEventStore(work: () => Promise<void>): Promise<void> {
    const { port } = this.events;
    await this.events.stop();
    try {
      await work();
    } finally {
      this.events = await startEventStoreServer({ db: join(this.directory, 'events'), port });
    }
  }

  /** The same for PostgreSQL. */
  async withoutDatabase(work: () => Promise<void>): Promise<void> {
    const { port } = this.postgres;
    await this.postgres.stop();
    try {
      await work();
    } finally {
      this.postgres = await startEmbeddedPostgres({ directory: join(this.directory, 'postgres'), port });
    }
  }

  async stop(): Promise<void> {
    await Promise.all([this.events.stop(), this.postgres.stop()]);
    await removeEmbeddedPostgres(join(this.directory, 'postgres'));
    await rm(this.directory, { recursive: true, force: true });
  }
}
