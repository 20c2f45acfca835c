import { describe, expect, it } from '@jest/globals';
import { OptionError, parseOptions, type ServerCommand } from './options.js';

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
      certificate: undefined,
      passwords: {},
      resetPasswords: false,
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
    [['--mem-db'], /needs a certificate: say --certificate-file FILE and --certificate-private-key-file FILE/],
    [['--mem-db', '--certificate-file', 'x'], /--certificate-private-key-file/],
    [['--mem-db', '--insecure', '--certificate-file', 'x', '--certificate-private-key-file', 'y'], /either --insecure or a certificate/],
    [['--insecure', '--mem-db', '--node-port', '70000'], /--node-port must be a number from 0 to 65535/],
    [['--insecure', '--mem-db', '--node-port'], /--node-port needs a value/],
    [['--insecure', '--mem-db', '--node-ip', 'here'], /--node-ip must be an IP address/],
    [['--insecure=perhaps', '--mem-db'], /--insecure is a switch/],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args, {})).toThrow(OptionError);
    expect(() => parseOptions(args, {})).toThrow(message);
  });

  it('takes a certificate and passwords, from the environment too', () => {
    const secure = ['--mem-db', '--certificate-file', 'node.crt', '--certificate-private-key-file', 'node.key', '--node-ip', '0.0.0.0'];
    expect(parseOptions([...secure, '--trusted-root-certificates-path', 'ca'], { EVENTSTORE_DEFAULT_ADMIN_PASSWORD: 'x=y' })).toMatchObject(
      {
        host: '0.0.0.0',
        certificate: { certificate: 'node.crt', privateKey: 'node.key', roots: 'ca' },
        passwords: { admin: 'x=y' },
        warnings: [],
      },
    );
    expect(parseOptions([...secure, '--default-ops-password=z', '--reset-passwords'], {})).toMatchObject({
      passwords: { ops: 'z' },
      resetPasswords: true,
    });
  });

  it('says the risk of a server that is open to all', () => {
    const { warnings } = parseOptions(['--insecure', '--mem-db', '--node-ip', '0.0.0.0'], {}) as ServerCommand;
    expect(warnings).toEqual([expect.stringMatching(/警告：.*0\.0\.0\.0[^]*Warning: with --insecure on 0\.0\.0\.0/)]);
    expect(parseOptions(['--insecure', '--mem-db', '--node-ip', '127.0.0.2'], {})).toMatchObject({ warnings: [] });
  });

  it('repeats no value of an option that it does not know', () => {
    for (const args of [['--default-admin-pasword=secret'], ['--default-admin-password', 'my', 'secret'], ['secret']]) {
      expect(() => parseOptions(args, {})).toThrow(OptionError);
      expect(() => parseOptions(args, {})).not.toThrow(/secret/);
    }
  });

  it('helps without further options', () => {
    expect(parseOptions(['--help'], {})).toEqual({ kind: 'help' });
    expect(parseOptions(['--version'], {})).toEqual({ kind: 'version' });
  });
});
