import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP } from 'node:net';
import { type Instant, Refusal } from '@gongjian/kernel';
import { notificationsRefusals } from '../notifications.refusals.js';
import { type Robot, type RobotMessage, type RobotRequest, errorNumber, manners, wasTaken } from './robot.js';
import { PrivateAddress, hostOf, isLoopbackHost, isPrivateIp, publicLookup } from './safe-address.js';

const patienceMs = 10_000;
const mostAnswer = 64 * 1024;
const mostShown = 200;

/** What came back from a robot. */
export interface RobotAnswer {
  readonly taken: boolean;
  /** In a word, for logs and tables: a status, a number or the code of an error, never what a stranger wrote. */
  readonly code: string;
  /** In the robot's own words, for the administrator who asked. */
  readonly said: string;
}

const tidy = (text: string): string =>
  text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, mostShown);

const answered = ({ kind }: Robot, status: number, body: string): RobotAnswer => {
  const number = errorNumber(body);
  const code = `HTTP ${status}${number === undefined ? '' : `, errcode ${number}`}`;
  return { taken: wasTaken(kind, status, body), code, said: tidy(`HTTP ${status} ${body}`) };
};

/** Speaks to robots over HTTP, following no redirection; into the platform's own network only where that was allowed. */
export class RobotLine {
  constructor(private readonly privateAllowed: boolean) {}

  /** Refuses an address to which nothing would be sent, and a robot without what it needs to sign. */
  check({ kind, url, secret }: Robot): void {
    const { parameter, signs } = manners[kind];
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const web = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLoopbackHost(hostOf(parsed)));
    if (!parsed || !web || parsed.username || parsed.password || parsed.hash || (parameter && !parsed.searchParams.get(parameter)))
      throw new Refusal(notificationsRefusals.ROBOT_URL_INVALID, { field: 'url' });
    if (!this.privateAllowed && leadsInside(parsed)) throw new Refusal(notificationsRefusals.ROBOT_ADDRESS_PRIVATE, { field: 'url' });
    if (signs && !secret) throw new Refusal(notificationsRefusals.ROBOT_SECRET_MISSING, { field: 'secret' });
  }

  /** Says the message; answers what came back, whatever it is. */
  async say(robot: Robot, message: RobotMessage, at: Instant): Promise<RobotAnswer> {
    try {
      this.check(robot);
      const { status, body } = await this.post(manners[robot.kind].request(robot, message, at));
      return answered(robot, status, body);
    } catch (error) {
      const code = error instanceof Refusal ? error.code : ((error as { code?: string }).code ?? 'NO_ANSWER');
      return { taken: false, code, said: code };
    }
  }

  private post({ url, headers, body }: RobotRequest): Promise<{ status: number; body: string }> {
    const target = new URL(url);
    const open = target.protocol === 'https:' ? secure : plain;
    return new Promise((resolve, reject) => {
      const request = open(
        target,
        {
          method: 'POST',
          headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
          signal: AbortSignal.timeout(patienceMs),
          ...(!this.privateAllowed && { lookup: publicLookup }),
        },
        (response) => {
          const parts: Buffer[] = [];
          let size = 0;
          response.on('data', (part: Buffer) => {
            size += part.length;
            if (size <= mostAnswer) parts.push(part);
            else response.destroy(Object.assign(new Error('too long an answer'), { code: 'ANSWER_TOO_LONG' }));
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }));
          response.on('error', reject);
        },
      );
      request.on('error', (error) =>
        reject(error instanceof PrivateAddress ? new Refusal(notificationsRefusals.ROBOT_ADDRESS_PRIVATE) : error),
      );
      request.end(body);
    });
  }
}

/** Whether an address names this machine or a number of a private network; names are looked up when they are connected to. */
const leadsInside = (url: URL): boolean => {
  const host = hostOf(url);
  return isLoopbackHost(host) || (isIP(host) !== 0 && isPrivateIp(host));
};
