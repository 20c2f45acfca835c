import { CommandInput, DateField, EnumField, IntField, LineField } from '@gongjian/graphql';
import type { LocalDate } from '@gongjian/kernel';
import { ArgsType, InputType } from '@nestjs/graphql';
import { CalendarDayKindEnum } from './calendar.types.js';

/** The year whose days are asked for. */
@ArgsType()
export class CalendarYearArgs {
  @IntField({ min: 1900, max: 2200 })
  year: number;
}

@InputType()
export class SetCalendarDayInput extends CommandInput {
  @DateField()
  date: LocalDate;

  @EnumField(CalendarDayKindEnum)
  kind: 'holiday' | 'workday';

  @LineField({ description: '名称或原因，如“校庆放假”。What the day is called, or why it is set.' })
  name: string;
}

@InputType()
export class ClearCalendarDayInput extends CommandInput {
  @DateField()
  date: LocalDate;
}
