import { type EventStore, legible } from '@gongjian/event-store';
import {
  type AnyTelling,
  type Id,
  type Instant,
  type LocalDate,
  type RecordedEvent,
  type Right,
  type UnitId,
  dayOf,
} from '@gongjian/kernel';
import { v5 } from 'uuid';
import type { NewNotice, Outbox } from '../outbox/outbox.js';
import type { Choices } from '../settings/choices.store.js';
import { type Channel, channelsFor, defaultChoice, paceOf } from '../settings/choices.js';
import type { Robots } from '../settings/robots.store.js';
import type { News, NoticeContent, TurnMark } from './news.js';
import { newsOf, standingTurns } from './news-of.js';
import type { TellData } from './tell.process.js';

/** Who holds posts, as the directory knows it up to a position of the log. */
export interface Holders {
  holding(unitId: UnitId, right: Right, on: LocalDate, upTo: bigint): Promise<readonly Id[]>;
}

/** What happened longer ago is no news: a log that is loaded with its past tells nobody of it. */
const longestAgo = 7 * 24 * 60 * 60_000;

const namespace = 'b0f5f0de-5f4b-5d8a-8a55-0c1f6a0a9a11';

/** Finds out what an event gives to tell, and to whom, and keeps it in the outbox. */
export class Teller {
  private readonly byName: ReadonlyMap<string, AnyTelling>;

  constructor(
    private readonly store: Pick<EventStore, 'read' | 'identity'>,
    tellings: readonly AnyTelling[],
    private readonly to: { readonly holders: Holders; readonly choices: Choices; readonly robots: Robots; readonly outbox: Outbox },
    private readonly mailIsSetUp: boolean,
  ) {
    this.byName = new Map(tellings.map((telling) => [telling.decider.name, telling]));
  }

  /** Serves the order of the process. Throws where a store is away: the order is given again. Refuses a history that cannot be read. */
  async tell({ noticeId, stream, revision, position }: TellData, now: Instant): Promise<void> {
    const telling = this.byName.get(stream.slice(0, stream.indexOf('-')));
    const events = telling ? await this.events(stream) : [];
    const event = events.find((one) => one.revision === revision);
    if (!telling || !event || Date.parse(now) - Date.parse(event.metadata.recordedAt) > longestAgo) return;
    const notices: NewNotice[] = [];
    for (const [place, news] of newsOf(telling, events, revision).entries()) {
      const people = await this.audience(news, now, BigInt(position));
      const others = people.filter((id) => news.kind === 'warning' || id !== event.metadata.personId);
      notices.push(...(await this.noticesFor(`${noticeId}/${place}`, news, others)));
    }
    await this.to.outbox.keep(await this.store.identity(), notices, now);
  }

  /** The turns that stand on an object as it is now. */
  async standing({ subjectKind, subjectId }: Pick<NoticeContent, 'subjectKind' | 'subjectId'>): Promise<readonly TurnMark[]> {
    const telling = this.byName.get(subjectKind);
    return telling ? standingTurns(telling, await this.events(`${subjectKind}-${subjectId}`)) : [];
  }

  private async events(stream: string): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.store.read(stream)) events.push(legible(event));
    return events;
  }

  private async audience({ to }: News, now: Instant, upTo: bigint): Promise<readonly Id[]> {
    return 'personId' in to ? [to.personId] : this.to.holders.holding(to.unitId, to.right, dayOf(now), upTo);
  }

  private async noticesFor(cause: string, { kind, to, notBefore, content }: News, people: readonly Id[]): Promise<NewNotice[]> {
    const chosen = await this.to.choices.ofMany(people);
    const there = { mail: this.mailIsSetUp, robot: (await this.to.robots.amongst([to.unitId])).has(to.unitId) };
    const one = (channel: Channel, recipient: Id, digest: boolean, hour: number): NewNotice => ({
      id: v5(`${cause}/${channel}/${recipient}`, namespace),
      channel,
      person_id: channel === 'mail' ? recipient : null,
      unit_id: channel === 'robot' ? recipient : null,
      kind,
      digest,
      hour,
      not_before: notBefore,
      content,
    });
    const wished = people.flatMap((id) => {
      const choice = chosen.get(id) ?? defaultChoice;
      const { hour } = choice;
      return channelsFor(choice, kind, there).map((channel) => ({ channel, id, digest: paceOf(choice, kind) === 'digest', hour }));
    });
    const mails = wished.filter(({ channel }) => channel === 'mail').map(({ id, digest, hour }) => one('mail', id, digest, hour));
    // The group hears of it once, as early as one of those concerned wants.
    const [first] = wished
      .filter(({ channel }) => channel === 'robot')
      .sort((a, b) => Number(a.digest) - Number(b.digest) || a.hour - b.hour);
    return first ? [...mails, one('robot', to.unitId, first.digest, first.hour)] : mails;
  }
}
