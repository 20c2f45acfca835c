import { SortDirection } from '@gongjian/directory/graphql';
import { DateField, EnumField, IdField, LineField, PageArgs, PartField, TruePageArgs, enumOf } from '@gongjian/graphql';
import type { Id, LocalDate } from '@gongjian/kernel';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import type { MilestoneState, ProjectPhase } from '../domain/project.state.js';
import type { Light } from '../domain/rules/timing.js';
import { MilestoneStateEnum } from './milestones.types.js';
import { LightEnum, ProjectPhaseEnum } from './projects.types.js';

@InputType()
export class ProjectFilter {
  @EnumField(ProjectPhaseEnum, { nullable: true })
  phase?: ProjectPhase;

  @EnumField(LightEnum, { nullable: true })
  light?: Light;

  @IdField({ nullable: true, description: '参与单位：牵头、配合或审批。A unit that takes part in any role.' })
  unitId?: Id;

  @IdField({ nullable: true })
  leadUnitId?: Id;

  @IdField({ nullable: true })
  agreementId?: Id;

  @LineField({ nullable: true, description: '名称或目标包含的文字。Part of the title or the goal.' })
  text?: string;

  @Field(() => Boolean, { nullable: true, description: '是否有逾期的里程碑。Whether a milestone is late.' })
  @IsOptional()
  late?: boolean;

  @DateField({ nullable: true, description: '有里程碑须在该日或之前提交。A milestone is to be handed in by that day.' })
  dueBefore?: LocalDate;

  @Field(() => Boolean, { nullable: true, description: '等待本单位办理。Waits for the unit the caller acts for.' })
  @IsOptional()
  waitingForMe?: boolean;
}

const sortFields = ['changedAt', 'title', 'plannedEnd', 'nextDue'] as const;
/** What projects are sorted by. */
export const ProjectSortField = enumOf('ProjectSortField', sortFields, '排序字段。What to sort by.');

@InputType()
export class ProjectSort {
  @EnumField(ProjectSortField)
  field: (typeof sortFields)[number];

  @EnumField(SortDirection)
  direction: 'asc' | 'desc';
}

@ArgsType()
export class ProjectsArgs extends TruePageArgs {
  @PartField(() => ProjectFilter, { nullable: true })
  filter?: ProjectFilter;

  @PartField(() => ProjectSort, { nullable: true })
  sort?: ProjectSort;
}

@InputType()
export class MilestoneFilter {
  @Field(() => Boolean, { nullable: true, description: '是否逾期。Whether it is late on the day shown.' })
  @IsOptional()
  late?: boolean;

  @Field(() => Boolean, { nullable: true, description: '是否即将逾期。Whether it is about to be late.' })
  @IsOptional()
  soonLate?: boolean;

  @DateField({ nullable: true, description: '尚未提交且期限在该日或之前。Not handed in yet and due by that day.' })
  dueBefore?: LocalDate;

  @IdField({ nullable: true })
  ownerUnitId?: Id;

  @EnumField(MilestoneStateEnum, { nullable: true })
  state?: MilestoneState;
}

@ArgsType()
export class MilestonesArgs extends PageArgs {
  @PartField(() => MilestoneFilter, { nullable: true })
  filter?: MilestoneFilter;
}
