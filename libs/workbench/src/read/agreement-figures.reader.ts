import type { Id, LocalDate } from '@gongjian/kernel';
import { type At, Rows, type Viewer, sql } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';

const agreements = { name: 'agreement_state' };

/** So many days before its last day an agreement counts as ending; as the context of agreements has it. */
const endingDays = 90;

/** Figures about the agreements that a viewer may see. */
export interface AgreementFigures {
  /** Those that hold on the day, ending ones included. */
  readonly inForce: number;
  readonly negotiating: number;
  readonly signing: number;
}

const holds = (today: LocalDate) => sql<boolean>`phase in ('concluded', 'terminated') and effective_from <= ${today}::date
  and (last_day is null or last_day >= ${today}::date)`;

/** Counts agreements by where they stand on a day. */
@Injectable()
export class AgreementFiguresReader {
  constructor(private readonly rows: Rows) {}

  async figures(viewer: Viewer, at: At, today: LocalDate): Promise<AgreementFigures> {
    const [figures] = await this.rows.query<AgreementFigures>(
      viewer,
      at,
      (tag, tableOf) => tag`select count(*) filter (where ${holds(today)})::int as "inForce",
          count(*) filter (where phase = 'negotiating')::int as negotiating,
          count(*) filter (where phase = 'signing')::int as signing
        from ${tableOf(agreements)} as t`,
    );
    return figures!;
  }

  /** The agreements in force whose last day is near, the nearest first. */
  async ending(viewer: Viewer, at: At, today: LocalDate, most: number): Promise<readonly Id[]> {
    const found = await this.rows.query<{ id: Id }>(
      viewer,
      at,
      (tag, tableOf) => tag`select id from ${tableOf(agreements)} as t
        where ${holds(today)} and last_day <= ${today}::date + ${endingDays}::int order by last_day, id limit ${most}`,
    );
    return found.map(({ id }) => id);
  }
}
