import { startEmbeddedPostgres } from '@gongjian/read-models/embedded';

// The embedded PostgreSQL as a process of its own, so that it is supervised like the others.
const [directory, port] = process.argv.slice(2);
const server = await startEmbeddedPostgres({ directory: directory!, port: Number(port) });
process.send?.({ url: server.url });

let stopping = false;
const stop = async (code: number): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await server.stop();
  process.exit(code);
};
process.once('SIGTERM', () => void stop(0));
process.once('SIGINT', () => void stop(0));
void server.ended.then(() => stop(1));
