import { Request, callerOf } from '@gongjian/graphql';
import type { CallerContext } from '@gongjian/identity';
import { type Id, Refusal, kernelRefusals } from '@gongjian/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { randomUUID } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { RobotLine } from '../channels/robot-line.js';
import { notificationsRefusals } from '../notifications.refusals.js';
import { trialText } from '../outbox/texts.js';
import { Robots, shownAs } from '../settings/robots.store.js';
import { RemoveUnitRobotArgs, RobotTrialPayload, SetUnitRobotInput, UnitRobot, UnitRobotArgs, UnitRobotPayload } from './notices.types.js';

/** Only those who administer the unit know of its robot. */
const refuseOthers = (context: CallerContext, unitId: Id): void => {
  const { rights, unitIds } = callerOf(context);
  if (rights.includes('administer') && unitIds.includes(unitId)) return;
  throw new Refusal(kernelRefusals.NOT_ENTITLED, { who: { right: 'administer', unitIds: [unitId] } });
};

/** The robot of a unit: set, tried out and taken away by the unit's administrators. */
@Resolver(() => UnitRobot)
export class RobotsResolver {
  private readonly trials = new RateLimiterMemory({ points: 6, duration: 60 });

  constructor(
    private readonly robots: Robots,
    private readonly line: RobotLine,
  ) {}

  @Query(() => UnitRobot, { nullable: true, description: '单位的群机器人（管理员）。The robot of a unit, for its administrators.' })
  async unitRobot(@Args() { unitId }: UnitRobotArgs, @Request() context: CallerContext): Promise<UnitRobot | null> {
    refuseOthers(context, unitId);
    const robot = await this.robots.shown(unitId);
    return robot ? { unitId, ...robot } : null;
  }

  @Mutation(() => UnitRobotPayload, {
    description: '设置单位的群机器人，替换原有的。Sets the robot of a unit in place of the one before it.',
  })
  async setUnitRobot(
    @Args('input') { unitId, kind, language, url, secret, dryRun }: SetUnitRobotInput,
    @Request() context: CallerContext,
  ): Promise<UnitRobotPayload> {
    refuseOthers(context, unitId);
    const robot = { kind, language, url: url.trim(), secret: secret || null };
    this.line.check(robot);
    if (dryRun) return { robot: { unitId, ...shownAs(robot, context.clock()) } };
    await this.robots.set(unitId, robot, context.clock());
    return { robot: await this.unitRobot({ unitId }, context) };
  }

  @Mutation(() => UnitRobotPayload, { description: '移除单位的群机器人。Takes the robot of a unit away.' })
  async removeUnitRobot(@Args() { unitId, dryRun }: RemoveUnitRobotArgs, @Request() context: CallerContext): Promise<UnitRobotPayload> {
    refuseOthers(context, unitId);
    if (!dryRun) await this.robots.remove(unitId);
    return { robot: null };
  }

  @Mutation(() => RobotTrialPayload, { description: '向机器人发送一条测试消息。Has the robot say something, and tells what it answered.' })
  async testUnitRobot(@Args() { unitId }: UnitRobotArgs, @Request() context: CallerContext): Promise<RobotTrialPayload> {
    refuseOthers(context, unitId);
    const robot = await this.robots.open(unitId);
    if (!robot) throw new Refusal(notificationsRefusals.ROBOT_NOT_SET);
    await this.trials.consume(unitId).catch(() => {
      throw new Refusal(notificationsRefusals.ROBOT_TESTED_TOO_OFTEN);
    });
    const { taken, code, said } = await this.line.say(
      robot,
      { id: randomUUID(), text: trialText(robot.language), items: [] },
      context.clock(),
    );
    await this.robots.note(unitId, taken ? null : code, context.clock());
    return { taken, answer: said };
  }
}
