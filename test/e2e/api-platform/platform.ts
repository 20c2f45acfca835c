import { randomUUID } from 'node:crypto';
import { type ApiConfig, type RunningApi, startApi } from '@gongjian/api';
import { type CommandContext, EventStore } from '@gongjian/event-store';
import { People, PostBook } from '@gongjian/identity';
import type { Actor, Id } from '@gongjian/kernel';
import { PostRequest, UnitRequest } from '@gongjian/directory';
import { definitions, projections, upcasts } from '@gongjian/projector';
import { Database, ProjectionRunner, Rows } from '@gongjian/read-models';
import { type House, openHouse } from '@gongjian/testing/house';
import { CommandBus } from '@nestjs/cqrs';
import { pino } from 'pino';
import { Browser } from './browser.js';

/** The password of everybody in these tests. */
export const password = 'correct horse battery';

/** A person with the post he holds. */
export interface Somebody {
  readonly personId: Id;
  readonly unitId: Id;
  readonly postId: Id;
  readonly email: string;
}

/** The api with its stores and a projector, all real, on free ports in a directory of their own. */
export class Platform {
  readonly logged: string[] = [];

  private constructor(
    private readonly house: House,
    private readonly runner: ProjectionRunner,
    readonly database: Database,
    /** The gate of the projector. */
    readonly store: EventStore,
  ) {}

  api: RunningApi;

  /** Opens on stores of its own, on those of the environment, or on those named. */
  static async open(stores: { eventStoreUrl?: string; databaseUrl?: string } = {}): Promise<Platform> {
    const house = await openHouse(stores);
    const database = Database.connect(house.databaseUrl);
    const store = EventStore.connect(house.eventStoreUrl, { commandKey: Buffer.alloc(32), definitions, upcasts });
    const runner = new ProjectionRunner(store, database, projections);
    runner.start();
    const platform = new Platform(house, runner, database, store);
    await platform.serve();
    await platform.app(Rows).waitUntil(projections, -1n, 20_000);
    return platform;
  }

  get directory(): string {
    return this.house.directory;
  }

  get databaseUrl(): string {
    return this.house.databaseUrl;
  }

  get eventStoreUrl(): string {
    return this.house.eventStoreUrl;
  }

  /** Starts the api; its log goes to `logged`. */
  async serve(settings: Partial<Pick<ApiConfig, 'host' | 'portal' | 'demoSignIns'>> = {}): Promise<void> {
    const config = {
      eventStoreUrl: this.house.eventStoreUrl,
      databaseUrl: this.house.databaseUrl,
      dataDirectory: this.directory,
      host: '127.0.0.1',
      port: 0,
      origins: [],
      trustProxy: false,
      sandbox: true,
      ...settings,
    };
    this.api = await startApi(config, pino({ level: 'info' }, { write: (line) => void this.logged.push(line) }));
  }

  async close(): Promise<void> {
    await this.api.stop();
    await this.runner.stop();
    await Promise.all([this.store.close(), this.database.close()]);
    await this.house.close();
  }

  /** A browser without any cookie. */
  browser(headers: Record<string, string> = {}): Browser {
    return new Browser(this.api.url, headers);
  }

  /** A browser in which the person is signed in. */
  async signedIn({ email }: Somebody, headers: Record<string, string> = {}): Promise<Browser> {
    const browser = this.browser(headers);
    const { viewer } = await browser.mutate<{ viewer: { person: { id: Id } } }>(
      'signIn',
      { email, password },
      '{ viewer { person { id } } }',
    );
    if (!viewer) throw new Error(`${email} could not sign in`);
    return browser;
  }

  /** A person in the first post of a unit of his own. */
  async somebody(
    kind: 'administrator' | 'secretary' | 'contact' | 'projectLead' = 'administrator',
    unitId: Id = randomUUID(),
  ): Promise<Somebody> {
    const personId = await this.app(People).add({ email: `${randomUUID()}@example.org`, displayName: `Holder of ${kind}`, password });
    const { email } = (await this.app(People).byId(personId))!;
    const known = await this.app(Rows).visible(unitId, { unitIds: [], signedIn: true });
    if (!known)
      await this.send(
        new UnitRequest({ type: 'RegisterUnit', data: { unitId, name: `单位 ${unitId.slice(0, 4)}`, kind: 'school' } }, this.as(unitId)),
      );
    const postId = await this.post(unitId, kind, personId);
    return { personId, unitId, postId, email };
  }

  /** An administrator of the unit that operates the platform. */
  async operator(): Promise<Somebody> {
    return this.somebody('administrator', await this.app(PostBook).operatingUnit());
  }

  /** One more post of a unit, held by a person. */
  async post(unitId: Id, kind: 'administrator' | 'secretary' | 'contact' | 'projectLead', personId: Id): Promise<Id> {
    const postId = randomUUID();
    await this.send(new PostRequest({ type: 'EstablishPost', data: { postId, unitId, kind, title: `岗位 ${kind}` } }, this.as(unitId)));
    const { position } = await this.send(
      new PostRequest({ type: 'FillPost', data: { postId, personId, from: '2020-01-01' } }, this.as(unitId)),
    );
    await this.app(Rows).waitUntil(projections, position, 10_000);
    return postId;
  }

  app<T>(token: abstract new (...given: never[]) => T): T {
    return this.api.app.get(token as never, { strict: false });
  }

  send<R>(request: { readonly context: CommandContext } & Parameters<CommandBus['execute']>[0]): Promise<R & { position: bigint }> {
    return this.app(CommandBus).execute(request as never);
  }

  /** The circumstances of somebody who administers the unit, and operates the platform. */
  as(unitId: Id): CommandContext {
    const [personId, postId] = [randomUUID(), randomUUID()];
    const actor: Actor = { personId, unitId, postId, rights: ['administer'], unitIds: [unitId], operatingUnitId: unitId };
    return { actor, commandId: randomUUID(), clock: () => new Date().toISOString() };
  }
}
