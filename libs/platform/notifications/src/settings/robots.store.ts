import type { Id, Instant } from '@gongjian/kernel';
import type { Language } from '@gongjian/graphql';
import type { Keyring } from '@gongjian/identity';
import { type Database, sql } from '@gongjian/read-models';
import type { Robot, RobotKind } from '../channels/robot.js';

/** A unit's robot as it may be shown: where it is by host alone, since the address itself opens the group. */
export interface ShownRobot {
  readonly kind: RobotKind;
  readonly language: Language;
  readonly host: string;
  readonly setAt: Instant;
  readonly failure: string | null;
  readonly failedAt: Instant | null;
}

/** A robot that was set just now, as it may be shown. */
export const shownAs = ({ kind, language, url }: Robot, setAt: Instant): ShownRobot => ({
  kind,
  language,
  host: new URL(url).host,
  setAt,
  failure: null,
  failedAt: null,
});

const about = (unitId: Id): string => `robot/${unitId}`;

/** The robots of units. Address and secret lie sealed under the platform's key, bound to the unit. */
export class Robots {
  constructor(
    private readonly db: Database,
    private readonly keyring: Keyring,
  ) {}

  /** The robot as it may be shown. */
  async shown(unitId: Id): Promise<ShownRobot | undefined> {
    const [found] = await this.db.own(
      sql<ShownRobot>`select kind, language, host, set_at as "setAt", failure, failed_at as "failedAt" from own.unit_robot where unit_id = ${unitId}`,
    );
    return found;
  }

  /** Those of the units that have a robot. */
  async amongst(unitIds: readonly Id[]): Promise<ReadonlySet<Id>> {
    const found = await this.db.own(sql<{ id: Id }>`select unit_id as id from own.unit_robot where unit_id = any(${[...unitIds]}::uuid[])`);
    return new Set(found.map(({ id }) => id));
  }

  /** The robot with its secrets, to speak through it. */
  async open(unitId: Id): Promise<Robot | undefined> {
    const [found] = await this.db.own(
      sql<{
        kind: RobotKind;
        language: Language;
        sealed: Buffer;
      }>`select kind, language, sealed from own.unit_robot where unit_id = ${unitId}`,
    );
    if (!found) return undefined;
    const { url, secret } = JSON.parse(this.keyring.openSecret(about(unitId), found.sealed)) as Pick<Robot, 'url' | 'secret'>;
    return { kind: found.kind, language: found.language, url, secret };
  }

  /** Sets a unit's robot in place of the one before it. */
  async set(unitId: Id, robot: Robot, at: Instant): Promise<void> {
    const { url, secret } = robot;
    const { kind, language, host, setAt } = shownAs(robot, at);
    const sealed = this.keyring.sealSecret(about(unitId), JSON.stringify({ url, secret }));
    await this.db.own(
      sql`insert into own.unit_robot (unit_id, kind, language, host, sealed, set_at)
        values (${unitId}, ${kind}, ${language}, ${host}, ${sealed}, ${setAt}::timestamptz)
        on conflict (unit_id) do update set kind = excluded.kind, language = excluded.language, host = excluded.host,
          sealed = excluded.sealed, set_at = excluded.set_at, failure = null, failed_at = null`,
    );
  }

  /** Takes the robot away, and what waits for it. */
  async remove(unitId: Id): Promise<void> {
    await this.db.transaction(async (run) => {
      await run(sql`delete from own.unit_robot where unit_id = ${unitId}`);
      await run(sql`delete from own.notice where unit_id = ${unitId} and message_id is null`);
      await run(sql`update own.notice_message set status = 'dropped', settled_at = now() where unit_id = ${unitId} and status = 'waiting'`);
    });
  }

  /** Notes how the last message fared. */
  async note(unitId: Id, failure: string | null, at: Instant): Promise<void> {
    await this.db.own(
      sql`update own.unit_robot set failure = ${failure}, failed_at = case when ${failure}::text is null then null else ${at}::timestamptz end
        where unit_id = ${unitId}`,
    );
  }
}
