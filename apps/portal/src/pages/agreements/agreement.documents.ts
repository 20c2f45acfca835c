import { graphql } from '../../gql/index.js';
import './agreement.fragments.js';

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
    $trueOn: Date
    $atLeast: Position
  ) {
    agreements(
      filter: $filter
      sort: $sort
      first: $first
      after: $after
      last: $last
      before: $before
      asOf: $asOf
      trueOn: $trueOn
      atLeast: $atLeast
    ) {
      totalCount
      pageInfo {
        ...PageInfoParts
      }
      nodes {
        ...AgreementRowParts
      }
    }
  }
`);

/** The object page and every form about it. */
export const AgreementQuery = graphql(`
  query AgreementPage($id: ID!, $asOf: Date, $trueOn: Date, $atLeast: Position) {
    agreement(id: $id, asOf: $asOf, trueOn: $trueOn, atLeast: $atLeast) {
      ...AgreementParts
    }
  }
`);

/** What became of the clauses between two versions. */
export const AgreementChangesQuery = graphql(`
  query AgreementChanges($id: ID!, $from: Int!, $to: Int!, $asOf: Date, $trueOn: Date, $atLeast: Position) {
    agreement(id: $id, asOf: $asOf, trueOn: $trueOn, atLeast: $atLeast) {
      id
      changes(from: $from, to: $to) {
        clauseId
        kind
        movedFrom
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
  query AgreementRelated($id: ID!, $asOf: Date, $trueOn: Date, $atLeast: Position) {
    agreement(id: $id, asOf: $asOf, trueOn: $trueOn, atLeast: $atLeast) {
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
