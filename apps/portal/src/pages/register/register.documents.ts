import { graphql } from '../../gql/index.js';

/** What the public may know of an agreement. */
export const RegisterEntryParts = graphql(`
  fragment RegisterEntryParts on RegisterEntry {
    id
    title
    kind
    documentNumber
    partyNames
    effectiveFrom
    effectiveTo
    standing
  }
`);

/** A page of the register. */
export const RegisterDocument = graphql(`
  query AgreementRegister(
    $filter: RegisterFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
    $asOf: Date
    $atLeast: Position
  ) {
    agreementRegister(filter: $filter, first: $first, after: $after, last: $last, before: $before, asOf: $asOf, atLeast: $atLeast) {
      totalCount
      pageInfo {
        ...PageInfoParts
      }
      nodes {
        ...RegisterEntryParts
      }
    }
  }
`);

/** One entry of it. */
export const RegisterEntryDocument = graphql(`
  query RegisterEntryPage($id: ID!, $asOf: Date, $atLeast: Position) {
    registerEntry(id: $id, asOf: $asOf, atLeast: $atLeast) {
      ...RegisterEntryParts
    }
  }
`);
