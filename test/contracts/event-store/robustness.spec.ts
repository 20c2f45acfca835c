import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { connect, type ClientHttp2Session } from 'node:http2';
import { connect as connectTcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { jsonEvent, StreamDeletedError } from '@eventstore/db-client';
import { EmbeddedSubject } from './support/subject.js';
import { decode, encode, openRead, streamIdentifier } from './support/wire.js';

EventEmitter.defaultMaxListeners = 0;

const event = (data: Record<string, unknown> = {}) => jsonEvent({ id: randomUUID(), type: 'tested', data });
const ignore = () => undefined;

describe('whatever clients do', () => {
  let subject: EmbeddedSubject;
  afterEach(() => subject.stop());

  const served = async () => {
    const { success } = await subject.client().appendToStream(`s-${randomUUID()}`, event());
    expect(success).toBe(true);
  };

  it('serves on after bytes that are no HTTP/2, broken messages and calls that are left', async () => {
    subject = await EmbeddedSubject.start();
    const [host = '', port = ''] = subject.address.split(':');
    for (const garbage of ['GET / HTTP/1.1\r\n\r\n', randomBytes(500), 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nnonsense']) {
      await new Promise<void>((resolve) => {
        const socket = connectTcp(Number(port), host, () => socket.write(garbage, () => setTimeout(() => socket.destroy(), 20)));
        socket.on('error', ignore).on('close', () => resolve());
      });
    }
    const session = connect(`http://${subject.address}`);
    const call = (path: string, body: Buffer, contentType = 'application/grpc') =>
      new Promise<unknown>((resolve) => {
        const stream = session.request({ ':method': 'POST', ':path': path, 'content-type': contentType });
        let status: unknown;
        stream.on(
          'response',
          (headers) => (status = headers['grpc-status'] ?? (headers[':status'] === 200 ? undefined : headers[':status'])),
        );
        stream.on('trailers', (trailers) => (status = trailers['grpc-status']));
        stream.on('error', ignore).on('close', () => resolve(status));
        stream.resume().end(body);
      });
    const read = '/event_store.client.streams.Streams/Read';
    const prefixed = (bytes: Buffer) => Buffer.concat([Buffer.from([0, 0, 0, 0, bytes.length]), bytes]);
    expect(await call(read, prefixed(Buffer.alloc(50, 255)))).toBe('13');
    expect(await call(read, Buffer.from([0, 0, 0, 1, 0, 1, 2]))).toBe('13');
    expect(await call(read, Buffer.from([0, 255, 255, 255, 255, 1]))).toBe('8');
    expect(await call(read, Buffer.of())).toBe('13');
    expect(await call('/nothing/Here', Buffer.of())).toBe('12');
    expect(await call(read, Buffer.of(), 'text/plain')).toBe(415);
    for (const method of ['Read', 'Append', 'BatchAppend', 'Delete', 'Tombstone'])
      for (let i = 0; i < 20; i++) await call(`/event_store.client.streams.Streams/${method}`, prefixed(randomBytes(i * 5)));
    for (let i = 0; i < 50; i++) {
      const left = session.request({ ':method': 'POST', ':path': read, 'content-type': 'application/grpc' });
      left.on('error', ignore);
      left.write(
        prefixed(encode('ReadReq', { options: { all: { start: {} }, subscription: {}, noFilter: {}, uuidOption: { string: {} } } })),
      );
      setImmediate(() => left.close(8));
    }
    // Left before anything was sent, or in the middle of a message: at the server the call ends before it closes.
    for (const begun of [Buffer.of(), Buffer.of(0, 0), prefixed(Buffer.alloc(50)).subarray(0, 20)]) {
      for (let i = 0; i < 20; i++) {
        const left = session.request({ ':method': 'POST', ':path': read, 'content-type': 'application/grpc' });
        left.on('error', ignore);
        left.write(begun);
        if (i % 2) left.close(8);
        else setImmediate(() => left.close(8));
      }
    }
    await served();
    session.destroy();
    await served();
  }, 60_000);

  it('holds unfinished appends only up to a bound', async () => {
    subject = await EmbeddedSubject.start();
    const call = subject.bare.makeBidiStreamRequest(
      '/event_store.client.streams.Streams/BatchAppend',
      (fields: object) => encode('BatchAppendReq', fields),
      (bytes: Buffer) => decode('BatchAppendResp', bytes),
    );
    const refused = new Promise<number | undefined>((resolve) =>
      call.on('error', (error: Error & { code?: number }) => resolve(error.code)),
    );
    call.on('data', ignore);
    const data = Buffer.alloc(100_000);
    for (let i = 0; i < 300; i++) {
      call.write({
        correlationId: { string: randomUUID() },
        options: { streamIdentifier: streamIdentifier('a'), any: {} },
        proposedMessages: [{ id: { string: randomUUID() }, metadata: { type: 't', 'content-type': 'application/json' }, data }],
        isFinal: false,
      });
    }
    expect(await refused).toBe(8);
    await served();
  }, 60_000);

  it('keeps 1,000 idle connections at little cost', async () => {
    subject = await EmbeddedSubject.start();
    const before = subject.residentMegabytes;
    const sessions: ClientHttp2Session[] = [];
    for (let i = 0; i < 1_000; i++) {
      const session = connect(`http://${subject.address}`);
      session.on('error', ignore);
      sessions.push(session);
      if (i % 50 === 49) await new Promise((resolve) => session.once('remoteSettings', resolve));
    }
    await served();
    expect(subject.residentMegabytes - before).toBeLessThan(150);
    for (const session of sessions) session.destroy();
    await served();
  }, 120_000);

  it('tells of a long name as far as an answer holds it', async () => {
    subject = await EmbeddedSubject.start();
    const stream = 'n'.repeat(70_000);
    await subject.client().appendToStream(stream, event());
    await subject.client().tombstoneStream(stream);
    await expect(subject.client().readStream(stream).toArray()).rejects.toThrow(StreamDeletedError);
    await served();
  });

  it('stops a filter that backtracks without end, and takes appends meanwhile', async () => {
    subject = await EmbeddedSubject.start();
    await subject.client().appendToStream(`${'a'.repeat(60)}!`, event());
    const filter = { streamIdentifier: { prefix: [], regex: '^(a+)+$' }, count: {}, checkpointIntervalMultiplier: 1 };
    const codeOf = (options: object) =>
      new Promise<number | undefined>((resolve) => {
        const call = openRead(subject, { filter, readDirection: 0, uuidOption: { string: {} }, ...options });
        call.on('error', (error: Error & { code?: number }) => resolve(error.code));
        call.on('data', ignore);
      });
    expect(await codeOf({ all: { start: {} }, count: '10' })).toBe(8);
    const live = codeOf({ all: { end: {} }, subscription: {} });
    await served();
    await subject.client().appendToStream(`${'a'.repeat(61)}!`, event());
    expect(await live).toBe(8);
    await served();
  }, 60_000);

  it('serves on when a page cannot be read that is made while nobody takes the one before', async () => {
    subject = await EmbeddedSubject.start();
    // A filter looks at five hundred names at once, so it is the second page that fails.
    const events = () => Array.from({ length: 265 }, () => event({ padding: 'x'.repeat(2_000) }));
    await subject.client().appendToStream('b', events());
    await subject.client().appendToStream('b', events());
    await subject.client().appendToStream(`${'a'.repeat(60)}!`, event());
    const filter = { streamIdentifier: { prefix: [], regex: '^(a+)+$|^b$' }, count: {}, checkpointIntervalMultiplier: 1 };
    const call = openRead(subject, { filter, readDirection: 0, uuidOption: { string: {} }, all: { start: {} }, count: '1000' });
    const failed = new Promise<number | undefined>((resolve) =>
      call.on('error', (error: Error & { code?: number }) => resolve(error.code)),
    );
    // It takes nothing until the page after the first has failed.
    await pause(1_000);
    await served();
    call.on('data', ignore);
    expect(await failed).toBe(8);
    await served();
  });
});

/**
 * A file system whose device fails: it lies in a sparse file for which, once `fail` is called, there is no more room, so that
 * what the file system promised to write is lost at the fsync. Says what is missing where that is not allowed.
 */
const failingDevice = () => {
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const base = mkdtempSync(join(tmpdir(), 'event-store-device-'));
  const [room, mount] = [join(base, 'room'), join(base, 'mount')];
  const undo = [() => rmSync(base, { recursive: true, force: true })];
  const release = () => {
    for (const step of undo.splice(0).reverse()) {
      try {
        step();
      } catch {
        // the next one may still be possible
      }
    }
  };
  try {
    mkdirSync(room);
    mkdirSync(mount);
    run('mount', '-t', 'tmpfs', '-o', 'size=16M', 'tmpfs', room);
    undo.push(() => run('umount', '--lazy', room));
    run('truncate', '-s', '256M', join(room, 'image'));
    const device = run('losetup', '--find', '--show', join(room, 'image')).trim();
    undo.push(() => run('losetup', '--detach', device));
    // Few inodes, and none of their tables filled in later: that alone would take all the room before the test does.
    run('mkfs.ext4', '-q', '-O', '^has_journal', '-N', '256', device);
    run('mount', '-o', 'noinit_itable', device, mount);
    undo.push(() => run('umount', '--lazy', mount));
    const fail = () => {
      const filler = openSync(join(room, 'filler'), 'w');
      try {
        for (;;) writeSync(filler, Buffer.alloc(65_536, 1));
      } catch {
        closeSync(filler);
      }
    };
    return { mount, fail, release };
  } catch (error) {
    release();
    return { missing: (error as Error).message.split('\n').slice(0, 2).join(' ') };
  }
};

describe('a device that fails', () => {
  it('ends the process, and nothing is acknowledged after it', async () => {
    const device = failingDevice();
    if (device.missing !== undefined) {
      process.stdout.write(`Skipped: a device that fails cannot be made here (${device.missing}).\n`);
      return;
    }
    const subject = await EmbeddedSubject.start({ directory: join(device.mount, 'log') });
    try {
      const letters = 'x'.repeat(300_000);
      const append = () => subject.client().appendToStream('a', event({ letters }), { deadline: 5_000 });
      await append();
      device.fail();
      const { ended } = subject;
      // what was written before may still find room; the file system reports far less than it holds
      let acknowledged = 0;
      while (
        acknowledged < 500 &&
        (await append().then(
          () => true,
          () => false,
        ))
      )
        acknowledged++;
      expect(acknowledged).toBeLessThan(500);
      expect(await ended).toBe(70);
      await expect(append()).rejects.toThrow();
    } finally {
      await subject.stop().catch(ignore);
      device.release();
    }
  }, 60_000);
});
