import { graphql } from '../../gql/index.js';

/** A page of the list of brands. */
export const BrandsDocument = graphql(`
  query Brands(
    $filter: BrandFilter
    $sort: BrandSort
    $first: Int
    $after: String
    $last: Int
    $before: String
    $asOf: Date
    $trueOn: Date
    $atLeast: Position
  ) {
    brands(
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
        id
        unseenChanges
        name
        phase
        highestLevel
        changedAt
        ownerUnit {
          id
          name
        }
        cohort {
          id
          title
        }
        waiting {
          action
          unit {
            id
            name
          }
        }
      }
    }
  }
`);

/** Brands by a part of their name, to tell whether a name is taken. */
export const FindBrandsDocument = graphql(`
  query FindBrands($text: String) {
    brands(filter: { text: $text }, sort: { field: NAME, direction: ASC }, first: 50) {
      nodes {
        id
        name
        ownerUnit {
          id
          name
        }
      }
    }
  }
`);

/** What the page of a brand shows. */
export const BrandParts = graphql(`
  fragment BrandParts on Brand {
    id
    name
    description
    phase
    highestLevel
    revision
    changedAt
    ownerUnit {
      id
      name
    }
    partnerUnits {
      id
      name
    }
    agreement {
      id
      title
    }
    project {
      id
      title
    }
    cohort {
      id
      title
    }
    recognitions {
      level
      recognisedOn
      document {
        number
        title
        issuer
        issuedOn
        file {
          id
          name
          bytes
          url
        }
      }
    }
    pilot {
      startedOn
      plan
      checkDueOn
    }
    midTermChecks {
      passed
      opinion
      checkedOn
      evidence {
        id
        name
        bytes
        url
      }
    }
    cases {
      caseId
      title
      summary
      channels
      quote {
        ...SaidParts
        person {
          displayName
        }
      }
      on
      files {
        id
        name
        bytes
        url
      }
    }
    withdrawal {
      reason
      on
    }
    lifeCycle {
      key
      reachedOn
      state
    }
    waiting {
      action
      dueOn
    }
    availableActions {
      ...ActionParts
    }
  }
`);

/** A brand with its way, its proofs and what can be done. */
export const BrandDocument = graphql(`
  query Brand($id: ID!, $asOf: Date, $trueOn: Date, $atLeast: Position) {
    brand(id: $id, asOf: $asOf, trueOn: $trueOn, atLeast: $atLeast) {
      ...BrandParts
    }
  }
`);

/** The cohorts, for their list and to choose from. */
export const CohortsDocument = graphql(`
  query Cohorts($first: Int, $after: String, $last: Int, $before: String, $asOf: Date, $trueOn: Date, $atLeast: Position) {
    cohorts(first: $first, after: $after, last: $last, before: $before, asOf: $asOf, trueOn: $trueOn, atLeast: $atLeast) {
      totalCount
      pageInfo {
        ...PageInfoParts
      }
      nodes {
        id
        title
        startsOn
        endsOn
        unit {
          id
          name
        }
        brands(first: 0) {
          totalCount
        }
      }
    }
  }
`);

/** Agreements and projects by a part of their title. */
export const FindAgreementsDocument = graphql(`
  query FindAgreements($text: String) {
    agreements(filter: { text: $text }, first: 20) {
      nodes {
        id
        title
        documentNumber
      }
    }
  }
`);

export const FindProjectsDocument = graphql(`
  query FindProjects($text: String) {
    projects(filter: { text: $text }, first: 20) {
      nodes {
        id
        title
      }
    }
  }
`);

/** Those who hold a post in units of a name. */
export const HoldersDocument = graphql(`
  query Holders($text: String) {
    units(filter: { text: $text }, first: 10) {
      nodes {
        id
        name
        posts {
          id
          title
          holder {
            id
            displayName
          }
        }
      }
    }
  }
`);
