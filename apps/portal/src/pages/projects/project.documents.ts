import { graphql } from '../../gql/index.js';
import './project.fragments.js';

/** The list with its filters. */
export const ProjectsPageQuery = graphql(`
  query ProjectsPage(
    $filter: ProjectFilter
    $sort: ProjectSort
    $first: Int
    $after: String
    $last: Int
    $before: String
    $asOf: Date
    $trueOn: Date
    $atLeast: Position
  ) {
    projects(
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
        title
        phase
        light
        plannedStart
        plannedEnd
        changedAt
        leadUnit {
          id
          name
        }
        agreement {
          id
          title
          documentNumber
        }
        progress {
          percent
          acceptedCount
          count
        }
        milestones {
          id
          title
          state
          timing
          dueOn
        }
        waiting {
          action
          dueOn
          unit {
            id
            name
          }
        }
      }
    }
  }
`);

/** The object page and every form about it. */
export const ProjectQuery = graphql(`
  query ProjectPage($id: ID!, $asOf: Date, $trueOn: Date, $atLeast: Position) {
    project(id: $id, asOf: $asOf, trueOn: $trueOn, atLeast: $atLeast) {
      ...ProjectParts
    }
  }
`);

/** The agreements under which a project may be proposed. */
export const AgreementsInForceQuery = graphql(`
  query AgreementsInForce($filter: AgreementFilter, $first: Int, $atLeast: Position) {
    agreements(filter: $filter, first: $first, atLeast: $atLeast) {
      nodes {
        id
        title
        standing
        effectiveFrom
        effectiveTo
        parties {
          name
          unit {
            id
            name
          }
        }
      }
    }
  }
`);
