import type { AnyProcess, Id } from '@gongjian/kernel';
import { type Run, sql } from '@gongjian/read-models';
import type { Cancelled, Intake, StepRow, TimerRow } from './take-in.js';

const rows = (list: readonly object[]) => sql`${JSON.stringify(list)}::jsonb`;

/** The states of the instances, by key. */
export const readStates = async (run: Run, logId: Id, process: string, keys: readonly string[]): Promise<Map<string, unknown>> => {
  if (!keys.length) return new Map();
  const found = await run(
    sql<{ key: string; state: unknown }>`select key, state from own.process_state
      where log_id = ${logId} and process = ${process} and key = any(${[...keys]}::text[])`,
  );
  return new Map(found.map(({ key, state }) => [key, state]));
};

/** Keeps steps that are not kept yet: a cause taken in again adds nothing. */
export const insertSteps = async (run: Run, logId: Id, process: string, steps: readonly StepRow[]): Promise<void> => {
  if (!steps.length) return;
  await run(
    sql`insert into own.process_step (id, log_id, process, key, cause, chain, place, aggregate, command, undo, correlation_id, causation_id)
      select id, ${logId}, ${process}, key, cause, chain, place, aggregate, command, nullif(undo, 'null'), correlation_id, causation_id
      from rows from (jsonb_to_recordset(${rows(steps)}) as (id uuid, key text, cause uuid, chain int, place int, aggregate text,
        command jsonb, undo jsonb, correlation_id uuid, causation_id uuid)) with ordinality as s
      order by ordinality on conflict (log_id, id) do nothing`,
  );
};

const cancelTimers = (run: Run, logId: Id, process: string, cancelled: readonly Cancelled[]): Promise<unknown> =>
  run(
    sql`delete from own.process_timer t using jsonb_to_recordset(${rows(cancelled)}) as c(key text, part text, timer text)
      where t.log_id = ${logId} and t.process = ${process} and t.key = c.key and t.part = c.part and (c.timer is null or t.timer = c.timer)`,
  );

const setTimers = (run: Run, logId: Id, process: string, timers: readonly TimerRow[]): Promise<unknown> =>
  run(
    sql`insert into own.process_timer (log_id, process, key, part, timer, rule, due_at, cause, correlation_id)
      select ${logId}, ${process}, key, part, timer, rule, due_at, cause, correlation_id
      from jsonb_to_recordset(${rows(timers)}) as t(key text, part text, timer text, rule jsonb, due_at timestamptz, cause uuid, correlation_id uuid)
      on conflict (log_id, process, key, part, timer) do update set rule = excluded.rule, due_at = excluded.due_at, cause = excluded.cause,
        correlation_id = excluded.correlation_id`,
  );

/** Steps and timers that a cause amounts to. */
export const writeGathered = async (run: Run, logId: Id, process: string, intake: Pick<Intake, 'steps' | 'cancelled' | 'timers'>) => {
  await insertSteps(run, logId, process, intake.steps);
  if (intake.cancelled.length) await cancelTimers(run, logId, process, intake.cancelled);
  if (intake.timers.length) await setTimers(run, logId, process, intake.timers);
};

/** Everything that a stretch of the log changes for a process. */
export const writeIntake = async (run: Run, logId: Id, { name }: AnyProcess, intake: Intake): Promise<void> => {
  if (intake.states.size) {
    const states = [...intake.states].map(([key, state]) => ({ key, state }));
    await run(
      sql`insert into own.process_state (log_id, process, key, state)
        select ${logId}, ${name}, key, coalesce(state, 'null') from jsonb_to_recordset(${rows(states)}) as s(key text, state jsonb)
        on conflict (log_id, process, key) do update set state = excluded.state`,
    );
  }
  await writeGathered(run, logId, name, intake);
};
