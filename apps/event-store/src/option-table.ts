/** One option of the command line; each may also be given as an EVENTSTORE_… environment variable. */
export interface OptionSpec {
  name: string;
  /** Undefined for switches. */
  value?: string;
  description: string;
}

/** All options, in the order of the help text. */
export const optionTable: readonly OptionSpec[] = [
  { name: 'db', value: 'DIR', description: 'directory of the event log; made where there is none' },
  { name: 'mem-db', description: 'keep the log in memory: it is gone when the server stops' },
  { name: 'certificate-file', value: 'FILE', description: 'certificate of the server, PEM; what leads to its root may follow it' },
  { name: 'certificate-private-key-file', value: 'FILE', description: 'private key of the certificate, PEM' },
  { name: 'trusted-root-certificates-path', value: 'DIR', description: 'roots, PEM; one of them must have issued the certificate' },
  { name: 'default-admin-password', value: 'TEXT', description: 'password of admin in a log that has no users yet (default changeit)' },
  { name: 'default-ops-password', value: 'TEXT', description: 'password of ops in a log that has no users yet (default changeit)' },
  { name: 'reset-passwords', description: 'give admin and ops these passwords also in a log that has users' },
  { name: 'insecure', description: 'serve without TLS and without users: who reaches the port may do everything' },
  { name: 'node-ip', value: 'IP', description: 'address to listen on (default 127.0.0.1)' },
  { name: 'node-port', value: 'PORT', description: 'port to listen on (default 2113; 0 is any free one)' },
  { name: 'max-append-size', value: 'BYTES', description: 'data that one append may carry (default 1048576)' },
  { name: 'metrics-port', value: 'PORT', description: 'serve /health/live, /health/ready and /metrics over HTTP on this port' },
  { name: 'backup-dir', value: 'DIR', description: 'make a backup below it at each POST /backup on the metrics port' },
  { name: 'help', description: 'show this text' },
  { name: 'version', description: 'show the version' },
];

/** The environment variable of an option. */
export const variableOf = (name: string): string => `EVENTSTORE_${name.toUpperCase().replaceAll('-', '_')}`;

/** The help text. */
export const helpText = (): string => {
  const lines = optionTable.map(({ name, value, description }) => `  ${`--${name}${value ? ` ${value}` : ''}`.padEnd(39)}${description}`);
  return [
    'Usage: gongjian-event-store (--db DIR | --mem-db) --certificate-file FILE --certificate-private-key-file FILE [options]',
    '       gongjian-event-store (--db DIR | --mem-db) --insecure [options]',
    '       gongjian-event-store verify --db DIR',
    '',
    'An event store that speaks the gRPC protocol of EventStoreDB 23.10, on SQLite.',
    '',
    ...lines,
    '',
    `Each option may also be given as an environment variable, as ${variableOf('node-port')}=2113.`,
    '',
  ].join('\n');
};
