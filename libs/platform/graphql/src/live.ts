import { Changes } from '@gongjian/read-models';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** What the read models told: the position they reached and the subjects that changed. */
export interface Change {
  readonly position: bigint;
  readonly subjects: readonly string[] | 'many';
}

/** Hands the changes of the read models on to any number of listeners over one connection. */
@Injectable()
export class Live implements OnModuleDestroy {
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly ended = new AbortController();
  private pump: Promise<void> | undefined;

  constructor(private readonly changes: Changes) {}

  /** Changes from now on until the signal. A slow listener misses none of the subjects: what waits is merged. */
  async *watch(signal: AbortSignal): AsyncGenerator<Change> {
    this.pump ??= this.run();
    let waiting: Change | undefined;
    let wake: (() => void) | undefined;
    const listener = (change: Change) => {
      waiting = waiting ? merged(waiting, change) : change;
      wake?.();
    };
    const stop = AbortSignal.any([signal, this.ended.signal]);
    const onStop = () => wake?.();
    stop.addEventListener('abort', onStop);
    this.listeners.add(listener);
    try {
      while (!stop.aborted) {
        if (!waiting) await new Promise<void>((resolve) => (wake = resolve));
        const next: Change | undefined = waiting;
        waiting = undefined;
        if (next && !stop.aborted) yield next;
      }
    } finally {
      this.listeners.delete(listener);
      stop.removeEventListener('abort', onStop);
    }
  }

  onModuleDestroy(): void {
    this.ended.abort();
  }

  private async run(): Promise<void> {
    for await (const change of this.changes.subscribe(this.ended.signal)) for (const tell of this.listeners) tell(change);
  }
}

const mostSubjects = 1_000;

const merged = (one: Change, other: Change): Change => {
  const position = one.position > other.position ? one.position : other.position;
  if (one.subjects === 'many' || other.subjects === 'many') return { position, subjects: 'many' };
  const subjects = [...new Set([...one.subjects, ...other.subjects])];
  return { position, subjects: subjects.length > mostSubjects ? 'many' : subjects };
};
