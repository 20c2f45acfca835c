import { graphql } from '../../gql/index.js';

/** Enters a unit. */
export const RegisterUnitCommand = graphql(`
  mutation RegisterUnit($input: RegisterUnitInput!) {
    registerUnit(input: $input) {
      unit {
        id
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...AnswerRefusalParts
      }
      wouldHappen {
        ...HappeningParts
      }
    }
  }
`);

/** Renames a unit. */
export const RenameUnitCommand = graphql(`
  mutation RenameUnit($input: RenameUnitInput!) {
    renameUnit(input: $input) {
      unit {
        id
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...AnswerRefusalParts
      }
      wouldHappen {
        ...HappeningParts
      }
    }
  }
`);

/** Moves a unit below another one. */
export const MoveUnitCommand = graphql(`
  mutation MoveUnit($input: MoveUnitInput!) {
    moveUnit(input: $input) {
      unit {
        id
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...AnswerRefusalParts
      }
      wouldHappen {
        ...HappeningParts
      }
    }
  }
`);

/** Corrects an entry about a unit. */
export const CorrectUnitCommand = graphql(`
  mutation CorrectUnit($input: CorrectUnitInput!) {
    correctUnit(input: $input) {
      unit {
        id
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...AnswerRefusalParts
      }
      wouldHappen {
        ...HappeningParts
      }
    }
  }
`);

/** Establishes a post. */
export const EstablishPostCommand = graphql(`
  mutation EstablishPost($input: EstablishPostInput!) {
    establishPost(input: $input) {
      post {
        id
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...AnswerRefusalParts
      }
      wouldHappen {
        ...HappeningParts
      }
    }
  }
`);

/** Gives a post to a person. */
export const FillPostCommand = graphql(`
  mutation FillPost($input: FillPostInput!) {
    fillPost(input: $input) {
      post {
        id
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...AnswerRefusalParts
      }
      wouldHappen {
        ...HappeningParts
      }
    }
  }
`);

/** Records that the holder left. */
export const VacatePostCommand = graphql(`
  mutation VacatePost($input: VacatePostInput!) {
    vacatePost(input: $input) {
      post {
        id
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...AnswerRefusalParts
      }
      wouldHappen {
        ...HappeningParts
      }
    }
  }
`);

/** Passes a post from its holder to a successor. */
export const HandOverPostCommand = graphql(`
  mutation HandOverPost($input: HandOverPostInput!) {
    handOverPost(input: $input) {
      post {
        id
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...AnswerRefusalParts
      }
      wouldHappen {
        ...HappeningParts
      }
    }
  }
`);

/** Prolongs a term. */
export const ExtendTermCommand = graphql(`
  mutation ExtendTerm($input: ExtendTermInput!) {
    extendTerm(input: $input) {
      post {
        id
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...AnswerRefusalParts
      }
      wouldHappen {
        ...HappeningParts
      }
    }
  }
`);

/** Corrects an entry about a post. */
export const CorrectPostCommand = graphql(`
  mutation CorrectPost($input: CorrectPostInput!) {
    correctPost(input: $input) {
      post {
        id
      }
      receipt {
        ...ReceiptParts
      }
      refusal {
        ...AnswerRefusalParts
      }
      wouldHappen {
        ...HappeningParts
      }
    }
  }
`);

/** Opens an account for a person. */
export const InvitePersonDocument = graphql(`
  mutation InvitePerson($email: String!, $displayName: String!, $commandId: ID!) {
    invitePerson(email: $email, displayName: $displayName, commandId: $commandId) {
      person {
        id
        displayName
      }
      password
      refusal {
        ...RefusalParts
      }
    }
  }
`);
