import { type EventOf, FileRef, Id, LocalDate, UnitId, defineEvent, line, positive, prose } from '@gongjian/kernel';
import { z } from 'zod';

const projectId = Id;
const milestoneId = Id;

/** What is planned of one milestone. Weights are per cent of the whole project. */
export const MilestonePlan = z.strictObject({
  milestoneId,
  title: line,
  deliverable: prose,
  ownerUnitId: UnitId,
  cooperatingUnitIds: z.array(UnitId),
  weight: z.int().min(1).max(100),
  plannedStart: LocalDate,
  dueOn: LocalDate,
});
export type MilestonePlan = z.infer<typeof MilestonePlan>;

const proposal = {
  projectId,
  title: line,
  goal: prose,
  leadUnitId: UnitId,
  cooperatingUnitIds: z.array(UnitId),
  /** The other parties of the agreement, all of which have to approve. */
  approverUnitIds: z.array(UnitId).min(1),
  plannedStart: LocalDate,
  plannedEnd: LocalDate,
};

/** A project was proposed under an agreement in force. */
export const ProjectProposed = defineEvent('ProjectProposed', 1, { ...proposal, agreementId: Id });
/** A returned project was handed in again, changed as the approvers had asked. */
export const ProjectResubmitted = defineEvent('ProjectResubmitted', 1, proposal);
/** One of the approving units agreed to the project. */
export const ProjectApprovalGiven = defineEvent('ProjectApprovalGiven', 1, { projectId, unitId: UnitId, opinion: prose.optional() });
/** The last approval came in. */
export const ProjectApproved = defineEvent('ProjectApproved', 1, { projectId });
/** An approving unit sent the proposal back. */
export const ProjectReturned = defineEvent('ProjectReturned', 1, { projectId, unitId: UnitId, reason: prose });
/** The plan before its baseline; each such event replaces the plan before it. */
export const MilestonesPlanned = defineEvent('MilestonesPlanned', 1, { projectId, milestones: z.array(MilestonePlan) });
/** The plan was fixed: number 1 starts the project, each higher one is an approved re-planning. */
export const BaselineFixed = defineEvent('BaselineFixed', 1, {
  projectId,
  number: positive,
  plannedEnd: LocalDate,
  milestones: z.array(MilestonePlan).min(1),
  removedMilestoneIds: z.array(Id),
  reason: prose.optional(),
});
/** The owner unit took a milestone up. */
export const MilestoneStarted = defineEvent('MilestoneStarted', 1, { projectId, milestoneId });
/** The owner unit handed in what proves the milestone reached. */
export const MilestoneSubmitted = defineEvent('MilestoneSubmitted', 1, {
  projectId,
  milestoneId,
  summary: prose,
  evidence: z.array(FileRef).min(1),
});
/** The milestone counts as reached. */
export const MilestoneAccepted = defineEvent('MilestoneAccepted', 1, { projectId, milestoneId, opinion: prose.optional() });
/** What was handed in does not suffice. */
export const MilestoneReturned = defineEvent('MilestoneReturned', 1, { projectId, milestoneId, reason: prose });
/** A unit asked those whose turn it is to get on with a milestone. */
export const MilestoneNudged = defineEvent('MilestoneNudged', 1, { projectId, milestoneId, unitId: UnitId, message: prose.optional() });
/** The owner of a milestone was reminded of its due date: some business days before it, or on the first one after it was missed. */
export const MilestoneOwnerReminded = defineEvent('MilestoneOwnerReminded', 1, {
  projectId,
  milestoneId,
  unitId: UnitId,
  about: z.enum(['dueSoon', 'late']),
  dueOn: LocalDate,
});
/** The agreement that the project stands under no longer holds from the day `on`: the lead unit has to decide. */
export const ProjectAgreementEnded = defineEvent('ProjectAgreementEnded', 1, { projectId, agreementId: Id, on: LocalDate });
/** The lead unit goes on with the project although its agreement ended. */
export const ProjectContinued = defineEvent('ProjectContinued', 1, { projectId, reason: prose });
/** The lead unit asks for another plan; the baseline stands until all approvers agree. */
export const ReplanProposed = defineEvent('ReplanProposed', 1, {
  projectId,
  reason: prose,
  plannedEnd: LocalDate,
  milestones: z.array(MilestonePlan).min(1),
});
/** One of the approving units agreed to the new plan. */
export const ReplanApprovalGiven = defineEvent('ReplanApprovalGiven', 1, { projectId, unitId: UnitId, opinion: prose.optional() });
/** An approving unit refused the new plan: the baseline stays. */
export const ReplanRejected = defineEvent('ReplanRejected', 1, { projectId, unitId: UnitId, reason: prose });
/** All milestones are accepted and the whole is handed in for acceptance. */
export const ProjectSubmittedForAcceptance = defineEvent('ProjectSubmittedForAcceptance', 1, {
  projectId,
  summary: prose,
  evidence: z.array(FileRef),
});
/** One of the approving units accepted the result. */
export const ProjectAcceptanceGiven = defineEvent('ProjectAcceptanceGiven', 1, { projectId, unitId: UnitId, opinion: prose.optional() });
/** The last acceptance came in. */
export const ProjectAccepted = defineEvent('ProjectAccepted', 1, { projectId });
/** An approving unit sent the result back. */
export const ProjectAcceptanceReturned = defineEvent('ProjectAcceptanceReturned', 1, { projectId, unitId: UnitId, reason: prose });
/** The accepted project came to its end. */
export const ProjectClosed = defineEvent('ProjectClosed', 1, { projectId, summary: prose.optional() });
/** The project was given up; the milestones named were still open. */
export const ProjectCancelled = defineEvent('ProjectCancelled', 1, { projectId, reason: prose, openMilestoneIds: z.array(Id) });
/** An earlier entry was mistaken; the fields given replace what it had brought in. */
export const ProjectEntryCorrected = defineEvent('ProjectEntryCorrected', 1, {
  projectId,
  corrects: Id,
  reason: prose,
  title: line.optional(),
  goal: prose.optional(),
  plannedStart: LocalDate.optional(),
  milestone: z
    .strictObject({
      milestoneId,
      title: line.optional(),
      deliverable: prose.optional(),
      summary: prose.optional(),
      startedOn: LocalDate.optional(),
      submittedOn: LocalDate.optional(),
      acceptedOn: LocalDate.optional(),
    })
    .optional(),
});

/** All that can happen to a project. Stored for ever: add, never rename or remove. */
export const projectEvents = [
  ProjectProposed,
  ProjectResubmitted,
  ProjectApprovalGiven,
  ProjectApproved,
  ProjectReturned,
  MilestonesPlanned,
  BaselineFixed,
  MilestoneStarted,
  MilestoneSubmitted,
  MilestoneAccepted,
  MilestoneReturned,
  MilestoneNudged,
  MilestoneOwnerReminded,
  ReplanProposed,
  ReplanApprovalGiven,
  ReplanRejected,
  ProjectSubmittedForAcceptance,
  ProjectAcceptanceGiven,
  ProjectAccepted,
  ProjectAcceptanceReturned,
  ProjectClosed,
  ProjectCancelled,
  ProjectAgreementEnded,
  ProjectContinued,
  ProjectEntryCorrected,
] as const;
export type ProjectEvent = EventOf<typeof projectEvents>;

/** Every event of this context. */
export const projectsDefinitions = projectEvents;
