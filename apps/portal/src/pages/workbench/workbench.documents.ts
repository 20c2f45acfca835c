import '../../parts/timeline.fragments.js';
import { graphql } from '../../gql/index.js';

/** A milestone in the lists of what is late. */
export const MilestoneLine = graphql(`
  fragment MilestoneLine on Milestone {
    id
    title
    dueOn
    ownerUnit {
      id
      name
    }
    project {
      id
      title
    }
  }
`);

/** What the workbench shows beside the inbox. */
export const WorkbenchDocument = graphql(`
  query Workbench($asOf: Date, $atLeast: Position) {
    dashboard(asOf: $asOf, atLeast: $atLeast) {
      lateCount
      lateMilestones {
        ...MilestoneLine
      }
      soonLateCount
      soonLate {
        ...MilestoneLine
      }
      agreementsInForce
      negotiating
      signing
      agreementsEnding {
        id
        title
        effectiveTo
        parties {
          name
        }
      }
      projectsByLight {
        light
        count
      }
      brandLadder {
        level
        count
      }
      brandsInCultivation
    }
  }
`);

/** What waits for the unit acted for. */
export const InboxDocument = graphql(`
  query Inbox($first: Int, $asOf: Date, $atLeast: Position) {
    inbox(first: $first, asOf: $asOf, atLeast: $atLeast) {
      totalCount
      nodes {
        id
        subjectKind
        subjectId
        title
        action
        since
        dueOn
        overdue
        nudgedAt
        unseenChanges
        about {
          kind
          id
          title
        }
        unit {
          id
          name
        }
      }
    }
  }
`);

/** What happened in the last seven days. */
export const RecentEventsDocument = graphql(`
  query RecentEvents($first: Int, $asOf: Date, $atLeast: Position) {
    recentEvents(first: $first, asOf: $asOf, atLeast: $atLeast) {
      totalCount
      nodes {
        ...TimelineEntryParts
        subjectKind
        subjectId
        subjectTitle
      }
    }
  }
`);
