import { AvailableAction, DateScalar, Node, Payload, enumOf } from '@gongjian/graphql';
import type { Id, LocalDate } from '@gongjian/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** What a named day is. */
export const CalendarDayKindEnum = enumOf('CalendarDayKind', ['holiday', 'workday'] as const, '放假或上班。Whether a named day is worked.');

/** What a day is made, and what it is called. */
@ObjectType({ description: '一天的安排及其名称。What a day is made, and what it is called.' })
export class NamedCalendarDay {
  @Field(() => CalendarDayKindEnum)
  kind: 'holiday' | 'workday';

  @Field()
  name: string;

  @Field(() => DateScalar, { nullable: true, description: '调整日期；国家安排无此项。When it was set by hand; none of a published day.' })
  setOn?: LocalDate | null;
}

/** A day that is not what its weekday says, or that somebody set. */
@ObjectType({ description: '工作日历中单独安排的一天。A day of the calendar that is named.' })
export class CalendarDay {
  @Field(() => DateScalar)
  date: LocalDate;

  @Field({ description: '当日是否上班。Whether it is worked.' })
  worked: boolean;

  @Field(() => NamedCalendarDay, { nullable: true, description: '国务院公布的安排。As published.' })
  published: NamedCalendarDay | null;

  @Field(() => NamedCalendarDay, { nullable: true, description: '管理员的调整，优先于公布的安排。As set by hand, which comes first.' })
  set: NamedCalendarDay | null;
}

/** The calendar that all reminders follow. */
@ObjectType({
  implements: () => Node,
  description: '工作日历：公布的节假日及其上的调整；提醒按其推算工作日。The calendar by which business days are counted.',
})
export class WorkCalendar implements Node {
  id: Id;

  @Field(() => Int, { nullable: true, description: '首次调整前为空。None before the first change.' })
  revision: number | null;

  @Field(() => Int, { description: '已公布节假日的最近年份。The last year whose holidays are published.' })
  publishedUntil: number;

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];
}

@ObjectType()
export class WorkCalendarPayload extends Payload(WorkCalendar, 'calendar') {}
