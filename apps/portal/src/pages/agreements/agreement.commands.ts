import '../../client/fragments.js';
import { graphql } from '../../gql/index.js';

/** What every answer to an agreement command brings back; the page itself asks again at the receipt's position. */
export const AgreementAnswer = graphql(`
  fragment AgreementAnswer on AgreementPayload {
    agreement {
      id
      phase
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
`);

/** Begins an agreement. */
export const DraftAgreement = graphql(`
  mutation DraftAgreement($input: DraftAgreementInput!) {
    draftAgreement(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Changes a draft that no other party has seen yet. */
export const ReviseDraft = graphql(`
  mutation ReviseDraft($input: ReviseDraftInput!) {
    reviseDraft(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Puts a version before the other parties. */
export const ProposeVersion = graphql(`
  mutation ProposeVersion($input: ProposeVersionInput!) {
    proposeVersion(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Says something about one clause of one version. */
export const CommentOnClause = graphql(`
  mutation CommentOnClause($input: CommentOnClauseInput!) {
    commentOnClause(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Accepts a version by the hash of its content. */
export const AcceptVersion = graphql(`
  mutation AcceptVersion($input: AcceptVersionInput!) {
    acceptVersion(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Calls the parties to sign. */
export const OpenForSigning = graphql(`
  mutation OpenForSigning($input: OpenForSigningInput!) {
    openForSigning(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Signs for the unit acted for. */
export const SignAgreement = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Sends the agreement back into negotiation. */
export const DeclineAgreement = graphql(`
  mutation DeclineAgreement($input: DeclineAgreementInput!) {
    declineAgreement(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Takes the agreement back before it is concluded. */
export const WithdrawAgreement = graphql(`
  mutation WithdrawAgreement($input: WithdrawAgreementInput!) {
    withdrawAgreement(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Asks the other parties to end the agreement. */
export const ProposeTermination = graphql(`
  mutation ProposeTermination($input: ProposeTerminationInput!) {
    proposeTermination(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Agrees to the end that another party asked for. */
export const AgreeToTermination = graphql(`
  mutation AgreeToTermination($input: AgreeToTerminationInput!) {
    agreeToTermination(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Enters an agreement that was signed on paper. */
export const EnterPaperAgreement = graphql(`
  mutation EnterPaperAgreement($input: EnterPaperAgreementInput!) {
    enterPaperAgreement(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Asks a party whose turn it is. */
export const NudgeParty = graphql(`
  mutation NudgeParty($input: NudgePartyInput!) {
    nudgeParty(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Sets a mistaken entry right. */
export const CorrectAgreement = graphql(`
  mutation CorrectAgreement($input: CorrectAgreementInput!) {
    correctAgreement(input: $input) {
      ...AgreementAnswer
    }
  }
`);

/** Refuses the end that another party asked for, or takes the own proposal back. */
export const RejectTermination = graphql(`
  mutation RejectTermination($input: RejectTerminationInput!) {
    rejectTermination(input: $input) {
      ...AgreementAnswer
    }
  }
`);
