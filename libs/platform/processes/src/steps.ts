import { type AnyProcess, type Command, type Id, type Instant, type Order, Refusal, platformActor } from '@gongjian/kernel';
import type { CommandContext } from '@gongjian/event-store';
import { type Database, sql } from '@gongjian/read-models';
import { processRefusals } from './process.refusals.js';

/** Gives an order to whom it is for, as a person's command is given. Throws Refusal. */
export type Give = (order: Order, context: CommandContext) => Promise<unknown>;

interface Waiting {
  readonly id: Id;
  readonly process: string;
  readonly aggregate: string;
  readonly command: Command;
  readonly correlation_id: Id;
  readonly causation_id: Id;
  readonly attempts: number;
}

const mostAtOnce = 16;
/** A fault or a conflict is tried so often before the step is parked; a store that is away is waited for without end. */
const mostAttempts = 8;

const pauseAfter = (attempts: number): number => Math.min(60_000, 500 * 2 ** Math.min(attempts, 10));

type Verdict = { readonly park: false } | { readonly park: true; readonly code: string; readonly params?: object | undefined };

const verdictOn = (error: unknown, attempts: number): Verdict => {
  if (!(error instanceof Refusal))
    return attempts + 1 < mostAttempts ? { park: false } : { park: true, code: processRefusals.UNEXPECTED_FAULT.code };
  const { class: kind, code } = error.kind;
  if (kind === 'unavailable' || kind === 'limit') return { park: false };
  return kind === 'conflict' && attempts + 1 < mostAttempts ? { park: false } : { park: true, code, params: error.details.params };
};

/** Gives the commands that wait: in the order of each instance, each again until it is answered, under the same id. */
export class Steps {
  private readonly traceless: ReadonlySet<string>;

  constructor(
    private readonly db: Database,
    private readonly give: Give,
    processes: readonly AnyProcess[],
    private readonly clock: () => Instant,
    private readonly log: (message: string) => void,
  ) {
    this.traceless = new Set(processes.filter(({ newsOnly }) => newsOnly).map(({ name }) => name));
  }

  /** Gives those that are due; answers how many. */
  async work(logId: Id): Promise<number> {
    const due = await this.db.own(
      // An instance's commands go out in order; one whose chain has a parked step before it waits for the operator.
      // Asked as values and not as `not exists`, which would be joined with all that waits, however much that is.
      sql<Waiting>`select id, process, aggregate, command, correlation_id, causation_id, attempts from own.process_step s
        where log_id = ${logId} and status = 'waiting' and next_at <= ${this.clock()}::timestamptz
          and (select e.number from own.process_step e where e.log_id = s.log_id and e.process = s.process and e.key = s.key
            and e.status = 'waiting' and e.number < s.number order by e.number limit 1) is null
          and (s.place <= 0 or (select e.number from own.process_step e where e.log_id = s.log_id and e.process = s.process
            and e.cause = s.cause and e.chain = s.chain and e.place between 0 and s.place - 1 and e.status <> 'done' limit 1) is null)
        order by number limit ${mostAtOnce}`,
    );
    await Promise.all(due.map((step) => this.one(logId, step)));
    return due.length;
  }

  private async one(logId: Id, step: Waiting): Promise<void> {
    const { id, process, aggregate, command, correlation_id, causation_id, attempts } = step;
    const context = { actor: platformActor, commandId: id, clock: this.clock, correlationId: correlation_id, causationId: causation_id };
    try {
      await this.give({ aggregate, command }, context);
    } catch (error) {
      return this.failed(logId, id, attempts, error);
    }
    if (this.traceless.has(process)) {
      await this.db.own(sql`delete from own.process_step where log_id = ${logId} and id = ${id}`);
      return;
    }
    await this.db.own(
      sql`update own.process_step set status = 'done', settled_at = ${this.clock()}::timestamptz, refusal = null,
          refusal_params = null, error = null
        where log_id = ${logId} and id = ${id} and status = 'waiting'`,
    );
  }

  private async failed(logId: Id, id: Id, attempts: number, error: unknown): Promise<void> {
    const verdict = verdictOn(error, attempts);
    const message = (error instanceof Error ? error.message : String(error)).slice(0, 1_000);
    if (verdict.park) {
      this.log(`a step of a process is parked: ${message}`);
      await this.db.own(
        sql`update own.process_step set status = 'parked', refusal = ${verdict.code},
            refusal_params = ${verdict.params ? JSON.stringify(verdict.params) : null}::jsonb, error = ${message}, attempts = attempts + 1,
            settled_at = ${this.clock()}::timestamptz
          where log_id = ${logId} and id = ${id} and status = 'waiting'`,
      );
      return;
    }
    const next = new Date(Date.parse(this.clock()) + pauseAfter(attempts)).toISOString();
    await this.db.own(
      sql`update own.process_step set attempts = attempts + 1, error = ${message}, next_at = ${next}::timestamptz
        where log_id = ${logId} and id = ${id} and status = 'waiting'`,
    );
  }
}
