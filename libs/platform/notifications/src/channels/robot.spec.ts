import { describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { Refusal } from '@gongjian/kernel';
import { type Robot, manners, wasTaken } from './robot.js';
import { RobotLine } from './robot-line.js';
import { isPrivateIp, publicLookup } from './safe-address.js';

const at = '2026-12-04T01:00:00.000Z';
const message = { id: 'one', text: '【共建】你好', items: [{ kind: 'turn' }] };
const robot = (given: Partial<Robot>): Robot => ({
  kind: 'generic',
  language: 'zh-CN',
  url: 'https://example.org/hook',
  secret: 'SEC1',
  ...given,
});
const refusal = (line: RobotLine, given: Partial<Robot>) => {
  try {
    line.check(robot(given));
    return undefined;
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('what is sent to a robot', () => {
  it('of DingTalk is signed as its maker documents it', () => {
    const { url } = manners.dingtalk.request(robot({ url: 'https://oapi.dingtalk.com/robot/send?access_token=x' }), message, at);
    const { searchParams } = new URL(url);
    const timestamp = String(Date.parse(at));
    expect(searchParams.get('timestamp')).toBe(timestamp);
    expect(searchParams.get('sign')).toBe(createHmac('sha256', 'SEC1').update(`${timestamp}\nSEC1`).digest('base64'));
    expect(searchParams.get('access_token')).toBe('x');
    // Base64 has characters that mean something else in an address.
    expect(url).not.toMatch(/sign=[^&]*[+/]/);
  });

  it('of anybody else is signed over moment and body', () => {
    const { headers, body } = manners.generic.request(robot({}), message, at);
    const timestamp = headers['x-gongjian-timestamp'];
    expect(headers['x-gongjian-signature']).toBe(`sha256=${createHmac('sha256', 'SEC1').update(`${timestamp}.${body}`).digest('hex')}`);
    expect(JSON.parse(body)).toEqual({ ...message, sentAt: at });
  });

  it('counts as taken by what its maker answers', () => {
    expect(wasTaken('wecom', 200, '{"errcode":0,"errmsg":"ok"}')).toBe(true);
    expect(wasTaken('wecom', 200, '{"errcode":93000,"errmsg":"invalid webhook url"}')).toBe(false);
    expect(wasTaken('dingtalk', 200, '<html>')).toBe(false);
    expect(wasTaken('generic', 204, '')).toBe(true);
    expect(wasTaken('generic', 302, '')).toBe(false);
  });
});

describe('the address of a robot', () => {
  const line = new RobotLine(false);
  it.each([
    ['no address at all', { url: 'robot' }, 'ROBOT_URL_INVALID'],
    ['plain http', { url: 'http://example.org/hook' }, 'ROBOT_URL_INVALID'],
    ['another protocol', { url: 'file:///etc/passwd' }, 'ROBOT_URL_INVALID'],
    ['with a name and a password', { url: 'https://a:b@example.org/' }, 'ROBOT_URL_INVALID'],
    ['of WeCom without its key', { kind: 'wecom' as const }, 'ROBOT_URL_INVALID'],
    ['of this machine', { url: 'http://localhost:2113/' }, 'ROBOT_ADDRESS_PRIVATE'],
    ['of a private network', { url: 'https://192.168.1.1/' }, 'ROBOT_ADDRESS_PRIVATE'],
    ['of the metadata of a cloud', { url: 'https://169.254.169.254/latest' }, 'ROBOT_ADDRESS_PRIVATE'],
    ['in another way of writing', { url: 'https://0x7f.1/' }, 'ROBOT_ADDRESS_PRIVATE'],
    ['by IPv6', { url: 'https://[::ffff:10.0.0.1]/' }, 'ROBOT_ADDRESS_PRIVATE'],
    ['without a secret to sign with', { secret: null }, 'ROBOT_SECRET_MISSING'],
    ['as it should be', {}, undefined],
    [
      'of WeCom, which needs no secret',
      { kind: 'wecom' as const, url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x', secret: null },
      undefined,
    ],
  ])('%s', (_, given, code) => expect(refusal(line, given)).toBe(code));

  it('inside is allowed where the environment says so', () => {
    expect(refusal(new RobotLine(true), { url: 'http://127.0.0.1:8080/hook' })).toBeUndefined();
    expect(refusal(new RobotLine(true), { url: 'http://10.0.0.1/hook' })).toBe('ROBOT_URL_INVALID');
  });

  it('is looked at again when its name is resolved, since only the number behind a name tells where it leads', async () => {
    const error = await new Promise((resolve) => publicLookup('localhost', { all: true }, resolve));
    expect(error).toMatchObject({ code: 'PRIVATE_ADDRESS' });
  });

  it.each(['10.1.2.3', '127.0.0.1', '172.31.0.1', '100.64.0.1', '0.0.0.0', '::1', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1', '224.0.0.1'])(
    '%s is inside',
    (ip) => expect(isPrivateIp(ip)).toBe(true),
  );
  it.each(['8.8.8.8', '172.32.0.1', '2400:3200::1', '223.5.5.5'])('%s is outside', (ip) => expect(isPrivateIp(ip)).toBe(false));
});
