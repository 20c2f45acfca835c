import type { Keyring, People } from '@gongjian/identity';
import type { HolidayTable, Id, Instant } from '@gongjian/kernel';
import type { Deliveries } from '@gongjian/processes';
import { counter } from '@gongjian/telemetry';
import { type Mailer, NotTaken } from '../channels/mailer.js';
import type { RobotLine } from '../channels/robot-line.js';
import { manners } from '../channels/robot.js';
import type { Robots } from '../settings/robots.store.js';
import { unsubscribeToken } from '../settings/unsubscribe-token.js';
import type { Teller } from '../telling/teller.js';
import type { TurnMark } from '../telling/news.js';
import { lastDigests } from './digest.js';
import { type DueNotice, gather } from './gathering.js';
import type { Claimed, Outbox } from './outbox.js';
import { nextAttempt } from './retry.js';
import { mailOf, robotTextOf } from './texts.js';

/** What delivering works with. */
export interface DeliveryParts {
  readonly outbox: Outbox;
  readonly teller: Teller;
  readonly people: People;
  readonly keyring: Keyring;
  readonly robots: Robots;
  readonly line: RobotLine;
  /** None where mail is not set up. */
  readonly mailer: Mailer | undefined;
  /** The root of the portal, with a slash at its end. */
  readonly publicUrl: string | undefined;
  readonly clock: () => Instant;
  readonly log: (message: string) => void;
}

type Outcome = { readonly status: 'sent' | 'dropped' } | { readonly status: 'refused'; readonly code: string; readonly permanent: boolean };

const told = counter('gongjian_notices_total', 'Messages to people by channel and outcome.');
const sweepEvery = 60 * 60_000;

/** Brings notices to people: gathers what is due, sends it at least once under a lasting id, and gives up where that is in vain. */
export class Delivery implements Deliveries {
  private sweptAt = 0;
  private tookOver = false;

  constructor(private readonly parts: DeliveryParts) {}

  async work(logId: Id, table: HolidayTable): Promise<number> {
    const { outbox, clock } = this.parts;
    const now = clock();
    if (!this.tookOver) await outbox.takeOver(logId, now);
    this.tookOver = true;
    if (Date.parse(now) - this.sweptAt > sweepEvery) {
      await outbox.sweep(now);
      this.sweptAt = Date.parse(now);
    }
    const gathered = await outbox.gather(logId, now, lastDigests(now, table), (due) => this.sorted(due));
    const claimed = await outbox.claim(logId, now);
    await Promise.all(claimed.map((message) => this.one(message)));
    return gathered + claimed.length;
  }

  private async sorted(due: readonly DueNotice[]) {
    const subjects = new Map(due.filter(({ content }) => content.turn).map(({ content }) => [content.subjectId, content]));
    const standing = new Map<Id, readonly TurnMark[]>();
    for (const [id, content] of subjects) standing.set(id, await this.parts.teller.standing(content));
    return gather(due, ({ subjectId }) => standing.get(subjectId) ?? []);
  }

  private async one(message: Claimed): Promise<void> {
    const { outbox, clock, log } = this.parts;
    const outcome = message.channel === 'mail' ? await this.byMail(message) : await this.byRobot(message);
    const now = clock();
    if (outcome.status !== 'refused') {
      told.add({ channel: message.channel, outcome: outcome.status });
      return outbox.settle(message.id, outcome.status, now);
    }
    const { code, permanent } = outcome;
    const next = nextAttempt(message.attempts, now, permanent);
    told.add({ channel: message.channel, outcome: next ? 'put off' : 'failed' });
    log(`the message ${message.id} by ${message.channel} ${next ? 'is put off' : 'is given up'}: ${code}`);
    if (next) return outbox.putOff(message.id, next, code);
    await outbox.settle(message.id, 'failed', now, code);
  }

  private async byMail({ id, personId, digest, notices }: Claimed): Promise<Outcome> {
    const { mailer, people, keyring, publicUrl } = this.parts;
    if (!mailer) return { status: 'refused', code: 'MAIL_NOT_SET_UP', permanent: false };
    const person = personId ? await people.byId(personId) : undefined;
    if (!person || !notices.length) return { status: 'dropped' };
    // No link promises to end what cannot be declined.
    const declined = publicUrl && notices.some(({ kind }) => kind !== 'warning');
    const unsubscribe = declined ? `${publicUrl}notices/unsubscribe?token=${unsubscribeToken(keyring, person.id)}` : undefined;
    const mail = mailOf(notices, { language: person.language, digest, root: publicUrl, unsubscribe });
    try {
      await mailer.send({ to: person.email, id, unsubscribe, ...mail });
      return { status: 'sent' };
    } catch (error) {
      if (error instanceof NotTaken) return { status: 'refused', code: error.code, permanent: error.permanent };
      throw error;
    }
  }

  private async byRobot({ id, unitId, notices }: Claimed): Promise<Outcome> {
    const { robots, line, publicUrl, clock } = this.parts;
    const robot = unitId ? await robots.open(unitId) : undefined;
    if (!robot || !unitId || !notices.length) return { status: 'dropped' };
    const text = robotTextOf(notices, { language: robot.language, root: publicUrl, mostBytes: manners[robot.kind].mostBytes });
    const items = notices.map(({ kind, content: { turn: _, address, ...content } }) => ({
      kind,
      ...content,
      ...(publicUrl && { url: publicUrl + address }),
    }));
    const { taken, code } = await line.say(robot, { id, text, items }, clock());
    await robots.note(unitId, taken ? null : code, clock());
    return taken ? { status: 'sent' } : { status: 'refused', code, permanent: false };
  }
}
