import type { Id, LocalDate } from '@gongjian/kernel';
import { ArgsType, InputType } from '@nestjs/graphql';
import { DateField, DryRunField, IdField, IntField, PositionField, TextField } from './fields.js';

/** What a query that reads read models waits for. */
@ArgsType()
export class AtLeastArgs {
  @PositionField({
    nullable: true,
    description: '至少包含该位置的变更，最多等待数秒。Waits, bounded, for the read model to reach it.',
  })
  atLeast?: string;
}

/** Which moment a query asks about. */
@ArgsType()
export class AsOfArgs extends AtLeastArgs {
  @DateField({ nullable: true, description: '查看该日结束时的状态。As it stood at the end of that day.' })
  asOf?: LocalDate;
}

const trueOnField = () =>
  DateField({
    nullable: true,
    description:
      '所述日期：按 asOf 当时所知，说明该日的实际情况；晚于 asOf 则与其相同。About which day: what was true on it, by what was known at asOf; a later day says the same as asOf alone.',
  });

/** An object by its id, at a moment, and about a day. */
@ArgsType()
export class ObjectArgs extends AsOfArgs {
  @trueOnField()
  trueOn?: LocalDate;

  @IdField()
  id: Id;
}

/** A page of a list, at a moment: `first` with `after`, or `last` with `before`. */
@ArgsType()
export class PageArgs extends AsOfArgs {
  @IntField({ nullable: true, min: 0, max: 200 })
  first?: number;

  @TextField({ nullable: true, max: 2_000 })
  after?: string;

  @IntField({ nullable: true, min: 0, max: 200 })
  last?: number;

  @TextField({ nullable: true, max: 2_000 })
  before?: string;
}

/** A page of a list at a moment, and about a day: filter, order and total are those of the day. */
@ArgsType()
export class TruePageArgs extends PageArgs {
  @trueOnField()
  trueOn?: LocalDate;
}

/** From where a listener goes on after he was cut off. */
@ArgsType()
export class ResumeArgs {
  @PositionField({
    nullable: true,
    description: '上次收到的位置；先补上此后错过的。The position told last; what was missed since comes first.',
  })
  from?: string;
}

/** What every command may carry beside its own data. */
@InputType({ isAbstract: true })
export abstract class CommandInput {
  @IdField({
    nullable: true,
    description:
      '操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well.',
  })
  commandId?: Id;

  @DateField({ nullable: true, description: '事实发生的日期，默认今天。The day on which it became true; today unless told.' })
  effectiveOn?: LocalDate;

  @IntField({ nullable: true, min: 0, description: '所见版本；若已变更则拒绝。Refused where the object has changed since this revision.' })
  expectedRevision?: number;

  @DryRunField()
  dryRun?: boolean;
}
