import './timeline.fragments.js';
import { graphql } from '../gql/index.js';

/** What others changed since a position, or since the person looked last. */
export const ChangesSinceDocument = graphql(`
  query ChangesSince($subjectId: ID, $since: Position, $first: Int, $atLeast: Position) {
    changesSince(subjectId: $subjectId, since: $since, first: $first, atLeast: $atLeast) {
      totalCount
      nodes {
        ...TimelineEntryParts
        subjectKind
        subjectId
        subjectTitle
        position
      }
    }
  }
`);

/** Notes how far the person has seen an object. */
export const MarkSeenDocument = graphql(`
  mutation MarkSeen($subjectId: ID!, $position: Position!) {
    markSeen(subjectId: $subjectId, position: $position) {
      position
    }
  }
`);

/** A sign of life; answers where the last visit ended. */
export const BeginVisitDocument = graphql(`
  mutation BeginVisit {
    beginVisit {
      position
      at
    }
  }
`);
