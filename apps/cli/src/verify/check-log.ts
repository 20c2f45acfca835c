import type { PlacedEvent } from '@gongjian/event-store';

/** What is wrong with one event of the log. */
export interface LogProblem {
  readonly at: string;
  readonly problem: string;
}

const mostKept = 100;

/** Looks at every event of a log in order: positions grow, revisions have no gap, no id stands twice in a stream, metadata is there. */
export class LogCheck {
  readonly problems: LogProblem[] = [];
  /** How many problems there are, those beyond the kept ones included. */
  count = 0;
  private readonly revisions = new Map<string, number>();
  private before = -1n;

  add({ stream, revision, type, position, contentType, metadata, data }: PlacedEvent): void {
    const at = `${stream}@${revision} (${position})`;
    if (position <= this.before) this.found(at, `position is not above ${this.before}`);
    this.before = position;
    const expected = (this.revisions.get(stream) ?? -1) + 1;
    if (revision !== expected) this.found(at, `revision ${expected} was to come`);
    this.revisions.set(stream, revision);
    if (contentType !== 'application/json') return;
    for (const [name, bytes] of [['metadata', metadata] as const, ['data', data] as const]) {
      if (!isJson(bytes)) this.found(at, `${type}: ${name} is no JSON`);
    }
  }

  get streams(): number {
    return this.revisions.size;
  }

  private found(at: string, problem: string): void {
    this.count += 1;
    if (this.problems.length < mostKept) this.problems.push({ at, problem });
  }
}

const isJson = (bytes: Buffer): boolean => {
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
};
