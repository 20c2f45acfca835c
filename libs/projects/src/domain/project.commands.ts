import type { Command, FileRef, Id, LocalDate, UnitId } from '@gongjian/kernel';
import type { AgreementFact, MilestonePlan } from '../events/index.js';

interface OfProject {
  readonly projectId: Id;
}
interface OfMilestone extends OfProject {
  readonly milestoneId: Id;
}

/** What a proposal says. */
export interface Proposal extends OfProject {
  readonly title: string;
  readonly goal: string;
  readonly leadUnitId: UnitId;
  readonly cooperatingUnitIds: UnitId[];
  readonly plannedStart: LocalDate;
  readonly plannedEnd: LocalDate;
}

/** What a correction may set right; the milestone's days are those on which something became true. */
export interface Correction extends OfProject {
  readonly corrects: Id;
  readonly reason: string;
  readonly title?: string;
  readonly goal?: string;
  readonly plannedStart?: LocalDate;
  readonly milestone?: {
    readonly milestoneId: Id;
    readonly title?: string;
    readonly deliverable?: string;
    readonly summary?: string;
    readonly startedOn?: LocalDate;
    readonly submittedOn?: LocalDate;
    readonly acceptedOn?: LocalDate;
  };
}

/** All that can be asked of a project. */
export type ProjectCommand =
  | Command<'ProposeProject', Proposal & { readonly agreementId: Id }>
  | Command<'ResubmitProject', Omit<Proposal, 'leadUnitId'>>
  | Command<'ApproveProject', OfProject & { readonly opinion?: string }>
  | Command<'ReturnProject', OfProject & { readonly reason: string }>
  | Command<'PlanMilestones', OfProject & { readonly milestones: MilestonePlan[] }>
  | Command<'FixBaseline', OfProject>
  | Command<'StartMilestone', OfMilestone>
  | Command<'SubmitMilestone', OfMilestone & { readonly summary: string; readonly evidence: FileRef[] }>
  | Command<'AcceptMilestone', OfMilestone & { readonly opinion?: string }>
  | Command<'ReturnMilestone', OfMilestone & { readonly reason: string }>
  | Command<'NudgeMilestone', OfMilestone & { readonly message?: string }>
  | Command<'RemindMilestoneOwner', OfMilestone & { readonly about: 'dueSoon' | 'late'; readonly dueOn: LocalDate }>
  | Command<'ProposeReplan', OfProject & { readonly reason: string; readonly plannedEnd?: LocalDate; readonly milestones: MilestonePlan[] }>
  | Command<'ApproveReplan', OfProject & { readonly opinion?: string }>
  | Command<'RejectReplan', OfProject & { readonly reason: string }>
  | Command<'SubmitForAcceptance', OfProject & { readonly summary: string; readonly evidence: FileRef[] }>
  | Command<'AcceptProject', OfProject & { readonly opinion?: string }>
  | Command<'ReturnAcceptance', OfProject & { readonly reason: string }>
  | Command<'CloseProject', OfProject & { readonly summary?: string }>
  | Command<'CancelProject', OfProject & { readonly reason: string }>
  | Command<'RecordAgreementEnd', OfProject & { readonly agreementId: Id; readonly on: LocalDate }>
  | Command<'ContinueProject', OfProject & { readonly reason: string }>
  | Command<'CorrectProject', Correction>;

/** What a decision about a project knows of other streams. Only proposals ask for it. */
export interface ProjectFacts {
  /** The agreement the project is proposed under, or undefined where there is none. */
  readonly agreement?: AgreementFact;
  /** The lead unit, the unit above it, and so on to the root. */
  readonly leadLineage: readonly UnitId[];
  /** Units named in the command that do not exist. */
  readonly unknownUnitIds: readonly UnitId[];
}
