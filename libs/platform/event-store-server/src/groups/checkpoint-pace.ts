import type { GroupSettings } from './group-settings.js';

type Pace = Pick<GroupSettings, 'checkpointAfter' | 'minCheckpointCount' | 'maxCheckpointCount'>;

/** When a group writes a checkpoint: by the number of events done, or on a tick by the time as well. */
export class CheckpointPace {
  #done = 0;
  #at = Number.NEGATIVE_INFINITY;

  constructor(private readonly pace: Pace) {}

  /** Whether it is due once so many events are done or passed over; if so, it counts as written. */
  isDue(done: number, now: number, tick: boolean): boolean {
    const { checkpointAfter, minCheckpointCount, maxCheckpointCount } = this.pace;
    const fresh = done - this.#done;
    const timely = checkpointAfter !== 0 && now - this.#at >= checkpointAfter;
    const many = fresh > 0 && fresh >= maxCheckpointCount;
    const enough = tick && timely && fresh > 0 && fresh >= minCheckpointCount;
    if (!many && !enough) return false;
    this.#done = done;
    this.#at = now;
    return true;
  }
}
