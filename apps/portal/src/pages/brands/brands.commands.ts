import { graphql } from '../../gql/index.js';

/** Opens a cohort. */
export const OpenCohortCommand = graphql(`
  mutation OpenCohort($input: OpenCohortInput!) {
    openCohort(input: $input) {
      cohort {
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

/** Registers a brand. */
export const RegisterBrandCommand = graphql(`
  mutation RegisterBrand($input: RegisterBrandInput!) {
    registerBrand(input: $input) {
      brand {
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

/** Initiates a brand in a cohort. */
export const InitiateBrandCommand = graphql(`
  mutation InitiateBrand($input: InitiateBrandInput!) {
    initiateBrand(input: $input) {
      brand {
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

/** Starts the pilot. */
export const StartPilotCommand = graphql(`
  mutation StartPilot($input: StartPilotInput!) {
    startPilot(input: $input) {
      brand {
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

/** Records a mid-term check. */
export const RecordMidTermCheckCommand = graphql(`
  mutation RecordMidTermCheck($input: RecordMidTermCheckInput!) {
    recordMidTermCheck(input: $input) {
      brand {
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

/** Records a recognition with its document. */
export const RecogniseBrandCommand = graphql(`
  mutation RecogniseBrand($input: RecogniseBrandInput!) {
    recogniseBrand(input: $input) {
      brand {
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

/** Makes the brand known as a case. */
export const PromoteBrandCommand = graphql(`
  mutation PromoteBrand($input: PromoteBrandInput!) {
    promoteBrand(input: $input) {
      brand {
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

/** Withdraws a brand. */
export const WithdrawBrandCommand = graphql(`
  mutation WithdrawBrand($input: WithdrawBrandInput!) {
    withdrawBrand(input: $input) {
      brand {
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

/** Corrects an entry about a brand. */
export const CorrectBrandCommand = graphql(`
  mutation CorrectBrand($input: CorrectBrandInput!) {
    correctBrand(input: $input) {
      brand {
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
