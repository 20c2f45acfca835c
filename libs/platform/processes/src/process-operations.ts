import { type Actor, type Id, type Instant, type Order, kernelRefusals, present, refuseUnless } from '@gongjian/kernel';
import { type Database, type Run, sql } from '@gongjian/read-models';
import { insertSteps } from './intake-writer.js';
import { type Drop, type ProcessStanding, type ProcessStep, type StepStatus, stepColumns } from './process-views.js';
import { processRefusals } from './process.refusals.js';
import { commandIdOf } from './step-ids.js';
import type { StepRow } from './take-in.js';

interface Chained extends Pick<StepRow, 'id' | 'key' | 'cause' | 'chain' | 'place' | 'correlation_id' | 'causation_id'> {
  readonly process: string;
}

/** What a drop changes in the table. */
interface Planned extends Drop {
  readonly step: Chained;
  readonly undoing: readonly StepRow[];
}

const most = 200;

const told = ({ id, aggregate, command }: Pick<StepRow, 'id'> & Order) => {
  const { [`${aggregate}Id`]: aggregateId = '' } = command.data as Readonly<Record<string, Id>>;
  return { id, aggregate, aggregateId, commandType: command.type };
};

/**
 * What operators see of the processes, and what they may do with a step that was refused for good or a process that stopped. Needs the
 * database alone: whichever copy runs the processes finds what was decided there. Every decision is kept with who made it and why.
 */
export class ProcessOperations {
  constructor(
    private readonly db: Database,
    private readonly logId: () => Promise<Id>,
    private readonly clock: () => Instant,
  ) {}

  /** How far each process is and what waits in it. */
  async list(): Promise<ProcessStanding[]> {
    const logId = await this.logId();
    const rows = await this.db.own(
      sql<
        Omit<ProcessStanding, 'position' | 'stopped'> & {
          position: string;
          stopped_event: Id | null;
          stopped_error: string | null;
          stopped_at: Instant | null;
        }
      >`
        select p.name, p.version, p.position::text, p.behind as lag, p.stopped_event, p.stopped_error, p.stopped_at,
          coalesce(s.waiting, 0) as waiting, coalesce(s.parked, 0) as parked, coalesce(s.dropped, 0) as dropped,
          (select count(*)::int from own.process_timer t where t.log_id = p.log_id and t.process = p.name) as timers,
          (select min(due_at) from own.process_timer t where t.log_id = p.log_id and t.process = p.name) as "nextTimer"
        from own.process p left join lateral (
          select count(*) filter (where status = 'waiting')::int as waiting, count(*) filter (where status = 'parked')::int as parked,
            count(*) filter (where status = 'dropped')::int as dropped
          from own.process_step s where s.log_id = p.log_id and s.process = p.name and s.status <> 'done') s on true
        where p.log_id = ${logId} order by p.name`,
    );
    return rows.map(({ position, stopped_event, stopped_error, stopped_at, ...row }) => ({
      ...row,
      position: BigInt(position),
      stopped: stopped_event === null ? null : { eventId: stopped_event, error: stopped_error ?? '', since: stopped_at },
    }));
  }

  /** The steps that stand so, the latest first, at most 200. */
  async steps(status: StepStatus): Promise<ProcessStep[]> {
    return this.db.own(
      sql<ProcessStep>`select ${stepColumns} from own.process_step
        where log_id = ${await this.logId()} and status = ${status} order by number desc limit ${most}`,
    );
  }

