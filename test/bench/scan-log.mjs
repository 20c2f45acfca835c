// Reads the whole log again and again, on a thread of its own; says when it has read it once.
import { parentPort, workerData } from 'node:worker_threads';
import { EventStoreDBClient } from '@eventstore/db-client';

const client = EventStoreDBClient.connectionString(workerData);
for (;;) {
  for await (const _ of client.readAll());
  parentPort.postMessage('read');
}
