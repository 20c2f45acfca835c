import { graphql } from '../gql/index.js';

/** One object found. */
export const FoundParts = graphql(`
  fragment FoundParts on SearchResult {
    id
    kind
    title
    number
    titlePieces {
      text
      match
    }
    excerpt {
      place
      label
      pieces {
        text
        match
      }
    }
  }
`);

/** What fits, best first. */
export const SearchDocument = graphql(`
  query Search($text: String!, $kinds: [String!], $first: Int, $after: String, $before: String, $asOf: Date, $atLeast: Position) {
    search(text: $text, kinds: $kinds, first: $first, after: $after, before: $before, asOf: $asOf, atLeast: $atLeast) {
      totalCount
      incomplete
      pageInfo {
        ...PageInfoParts
      }
      nodes {
        ...FoundParts
      }
    }
  }
`);
