import {
  CommandInput,
  DateField,
  EnumField,
  EnumsField,
  HashField,
  IdField,
  IntField,
  LineField,
  PartsField,
  ProseField,
  StatementField,
  TextField,
} from '@gongjian/graphql';
import type { Id, LocalDate } from '@gongjian/kernel';
import { InputType } from '@nestjs/graphql';
import type { AgreementKind, Area } from '../events/index.js';
import { AgreementKindEnum, AreaEnum } from './agreements.types.js';

@InputType()
export class PartyInput {
  @IdField()
  unitId: Id;

  @LineField({ nullable: true, description: '在协议中的称谓，默认按次序为甲方、乙方……。How the text calls it.' })
  role?: string;
}

@InputType()
export class ClauseInput {
  @IdField({
    nullable: true,
    description: '条款编号，在各版本中保持不变；新条款可省略。The same through all versions; new clauses may omit it.',
  })
  clauseId?: Id;

  @LineField()
  heading: string;

  @ProseField()
  text: string;
}

/** All that an agreement says. */
@InputType({ isAbstract: true })
export abstract class ContentInput extends CommandInput {
  @EnumField(AgreementKindEnum)
  kind: AgreementKind;

  @LineField()
  title: string;

  @LineField({ nullable: true })
  documentNumber?: string;

  @PartsField(() => PartyInput, { min: 2, max: 20 })
  parties: PartyInput[];

  @PartsField(() => ClauseInput, { min: 1, max: 200 })
  clauses: ClauseInput[];

  @EnumsField(AreaEnum, { nullable: true })
  areas?: Area[];

  @DateField()
  effectiveFrom: LocalDate;

  @DateField({ nullable: true })
  effectiveTo?: LocalDate;
}

/** What an agreement is to say otherwise; what is left out stays. */
@InputType({ isAbstract: true })
export abstract class ChangeInput extends CommandInput {
  @IdField()
  agreementId: Id;

  @EnumField(AgreementKindEnum, { nullable: true })
  kind?: AgreementKind;

  @LineField({ nullable: true })
  title?: string;

  @LineField({ nullable: true })
  documentNumber?: string;

  @PartsField(() => PartyInput, { nullable: true, min: 2, max: 20 })
  parties?: PartyInput[];

  @PartsField(() => ClauseInput, { nullable: true, min: 1, max: 200 })
  clauses?: ClauseInput[];

  @EnumsField(AreaEnum, { nullable: true })
  areas?: Area[];

  @DateField({ nullable: true })
  effectiveFrom?: LocalDate;

  @DateField({ nullable: true })
  effectiveTo?: LocalDate;
}

/** A command about an agreement that exists. */
@InputType({ isAbstract: true })
export abstract class AgreementInput extends CommandInput {
  @IdField()
  agreementId: Id;
}

/** A command that gives a reason. */
@InputType({ isAbstract: true })
export abstract class ReasonInput extends AgreementInput {
  @ProseField()
  reason: string;
}

@InputType()
export class DraftAgreementInput extends ContentInput {}

@InputType()
export class ReviseDraftInput extends ContentInput {
  @IdField()
  agreementId: Id;
}

@InputType()
export class ProposeVersionInput extends ChangeInput {
  @IntField({
    nullable: true,
    description: '所依据的版本；若已有更新的版本则拒绝。The version it answers; refused where there is a later one.',
  })
  basedOn?: number;
}

@InputType()
export class CommentOnClauseInput extends AgreementInput {
  @IntField()
  version: number;

  @IdField()
  clauseId: Id;

  @ProseField()
  text: string;
}

@InputType()
export class AcceptVersionInput extends AgreementInput {
  @IntField()
  version: number;

  @HashField({ description: '所读版本的内容指纹。Hash of the version that was read.' })
  contentHash: string;
}

@InputType()
export class OpenForSigningInput extends AgreementInput {
  @DateField({ nullable: true })
  signBy?: LocalDate;
}

@InputType()
export class SignAgreementInput extends AgreementInput {
  @HashField({ description: '所读版本的内容指纹。Hash of the version that was read.' })
  contentHash: string;

  @TextField({
    nullable: true,
    max: 200,
    description: '重新输入本人密码；仅试办时可省略。The password, entered again; only a dry run does without.',
  })
  password?: string;

  @StatementField({
    nullable: true,
    description: '签署意见，可不填；以本人密钥加密保存。What the signatory has to say, kept sealed under the own key.',
  })
  opinion?: string;
}

@InputType()
export class DeclineAgreementInput extends ReasonInput {}

@InputType()
export class WithdrawAgreementInput extends ReasonInput {}

@InputType()
export class RejectTerminationInput extends ReasonInput {}

@InputType()
export class ProposeTerminationInput extends ReasonInput {
  @DateField({ nullable: true, description: '自该日起不再有效，默认为今天。The first day on which it no longer holds; today unless told.' })
  on?: LocalDate;
}

@InputType()
export class AgreeToTerminationInput extends AgreementInput {}

@InputType()
export class EnterPaperAgreementInput extends ContentInput {
  @DateField()
  signedOn: LocalDate;

  @IdField({
    description:
      '扫描件：先以 POST /files 上传，不指明所属对象；协议的编号由其得出。The scan, uploaded before by POST /files, for no object yet; the id of the agreement follows from it.',
  })
  scanFileId: Id;
}

@InputType()
export class NudgePartyInput extends AgreementInput {
  @IdField({ description: '被催办的签约方。The party to ask.' })
  unitId: Id;

  @LineField({ nullable: true })
  message?: string;
}

@InputType()
export class CorrectAgreementInput extends ChangeInput {
  @IdField({ description: '要更正的记录（时间线条目）。The entry to correct, as the timeline names it.' })
  corrects: Id;

  @ProseField()
  reason: string;

  @DateField({ nullable: true, description: '更正签署期限。The day to sign by, as it should have been.' })
  signBy?: LocalDate;

  @DateField({ nullable: true, description: '更正纸质协议的签署日期。The day on the paper.' })
  signedOn?: LocalDate;

  @ProseField({ nullable: true, description: '更正意见内容。The comment as it should have been.' })
  text?: string;
}
