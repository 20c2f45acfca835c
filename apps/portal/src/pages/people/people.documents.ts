import '../../client/fragments.js';
import { graphql } from '../../gql/index.js';

/** Who somebody is, as administrators find him. */
export const PersonEntryParts = graphql(`
  fragment PersonEntryParts on PersonEntry {
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
`);

/** The first people by a part of name or address, to choose from. */
export const PeopleFoundDocument = graphql(`
  query PeopleFound($text: String) {
    people(filter: { text: $text }, first: 50) {
      nodes {
        ...PersonEntryParts
      }
    }
  }
`);

/** A page of people by a part of name or address, with what the viewer may do with each. */
export const PeopleDocument = graphql(`
  query People($filter: PeopleFilter, $first: Int, $after: String, $last: Int, $before: String) {
    people(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        ...PageInfoParts
      }
      nodes {
        ...PersonEntryParts
        availableActions {
          ...ActionParts
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
