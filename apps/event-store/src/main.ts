import { readFileSync } from 'node:fs';
import { SERVER_VERSION, startEventStoreServer } from '@gongjian/event-store-server';
import { readCertificate } from './certificate.js';
import { startMetrics } from './metrics.js';
import { verifyCommand } from './verify.js';
import { helpText } from './option-table.js';
import { OptionError, parseOptions, type ServerCommand } from './options.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** Runs the command line: serves until SIGINT or SIGTERM, or says why it cannot and sets the exit code. */
export const main = async (args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> => {
  try {
    if (args[0] === 'verify') return verifyCommand(args.slice(1));
    const command = parseOptions(args, environment);
    if (command.kind === 'help') return void process.stdout.write(helpText());
    if (command.kind === 'version') return void say(`${ownVersion()} (EventStoreDB ${SERVER_VERSION})`);
    await serve(command);
  } catch (error) {
    complain((error as Error).message);
    process.exitCode = error instanceof OptionError ? 2 : 1;
  }
};

const serve = async ({ db, certificate: files, metricsPort, backups, warnings, ...options }: ServerCommand) => {
  const certificate = files && readCertificate(files, warnings);
  warnings.forEach(complain);
  const store = await startEventStoreServer({
    ...options,
    ...(db === undefined ? {} : { db }),
    ...(certificate ? { certificate } : { insecure: true }),
    onShutdown: () => process.exit(0),
  });
  if (store.usersToSecure.length > 0) complain(knownPasswords(store.usersToSecure));
  const metrics = metricsPort === undefined ? undefined : await startMetrics(store, { host: options.host, port: metricsPort, backups });
  say(`Event store ready at ${store.connectionString} (${db === undefined ? 'in memory' : db})`);
  if (metrics) say(`Health and metrics at http://${options.host}:${metrics.port}`);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    metrics?.server.close();
    void store.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

const knownPasswords = (users: readonly string[]) =>
  `警告：${users.join('、')} 的密码是人人皆知的 changeit，请尽快更改。\n` +
  `Warning: ${users.join(' and ')} have the password that everybody knows, changeit; change it soon.`;

const ownVersion = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
};
