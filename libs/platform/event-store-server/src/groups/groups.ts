import type { Feed, Written } from '../store/contract.js';
import type { EventLog } from '../store/event-log.js';
import { ALL, metastreamOf } from '../store/stream-names.js';
import { groupExists, groupFailed, groupMissing } from './group-failures.js';
import { endOf, readGroupList, writeGroupList } from './group-list.js';
import { bufferProblem, startProblem, strategyProblem, type GroupConfig } from './group-settings.js';
import { RunningGroup } from './running-group.js';

const TICK_MS = 250;

/** All groups of consumers of this server. */
export class Groups {
  readonly #groups = new Map<string, RunningGroup>();
  /** Those that a commit to a stream may concern, by their names; also of streams that have none any more. */
  readonly #byStream = new Map<string, Map<string, RunningGroup>>();
  #ticking: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly store: EventLog) {
    store.on('committed', (head, feed, written) => this.#onCommit(head, feed, written));
  }

  /** Starts the groups that the log knows of. */
  static async open(store: EventLog): Promise<Groups> {
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

  /** All groups, by their streams. */
  list(): RunningGroup[] {
    return [...this.#byStream.keys()].sort().flatMap((stream) => this.ofStream(stream) ?? []);
  }

  /** The groups of a stream; undefined where it has had none since the groups were started. */
  ofStream(stream: string): RunningGroup[] | undefined {
    const running = this.#byStream.get(stream);
    return running && [...running.values()];
  }

  create(config: GroupConfig): Promise<void> {
    const { stream, group } = config;
    return this.#inTurn(async () => {
      this.#refuseUnfit(config);
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
      this.#refuseUnfit(config);
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
      this.#groups.delete(keyOf(stream, group));
      this.#byStream.get(stream)?.delete(group);
      this.#tickOrRest();
      await running.forget();
    });
  }

  /** Starts all groups again, as if the server had been started again. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await Promise.all(this.list().map((running) => this.#end(running)));
      this.#groups.clear();
      this.#byStream.clear();
      await this.#startAll();
      this.#tickOrRest();
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

  #refuseUnfit({ stream, group, startFrom, settings }: GroupConfig) {
    const problem = strategyProblem(settings) ?? startProblem(startFrom, this.store.head);
    if (problem !== undefined) throw groupFailed(stream, group, problem);
  }

  async #begun(config: GroupConfig): Promise<GroupConfig> {
    const { stream, group, startFrom, settings } = config;
    const problem = bufferProblem(settings);
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
    if (others) others.set(group, running);
    else this.#byStream.set(stream, new Map([[group, running]]));
    this.#tickOrRest();
    return running;
  }

  async #end(running: RunningGroup) {
    if (running.config.stream === ALL) this.store.watchers--;
    await running.stop();
  }

  #tickOrRest() {
    if (this.#groups.size > 0) {
      this.#ticking ??= setInterval(() => this.#tick(), TICK_MS).unref();
    } else {
      clearInterval(this.#ticking);
      this.#ticking = undefined;
    }
  }

  #tick() {
    for (const running of this.#groups.values()) running.apply({ kind: 'tick' });
  }

  /** A write to a stream may bring about one to its metadata; what happens to metadata alone concerns no other stream. */
  #onCommit(head: number, feed: Feed | undefined, written: readonly Written[]) {
    if (this.#groups.size === 0) return;
    for (const one of written) {
      this.#notice(one, head);
      this.#notice({ stream: metastreamOf(one.stream) }, head);
    }
    for (const running of this.#byStream.get(ALL)?.values() ?? []) {
      if (feed) running.noticeAll(feed);
      else running.notice(head, { stream: ALL });
    }
  }

  #notice(written: Written, head: number) {
    for (const running of this.#byStream.get(written.stream)?.values() ?? []) running.notice(head, written);
  }
}

/** As in the names of its own streams, which two groups must not share. */
const keyOf = (stream: string, group: string) => `${stream}::${group}`;
