import { graphql } from '../gql/index.js';

/** What every list of entries shows of one. */
export const TimelineEntryParts = graphql(`
  fragment TimelineEntryParts on TimelineEntry {
    id
    words
    impersonal
    recordedAt
    effectiveOn
    corrects
    unit {
      id
      name
    }
    post {
      id
      title
    }
    person {
      id
      displayName
    }
    details {
      label
      value
    }
  }
`);
