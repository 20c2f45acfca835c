import assert from 'node:assert/strict';
import { type AnyProcess, type DomainEvent, type ProcessManager, type Step, react } from '@gongjian/kernel';
import { type Given, type RecordedBy, history } from './recorded.js';

const plain = (steps: readonly Step[]): unknown => JSON.parse(JSON.stringify(steps));

/** `proceedings(process, by)(...past).when(event).then(...steps)`, or `.fires(timer, of, when)` for a timer of the instance. */
export const proceedings =
  <E extends DomainEvent, S>(process: ProcessManager<E, S>, by: RecordedBy & { readonly stream: string }) =>
  (...past: readonly Given<E>[]) => {
    const any = process as unknown as AnyProcess;
    const run = (events: readonly Given<E>[]) => {
      let state = any.initialState;
      let steps: readonly Step[] = [];
      let key: string | undefined;
      for (const event of history(events, by)) {
        key = any.key(event as never) ?? key;
        ({ state, steps } = react(any, state, event));
      }
      return { state, steps, key };
    };
    const expecting = (steps: readonly Step[]) => ({
      /** Exactly these steps, in this order. */
      then: (...expected: readonly Step[]): void => assert.deepEqual(plain(steps), plain(expected)),
      steps,
    });
    return {
      when: (event: Given<E>) => expecting(run([...past, event]).steps),
      fires: (timer: string, of: string, when: { readonly day: string }) => {
        const { state, key = '' } = run(past);
        const fires = any.timers[timer];
        assert.ok(fires, `${process.name} has no timer ${timer}`);
        return expecting(fires({ key, of, when }, state as never));
      },
    };
  };
