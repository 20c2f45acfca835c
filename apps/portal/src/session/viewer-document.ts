import { graphql } from '../gql/index.js';

/** Who is signed in, for which unit, and what the platform says of itself. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      person {
        id
        displayName
        email
        language
        passwordHandedOver
      }
      actingPost {
        id
        title
        rights
        unit {
          id
          name
        }
      }
      operates
      posts {
        id
        title
        unit {
          id
          name
        }
      }
    }
    platform {
      demo
      version
      today
    }
  }
`);
