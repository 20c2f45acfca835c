import { describe, expect, it } from '@jest/globals';
import { OptionError, parseOptions } from './options.js';

describe('the command line of the event store', () => {
  it('takes the options of EventStoreDB', () => {
    expect(parseOptions(['--insecure', '--db', 'data/events', '--node-port', '2114', '--node-ip', '127.0.0.2'], {})).toEqual({
      kind: 'serve',
      db: 'data/events',
      host: '127.0.0.2',
      port: 2114,
      maxAppendSize: 1_048_576,
      metricsPort: undefined,
      backups: undefined,
      warnings: [],
    });
    expect(parseOptions(['--insecure=true', '--mem-db', 'true', '--max-append-size=100'], {})).toMatchObject({
      db: undefined,
      port: 2113,
      maxAppendSize: 100,
    });
  });

  it('takes them from the environment, the command line first, and warns of what it does not know there', () => {
    const environment = {
      EVENTSTORE_INSECURE: 'true',
      EVENTSTORE_MEM_DB: 'true',
      EVENTSTORE_NODE_PORT: '1',
      EVENTSTORE_NOD_PORT: '2',
      OTHER: 'x',
    };
    expect(parseOptions(['--node-port', '3'], environment)).toMatchObject({
      port: 3,
      warnings: ['The environment variable EVENTSTORE_NOD_PORT is not known and is ignored.'],
    });
  });

  it.each([
    [['--insecure', '--memdb'], /Unknown option --memdb. Did you mean --mem-db\?/],
    [['--insecure', '--node-prot', '1'], /Did you mean --node-port\?/],
    [['--insecure'], /Say either --db DIR or --mem-db/],
    [['--insecure', '--mem-db', '--db', 'x'], /Say either --db DIR or --mem-db/],
    [['--mem-db'], /say --insecure/],
    [['--insecure', '--mem-db', '--node-port', '70000'], /--node-port must be a number from 0 to 65535/],
    [['--insecure', '--mem-db', '--node-port'], /--node-port needs a value/],
    [['--insecure', '--mem-db', '--node-ip', '0.0.0.0'], /would open the store to the network/],
    [['--insecure', '--mem-db', '--certificate-file', 'x'], /--certificate-file is not supported/],
    [['--insecure=perhaps', '--mem-db'], /--insecure is a switch/],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args, {})).toThrow(OptionError);
    expect(() => parseOptions(args, {})).toThrow(message);
  });

  it('helps without further options', () => {
    expect(parseOptions(['--help'], {})).toEqual({ kind: 'help' });
    expect(parseOptions(['--version'], {})).toEqual({ kind: 'version' });
  });
});
