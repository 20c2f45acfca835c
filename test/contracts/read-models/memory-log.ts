import { randomUUID } from 'node:crypto';
import { partPattern } from '@gongjian/event-store';
import type { DomainEvent, RecordedEvent } from '@gongjian/kernel';
import type { EventLog, LogItem } from '@gongjian/read-models';

const nobody = '00000000-0000-4000-8000-000000000000';

/** A log in memory, so that histories, cuts and breaks can be chosen freely. */
export class MemoryLog implements EventLog {
  readonly events: RecordedEvent[] = [];
  private readonly wakes = new Set<() => void>();

  constructor(public id: string = randomUUID()) {}

  append(stream: string, event: DomainEvent, recordedAt = '2026-03-01T08:00:00.000Z'): RecordedEvent {
    const position = (this.events.at(-1)?.position ?? 0n) + 100n;
    const recorded: RecordedEvent = {
      ...event,
      id: randomUUID(),
      stream,
      revision: this.events.filter((earlier) => earlier.stream === stream).length,
      position,
      metadata: {
        v: 1,
        recordedAt,
        effectiveOn: recordedAt.slice(0, 10),
        personId: nobody,
        unitId: nobody,
        postId: nobody,
        commandId: nobody,
        commandHash: '0'.repeat(64),
        correlationId: nobody,
        causationId: nobody,
        schemaVersion: 1,
      },
    };
    this.take(recorded);
    return recorded;
  }

  /** Takes in events that were recorded elsewhere. */
  take(...events: readonly RecordedEvent[]): void {
    this.events.push(...events);
    this.wakes.forEach((wake) => wake());
  }

  get top(): bigint {
    return this.events.at(-1)?.position ?? -1n;
  }

  last(): Promise<RecordedEvent | undefined> {
    return Promise.resolve(this.events.at(-1));
  }

  identity(): Promise<string> {
    return Promise.resolve(this.id);
  }

  async *read(stream: string): AsyncIterable<RecordedEvent> {
    yield* await Promise.resolve(this.events.filter((event) => event.stream === stream));
  }

  async *subscribe({ from, signal, part }: Parameters<EventLog['subscribe']>[0]): AsyncIterable<LogItem> {
    const names = part && new RegExp(partPattern(part));
    let next = from === 'start' ? 0 : this.events.findIndex(({ position }) => position > from);
    if (next < 0) next = this.events.length;
    let told = false;
    while (!signal?.aborted) {
      const event = this.events[next];
      if (event) {
        next += 1;
        if (!names || names.test(event.stream)) yield { kind: 'event', event };
        continue;
      }
      if (!told) yield { kind: 'caughtUp' };
      told = true;
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.wakes.delete(wake);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        this.wakes.add(wake);
        signal?.addEventListener('abort', wake);
        if (signal?.aborted || this.events.length > next) wake();
      });
    }
  }
}