  /** One step, whatever became of it. */
  async step(id: Id): Promise<ProcessStep> {
    const [step] = await this.db.own(
      sql<ProcessStep>`select ${stepColumns} from own.process_step where log_id = ${await this.logId()} and id = ${id}`,
    );
    return present(step, kernelRefusals.NOT_FOUND, { field: 'stepId' });
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

  /** A parked step as it would be were it tried again. Changes nothing. */
  async rehearseRetry(id: Id, { personId, unitId }: Actor): Promise<ProcessStep> {
    const logId = await this.logId();
    await this.db.transaction((run) => this.take(run, logId, id));
    return { ...(await this.step(id)), status: 'waiting', attempts: 0, settledAt: null, decidedBy: personId, decidedUnit: unitId };
  }

  /** What dropping a parked step would lead to. Changes nothing. */
  async rehearseDrop(id: Id): Promise<Drop> {
    const logId = await this.logId();
    const { dropped, undone } = await this.db.transaction((run) => this.plan(run, logId, id));
    return { dropped, undone };
  }

  /** Gives a parked step up: those after it in its chain are not given, those before it are undone, the last first. */
  async drop(id: Id, reason: string, actor: Actor): Promise<Drop> {
    const logId = await this.logId();
    return this.db.transaction(async (run) => {
      const { step, undoing, dropped, undone } = await this.plan(run, logId, id);
      await run(
        sql`update own.process_step set status = 'dropped', settled_at = ${this.clock()}::timestamptz, reason = ${reason},
            decided_by = ${actor.personId}, decided_post = ${actor.postId}, decided_unit = ${actor.unitId}
          where log_id = ${logId} and id = any(${dropped.map((one) => one.id)}::uuid[])`,
      );
      await insertSteps(run, logId, step.process, undoing);
      return { dropped, undone };
    });
  }

  /** Has a stopped process try its event again. */
  async retryProcess(name: string): Promise<void> {
    const logId = await this.logId();
    await this.db.transaction(async (run) => {
      await this.takeStopped(run, logId, name);
      await run(
        sql`update own.process set stopped_event = null, stopped_error = null, stopped_at = null where log_id = ${logId} and name = ${name}`,
      );
    });
  }

  /** Refuses what an order to a stopped process would be refused for. Changes nothing. */
  async rehearseRetryProcess(name: string): Promise<void> {
    const logId = await this.logId();
    await this.db.transaction((run) => this.takeStopped(run, logId, name));
  }

  private async takeStopped(run: Run, logId: Id, name: string): Promise<void> {
    const [known] = await run(
      sql<{ stopped: boolean }>`select stopped_event is not null as stopped from own.process
        where log_id = ${logId} and name = ${name} for update`,
    );
    const { stopped } = present(known, processRefusals.PROCESS_UNKNOWN, { field: 'process' });
    refuseUnless(stopped, processRefusals.PROCESS_NOT_STOPPED, { field: 'process' });
  }

  private async take(run: Run, logId: Id, id: Id): Promise<Chained> {
    const [step] = await run(
      sql<Chained & { status: string }>`select id, process, key, cause, chain, place, correlation_id, causation_id, status
        from own.process_step where log_id = ${logId} and id = ${id} for update`,
    );
    const { status, ...chained } = present(step, kernelRefusals.NOT_FOUND, { field: 'stepId' });
    refuseUnless(status === 'parked', processRefusals.STEP_NOT_PARKED, { field: 'stepId' });
    return chained;
  }

  private async plan(run: Run, logId: Id, id: Id): Promise<Planned> {
    const step = await this.take(run, logId, id);
    const { process, cause, chain, place } = step;
    // What undoes a step has no place in the chain itself: it stands alone.
    const chained = await run(
      sql<Pick<StepRow, 'id' | 'place'> & Order & { status: string; undo: Order | null }>`select id, place, aggregate, command, status, undo
        from own.process_step where log_id = ${logId} and process = ${process} and cause = ${cause} and chain = ${chain}
          and (id = ${id} or place >= 0) order by place`,
    );
    const dropped = chained.filter(
      (one) => one.id === id || (one.place > place && place >= 0 && ['parked', 'waiting'].includes(one.status)),
    );
    const before = chained.filter((one) => one.place < place && one.status === 'done' && one.undo).reverse();
    const undoing = before.map((one): StepRow => {
      const undone = -(one.place + 1);
      const { correlation_id, causation_id, key } = step;
      return {
        ...{ key, cause, chain, correlation_id, causation_id },
        ...one.undo!,
        ...{ id: commandIdOf(process, cause, chain, undone), place: undone, undo: null },
      };
    });
    return { step, undoing, dropped: dropped.map(told), undone: undoing.map((one) => told(one as StepRow & Order)) };
  }
}
