import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { EventStore, type KnownEvent, commandKey } from '@gongjian/event-store';
import type { Id, Instant } from '@gongjian/kernel';
import { notificationSettings } from '@gongjian/notifications';
import { definitions, openProcesses, upcasts } from '@gongjian/projector';
import { Database, sql } from '@gongjian/read-models';
import type { Browser } from '../api-platform/browser.js';
import { Platform, type Somebody } from '../api-platform/platform.js';

/** Waits until something holds, however busy the machine is. */
export const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries === 800) throw new Error(`it did not come to that: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** A process as operators are told of it. */
export interface Standing {
  readonly name: string;
  readonly lagEvents: number;
  readonly waiting: number;
  readonly parked: number;
  readonly dropped: number;
  readonly timers: number;
  readonly nextTimer: Instant | null;
  readonly stop: { readonly eventId: Id; readonly error: string; readonly since: Instant } | null;
}

/** A platform with the processes of the product, which go by a clock of their own. */
export class Office {
  now: Instant = new Date().toISOString();
  private readonly copies: { stop(): Promise<void> }[] = [];

  private constructor(
    readonly platform: Platform,
    readonly administrator: Somebody,
    readonly admin: Browser,
    readonly contact: Browser,
    private readonly raw: EventStoreDBClient,
  ) {}

  static async open(): Promise<Office> {
    const platform = await Platform.open();
    const administrator = await platform.operator();
    const other = await platform.somebody('contact');
    const [admin, contact] = [await platform.signedIn(administrator), await platform.signedIn(other)];
    return new Office(platform, administrator, admin, contact, EventStoreDBClient.connectionString(platform.eventStoreUrl));
  }

  async close(): Promise<void> {
    await this.stopCopies();
    await this.raw.dispose();
    await this.platform.close();
  }

  /** One more copy that runs the processes, with connections of its own; `newer` are definitions that another version brings. */
  async copy(newer: readonly KnownEvent[] = []): Promise<void> {
    const { eventStoreUrl, directory, databaseUrl } = this.platform;
    const types = new Set(newer.map(({ type }) => type));
    const store = EventStore.connect(eventStoreUrl, {
      commandKey: await commandKey(directory),
      definitions: [...definitions.filter(({ type }) => !types.has(type)), ...newer],
      upcasts,
    });
    const db = Database.connect(databaseUrl);
    const clock = () => this.now;
    const runner = openProcesses({
      store,
      db,
      dataDirectory: directory,
      masterKey: undefined,
      notifications: notificationSettings({}),
      log: () => undefined,
      clock,
    });
    runner.start();
    this.copies.push({
      stop: async () => {
        await runner.stop();
        await Promise.all([store.close(), db.close()]);
      },
    });
  }

  async stopCopies(): Promise<void> {
    await Promise.all(this.copies.splice(0).map((copy) => copy.stop()));
  }

  /** A post whose holder's term ends on that day. */
  async post(title: string, until: string): Promise<Id> {
    const postId = randomUUID();
    const { unitId, personId } = this.administrator;
    for (const [name, input] of [
      ['establishPost', { postId, unitId, kind: 'SECRETARY', title }],
      ['fillPost', { postId, personId, from: '2024-01-01', until }],
    ] as const) {
      const query = `mutation ($input: ${name === 'fillPost' ? 'FillPost' : 'EstablishPost'}Input!) { ${name}(input: $input) { refusal { code } } }`;
      const { data } = await this.admin.ask<Record<string, { refusal: object | null }>>(query, { input });
      if (!data?.[name] || data[name].refusal) throw new Error(JSON.stringify(data));
    }
    return postId;
  }

  /** Writes an event of a post as a platform of a newer version would. */
  async writeNewer(type: string, data: Record<string, unknown>): Promise<Id> {
    const id = randomUUID();
    const { personId, unitId, postId } = this.administrator;
    const metadata = {
      ...{ v: 1, schemaVersion: 2, recordedAt: new Date().toISOString(), effectiveOn: '2026-01-01', commandHash: '0'.repeat(64) },
      ...{ personId, unitId, postId, commandId: id, correlationId: id, causationId: id },
    };
    await this.raw.appendToStream(`post-${String(data['postId'])}`, jsonEvent({ id, type, data, metadata }));
    return id;
  }

  /** How a process stands, as an administrator is told. */
  async standing(name = 'remind-term'): Promise<Standing> {
    const query = '{ processes { name lagEvents waiting parked dropped timers nextTimer stop { eventId error since } } }';
    const { data, errors } = await this.admin.ask<{ processes: Standing[] }>(query);
    const found = data?.processes.find((process) => process.name === name);
    if (!found && errors) throw new Error(JSON.stringify(errors));
    return found ?? { name, lagEvents: 0, waiting: 0, parked: 0, dropped: 0, timers: 0, nextTimer: null, stop: null };
  }

  /** How many commands the reminders of a post have led to, done or not. */
  async stepsOf(postId: Id): Promise<number> {
    const [row] = await this.platform.database.own(
      sql<{ count: number }>`select count(*)::int as count from own.process_step where process = 'remind-term' and key = ${postId}`,
    );
    return row!.count;
  }

  /** How often the log says that a reminder of a post went out. */
  async reminded(postId: Id): Promise<number> {
    let count = 0;
    for await (const { type, revision } of this.platform.store.read(`post-${postId}`))
      count += type === 'TermEndReminded' && revision > 0 ? 1 : 0;
    return count;
  }
}
