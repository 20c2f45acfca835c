import type { LocalDate } from '@gongjian/kernel';
import { sql } from '@gongjian/read-models';
import { type Light, type Timing, soonLateDays } from '../domain/rules/timing.js';

/** The SQL twin of timingOf, over rows of project_milestone under the alias `t`. */
export const timingSql = (today: LocalDate) => sql<Timing>`case
  when t.state = 'accepted' then case when t.submitted_on > t.due_on then 'doneLate' else 'done' end
  when t.state = 'submitted' then case when t.submitted_on > t.due_on then 'late' else 'onTime' end
  when ${today}::date > t.due_on then 'late'
  when ${today}::date >= t.due_on - ${soonLateDays}::int then 'soonLate'
  else 'onTime' end`;

/** The SQL twin of lightOf, over rows of project_state under the alias `t`. */
export const lightSql = (today: LocalDate) => sql<Light>`case
  when t.phase in ('accepted', 'closed') then 'green'
  when t.phase not in ('running', 'underAcceptance') then 'grey'
  when t.handed_in_late or t.next_due < ${today}::date then 'red'
  when t.next_due - ${soonLateDays}::int <= ${today}::date then 'amber'
  else 'green' end`;
