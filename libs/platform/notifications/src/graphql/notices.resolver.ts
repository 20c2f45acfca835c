import { Request } from '@gongjian/graphql';
import { type CallerContext, sessionOf } from '@gongjian/identity';
import { noticeKinds } from '@gongjian/kernel';
import { Database, sql } from '@gongjian/read-models';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Choice } from '../settings/choices.js';
import { Choices } from '../settings/choices.store.js';
import { NotificationsSetUp } from '../settings/set-up.js';
import { Robots } from '../settings/robots.store.js';
import { NoticeSettings, NoticesPayload, SetNoticesInput } from './notices.types.js';

/** What the caller is told: read and chosen. */
@Resolver(() => NoticeSettings)
export class NoticesResolver {
  constructor(
    private readonly choices: Choices,
    private readonly robots: Robots,
    private readonly database: Database,
    private readonly setUp: NotificationsSetUp,
  ) {}

  @Query(() => NoticeSettings, { description: '本人的通知设置。What the caller is told, by what and when.' })
  async noticeSettings(@Request() context: CallerContext): Promise<NoticeSettings> {
    return this.settingsBy(await this.choices.of(sessionOf(context).personId), context);
  }

  @Mutation(() => NoticesPayload, { description: '更改本人的通知设置，立即生效。Changes what the caller is told; it holds at once.' })
  async setNotices(
    @Args('input') { mail, robot, hour, turn, nudge, reminder, decision, dryRun }: SetNoticesInput,
    @Request() context: CallerContext,
  ): Promise<NoticesPayload> {
    const { personId } = sessionOf(context);
    const choice = { mail, robot, hour, paces: { turn, nudge, reminder, decision } };
    if (!dryRun) await this.choices.choose(personId, choice);
    return { settings: await this.settingsBy(choice, context) };
  }

  private async settingsBy(choice: Choice, context: CallerContext): Promise<NoticeSettings> {
    const { personId } = sessionOf(context);
    const [robots, [failed]] = await Promise.all([
      this.robots.amongst(context.posts.map(({ unitId }) => unitId)),
      this.database.own(
        sql<{ count: number }>`select count(*)::int as count from own.notice_message
          where person_id = ${personId} and status = 'failed' and settled_at > ${context.clock()}::timestamptz - interval '30 days'`,
      ),
    ]);
    return {
      mailIsSetUp: this.setUp.mail,
      mail: choice.mail,
      robot: choice.robot,
      robotIsSetUp: robots.size > 0,
      paces: noticeKinds.map((kind) => ({ kind, pace: choice.paces[kind] })),
      hour: choice.hour,
      undelivered: failed!.count,
    };
  }
}
