import { graphql } from '../gql/index.js';

/** An event that a command would make, or that came in between. */
export const HappeningParts = graphql(`
  fragment HappeningParts on CommandEvent {
    revision
    words
    impersonal
    recordedAt
    unit {
      id
      name
    }
    person {
      id
      displayName
    }
    details {
      label
      value
    }
  }
`);

/** What a person is told of a refusal. */
export const RefusalParts = graphql(`
  fragment RefusalParts on Refusal {
    code
    message
    whatToDo
    field
    who {
      right
      units {
        id
        name
      }
    }
  }
`);

/** The refusal of a command, with what happened since the person looked. */
export const AnswerRefusalParts = graphql(`
  fragment AnswerRefusalParts on Refusal {
    ...RefusalParts
    changes {
      ...HappeningParts
    }
  }
`);

/** One command as the person stands to it. */
export const ActionParts = graphql(`
  fragment ActionParts on AvailableAction {
    name
    allowed
    inPhase
    refusal {
      ...RefusalParts
    }
  }
`);

/** What was recorded; its position makes later queries wait for it. */
export const ReceiptParts = graphql(`
  fragment ReceiptParts on Receipt {
    commandId
    position
    revision
    recordedAt
  }
`);

/** What somebody said, as far as it still exists. */
export const SaidParts = graphql(`
  fragment SaidParts on PersonalText {
    text
    erased
  }
`);

/** Where a page stands in its list. */
export const PageInfoParts = graphql(`
  fragment PageInfoParts on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);
