import { EventEmitter } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { connect as connectTcp } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls, type ConnectionOptions } from 'node:tls';
import { status, type ServiceError } from '@grpc/grpc-js';
import {
  AccessDeniedError,
  binaryEvent,
  jsonEvent,
  persistentSubscriptionToAllSettingsFromDefaults,
  persistentSubscriptionToStreamSettingsFromDefaults,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { User } from './support/case.js';
import { type Certificates, makeCertificates } from './support/certificates.js';
import { joining, openConsumer } from './support/group-calls.js';
import { EmbeddedSubject, launch, type Subject } from './support/subject.js';
import { readOptions } from './support/requests.js';
import { encode, openRead, readAnswer, unary, type Plain } from './support/wire.js';

EventEmitter.defaultMaxListeners = 0;

const user = (username: string): User => ({ username, password: 'Secret-1' });
const event = (is: string) => jsonEvent({ type: 'tested', data: { is } });
const link = (stream: string) => binaryEvent({ type: '$>', data: Buffer.from(`0@${stream}`) });
const call = (subject: Subject, method: string, options: object) =>
  unary(subject, 'users.Users', method, encode(`users.${method}Req`, { options }), 'Empty');
const createUser = (subject: Subject, loginName: string, groups: string[] = []) =>
  call(subject, 'Create', { loginName, password: 'Secret-1', fullName: loginName, groups });
const codeOf = (answer: Promise<unknown>): Promise<number> =>
  answer.then(
    () => status.OK,
    (error: ServiceError) => error.code,
  );
/** Tries until the answer has this code: changes of users take effect within seconds. */
const until = async (code: number, attempt: () => Promise<unknown>) => {
  while ((await codeOf(attempt())) !== code) await new Promise((resolve) => setTimeout(resolve, 100));
};

interface Read {
  event?: { streamId: string };
  link?: { streamId: string };
}
/** What came of each event read, as "stream", or as "stream by link" where a link led to it. */
const shown = ({ event: one, link: by }: Read) => `${one?.streamId ?? 'nothing'}${by ? ` by ${by.streamId}` : ''}`;
const answered = (answer: unknown) => {
  const { stream, link: by } = (answer as { event: { stream?: string; link?: { stream: string } } }).event;
  return shown({ ...(stream ? { event: { streamId: stream } } : {}), ...(by ? { link: { streamId: by.stream } } : {}) });
};
const all = async (events: AsyncIterable<Read>) => {
  const list = [];
  for await (const one of events) list.push(shown(one));
  return list;
};

describe('access on every path', () => {
  let admin: EmbeddedSubject;
  let ann: Subject;
  beforeAll(async () => {
    admin = await EmbeddedSubject.start({ secure: true });
    await createUser(admin, 'ann');
    ann = admin.as(user('ann'));
    const client = admin.client();
    for (const stream of ['open', 'closed']) await client.appendToStream(stream, event(stream));
    await client.setStreamMetadata('closed', { acl: { readRoles: ['$admins'] } });
    await client.appendToStream('links', [link('open'), link('closed'), link('missing')]);
  });
  afterAll(() => admin.stop());

  it('leads no further by a link than its reader may read: in reads, in subscriptions and when live', async () => {
    const followed = ['open by links', 'nothing by links', 'nothing by links'];
    expect(await all(ann.client().readStream('links', { resolveLinkTos: true }))).toEqual(followed);
    expect(await all(admin.client().readStream('links', { resolveLinkTos: true }))).toEqual([
      'open by links',
      'closed by links',
      'nothing by links',
    ]);
    const live = ann.client().subscribeToStream('links', { resolveLinkTos: true });
    const delivered: string[] = [];
    const six = new Promise<void>((resolve) =>
      live.on('data', (one) => {
        if (delivered.push(shown(one)) === 3) void admin.client().appendToStream('links', [link('open'), link('closed'), link('missing')]);
        if (delivered.length === 6) resolve();
      }),
    );
    await six;
    expect(delivered).toEqual([...followed, ...followed]);
    await live.unsubscribe();
  });

  const targets: [string, { stream?: string }][] = [
    ['a stream', { stream: 'parking' }],
    ['$all', {}],
  ];
  it.each(targets)(
    'gives a consumer of %s its parked events whole when they come again',
    async (_, target) => {
      const client = admin.client();
      const group = `g-${Object.keys(target).length}`;
      if (target.stream) {
        await client.appendToStream('parking', event('parked'));
        await client.createPersistentSubscriptionToStream(
          'parking',
          group,
          persistentSubscriptionToStreamSettingsFromDefaults({ startFrom: START }),
        );
      } else {
        await client.setStreamMetadata('$all', { acl: { readRoles: ['ann'] } });
        const filter = streamNameFilter({ prefixes: ['parking'] });
        await client.createPersistentSubscriptionToAll(group, persistentSubscriptionToAllSettingsFromDefaults({ startFrom: START }), {
          filter,
        });
      }
      const line = openConsumer({ subject: ann });
      const got: string[] = [];
      const came = new Promise<void>((resolve, reject) => {
        line.on('error', reject);
        line.on('data', ({ event: one }: Plain) => {
          if (!one) return;
          got.push(answered(readAnswer({ event: one })));
          const ids = [(one['link'] ?? one['event']).id];
          if (got.length === 2) return resolve();
          line.write({ nack: { ids, action: 1, reason: 'tested' } });
          const replay = () =>
            target.stream ? client.replayParkedMessagesToStream('parking', group) : client.replayParkedMessagesToAll(group);
          // What is parked is written a moment later.
          setTimeout(() => void replay().catch(reject), 500);
        });
      });
      line.write(joining({ ...target, group }));
      await came;
      expect(got).toEqual(['parking', `parking by $persistentsubscription-${target.stream ?? '$all'}::${group}-parked`]);
      line.cancel();
      await client.setStreamMetadata('$all', {});
    },
    30_000,
  );

  it('asks the list of $all before a filter', async () => {
    const filter = { filterOn: 'streamName', prefixes: ['open', 'links'] };
    const read = async () => {
      const answers = await openRead(ann, readOptions({ resolveLinkTos: true, filter })).toArray();
      return answers.map((answer) => answered(readAnswer(answer as Plain)));
    };
    expect(await codeOf(read())).toBe(status.PERMISSION_DENIED);
    const refused = ann.client().subscribeToAll({ filter: streamNameFilter({ prefixes: ['open'] }) });
    await expect(new Promise((_, reject) => refused.on('error', reject))).rejects.toThrow(AccessDeniedError);
    await admin.client().setStreamMetadata('$all', { acl: { readRoles: ['ann'] } });
    expect((await read()).slice(0, 4)).toEqual(['open', 'open by links', 'nothing by links', 'nothing by links']);
    await admin.client().setStreamMetadata('$all', {});
    expect(await codeOf(read())).toBe(status.PERMISSION_DENIED);
  });

  it('asks before every other method, and before it says that it has none', async () => {
    const nobody = admin.as('anonymous');
    await createUser(admin, 'operator', ['$ops']);
    const groups = 'persistent_subscriptions.PersistentSubscriptions';
    const codes = async (service: string, method: string) =>
      Promise.all([nobody, ann, admin.as(user('operator'))].map((caller) => codeOf(unary(caller, service, method, Buffer.of(), 'Empty'))));
    const { PERMISSION_DENIED: denied, OK } = status;
    for (const method of ['Create', 'Update', 'Delete', 'ReplayParked', 'RestartSubsystem']) {
      const [first, second, third] = await codes(groups, method);
      expect([first, second]).toEqual([denied, denied]);
      expect(third).not.toBe(denied);
    }
    for (const method of ['List', 'GetInfo', 'Read']) {
      const [first, second] = await codes(groups, method);
      expect(first).toBe(denied);
      expect(second).not.toBe(denied);
    }
    expect(await codes('operations.Operations', 'MergeIndexes')).toEqual([denied, denied, OK]);
    expect(await codes('gossip.Gossip', 'Read')).toEqual([OK, OK, OK]);
    expect(await codeOf(unary(nobody, 'users.Users', 'Details', Buffer.of(), 'Empty'))).toBe(denied);
    expect(await codes('users.Users', 'ResetPassword')).toEqual([denied, denied, denied]);
    expect(await codes('users.Users', 'Nothing')).toEqual([status.UNIMPLEMENTED, status.UNIMPLEMENTED, status.UNIMPLEMENTED]);
  });

  it('takes credentials that are none for a wrong password, whatever the method', async () => {
    const wrong = admin.as({ username: 'ann', password: '' });
    expect(await codeOf(unary(wrong, 'gossip.Gossip', 'Read', Buffer.of(), 'Empty'))).toBe(status.UNAUTHENTICATED);
    const session = connect(`https://${admin.address}`, { ca: readFileSync(admin.certificates?.root ?? '') });
    for (const authorization of ['Bearer x', 'Basic', 'nonsense']) {
      const request = session.request({
        ':method': 'POST',
        ':path': '/event_store.client.gossip.Gossip/Read',
        'content-type': 'application/grpc',
        authorization,
      });
      request.end(Buffer.from([0, 0, 0, 0, 0])).resume();
      const code = await new Promise((resolve) => {
        request.once('response', (headers) => resolve(headers['grpc-status']));
      });
      expect(code).toBe(`${status.UNAUTHENTICATED}`);
    }
    session.destroy();
  });

  it('ends the long append of a user who is disabled, and lets it in again afterwards', async () => {
    await createUser(admin, 'bob');
    const bob = admin.as(user('bob'));
    const append = () => bob.client().appendToStream('of-bob', event('x'));
    await append();
    await call(admin, 'Disable', { loginName: 'bob' });
    for (;;) {
      const failure = await append().then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure) {
        expect(failure).toBeInstanceOf(AccessDeniedError);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await call(admin, 'Enable', { loginName: 'bob' });
    await until(status.OK, append);
  }, 30_000);

  it('keeps no password in the stream of a user', async () => {
    const events = [];
    for await (const { event: one } of admin.client().readStream('$user-ann')) events.push(JSON.stringify(one?.data));
    expect(events).toHaveLength(1);
    expect(events.join()).toMatch(/"algorithm":"scrypt:/);
    expect(events.join()).not.toMatch(/Secret/);
  });
});

describe('a server with users', () => {
  let subject: EmbeddedSubject;
  afterEach(() => subject.stop());

  it('keeps them over a restart, and gives new passwords to a new log alone', async () => {
    subject = await EmbeddedSubject.start({ secure: true, disk: true });
    await createUser(subject, 'ann', ['team']);
    await call(subject, 'ResetPassword', { loginName: 'ops', newPassword: 'other' });
    await subject.restart('kill');
    const merge = (username: string, password: string) =>
      codeOf(unary(subject.as({ username, password }), 'operations.Operations', 'MergeIndexes', Buffer.of(), 'Empty'));
    expect(await merge('admin', 'changeit')).toBe(status.OK);
    expect(await merge('ops', 'other')).toBe(status.OK);
    expect(await merge('ops', 'changeit')).toBe(status.UNAUTHENTICATED);
    expect(await merge('ann', 'Secret-1')).toBe(status.PERMISSION_DENIED);
  }, 30_000);

  it('speaks TLS 1.2 or later and HTTP/2 only, and stops while connections hang', async () => {
    subject = await EmbeddedSubject.start({ secure: true });
    const port = Number(subject.address.split(':')[1]);
    const ca = readFileSync(subject.certificates?.root ?? '');
    const protocol = (options: ConnectionOptions) =>
      new Promise<string>((resolve) => {
        const socket = connectTls({ port, host: 'localhost', ca, ...options }, () => {
          resolve(`${socket.getProtocol()} ${socket.alpnProtocol}`);
          socket.destroy();
        });
        socket.once('error', (error: Error & { code?: string }) => resolve(error.code ?? error.message));
      });
    expect(await protocol({ ALPNProtocols: ['h2'] })).toBe('TLSv1.3 h2');
    expect(await protocol({ ALPNProtocols: ['h2'], maxVersion: 'TLSv1.2' })).toBe('TLSv1.2 h2');
    expect(await protocol({ ALPNProtocols: ['h2'], minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' })).toMatch(
      /ERR/,
    );
    expect(await protocol({ ALPNProtocols: ['http/1.1'] })).toMatch(/ERR/);
    for (const garbage of ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n', Buffer.from([22, 3, 1, 255, 255, 1])])
      await new Promise<void>((resolve) => {
        const socket = connectTcp(port, 'localhost', () => socket.write(garbage, () => setTimeout(() => socket.destroy(), 20)));
        socket.on('error', () => undefined).on('close', () => resolve());
      });
    await subject.client().appendToStream('a', event('x'));
    const hanging = connectTcp(port, 'localhost');
    await new Promise((resolve) => hanging.once('connect', resolve));
    const gone = new Promise((resolve) => hanging.on('error', () => undefined).once('close', resolve));
    await subject.end('SIGTERM');
    await gone;
  }, 30_000);
});

describe('a server without users', () => {
  it('says so to who asks for them', async () => {
    const subject = await EmbeddedSubject.start();
    try {
      expect(await codeOf(createUser(subject, 'ann'))).toBe(status.FAILED_PRECONDITION);
    } finally {
      await subject.stop();
    }
  });
});

describe('the command line with a certificate', () => {
  let own: Certificates;
  let other: Certificates;
  beforeAll(async () => {
    [own, other] = await Promise.all([makeCertificates(), makeCertificates()]);
  });
  afterAll(() => {
    for (const one of [own, other]) rmSync(one.directory, { recursive: true, force: true });
  });
  const started = (certificate: string, privateKey: string, trusted: string) =>
    launch(undefined, '0', {
      certificates: {
        ...own,
        options: [
          ...['--certificate-file', certificate, '--certificate-private-key-file', privateKey],
          ...['--trusted-root-certificates-path', trusted],
        ],
      },
    });

  it('refuses what cannot work, and says why', async () => {
    const { directory } = own;
    const [, node = '', , key = '', , roots = ''] = own.options;
    const broken = join(directory, 'broken.crt');
    writeFileSync(broken, '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
    const [, otherNode = '', , otherKey = '', , otherRoots = ''] = other.options;
    await expect(started(join(directory, 'missing.crt'), key, roots)).rejects.toThrow(/ended with 2: --certificate-file cannot be read/);
    await expect(started(key, key, roots)).rejects.toThrow(/holds no certificate as PEM/);
    await expect(started(broken, key, roots)).rejects.toThrow(/is no certificate/);
    await expect(started(node, node, roots)).rejects.toThrow(/holds no private key/);
    await expect(started(node, otherKey, roots)).rejects.toThrow(/is not that of the certificate/);
    await expect(started(otherNode, otherKey, roots)).rejects.toThrow(/None of the certificates in/);
    await expect(started(node, key, otherRoots)).rejects.toThrow(/None of the certificates in/);
  }, 60_000);
});
