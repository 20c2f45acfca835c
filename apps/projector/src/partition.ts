import { type MessagePort, workerData } from 'node:worker_threads';
import { EventStore } from '@gongjian/event-store';
import { type PartitionSpec, servePartition } from '@gongjian/read-models';
import { definitions, upcasts } from './definitions.js';
import { projections } from './projections.js';

/** What a thread is started with. */
interface Work {
  readonly port: MessagePort;
  readonly spec: PartitionSpec;
  readonly eventStoreUrl: string;
}

const { port, spec, eventStoreUrl } = workerData as Work;
// It gives no commands, so there is nothing to be hashed.
const store = EventStore.connect(eventStoreUrl, { commandKey: Buffer.alloc(32), definitions, upcasts });
await servePartition(port, spec, { store, projections });
