import type pg from 'pg';
import { type Id, refuse } from '@gongjian/kernel';
import { sql } from 'kysely';
import { dropBuild } from './builds.js';
import { forgetStops } from './checkpoints.js';
import { reaching } from './connection.js';
import type { Database } from './database.js';
import { controlChannel } from './leadership.js';
import { readModelRefusals } from './read-models.refusals.js';
import { type Run, runOn } from './run.js';
import { serve } from './serve.js';
import { type SkipCommand, skipStream } from './skips.js';
import { type ProjectionStatus, readStatus } from './status.js';

/** How a new table differed from the one it was to replace, in the row versions up to a position and the columns of both. */
export interface ProjectionReport {
  readonly name: string;
  readonly fromVersion: number;
  readonly toVersion: number;
  readonly position: bigint;
  readonly alike: number;
  readonly differing: number;
  readonly onlyOld: number;
  readonly onlyNew: number;
  /** Number of differing versions by column. */
  readonly columns: Readonly<Record<string, number>>;
  /** The first differences by key. */
  readonly examples: readonly {
    readonly key: string;
    readonly position: string;
    readonly what: 'onlyOld' | 'onlyNew' | 'differs';
    readonly columns: readonly string[];
  }[];
  readonly madeAt: string;
}

/** A build as an operator's order finds it. */
interface Found {
  readonly build: number;
  readonly role: string;
  readonly stopped: Id | null;
}

const stoppedOf = (builds: readonly Found[], by?: Id): readonly Found[] =>
  builds.filter(({ role, stopped }) => role !== 'retired' && (by ? stopped === by : stopped));

const keptOf = (builds: readonly Found[]): Found =>
  builds.find(({ role }) => role === 'retired') ?? refuse(readModelRefusals.PROJECTION_NOT_KEPT);

const refuseUnlessStopped = (builds: readonly Found[]): readonly Found[] => {
  const stopped = stoppedOf(builds);
  return stopped.length ? stopped : refuse(readModelRefusals.PROJECTION_NOT_STOPPED);
};

const goingOn = ({ stopped: _, ...status }: Omit<ProjectionStatus, 'name'>) => status;

interface Rehearsal {
  /** Refuses what the order would be refused for. */
  readonly check: (builds: readonly Found[]) => unknown;
  /** How the read model would stand after the order. */
  readonly after: (status: ProjectionStatus) => ProjectionStatus;
}

/** What is told of an order about a whole read model that is only tried out. */
const rehearsals = {
  retry: {
    check: refuseUnlessStopped,
    after: ({ name, ...status }) => ({ name, ...goingOn(status), ...(status.next && { next: goingOn(status.next) }) }),
  },
  rebuild: { check: () => undefined, after: (status) => status },
  rollBack: { check: keptOf, after: (status) => ({ ...status, version: status.kept!, kept: status.version }) },
  dropKept: { check: keptOf, after: ({ kept: _, ...status }) => status },
} satisfies Partial<Record<string, Rehearsal>>;

/** An order about a whole read model. */
export type ProjectionOrder = keyof typeof rehearsals;

/** What operators may order of read models. Needs the database alone; the projectors are told and do it. */
export class ProjectionOperations {
  constructor(private readonly db: Database) {}

  list(): Promise<ProjectionStatus[]> {
    return reaching(() => readStatus(this.db));
  }

  /** Reports of comparisons, latest first. Throws Refusal where there is no read model of the name. */
  async reports(name?: string): Promise<ProjectionReport[]> {
    if (name && !(await this.list()).some((one) => one.name === name)) refuse(readModelRefusals.PROJECTION_UNKNOWN);
    return this.db
      .own(sql<ProjectionReport>`select name, from_version as "fromVersion", to_version as "toVersion", position, alike, differing,
      only_old as "onlyOld", only_new as "onlyNew", columns, examples, made_at as "madeAt"
      from read.projection_report where ${name ?? null}::text is null or name = ${name ?? null} order by id desc limit 100`);
  }

  /** Has a stopped read model try the event again that it stopped at. */
  retry(name: string): Promise<void> {
    return this.order(name, async (client, builds) => {
      const stopped = refuseUnlessStopped(builds);
      await forgetStops(
        client,
        stopped.map(({ build }) => build),
      );
    });
  }

  /**
   * Records that the read model leaves out the event that it stopped at, then has it go on; answers what `record`, which gives the
   * command to the log, answers. A command that was only rehearsed (`planned`) changes nothing.
   */
  skip<Recorded extends object>(
    { projection, eventId, reason }: SkipCommand['data'],
    record: (stream: string, command: SkipCommand) => Promise<Recorded>,
  ): Promise<Recorded> {
    return this.order(projection, async (client, found) => {
      const stopped = stoppedOf(found, eventId);
      if (!stopped.length) refuse(readModelRefusals.PROJECTION_NOT_STOPPED, { field: 'eventId' });
      const receipt = await record(skipStream(projection, eventId), {
        type: 'SkipProjectionEvent',
        data: { projection, eventId, reason },
      });
      const builds = stopped.map(({ build }) => build);
      if (!(receipt as { planned?: unknown }).planned) await forgetStops(client, builds);
      return receipt;
    });
  }

  /** Has a read model built anew beside the one that is read, which it then replaces. */
  rebuild(name: string): Promise<void> {
    return this.order(name, async (client) => {
      await client.query(`update read.projection set rebuild_asked = true where name = $1 and role = 'serving'`, [name]);
    });
  }

  /** Goes back to the build before, as long as it is kept. */
  rollBack(name: string): Promise<void> {
    return this.order(name, async (client, builds) => {
      const kept = keptOf(builds);
      const served = await serve(client, [kept.build], { log: (message) => this.db.log(message) });
      if (!served) refuse(readModelRefusals.READ_MODEL_BEHIND);
    });
  }

  /** Gives up the build before for good. */
  dropKept(name: string): Promise<void> {
    return this.order(name, async (client, builds) => {
      const kept = keptOf(builds);
      await dropBuild(client, kept.build);
    });
  }

  /** How a read model would stand after an order; refused where the order would be. Changes nothing. */
  async rehearse(order: ProjectionOrder, name: string): Promise<ProjectionStatus> {
    const { check, after }: Rehearsal = rehearsals[order];
    check(await this.find(name, (query) => this.db.own(query)));
    const status = (await this.list()).find((one) => one.name === name);
    return after(status ?? refuse(readModelRefusals.PROJECTION_UNKNOWN));
  }

  private async find(name: string, run: Run): Promise<readonly Found[]> {
    const found = await run(
      sql<Found>`select build, role, stopped_event as stopped from read.projection where name = ${name} order by build desc`,
    );
    return found.length ? found : refuse(readModelRefusals.PROJECTION_UNKNOWN);
  }

  private order<T>(name: string, work: (client: pg.ClientBase, builds: readonly Found[]) => Promise<T>): Promise<T> {
    return reaching(async () => {
      const client = await this.db.connection();
      try {
        const done = await work(client, await this.find(name, runOn(client)));
        await client.query(`notify ${controlChannel}`);
        return done;
      } finally {
        await client.end().catch(() => undefined);
      }
    });
  }
}
