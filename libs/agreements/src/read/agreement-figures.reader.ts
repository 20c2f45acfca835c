import type { Id, LocalDate } from '@gongjian/kernel';
import { type At, Rows, type Viewer } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import { agreementState } from './agreement-state.projection.js';
import { agreementTerm, standingIs } from './standing.sql.js';

/** Figures about the agreements that a viewer may see. */
export interface AgreementFigures {
  /** Those that hold on the day, ending ones included. */
  readonly inForce: number;
  readonly negotiating: number;
  readonly signing: number;
}

/** Counts agreements by where they stand on a day. */
@Injectable()
export class AgreementFiguresReader {
  constructor(private readonly rows: Rows) {}

  async figures(viewer: Viewer, at: At, today: LocalDate): Promise<AgreementFigures> {
    const [figures] = await this.rows.query<AgreementFigures>(
      viewer,
      at,
      (tag, tableOf) => tag`select count(*) filter (where ${standingIs(agreementTerm, today, 'inForce')})::int as "inForce",
          count(*) filter (where phase = 'negotiating')::int as negotiating,
          count(*) filter (where phase = 'signing')::int as signing
        from ${tableOf(agreementState)} as t`,
    );
    return figures!;
  }

  /** The agreements in force whose last day is near, the nearest first. */
  async ending(viewer: Viewer, at: At, today: LocalDate, most: number): Promise<readonly Id[]> {
    const found = await this.rows.query<{ id: Id }>(
      viewer,
      at,
      (tag, tableOf) => tag`select id from ${tableOf(agreementState)} as t
        where ${standingIs(agreementTerm, today, 'ending')} order by last_day, id limit ${most}`,
    );
    return found.map(({ id }) => id);
  }
}
