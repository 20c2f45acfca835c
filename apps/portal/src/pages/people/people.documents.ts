import '../../client/fragments.js';
import { graphql } from '../../gql/index.js';

/** People by a part of name or address. */
export const PeopleDocument = graphql(`
  query People($text: String) {
    people(filter: { text: $text }, first: 50) {
      email
      person {
        id
        displayName
      }
      posts {
        id
        title
        unit {
          id
          name
        }
      }
    }
  }
`);

/** A new password for a person, to hand over. */
export const ResetPasswordCommand = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      person {
        id
        displayName
      }
      password
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...RefusalParts
      }
    }
  }
`);

/** What erasing a person would do. */
export const ErasurePreviewDocument = graphql(`
  query ErasurePreview($personId: ID!) {
    erasurePreview(personId: $personId) {
      person {
        id
        displayName
      }
      refusal {
        ...RefusalParts
      }
      goes {
        what
        count
      }
      stays {
        what
        count
      }
    }
  }
`);

/** Erases a person for good. */
export const ErasePersonCommand = graphql(`
  mutation ErasePerson($input: ErasePersonInput!) {
    erasePerson(input: $input) {
      person {
        id
        displayName
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...RefusalParts
      }
    }
  }
`);
