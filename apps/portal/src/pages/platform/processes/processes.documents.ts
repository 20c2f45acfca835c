import '../../../client/fragments.js';
import { graphql } from '../../../gql/index.js';

/** A step of a process; before the query that spreads it. */
export const ProcessStepParts = graphql(`
  fragment ProcessStepParts on ProcessStep {
    id
    process
    status
    commandType
    subjectKind
    subjectId
    subjectTitle
    attempts
    error
    causeEventId
    createdAt
    settledAt
    reason
    why {
      ...RefusalParts
    }
    decidedBy {
      id
      displayName
    }
    decidedFor {
      id
      name
    }
  }
`);

/** How the processes stand, what needs an operator, and what was dropped. */
export const ProcessesDocument = graphql(`
  query Processes {
    processes {
      name
      version
      lagEvents
      waiting
      parked
      dropped
      timers
      nextTimer
      stop {
        eventId
        error
        since
      }
    }
    parked: processSteps(status: PARKED) {
      ...ProcessStepParts
    }
    dropped: processSteps(status: DROPPED) {
      ...ProcessStepParts
    }
  }
`);

export const RetryProcessDocument = graphql(`
  mutation RetryProcess($name: String!) {
    retryProcess(name: $name) {
      refusal {
        ...RefusalParts
      }
    }
  }
`);

export const RetryProcessStepDocument = graphql(`
  mutation RetryProcessStep($input: RetryProcessStepInput!) {
    retryProcessStep(input: $input) {
      refusal {
        ...RefusalParts
      }
    }
  }
`);

/** Drops a step, or with dryRun tells what that would lead to. */
export const DropProcessStepDocument = graphql(`
  mutation DropProcessStep($input: DropProcessStepInput!) {
    dropProcessStep(input: $input) {
      refusal {
        ...RefusalParts
      }
      effect {
        givenUp {
          id
          commandType
          subjectKind
          subjectId
        }
        undoing {
          id
          commandType
          subjectKind
          subjectId
        }
      }
    }
  }
`);
