import { type AnyProcess, type HolidayTable, type Id, type Instant, type When, instantOf } from '@gongjian/kernel';
import { type Database, sql } from '@gongjian/read-models';
import { readStates, writeGathered } from './intake-writer.js';
import { firingIdOf } from './step-ids.js';
import { Gathering } from './take-in.js';

interface Due {
  readonly process: string;
  readonly key: string;
  readonly part: string;
  readonly timer: string;
  readonly rule: When;
  readonly cause: Id;
  readonly correlation_id: Id;
}

const mostAtOnce = 100;

/** Timers that fire once: taking one from the table and keeping what follows is one transaction. */
export class Timers {
  private readonly byName: ReadonlyMap<string, AnyProcess>;

  constructor(
    private readonly db: Database,
    processes: readonly AnyProcess[],
    private readonly clock: () => Instant,
  ) {
    this.byName = new Map(processes.map((process) => [process.name, process]));
  }

  /** Lets those go off whose moment has come; answers how many. */
  fire(logId: Id, table: HolidayTable): Promise<number> {
    const now = this.clock();
    return this.db.transaction(async (run) => {
      const due = await run(
        sql<Due>`delete from own.process_timer t using (
            select log_id, process, key, part, timer from own.process_timer
            where log_id = ${logId} and process = any(${[...this.byName.keys()]}::text[]) and due_at <= ${now}::timestamptz
            order by due_at limit ${mostAtOnce} for update skip locked) as d
          where (t.log_id, t.process, t.key, t.part, t.timer) = (d.log_id, d.process, d.key, d.part, d.timer)
          returning t.process, t.key, t.part, t.timer, t.rule, t.cause, t.correlation_id`,
      );
      for (const { process: name, key, part, timer, rule, cause, correlation_id } of due) {
        const process = this.byName.get(name)!;
        const follows = process.timers[timer];
        if (!follows) continue;
        const state = (await readStates(run, logId, name, [key])).get(key) ?? process.initialState;
        const gathering = new Gathering(name, Date.parse(now), table);
        const id = firingIdOf(name, key, part, timer, cause);
        const steps = follows({ key, of: part, when: rule }, state as never);
        gathering.add(steps, { id, key, recordedAt: now, correlationId: correlation_id, causationId: cause });
        await writeGathered(run, logId, name, gathering);
      }
      return due.length;
    });
  }

  /** Moves all timers to where the rules put them under another table of holidays. */
  reckonAnew(logId: Id, table: HolidayTable): Promise<void> {
    return this.db.transaction(async (run) => {
      const all = await run(
        sql<
          Due & { due_at: Instant }
        >`select process, key, part, timer, rule, due_at from own.process_timer where log_id = ${logId} for update`,
      );
      const moved = all.flatMap(({ rule, due_at, ...timer }) => {
        const due = instantOf(rule, table);
        return due === due_at ? [] : [{ ...timer, due_at: due }];
      });
      if (!moved.length) return;
      await run(
        sql`update own.process_timer t set due_at = m.due_at
          from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as m(process text, key text, part text, timer text, due_at timestamptz)
          where t.log_id = ${logId} and (t.process, t.key, t.part, t.timer) = (m.process, m.key, m.part, m.timer)`,
      );
    });
  }
}
