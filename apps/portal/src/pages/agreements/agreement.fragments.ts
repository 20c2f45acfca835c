import '../../client/fragments.js';
import { graphql } from '../../gql/index.js';

/** One row of the list. */
export const AgreementRowParts = graphql(`
  fragment AgreementRowParts on Agreement {
    id
    unseenChanges
    title
    documentNumber
    kind
    phase
    standing
    areas
    parties {
      name
      unit {
        id
      }
    }
    effectiveFrom
    effectiveTo
    signBy
    changedAt
    waiting {
      action
      dueOn
      unit {
        id
        name
      }
    }
  }
`);

/** One version with all it says. */
export const AgreementVersionParts = graphql(`
  fragment AgreementVersionParts on AgreementVersion {
    version
    contentHash
    proposedBy {
      id
      name
    }
    proposedAt
    basedOn
    title
    documentNumber
    effectiveFrom
    effectiveTo
    acceptedBy {
      id
      name
    }
    clauses {
      clauseId
      heading
      text
      comments {
        id
        text
        at
        unit {
          id
          name
        }
        person {
          displayName
        }
      }
    }
  }
`);

/** One agreement with everything its page and its forms show. */
export const AgreementParts = graphql(`
  fragment AgreementParts on Agreement {
    id
    title
    documentNumber
    kind
    phase
    standing
    areas
    effectiveFrom
    effectiveTo
    signBy
    concludedAt
    contentHash
    canonicalDocument
    revision
    changedAt
    draftedBy {
      id
      name
    }
    parties {
      name
      role
      acceptedVersion
      signedAt
      unit {
        id
        name
      }
      signedBy {
        unit {
          name
        }
        post {
          title
        }
        person {
          displayName
        }
        opinion {
          ...SaidParts
        }
      }
    }
    current {
      ...AgreementVersionParts
    }
    versions {
      ...AgreementVersionParts
    }
    paper {
      signedOn
      scan {
        id
        name
        mediaType
        bytes
        sha256
        url
      }
    }
    termination {
      reason
      on
      proposedBy {
        id
        name
      }
      agreedBy {
        id
        name
      }
    }
    declines {
      reason
      at
      unit {
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
    }
    availableActions {
      ...ActionParts
    }
  }
`);
