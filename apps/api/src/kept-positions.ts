import { setTimeout } from 'node:timers/promises';
import type { EventStore } from '@gongjian/event-store';
import { Refusal } from '@gongjian/kernel';
import { processRefusals, refuseElsewhere } from '@gongjian/processes';
import type { Database } from '@gongjian/read-models';
import { CannotServe } from './config.js';

/** How long a start waits for an event store to tell; one that comes later is asked then. */
const patienceMs = 1_000;

/** Whether the positions that schema `own` keeps are of the store in which the log lies now: asked until they were found to be. */
export class KeptPositions {
  private stand = false;

  constructor(
    private readonly store: EventStore,
    private readonly database: Database,
  ) {}

  /** Whether they are of another store; undefined while that cannot be told. */
  async elsewhere(): Promise<boolean | undefined> {
    if (this.stand) return false;
    try {
      await refuseElsewhere(this.store, this.database, await this.store.identity());
      this.stand = true;
      return false;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.code === processRefusals.POSITIONS_ELSEWHERE.code ? true : undefined;
    }
  }

  /** Refuses to serve from positions of another store. Does not wait for a store that is away. Throws CannotServe. */
  async refuse(): Promise<void> {
    const elsewhere = await Promise.race([this.elsewhere(), setTimeout(patienceMs, undefined, { ref: false })]);
    const { zh, zhDo, en, enDo } = processRefusals.POSITIONS_ELSEWHERE;
    if (elsewhere) throw new CannotServe(`${zh}${zhDo}\n${en} ${enDo}`);
  }
}
