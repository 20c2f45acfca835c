import { graphql } from '../gql/index.js';

/** Chooses the post that the session acts in. */
export const ActFor = graphql(`
  mutation ActFor($postId: ID!) {
    actFor(postId: $postId) {
      refusal {
        ...RefusalParts
      }
    }
  }
`);
