import { Unit } from '@gongjian/directory/graphql';
import {
  AvailableAction,
  Connection,
  DateScalar,
  DateTimeScalar,
  FileView,
  LifeStep,
  Node,
  Payload,
  Waiting,
  enumOf,
} from '@gongjian/graphql';
import type { Id, Instant, LocalDate } from '@gongjian/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type ProjectPhase, projectPhases } from '../domain/project.state.js';
import { type Light, lights } from '../domain/rules/timing.js';
import { Milestone, PlannedMilestone, ProjectApproval, ProjectReturn } from './milestones.types.js';

/** Where a project stands in its life. */
export const ProjectPhaseEnum = enumOf(
  'ProjectPhase',
  projectPhases.filter((phase) => phase !== 'absent'),
  '项目阶段。Where a project stands in its life.',
);

/** The light of a project. */
export const LightEnum = enumOf(
  'Light',
  lights,
  '项目状态灯：红为有逾期，黄为即将逾期，灰为未在执行。Red: something is late; amber: about to be; grey: not under way.',
);

/** Progress by accepted weight, with the figures it is made of. */
@ObjectType({ description: '项目进度：按已验收里程碑的权重计算。Progress by the weight of accepted milestones.' })
export class ProjectProgress {
  @Field(() => Int)
  percent: number;

  @Field(() => Int)
  acceptedWeight: number;

  @Field(() => Int)
  totalWeight: number;

  @Field(() => Int)
  acceptedCount: number;

  @Field(() => Int)
  count: number;

  @Field({ description: '计算说明。How the figure comes about.' })
  explanation: string;
}

/** A plan as it was fixed. */
@ObjectType({ description: '基线。A plan as it was fixed; kept for ever.' })
export class Baseline {
  @Field(() => Int)
  number: number;

  @Field(() => DateScalar)
  fixedOn: LocalDate;

  @Field(() => String, { nullable: true, description: '变更原因；首版没有。Why the plan was changed; none for the first.' })
  reason: string | null;

  @Field(() => DateScalar)
  plannedEnd: LocalDate;

  @Field(() => [PlannedMilestone])
  milestones: PlannedMilestone[];
}

/** A plan that waits for the approvers. */
@ObjectType({ description: '待审批的计划调整。A new plan that waits for its approvers.' })
export class PendingReplan {
  @Field()
  reason: string;

  @Field(() => DateTimeScalar)
  proposedAt: Instant;

  @Field(() => DateScalar)
  proposedOn: LocalDate;

  @Field(() => Unit, { nullable: true })
  proposedBy: Unit | null;

  @Field(() => DateScalar)
  plannedEnd: LocalDate;

  @Field(() => [PlannedMilestone])
  milestones: PlannedMilestone[];

  @Field(() => [ProjectApproval])
  approvals: ProjectApproval[];
}

/** What was handed in for acceptance of the whole project. */
@ObjectType({ description: '项目验收。What was handed in for acceptance of the whole.' })
export class ProjectAcceptance {
  @Field(() => DateScalar)
  submittedOn: LocalDate;

  @Field()
  summary: string;

  @Field(() => [FileView])
  evidence: FileView[];

  @Field(() => [ProjectApproval])
  approvals: ProjectApproval[];
}

/** A project under an agreement. */
@ObjectType({ implements: () => Node, description: '项目。A project under an agreement.' })
export class Project implements Node {
  id: Id;

  @Field()
  title: string;

  @Field()
  goal: string;

  @Field(() => ProjectPhaseEnum)
  phase: ProjectPhase;

  @Field(() => DateScalar)
  plannedStart: LocalDate;

  @Field(() => DateScalar)
  plannedEnd: LocalDate;

  @Field(() => Unit, { nullable: true, description: '牵头单位。The lead unit.' })
  leadUnit: Unit | null;

  @Field(() => [Unit], { description: '配合单位。The cooperating units.' })
  cooperatingUnits: Unit[];

  @Field(() => [Unit], { description: '审批单位：协议的其他签约方。The other parties of the agreement, who approve.' })
  approverUnits: Unit[];

  @Field(() => [ProjectApproval])
  approvals: ProjectApproval[];

  @Field(() => [ProjectReturn])
  returns: ProjectReturn[];

  @Field(() => [Milestone])
  milestones: Milestone[];

  @Field(() => [Baseline])
  baselines: Baseline[];

  @Field(() => ProjectProgress)
  progress: ProjectProgress;

  @Field(() => LightEnum)
  light: Light;

  @Field(() => PendingReplan, { nullable: true })
  pendingReplan: PendingReplan | null;

  @Field(() => [ProjectReturn], { description: '未获批准的计划调整。Plans that were rejected.' })
  rejectedReplans: ProjectReturn[];

  @Field(() => ProjectAcceptance, { nullable: true })
  acceptance: ProjectAcceptance | null;

  @Field(() => [ProjectReturn])
  acceptanceReturns: ProjectReturn[];

  @Field(() => ProjectReturn, { nullable: true })
  cancellation: ProjectReturn | null;

  @Field(() => [LifeStep])
  lifeCycle: LifeStep[];

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];

  @Field(() => [Waiting])
  waiting: Waiting[];

  @Field(() => Int)
  revision: number;

  @Field(() => DateTimeScalar)
  changedAt: Instant;
}

@ObjectType()
export class ProjectConnection extends Connection(Project) {}

@ObjectType()
export class MilestoneConnection extends Connection(Milestone) {}

@ObjectType()
export class ProjectPayload extends Payload(Project, 'project') {}
