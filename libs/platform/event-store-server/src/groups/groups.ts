import type { Feed } from '../store/contract.js';
import type { StoreClient } from '../store/store-client.js';
import { ALL, metastreamOf } from '../store/stream-names.js';
import { groupExists, groupFailed, groupMissing } from './group-failures.js';
import { endOf, readGroupList, writeGroupList } from './group-list.js';
import { settingsProblem, type GroupConfig } from './group-settings.js';
import { RunningGroup } from './running-group.js';

const TICK_MS = 250;

/** All groups of consumers of this server. */
export class Groups {
  readonly #groups = new Map<string, RunningGroup>();
  /** Those that a commit to a stream may concern. */
  readonly #byStream = new Map<string, Set<RunningGroup>>();
  #ticking: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly store: StoreClient) {
    store.on('committed', (head, feed, streams) => this.#onCommit(head, feed, streams));
  }

  /** Starts the groups that the log knows of. */
  static async open(store: StoreClient): Promise<Groups> {
    const groups = new Groups(store);
    await groups.#startAll();
    return groups;
  }

  find(stream: string, group: string): RunningGroup | undefined {
    const running = this.#groups.get(keyOf(stream, group));
    return running?.config.stream === stream ? running : undefined;
  }

  /** Resolves once what is changed now is changed: meanwhile a group may seem not to be there. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** The groups of a stream, or all. */
  list(stream?: string): RunningGroup[] {
    return stream === undefined ? [...this.#groups.values()] : [...(this.#byStream.get(stream) ?? [])];
  }

  create(config: GroupConfig): Promise<void> {
    const { stream, group } = config;
    return this.#inTurn(async () => {
      if (this.#groups.has(keyOf(stream, group))) throw groupExists(stream, group);
      const begun = await this.#begun(config);
      await writeGroupList(this.store, [...this.#configs(), begun]);
      await (await this.#start(begun)).begin();
    });
  }

  /** Replaces the settings; the filter stays as it is. Consumers have to come again. */
  update(config: GroupConfig): Promise<void> {
    const { stream, group } = config;
    return this.#inTurn(async () => {
      const running = this.#existing(stream, group);
      const { filter } = running.config;
      const begun = await this.#begun(filter ? { ...config, filter } : config);
      const configs = this.#configs().map((one) => (one === running.config ? begun : one));
      await writeGroupList(this.store, configs);
      await this.#end(running);
      await (await this.#start(begun)).begin();
    });
  }

  /** Ends a group and forgets how far it had come and what it had parked. */
  delete(stream: string, group: string): Promise<void> {
    return this.#inTurn(async () => {
      const running = this.#existing(stream, group);
      const configs = this.#configs().filter((one) => one !== running.config);
      await writeGroupList(this.store, configs);
      await this.#end(running);
      await running.forget();
    });
  }

  /** Starts all groups again, as if the server had been started again. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await Promise.all(this.list().map((running) => this.#end(running)));
      await this.#startAll();
    });
  }

  stop(): void {
    clearInterval(this.#ticking);
    for (const running of this.#groups.values()) void running.stop();
  }

  /** What changes groups happens one after the other. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(change);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #configs(): GroupConfig[] {
    return this.list().map(({ config }) => config);
  }

  #existing(stream: string, group: string): RunningGroup {
    const running = this.find(stream, group);
    if (!running) throw groupMissing(stream, group);
    return running;
  }

  async #begun(config: GroupConfig): Promise<GroupConfig> {
    const { stream, group, startFrom, settings } = config;
    const problem = settingsProblem(settings);
    if (problem !== undefined) throw groupFailed(stream, group, problem);
    return startFrom === 'end' ? { ...config, begins: await endOf(this.store, stream) } : config;
  }

  async #startAll() {
    const started = await Promise.all((await readGroupList(this.store)).map((config) => this.#start(config)));
    for (const running of started) void running.begin();
  }

  async #start(config: GroupConfig): Promise<RunningGroup> {
    if (config.stream === ALL) this.store.watchers++;
    const running = await RunningGroup.start(this.store, config);
    const { stream, group } = config;
    this.#groups.set(keyOf(stream, group), running);
    const others = this.#byStream.get(stream);
    if (others) others.add(running);
    else this.#byStream.set(stream, new Set([running]));
    this.#ticking ??= setInterval(() => this.#tick(), TICK_MS).unref();
    return running;
  }

  async #end(running: RunningGroup) {
    const { stream, group } = running.config;
    this.#groups.delete(keyOf(stream, group));
    const others = this.#byStream.get(stream);
    others?.delete(running);
    if (others?.size === 0) this.#byStream.delete(stream);
    if (this.#groups.size === 0) {
      clearInterval(this.#ticking);
      this.#ticking = undefined;
    }
    if (stream === ALL) this.store.watchers--;
    await running.stop();
  }

  #tick() {
    for (const running of this.#groups.values()) running.apply({ kind: 'tick' });
  }

  /** A write to a stream may bring about one to its metadata; what happens to metadata alone concerns no other stream. */
  #onCommit(head: number, feed: Feed | undefined, streams: readonly string[]) {
    if (this.#groups.size === 0) return;
    for (const stream of new Set(streams)) {
      this.#notice(stream, head);
      this.#notice(metastreamOf(stream), head);
    }
    for (const running of this.#byStream.get(ALL) ?? []) {
      if (feed) running.noticeAll(feed);
      else running.notice(head);
    }
  }

  #notice(stream: string, head: number) {
    for (const running of this.#byStream.get(stream) ?? []) running.notice(head);
  }
}

/** As in the names of its own streams, which two groups must not share. */
const keyOf = (stream: string, group: string) => `${stream}::${group}`;
