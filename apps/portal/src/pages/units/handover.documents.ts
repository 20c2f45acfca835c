import { graphql } from '../../gql/index.js';

/** Something that waits, as a list of a handover names it. */
export const MatterParts = graphql(`
  fragment MatterParts on InboxItem {
    id
    subjectKind
    subjectId
    title
    action
    dueOn
    about {
      id
      title
    }
  }
`);

/** What waits for who holds a post. */
export const PostMattersDocument = graphql(`
  query PostMatters($id: ID!, $atLeast: Position) {
    node(id: $id, atLeast: $atLeast) {
      __typename
      id
      ... on Post {
        openMatters {
          ...MatterParts
        }
      }
    }
  }
`);

/** How a post passed from holder to holder, with what was open each time. */
export const PostHandoversDocument = graphql(`
  query PostHandovers($id: ID!, $asOf: Date, $trueOn: Date, $atLeast: Position) {
    node(id: $id, asOf: $asOf, trueOn: $trueOn, atLeast: $atLeast) {
      __typename
      id
      ... on Post {
        title
        unit {
          id
          name
        }
        handovers {
          id
          on
          from {
            id
            displayName
          }
          to {
            id
            displayName
          }
          matters {
            stillOpen
            item {
              ...MatterParts
            }
          }
        }
      }
    }
  }
`);
