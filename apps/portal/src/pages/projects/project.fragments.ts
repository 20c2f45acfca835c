import '../../client/fragments.js';
import { graphql } from '../../gql/index.js';

/** One milestone with everything its card and its forms show. */
export const MilestoneParts = graphql(`
  fragment MilestoneParts on Milestone {
    id
    title
    deliverable
    weight
    plannedStart
    dueOn
    state
    timing
    startedOn
    submittedOn
    acceptedOn
    summary
    ownerUnit {
      id
      name
    }
    cooperatingUnits {
      id
      name
    }
    evidence {
      id
      name
      mediaType
      bytes
      sha256
      url
    }
    returns {
      reason
      on
      by {
        id
        name
      }
    }
    nudges {
      at
      message
      by {
        id
        name
      }
    }
    availableActions {
      ...ActionParts
    }
  }
`);

/** A milestone as a baseline or a proposed plan has it. */
export const PlannedParts = graphql(`
  fragment PlannedParts on PlannedMilestone {
    milestoneId
    title
    deliverable
    plannedStart
    dueOn
    weight
    ownerUnit {
      id
      name
    }
    cooperatingUnits {
      id
      name
    }
  }
`);

/** One project with everything its page and its forms show. */
export const ProjectParts = graphql(`
  fragment ProjectParts on Project {
    id
    title
    goal
    phase
    light
    plannedStart
    plannedEnd
    revision
    changedAt
    agreement {
      id
      title
    }
    leadUnit {
      id
      name
    }
    cooperatingUnits {
      id
      name
    }
    approverUnits {
      id
      name
    }
    approvals {
      on
      opinion
      by {
        id
        name
      }
    }
    returns {
      on
      reason
      by {
        id
        name
      }
    }
    milestones {
      ...MilestoneParts
    }
    baselines {
      number
      fixedOn
      reason
      plannedEnd
      milestones {
        ...PlannedParts
      }
    }
    progress {
      percent
      acceptedWeight
      totalWeight
      acceptedCount
      count
      explanation
    }
    pendingReplan {
      reason
      proposedOn
      plannedEnd
      proposedBy {
        id
        name
      }
      milestones {
        ...PlannedParts
      }
      approvals {
        on
        opinion
        by {
          id
          name
        }
      }
    }
    rejectedReplans {
      on
      reason
      by {
        id
        name
      }
    }
    acceptance {
      submittedOn
      summary
      evidence {
        id
        name
        mediaType
        bytes
        sha256
        url
      }
      approvals {
        on
        opinion
        by {
          id
          name
        }
      }
    }
    acceptanceReturns {
      on
      reason
      by {
        id
        name
      }
    }
    cancellation {
      on
      reason
      by {
        id
        name
      }
    }
    lifeCycle {
      key
      reachedOn
      state
    }
    waiting {
      action
      right
      since
      dueOn
      nudgedAt
      unit {
        id
        name
      }
      about {
        kind
        id
        title
      }
    }
    availableActions {
      ...ActionParts
    }
  }
`);
