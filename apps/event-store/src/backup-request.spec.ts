import { describe, expect, it } from '@jest/globals';
import { refusalOf, type BackupRequest } from './backup-request.js';

const from = (remoteAddress: string | undefined, headers: BackupRequest['headers'] = {}) => ({ socket: { remoteAddress }, headers });
const open = { mayOperate: () => Promise.resolve(true) };
const closed = { mayOperate: (authorization?: string) => Promise.resolve(authorization === 'Basic b3BzOng=') };

describe('a request for a backup', () => {
  it.each([['127.0.0.1'], ['::1'], ['::ffff:127.0.0.1']])('is taken from %s', async (address) => {
    expect(await refusalOf(from(address), open)).toBeUndefined();
    expect(await refusalOf(from(address, { authorization: 'Basic b3BzOng=' }), closed)).toBeUndefined();
  });

  it.each([
    ['another machine', 403, 'on the machine of the event store', from('192.0.2.7')],
    ['another machine over IPv6', 403, 'on the machine of the event store', from('::ffff:192.0.2.7')],
    ['nobody knows where', 403, 'on the machine of the event store', from(undefined)],
    ['a web page', 403, 'not made for a browser', from('127.0.0.1', { origin: 'http://127.0.0.1:4000' })],
    ['a page without a name', 403, 'not made for a browser', from('::1', { origin: 'null' })],
    ['a browser itself', 403, 'not made for a browser', from('127.0.0.1', { 'sec-fetch-site': 'none' })],
    ['somebody unnamed', 401, 'members of $ops or $admins', from('127.0.0.1')],
    ['somebody else', 401, 'members of $ops or $admins', from('127.0.0.1', { authorization: 'Basic YW5uOng=' })],
  ])('of %s is refused', async (_, code, words, request) => {
    expect(await refusalOf(request, closed)).toMatchObject({ code, error: expect.stringContaining(words) });
  });
});
