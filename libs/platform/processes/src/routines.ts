import { type HolidayTable, type Id, type Instant, type LocalDate, addDays, dayOf, instantOf, isBusinessDay } from '@gongjian/kernel';
import { type Database, sql } from '@gongjian/read-models';
import { v5 } from 'uuid';

/** Something done once each business day at a time in Asia/Shanghai. `run` must bear being called again for the same day. */
export interface Routine {
  readonly name: string;
  readonly time: string;
  readonly run: (day: LocalDate) => Promise<void>;
}

const nobody = v5('gongjian.routine', v5.URL);
/** A business day this far ahead is always found. */
const soon = 30;

/** Work of each business day. A day on which nothing ran is not made up for: the next run tells how things stand then. */
export class Routines {
  constructor(
    private readonly db: Database,
    private readonly routines: readonly Routine[],
    private readonly clock: () => Instant,
  ) {}

  /** Runs what is due; answers how many. */
  async run(logId: Id, table: HolidayTable): Promise<number> {
    let count = 0;
    for (const routine of this.routines) count += (await this.one(logId, routine, table)) ? 1 : 0;
    return count;
  }

  private async one(logId: Id, { name, time, run }: Routine, table: HolidayTable): Promise<boolean> {
    const now = this.clock();
    const process = `routine.${name}`;
    const [kept] = await this.db.own(
      sql<{ due_at: Instant }>`select due_at from own.process_timer where log_id = ${logId} and process = ${process}`,
    );
    if (kept && kept.due_at > now) return false;
    const today = dayOf(now);
    // What was due on an earlier day is told as of today, if today's hour has come.
    const due = kept !== undefined && isBusinessDay(table, today) && instantOf({ day: today, time }, table) <= now;
    if (due) await run(today);
    const next = nextMoment(now, time, table);
    const rule = JSON.stringify({ day: dayOf(next), time });
    await this.db.own(
      sql`insert into own.process_timer (log_id, process, key, part, timer, rule, due_at, cause, correlation_id)
        values (${logId}, ${process}, '', '', 'daily', ${rule}::jsonb, ${next}::timestamptz, ${nobody}, ${nobody})
        on conflict (log_id, process, key, part, timer) do update set rule = excluded.rule, due_at = excluded.due_at`,
    );
    return due;
  }
}

const nextMoment = (now: Instant, time: string, table: HolidayTable): Instant => {
  for (let ahead = 0; ahead <= soon; ahead += 1) {
    const day = addDays(dayOf(now), ahead);
    const moment = instantOf({ day, time }, table);
    if (isBusinessDay(table, day) && moment > now) return moment;
  }
  throw new Error(`no business day within ${soon} days of ${now}`);
};
