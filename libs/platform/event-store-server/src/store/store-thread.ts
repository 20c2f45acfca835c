import { workerData, type MessagePort } from 'node:worker_threads';
import { serveStore } from './serve-store.js';

const { port, directory } = workerData as { port: MessagePort; directory: string | undefined };
serveStore(port, directory, true);
