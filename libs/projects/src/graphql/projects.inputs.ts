import { CommandInput, DateField, IdField, IdsField, IntField, LineField, PartField, PartsField, ProseField } from '@gongjian/graphql';
import type { Id, LocalDate } from '@gongjian/kernel';
import { InputType } from '@nestjs/graphql';

@InputType({ isAbstract: true })
abstract class ProposalInput extends CommandInput {
  @LineField()
  title: string;

  @ProseField({ description: '项目目标。What the project is to achieve.' })
  goal: string;

  @IdsField()
  cooperatingUnitIds: Id[];

  @DateField()
  plannedStart: LocalDate;

  @DateField()
  plannedEnd: LocalDate;
}

@InputType()
export class ProposeProjectInput extends ProposalInput {
  @IdField()
  agreementId: Id;

  @IdField({ nullable: true, description: '牵头单位，默认为所代表的单位。The lead unit; the unit acted for unless told.' })
  leadUnitId?: Id;
}

@InputType()
export class ResubmitProjectInput extends ProposalInput {
  @IdField()
  projectId: Id;
}

@InputType({ isAbstract: true })
abstract class OfProjectInput extends CommandInput {
  @IdField()
  projectId: Id;
}

@InputType({ isAbstract: true })
abstract class OpinionInput extends OfProjectInput {
  @ProseField({ nullable: true })
  opinion?: string;
}

@InputType({ isAbstract: true })
abstract class ReasonInput extends OfProjectInput {
  @ProseField()
  reason: string;
}

@InputType()
export class CloseProjectInput extends OfProjectInput {
  @ProseField({ nullable: true })
  summary?: string;
}

@InputType()
export class SubmitForAcceptanceInput extends OfProjectInput {
  @ProseField()
  summary: string;

  @IdsField({ max: 20, nullable: true, description: '已上传到本项目的附件。Files uploaded for this project.' })
  fileIds?: Id[];
}

@InputType('MilestoneInput')
export class MilestonePlanInput {
  @IdField({ nullable: true, description: '里程碑编号；新增的可不填。Its id; a new one may be left without.' })
  milestoneId?: Id;

  @LineField()
  title: string;

  @ProseField()
  deliverable: string;

  @IdField()
  ownerUnitId: Id;

  @IdsField({ nullable: true })
  cooperatingUnitIds?: Id[];

  @IntField({ min: 1, max: 100 })
  weight: number;

  @DateField()
  plannedStart: LocalDate;

  @DateField()
  dueOn: LocalDate;
}

@InputType({ isAbstract: true })
abstract class PlanInput extends OfProjectInput {
  @PartsField(() => MilestonePlanInput, { min: 1, max: 100 })
  milestones: MilestonePlanInput[];
}

@InputType()
export class ProposeReplanInput extends PlanInput {
  @ProseField()
  reason: string;

  @DateField({ nullable: true, description: '新的计划完成日期。The new planned end.' })
  plannedEnd?: LocalDate;
}

@InputType({ isAbstract: true })
abstract class OfMilestoneInput extends OfProjectInput {
  @IdField()
  milestoneId: Id;
}

@InputType()
export class SubmitMilestoneInput extends OfMilestoneInput {
  @ProseField()
  summary: string;

  @IdsField({ max: 20, description: '已上传到本项目的佐证材料。Evidence uploaded for this project.' })
  fileIds: Id[];
}

@InputType()
export class AcceptMilestoneInput extends OfMilestoneInput {
  @ProseField({ nullable: true })
  opinion?: string;
}

@InputType()
export class ReturnMilestoneInput extends OfMilestoneInput {
  @ProseField()
  reason: string;
}

@InputType()
export class NudgeMilestoneInput extends OfMilestoneInput {
  @ProseField({ nullable: true })
  message?: string;
}

@InputType()
export class MilestoneCorrectionInput {
  @IdField()
  milestoneId: Id;

  @LineField({ nullable: true })
  title?: string;

  @ProseField({ nullable: true })
  deliverable?: string;

  @ProseField({ nullable: true })
  summary?: string;

  @DateField({ nullable: true })
  startedOn?: LocalDate;

  @DateField({ nullable: true })
  submittedOn?: LocalDate;

  @DateField({ nullable: true })
  acceptedOn?: LocalDate;
}

@InputType()
export class CorrectProjectInput extends ReasonInput {
  @IdField({ description: '要更正的记录（时间线条目）。The entry to correct, as the timeline names it.' })
  corrects: Id;

  @LineField({ nullable: true })
  title?: string;

  @ProseField({ nullable: true })
  goal?: string;

  @DateField({ nullable: true })
  plannedStart?: LocalDate;

  @PartField(() => MilestoneCorrectionInput, { nullable: true })
  milestone?: MilestoneCorrectionInput;
}

@InputType()
export class ApproveProjectInput extends OpinionInput {}

@InputType()
export class ApproveReplanInput extends OpinionInput {}

@InputType()
export class AcceptProjectInput extends OpinionInput {}

@InputType()
export class ReturnProjectInput extends ReasonInput {}

@InputType()
export class RejectReplanInput extends ReasonInput {}

@InputType()
export class ReturnAcceptanceInput extends ReasonInput {}

@InputType()
export class CancelProjectInput extends ReasonInput {}

/** Going on after the end of the agreement. */
@InputType()
export class ContinueProjectInput extends ReasonInput {}

@InputType()
export class FixBaselineInput extends OfProjectInput {}

@InputType()
export class StartMilestoneInput extends OfMilestoneInput {}

@InputType()
export class PlanMilestonesInput extends PlanInput {}
