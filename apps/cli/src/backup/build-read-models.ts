import { setTimeout } from 'node:timers/promises';
import { EventStore } from '@gongjian/event-store';
import { definitions, projections, upcasts } from '@gongjian/projector';
import { ProjectionRunner } from '@gongjian/read-models';
import type { Output } from '../command/output.js';
import type { Stores } from '../command/stores.js';
import { withDatabase } from '../with-database.js';

/** Builds the read models from the log and resolves when they have all of it. */
export const buildReadModels = async ({ eventStoreUrl, databaseUrl }: Stores, output: Output, events?: number): Promise<void> => {
  const progress = output.progress('重建数据视图', 'building read models');
  const store = EventStore.connect(eventStoreUrl, { commandKey: Buffer.alloc(32), definitions, upcasts });
  await withDatabase(databaseUrl, async (database) => {
    const runner = new ProjectionRunner(store, database, projections);
    runner.start();
    try {
      for (;;) {
        const status = runner.status();
        const stopped = status.find((one) => one.stopped);
        if (stopped) throw new Error(`${stopped.name} stopped at event ${stopped.stopped!.eventId}: ${stopped.stopped!.error}`);
        const isServed = (name: string) => status.some((one) => one.name === name && one.serving && one.caughtUp);
        if (runner.trouble() === undefined && projections.every(({ name }) => isServed(name))) break;
        await setTimeout(50);
      }
      progress.end(events === undefined ? undefined : String(events));
    } finally {
      await runner.stop();
      await store.close();
    }
  });
};
