import { graphql } from '../../gql/index.js';

/** One read model; before the query that spreads it. */
export const ProjectionParts = graphql(`
  fragment ProjectionParts on ProjectionHealth {
    name
    version
    position
    lagEvents
    stopped
    stop {
      eventId
      error
      since
    }
    next {
      version
      lagEvents
      stop {
        eventId
        error
        since
      }
    }
    keptVersion
  }
`);

/** How far the read models are, and how the last new tables compared with those before. */
export const ProjectionsDocument = graphql(`
  query Projections {
    platform {
      projections {
        ...ProjectionParts
      }
    }
    projectionReports {
      name
      fromVersion
      toVersion
      alike
      differing
      onlyOld
      onlyNew
      columns {
        column
        count
      }
      examples {
        key
        what
        columns
      }
      madeAt
    }
  }
`);

export const RetryProjectionDocument = graphql(`
  mutation RetryProjection($name: String!) {
    retryProjection(name: $name) {
      refusal {
        ...RefusalParts
      }
    }
  }
`);

export const SkipProjectionEventDocument = graphql(`
  mutation SkipProjectionEvent($input: SkipProjectionEventInput!) {
    skipProjectionEvent(input: $input) {
      refusal {
        ...RefusalParts
      }
    }
  }
`);

export const RebuildProjectionDocument = graphql(`
  mutation RebuildProjection($name: String!) {
    rebuildProjection(name: $name) {
      refusal {
        ...RefusalParts
      }
    }
  }
`);

export const RollBackProjectionDocument = graphql(`
  mutation RollBackProjection($name: String!) {
    rollBackProjection(name: $name) {
      refusal {
        ...RefusalParts
      }
    }
  }
`);

export const DropKeptProjectionDocument = graphql(`
  mutation DropKeptProjection($name: String!) {
    dropKeptProjection(name: $name) {
      refusal {
        ...RefusalParts
      }
    }
  }
`);
