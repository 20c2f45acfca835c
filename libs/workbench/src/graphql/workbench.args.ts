import { DateField, IdField, PageArgs } from '@gongjian/graphql';
import type { Id, LocalDate } from '@gongjian/kernel';
import { ArgsType } from '@nestjs/graphql';

@ArgsType()
export class TimelineArgs extends PageArgs {
  @IdField()
  subjectId: Id;
}

@ArgsType()
export class RecentEventsArgs extends PageArgs {
  @DateField({ nullable: true, description: '自该日起登记的，默认最近七日。Recorded from that day on; the last seven days unless told.' })
  since?: LocalDate;
}
