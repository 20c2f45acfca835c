import '../../client/fragments.js';
import { graphql } from '../../gql/index.js';

/** One row of the list. */
export const AgreementRowParts = graphql(`
  fragment AgreementRowParts on Agreement {
    id
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

/** The list with its filters. */
export const AgreementsPageQuery = graphql(`
  query AgreementsPage(
    $filter: AgreementFilter
    $sort: AgreementSort
    $first: Int
    $after: String
    $last: Int
    $before: String
    $asOf: Date
    $atLeast: Position
  ) {
    agreements(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before, asOf: $asOf, atLeast: $atLeast) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...AgreementRowParts
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

/** The object page and every form about it. */
export const AgreementQuery = graphql(`
  query AgreementPage($id: ID!, $asOf: Date, $atLeast: Position) {
    agreement(id: $id, asOf: $asOf, atLeast: $atLeast) {
      ...AgreementParts
    }
  }
`);

/** What became of the clauses between two versions. */
export const AgreementChangesQuery = graphql(`
  query AgreementChanges($id: ID!, $from: Int!, $to: Int!, $asOf: Date, $atLeast: Position) {
    agreement(id: $id, asOf: $asOf, atLeast: $atLeast) {
      id
      changes(from: $from, to: $to) {
        clauseId
        kind
        headingSegments {
          kind
          text
        }
        segments {
          kind
          text
        }
      }
    }
  }
`);

/** What was built on the agreement. */
export const AgreementRelatedQuery = graphql(`
  query AgreementRelated($id: ID!, $asOf: Date, $atLeast: Position) {
    agreement(id: $id, asOf: $asOf, atLeast: $atLeast) {
      id
      projects(first: 50) {
        totalCount
        nodes {
          id
          title
          phase
          light
          leadUnit {
            id
            name
          }
          progress {
            percent
          }
        }
      }
      brands(first: 50) {
        totalCount
        nodes {
          id
          name
          phase
          highestLevel
          ownerUnit {
            id
            name
          }
        }
      }
    }
  }
`);
