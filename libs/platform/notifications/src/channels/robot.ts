import { createHmac } from 'node:crypto';
import type { Language } from '@gongjian/graphql';
import type { Instant } from '@gongjian/kernel';

/** The robots of group chats that are known, and any receiver that checks an HMAC. */
export const robotKinds = ['wecom', 'dingtalk', 'generic'] as const;
export type RobotKind = (typeof robotKinds)[number];

/** A unit's robot, with its secrets. */
export interface Robot {
  readonly kind: RobotKind;
  readonly language: Language;
  readonly url: string;
  /** What signs: none where the address alone is the key. */
  readonly secret: string | null;
}

/** What a robot is to say. */
export interface RobotMessage {
  /** The same when it is said again. */
  readonly id: string;
  readonly text: string;
  readonly items: readonly object[];
}

/** A request to a robot, ready to be sent. */
export interface RobotRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Manner {
  /** The parameter of the address without which it is not one of this kind. */
  readonly parameter?: string;
  readonly signs: boolean;
  /** The most bytes of UTF-8 that a text may have. */
  readonly mostBytes: number;
  readonly request: (robot: Robot, message: RobotMessage, at: Instant) => RobotRequest;
}

const json = { 'content-type': 'application/json; charset=utf-8' };
const textBody = ({ text }: RobotMessage): string => JSON.stringify({ msgtype: 'text', text: { content: text } });

/** How each kind wants to be spoken to, as their makers document it. */
export const manners: Readonly<Record<RobotKind, Manner>> = {
  wecom: {
    parameter: 'key',
    signs: false,
    mostBytes: 2_000,
    request: ({ url }, message) => ({ url, headers: json, body: textBody(message) }),
  },
  dingtalk: {
    parameter: 'access_token',
    signs: true,
    mostBytes: 16_000,
    request: ({ url, secret }, message, at) => {
      const signed = new URL(url);
      const timestamp = String(Date.parse(at));
      signed.searchParams.set('timestamp', timestamp);
      signed.searchParams.set('sign', createHmac('sha256', secret!).update(`${timestamp}\n${secret}`).digest('base64'));
      return { url: signed.href, headers: json, body: textBody(message) };
    },
  },
  generic: {
    signs: true,
    mostBytes: 64_000,
    request: ({ url, secret }, { id, text, items }, at) => {
      const body = JSON.stringify({ id, sentAt: at, text, items });
      const timestamp = String(Math.floor(Date.parse(at) / 1_000));
      const signature = createHmac('sha256', secret!).update(`${timestamp}.${body}`).digest('hex');
      const headers = { 'x-gongjian-id': id, 'x-gongjian-timestamp': timestamp, 'x-gongjian-signature': `sha256=${signature}` };
      return { url, headers: { ...json, ...headers }, body };
    },
  },
};

/** Whether the makers' own answer says that the message was taken: they answer 200 even where it was not. */
export const wasTaken = (kind: RobotKind, status: number, body: string): boolean => {
  if (status < 200 || status > 299) return false;
  if (kind === 'generic') return true;
  try {
    return (JSON.parse(body) as { errcode?: unknown }).errcode === 0;
  } catch {
    return false;
  }
};

/** The number by which a robot says what went wrong, where it gives one. */
export const errorNumber = (body: string): number | undefined => {
  try {
    const { errcode } = JSON.parse(body) as { errcode?: unknown };
    return typeof errcode === 'number' ? errcode : undefined;
  } catch {
    return undefined;
  }
};
