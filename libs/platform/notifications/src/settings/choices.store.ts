import { type Id, noticeKinds } from '@gongjian/kernel';
import { type Database, sql } from '@gongjian/read-models';
import { type Choice, defaultChoice } from './choices.js';

/** What people chose to be told, and by what. */
export class Choices {
  constructor(private readonly db: Database) {}

  /** What the person chose, or what holds without a choice. */
  async of(personId: Id): Promise<Choice> {
    return (await this.ofMany([personId])).get(personId) ?? defaultChoice;
  }

  /** What those chose who did. */
  async ofMany(personIds: readonly Id[]): Promise<ReadonlyMap<Id, Choice>> {
    const found = await this.db.own(
      sql<Choice & { personId: Id }>`select person_id as "personId", mail, robot, paces, hour from own.notice_choice
        where person_id = any(${[...personIds]}::uuid[])`,
    );
    return new Map(found.map(({ personId, ...choice }) => [personId, choice]));
  }

  /** Keeps a choice; it holds at once for what waits to be told, but for warnings: whoever holds the account now shall not stop them. */
  async choose(personId: Id, { mail, robot, paces, hour }: Choice): Promise<void> {
    const kindsAt = (pace: string) => noticeKinds.filter((kind) => paces[kind] === pace);
    await this.db.transaction(async (run) => {
      await run(
        sql`insert into own.notice_choice (person_id, mail, robot, paces, hour)
          select id, ${mail}::boolean, ${robot}::boolean, ${JSON.stringify(paces)}::jsonb, ${hour}::int from own.person where id = ${personId}
          on conflict (person_id) do update set mail = excluded.mail, robot = excluded.robot, paces = excluded.paces, hour = excluded.hour`,
      );
      await run(
        sql`delete from own.notice where person_id = ${personId} and message_id is null and kind <> 'warning'
          and (not ${mail}::boolean or kind = any(${kindsAt('off')}::text[]))`,
      );
      if (!mail) {
        await run(
          sql`update own.notice_message set status = 'dropped', settled_at = now() where person_id = ${personId} and status = 'waiting'
            and not exists (select from own.notice n where n.message_id = notice_message.id and n.kind = 'warning')`,
        );
      }
      await run(
        sql`update own.notice set digest = kind = any(${kindsAt('digest')}::text[]), hour = ${hour}::int
          where person_id = ${personId} and message_id is null`,
      );
    });
  }

  /** No more mail to the person, whatever else was chosen. */
  async unsubscribe(personId: Id): Promise<void> {
    await this.choose(personId, { ...(await this.of(personId)), mail: false });
  }
}
