import '../../client/fragments.js';
import { graphql } from '../../gql/index.js';

/** What every answer to a project command brings back; the page itself asks again at the receipt's position. */
export const ProjectAnswer = graphql(`
  fragment ProjectAnswer on ProjectPayload {
    project {
      id
      phase
    }
    receipt {
      ...ReceiptParts
    }
    refusal {
      ...AnswerRefusalParts
    }
    wouldHappen {
      ...HappeningParts
    }
  }
`);

/** Proposes a project under an agreement. */
export const ProposeProject = graphql(`
  mutation ProposeProject($input: ProposeProjectInput!) {
    proposeProject(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Agrees to the proposal for the unit acted for. */
export const ApproveProject = graphql(`
  mutation ApproveProject($input: ApproveProjectInput!) {
    approveProject(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Sends the proposal back. */
export const ReturnProject = graphql(`
  mutation ReturnProject($input: ReturnProjectInput!) {
    returnProject(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Replaces the plan before its baseline. */
export const PlanMilestones = graphql(`
  mutation PlanMilestones($input: PlanMilestonesInput!) {
    planMilestones(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Fixes the plan and starts the project. */
export const FixBaseline = graphql(`
  mutation FixBaseline($input: FixBaselineInput!) {
    fixBaseline(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Takes a milestone up. */
export const StartMilestone = graphql(`
  mutation StartMilestone($input: StartMilestoneInput!) {
    startMilestone(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Hands in what proves a milestone reached. */
export const SubmitMilestone = graphql(`
  mutation SubmitMilestone($input: SubmitMilestoneInput!) {
    submitMilestone(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Counts a milestone as reached. */
export const AcceptMilestone = graphql(`
  mutation AcceptMilestone($input: AcceptMilestoneInput!) {
    acceptMilestone(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Says why what was handed in does not suffice. */
export const ReturnMilestone = graphql(`
  mutation ReturnMilestone($input: ReturnMilestoneInput!) {
    returnMilestone(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Asks those whose turn it is to get on. */
export const NudgeMilestone = graphql(`
  mutation NudgeMilestone($input: NudgeMilestoneInput!) {
    nudgeMilestone(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Proposes a new plan. */
export const ProposeReplan = graphql(`
  mutation ProposeReplan($input: ProposeReplanInput!) {
    proposeReplan(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Agrees to the other plan. */
export const ApproveReplan = graphql(`
  mutation ApproveReplan($input: ApproveReplanInput!) {
    approveReplan(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Keeps the plan as it stands. */
export const RejectReplan = graphql(`
  mutation RejectReplan($input: RejectReplanInput!) {
    rejectReplan(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Hands in the whole. */
export const SubmitForAcceptance = graphql(`
  mutation SubmitForAcceptance($input: SubmitForAcceptanceInput!) {
    submitForAcceptance(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Accepts the whole. */
export const AcceptProject = graphql(`
  mutation AcceptProject($input: AcceptProjectInput!) {
    acceptProject(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Sends the whole back. */
export const ReturnAcceptance = graphql(`
  mutation ReturnAcceptance($input: ReturnAcceptanceInput!) {
    returnAcceptance(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Ends an accepted project. */
export const CloseProject = graphql(`
  mutation CloseProject($input: CloseProjectInput!) {
    closeProject(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Goes on with a project whose agreement ended. */
export const ContinueProject = graphql(`
  mutation ContinueProject($input: ContinueProjectInput!) {
    continueProject(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Gives a project up. */
export const CancelProject = graphql(`
  mutation CancelProject($input: CancelProjectInput!) {
    cancelProject(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Sets a mistaken entry right. */
export const CorrectProject = graphql(`
  mutation CorrectProject($input: CorrectProjectInput!) {
    correctProject(input: $input) {
      ...ProjectAnswer
    }
  }
`);

/** Hands a returned project in again. */
export const ResubmitProject = graphql(`
  mutation ResubmitProject($input: ResubmitProjectInput!) {
    resubmitProject(input: $input) {
      ...ProjectAnswer
    }
  }
`);
