import { graphql } from '../../gql/index.js';

/** A page of the directory. */
export const UnitsDocument = graphql(`
  query Units(
    $filter: UnitFilter
    $sort: UnitSort
    $first: Int
    $after: String
    $last: Int
    $before: String
    $asOf: Date
    $atLeast: Position
  ) {
    units(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before, asOf: $asOf, atLeast: $atLeast) {
      totalCount
      pageInfo {
        ...PageInfoParts
      }
      nodes {
        id
        name
        kind
        formerNames {
          name
          until
        }
        parent {
          id
          name
        }
      }
    }
  }
`);

/** A post with its holder, its term and what can be done. */
export const PostParts = graphql(`
  fragment PostParts on Post {
    id
    kind
    title
    from
    until
    termEndsSoon
    revision
    holder {
      id
      displayName
    }
    handovers {
      id
    }
    availableActions {
      ...ActionParts
    }
  }
`);

/** A unit with its posts and the units below it. */
export const UnitDocument = graphql(`
  query Unit($id: ID!, $asOf: Date, $atLeast: Position) {
    unit(id: $id, asOf: $asOf, atLeast: $atLeast) {
      id
      name
      kind
      revision
      formerNames {
        name
        until
      }
      parent {
        id
        name
      }
      children {
        id
        name
        kind
      }
      posts {
        ...PostParts
      }
      availableActions {
        ...ActionParts
      }
    }
  }
`);
