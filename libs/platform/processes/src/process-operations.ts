import { type Actor, type Id, type Instant, type LocalDate, type Order, Refusal, kernelRefusals } from '@gongjian/kernel';
import { type Database, type Run, sql } from '@gongjian/read-models';
import { insertSteps } from './intake-writer.js';
import { commandIdOf } from './step-ids.js';

/** A step that needs an operator, or that one has dropped. */
export interface ParkedStep {
  readonly id: Id;
  readonly process: string;
  readonly key: string;
  readonly aggregate: string;
  readonly aggregateId: Id;
  readonly commandType: string;
  readonly status: 'parked' | 'dropped';
  readonly attempts: number;
  readonly refusal: string;
  readonly error: string | null;
  readonly causationId: Id;
  readonly createdAt: Instant;
  readonly settledAt: Instant | null;
  readonly decidedBy: Id | null;
  readonly decidedUnit: Id | null;
  readonly reason: string | null;
}

/** How a process stands, as every process of the platform can read it. */
export interface ProcessStanding {
  readonly name: string;
  readonly version: number;
  readonly position: bigint;
  readonly stopped: { readonly eventId: Id; readonly error: string } | null;
  readonly waiting: number;
  readonly parked: number;
  readonly timers: number;
  readonly nextTimer: LocalDate | Instant | null;
}

interface Chained {
  readonly id: Id;
  readonly process: string;
  readonly key: string;
  readonly cause: Id;
  readonly chain: number;
  readonly place: number;
  readonly correlation_id: Id;
  readonly causation_id: Id;
}

const most = 200;

/** What an operator sees of the processes, and what he may do with a step that was refused for good. Every act is kept with who and why. */
export class ParkedSteps {
  constructor(
    private readonly db: Database,
    private readonly logId: () => Promise<Id>,
    private readonly clock: () => Instant,
  ) {}

  /** The parked steps, and the dropped ones, the latest first. */
  async list(status: 'parked' | 'dropped'): Promise<ParkedStep[]> {
    return this.db.own(
      sql<ParkedStep>`select id, process, key, aggregate, command->'data'->>(aggregate || 'Id') as "aggregateId",
          command->>'type' as "commandType", status, attempts, coalesce(refusal, '') as refusal, error, causation_id as "causationId",
          created_at as "createdAt", settled_at as "settledAt", decided_by as "decidedBy", decided_unit as "decidedUnit", reason
        from own.process_step where log_id = ${await this.logId()} and status = ${status} order by number desc limit ${most}`,
    );
  }

  /** How far each process is and what waits in it. */
  async processes(): Promise<ProcessStanding[]> {
    const logId = await this.logId();
    const rows = await this.db.own(
      sql<Omit<ProcessStanding, 'position' | 'stopped'> & { position: string; stopped_event: Id | null; stopped_error: string | null }>`
        select p.name, p.version, p.position::text, p.stopped_event, p.stopped_error,
          (select count(*)::int from own.process_step s where s.log_id = p.log_id and s.process = p.name and s.status = 'waiting') as waiting,
          (select count(*)::int from own.process_step s where s.log_id = p.log_id and s.process = p.name and s.status = 'parked') as parked,
          (select count(*)::int from own.process_timer t where t.log_id = p.log_id and t.process = p.name) as timers,
          (select min(due_at) from own.process_timer t where t.log_id = p.log_id and t.process = p.name) as "nextTimer"
        from own.process p where p.log_id = ${logId} order by p.name`,
    );
    return rows.map(({ position, stopped_event, stopped_error, ...row }) => ({
      ...row,
      position: BigInt(position),
      stopped: stopped_event === null ? null : { eventId: stopped_event, error: stopped_error ?? '' },
    }));
  }

  /** Has a parked step tried again. */
  async retry(id: Id, actor: Actor): Promise<void> {
    const logId = await this.logId();
    await this.db.transaction(async (run) => {
      await this.take(run, logId, id);
      await run(
        sql`update own.process_step set status = 'waiting', attempts = 0, next_at = 'epoch', settled_at = null,
            decided_by = ${actor.personId}, decided_post = ${actor.postId}, decided_unit = ${actor.unitId}
          where log_id = ${logId} and id = ${id}`,
      );
    });
  }

  /** Gives a parked step up: those after it in its chain are not given, those before it are undone, the last first. */
  async drop(id: Id, reason: string, actor: Actor): Promise<void> {
    const logId = await this.logId();
    await this.db.transaction(async (run) => {
      const { process, cause, chain, place, ...step } = await this.take(run, logId, id);
      await run(
        sql`update own.process_step set status = 'dropped', settled_at = ${this.clock()}::timestamptz, reason = ${reason},
            decided_by = ${actor.personId}, decided_post = ${actor.postId}, decided_unit = ${actor.unitId}
          where log_id = ${logId} and process = ${process} and cause = ${cause} and chain = ${chain} and place >= ${place}
            and status in ('parked', 'waiting')`,
      );
      const done = await run(
        sql<{ place: number; undo: Order }>`select place, undo from own.process_step where log_id = ${logId} and process = ${process}
            and cause = ${cause} and chain = ${chain} and place between 0 and ${place - 1} and status = 'done' and undo is not null
          order by place desc`,
      );
      const undoing = done.map((one) => {
        const undone = -(one.place + 1);
        const { aggregate, command } = one.undo;
        return { ...step, id: commandIdOf(process, cause, chain, undone), cause, chain, place: undone, aggregate, command, undo: null };
      });
      await insertSteps(run, logId, process, undoing);
    });
  }

  private async take(run: Run, logId: Id, id: Id): Promise<Chained> {
    const [step] = await run(
      sql<Chained>`select id, process, key, cause, chain, place, correlation_id, causation_id from own.process_step
        where log_id = ${logId} and id = ${id} and status = 'parked' for update`,
    );
    if (!step) throw new Refusal(kernelRefusals.NOT_FOUND, { field: 'id' });
    return step;
  }
}
