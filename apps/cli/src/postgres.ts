import { startEmbeddedPostgres } from '@gongjian/read-models/embedded';

// The embedded PostgreSQL as a process of its own, so that it is supervised like the others.
const [directory, wished] = process.argv.slice(2);
const port = Number(wished);
let stopping = false;
let stopServer = (): Promise<void> => Promise.resolve();
const stop = async (code: number): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await stopServer();
  process.exit(code);
};
process.once('SIGTERM', () => void stop(0));
process.once('SIGINT', () => void stop(0));

const server = await startEmbeddedPostgres({ directory: directory!, port, log: (message) => console.log(message) });
stopServer = () => server.stop();
void server.ended.then(() => stop(1));
if (server.port === port) process.send?.({ url: server.url });
else {
  // Everybody knows it at the port it was told: at another it is of no use.
  console.error(`port ${port} is in use (EADDRINUSE)`);
  await stop(1);
}
