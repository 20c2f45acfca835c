import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { EventStore } from '@gongjian/event-store';
import { Files } from '@gongjian/files';
import { People, passwordHash } from '@gongjian/identity';
import { type Actor, type Id, type RecordedEvent, addDays, aggregateIdOf, dayOf, rightNames } from '@gongjian/kernel';
import { definitions, projections, upcasts } from '@gongjian/projector';
import { Rows } from '@gongjian/read-models';
import { LogFolder } from '@gongjian/transparency';
import { Chance } from '../../../histories/chance.js';
import { type Given, RandomHistory } from '../../../histories/random-history.js';
import type { Browser } from '../../api-platform/browser.js';
import { Platform, password } from '../../api-platform/platform.js';

const day = 24 * 60 * 60 * 1000;

/** Who looks, and the unit whose rights count for him. */
export interface Onlooker {
  readonly name: string;
  readonly browser: Browser;
  readonly personId: Id | undefined;
  readonly unitId: Id | undefined;
}

/** Files that events name, by the object they belong to. */
export const filesIn = (event: RecordedEvent): { subjectId: Id; fileId: Id }[] =>
  [...JSON.stringify(event.data).matchAll(/"fileId":"([0-9a-f-]{36})"/g)].map(([, fileId]) => ({
    subjectId: aggregateIdOf(event.stream),
    fileId: fileId!,
  }));

const roles = [
  ['administrator of the college', 'administrator', 0],
  ['signatory of a department', 'signatory', 1],
  ['contact of a street', 'contact', 4],
  ['project lead of a community', 'projectLead', 5],
  ['brand owner of an enterprise', 'brandOwner', 7],
  ['leader of a superior unit', 'leader', 3],
  ['secretary of an unrelated unit', 'secretary', 'apart'],
] as const;

/** A platform with a random past of its own, and somebody of every role who looks at it. */
export class CrawledWorld {
  readonly onlookers: Onlooker[] = [];

  private constructor(
    readonly platform: Platform,
    readonly history: RandomHistory,
    private readonly folder: LogFolder,
    private readonly folderStore: EventStore,
  ) {}

  static async open(seed: number, count: number): Promise<CrawledWorld> {
    const platform = await Platform.open();
    const folderStore = EventStore.connect(platform.eventStoreUrl, { commandKey: Buffer.alloc(32), definitions, upcasts });
    const folder = new LogFolder(folderStore, platform.database, { dataDirectory: platform.directory });
    folder.start();
    const people: Id[] = [];
    const chance = new Chance(seed);
    const hash = await passwordHash(password);
    for (const [name] of roles) {
      people.push(
        await platform.app(People).add({ id: chance.uuid(), email: `${chance.hex(8)}@example.org`, displayName: name, passwordHash: hash }),
      );
    }
    const store = platform.app<EventStore>(EventStore as never);
    const record = async ({ decider, stream, command, context, commandId, revision }: Given): Promise<RecordedEvent[]> => {
      const { actor, now, effectiveOn, facts } = context;
      const given = { actor, commandId, clock: () => now, effectiveOn };
      await store.handle(decider as never, stream, command as never, given, () => Promise.resolve(facts as never));
      const events: RecordedEvent[] = [];
      for await (const event of store.read(stream, { fromRevision: revision + 1 })) events.push(event);
      return events;
    };
    const begins = Date.now() - 90 * day;
    const history = new RandomHistory({ seed, record, people, untouched: ['post'], begins, stepMs: (90 * day * 1.1) / count });
    const world = new CrawledWorld(platform, history, folder, folderStore);
    await world.people(people, chance, count);
    return world;
  }

  private actor(unitId: Id): Actor {
    const unitIds = [unitId, ...this.history.world.subtree(unitId)];
    return { personId: randomUUID(), unitId, postId: randomUUID(), rights: rightNames, unitIds, operatingUnitId: unitId };
  }

  private async people(people: readonly Id[], chance: Chance, count: number): Promise<void> {
    const { history, platform } = this;
    const units = Array.from({ length: 9 }, () => chance.uuid());
    const register = (unitId: Id, above: Id | undefined) =>
      history.give('RegisterUnit', unitId, this.actor(above ?? unitId), {
        data: { name: `单位 zq${unitId.slice(0, 8)}`, kind: 'school', ...(above && { parentId: above }) },
      });
    for (const [index, unitId] of units.entries()) await register(unitId, index % 3 ? units[index - (index % 3)] : undefined);
    const posts: Id[] = [];
    const apart = chance.uuid();
    const seat = async (index: number, unitId: Id) => {
      const postId = chance.uuid();
      const data = { postId, unitId, kind: roles[index]![1], title: `岗位 ${index}` };
      await history.give('EstablishPost', postId, this.actor(unitId), { data });
      const from = addDays(dayOf(new Date().toISOString()), -200);
      await history.give('FillPost', postId, this.actor(unitId), { data: { postId, personId: people[index], from } });
      posts.push(postId);
    };
    for (const [index, [, , place]] of roles.entries()) if (place !== 'apart') await seat(index, units[place]!);
    await history.until(count);
    await register(apart, undefined);
    await seat(roles.length - 1, apart);
    await this.settled();
    await this.storeFiles();
    for (const [index, [name, , place]] of roles.entries()) {
      const { email } = (await platform.app(People).byId(people[index]!))!;
      const unitId = place === 'apart' ? apart : units[place]!;
      const browser = await platform.signedIn({ personId: people[index]!, unitId, postId: posts[index]!, email });
      this.onlookers.push({ name, browser, personId: people[index]!, unitId });
    }
    const signatory = this.onlookers[1]!;
    const made = { name: '脚本', expiresOn: addDays(dayOf(new Date().toISOString()), 9) };
    const { token } = await signatory.browser.mutate<{ token: string }>('createApiToken', made, '{ token }');
    this.onlookers.push({
      ...signatory,
      name: 'a token of the signatory',
      browser: platform.browser({ authorization: `Bearer ${token}` }),
    });
    this.onlookers.push({ name: 'nobody signed in', browser: platform.browser(), personId: undefined, unitId: undefined });
  }

  private async storeFiles(): Promise<void> {
    const content = () => Readable.from([new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')]);
    for (const { subjectId, fileId } of this.history.events.flatMap(filesIn)) {
      const personId = randomUUID();
      const actor = { ...this.actor(this.history.world.ids('unit')[0]!), personId };
      await this.platform.app(Files).put(subjectId, { fileId, name: '材料.pdf', content: content() }, actor);
    }
  }

  /** Waits until read models and leaves have taken everything in. */
  async settled(): Promise<void> {
    const { position } = this.history.events.at(-1)!;
    await this.platform.app(Rows).waitUntil(projections, position, 60_000);
  }

  async close(): Promise<void> {
    await this.folder.stop();
    await this.folderStore.close();
    await this.platform.close();
  }
}
