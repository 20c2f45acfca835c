import type { Command, FileRef, Id, LocalDate, UnitId } from '@gongjian/kernel';
import type { Content } from '../events/index.js';
import type { ContentChange, ContentWish } from './rules/content.js';

interface About {
  readonly agreementId: Id;
}

/** What the text is to be: whole, or only what is to change of the current one; neither keeps it as it is. */
export interface Rewording {
  readonly content?: ContentWish;
  readonly change?: ContentChange;
}

/** Everything one can ask of an agreement. */
export type AgreementCommand =
  | Command<'DraftAgreement', About & { content: ContentWish }>
  | Command<'ReviseDraft', About & { content: ContentWish }>
  | Command<'ProposeVersion', About & Rewording & { basedOn?: number }>
  | Command<'CommentOnClause', About & { commentId: Id; version: number; clauseId: Id; text: string }>
  | Command<'AcceptVersion', About & { version: number; contentHash: string }>
  | Command<'OpenForSigning', About & { signBy?: LocalDate }>
  | Command<'SignAgreement', About & { contentHash: string; method: 'password'; opinion?: string }>
  | Command<'DeclineAgreement', About & { reason: string }>
  | Command<'WithdrawAgreement', About & { reason: string }>
  | Command<'ProposeTermination', About & { reason: string; on?: LocalDate }>
  | Command<'AgreeToTermination', About>
  | Command<'RejectTermination', About & { reason: string }>
  | Command<'EnterPaperAgreement', About & { content: ContentWish; signedOn: LocalDate; scanFileId: Id }>
  | Command<'NudgeParty', About & { unitId: UnitId; message?: string }>
  | Command<'RemindParties', About & { about: 'ending' | 'signing'; on: LocalDate; daysBefore?: number }>
  | Command<
      'CorrectAgreement',
      About & Rewording & { corrects: Id; reason: string; signBy?: LocalDate; signedOn?: LocalDate; text?: string }
    >;

/** What decisions on agreements need from elsewhere; given with the commands that carry content or a scan. */
export interface AgreementFacts {
  /** The wished content, or the current one with the wished changes, with the names that the parties bear now. */
  readonly content?: Content;
  /** Hash of the canonical bytes of that content. */
  readonly contentHash?: string;
  /** Parties that the directory does not know. */
  readonly unknownUnits?: readonly UnitId[];
  readonly scan?: FileRef;
}
