import { graphql } from '../../gql/index.js';

/** The own tokens. */
export const TokensDocument = graphql(`
  query Tokens {
    viewer {
      person {
        id
      }
      posts {
        id
        title
        unit {
          id
          name
        }
      }
      apiTokens {
        id
        name
        postId
        createdAt
        expiresOn
        lastUsedAt
      }
    }
  }
`);

export const CreateApiTokenDocument = graphql(`
  mutation CreateApiToken($name: String!, $expiresOn: Date!) {
    createApiToken(name: $name, expiresOn: $expiresOn) {
      token
      apiToken {
        id
      }
      refusal {
        ...RefusalParts
      }
    }
  }
`);

export const RevokeApiTokenDocument = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id) {
      viewer {
        person {
          id
        }
      }
      refusal {
        ...RefusalParts
      }
    }
  }
`);

export const SetLanguageDocument = graphql(`
  mutation SetLanguage($language: String!) {
    setLanguage(language: $language) {
      refusal {
        ...RefusalParts
      }
    }
  }
`);

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      viewer {
        person {
          id
          passwordHandedOver
        }
      }
      refusal {
        ...RefusalParts
      }
    }
  }
`);
