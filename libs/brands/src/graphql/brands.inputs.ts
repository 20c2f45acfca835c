import {
  CommandInput,
  DateField,
  EnumField,
  IdField,
  IdsField,
  LineField,
  LinesField,
  PartField,
  ProseField,
  StatementField,
} from '@gongjian/graphql';
import type { Id, LocalDate } from '@gongjian/kernel';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import type { Level } from '../events/index.js';
import { BrandLevelEnum } from './brands.types.js';

@InputType()
export class OpenCohortInput extends CommandInput {
  @IdField({ nullable: true, description: '新批次的编号，可由调用方给定。The new id, if the caller chooses it.' })
  cohortId?: Id;

  @LineField()
  title: string;

  @DateField()
  startsOn: LocalDate;

  @DateField()
  endsOn: LocalDate;
}

@InputType()
export class RegisterBrandInput extends CommandInput {
  @LineField()
  name: string;

  @ProseField()
  description: string;

  @IdField({ nullable: true, description: '所属单位，默认为所代表的单位。The owner; the unit acted for unless told.' })
  ownerUnitId?: Id;

  @IdsField({ nullable: true })
  partnerUnitIds?: Id[];

  @IdField({ nullable: true })
  agreementId?: Id;

  @IdField({ nullable: true })
  projectId?: Id;
}

@InputType({ isAbstract: true })
abstract class OfBrandInput extends CommandInput {
  @IdField()
  brandId: Id;
}

@InputType()
export class InitiateBrandInput extends OfBrandInput {
  @IdField()
  cohortId: Id;
}

@InputType()
export class StartPilotInput extends OfBrandInput {
  @ProseField()
  plan: string;

  @DateField({ nullable: true })
  checkDueOn?: LocalDate;
}

@InputType()
export class RecordMidTermCheckInput extends OfBrandInput {
  @Field()
  @IsBoolean()
  passed: boolean;

  @ProseField()
  opinion: string;

  @DateField({ nullable: true, description: '检查日期，默认为生效日期。The day of the check; the effective day unless told.' })
  checkedOn?: LocalDate;

  @IdsField({ max: 20, nullable: true, description: '已上传到本品牌的附件。Files uploaded for this brand.' })
  fileIds?: Id[];
}

@InputType()
export class BrandDocumentInput {
  @LineField()
  number: string;

  @LineField()
  title: string;

  @LineField()
  issuer: string;

  @DateField()
  issuedOn: LocalDate;

  @IdField({ nullable: true, description: '已上传到本品牌的认定文件。The document, uploaded for this brand.' })
  fileId?: Id;
}

@InputType()
export class RecogniseBrandInput extends OfBrandInput {
  @EnumField(BrandLevelEnum)
  level: Level;

  @DateField({ nullable: true, description: '认定日期，默认为发文日期。The day of recognition; that of the document unless told.' })
  recognisedOn?: LocalDate;

  @PartField(() => BrandDocumentInput)
  document: BrandDocumentInput;
}

/** The words of a person, kept sealed under that person's key. */
@InputType()
export class QuoteInput {
  @IdField({ description: '被引用者。Who is quoted.' })
  personId: Id;

  @StatementField()
  text: string;
}

@InputType()
export class PromoteBrandInput extends OfBrandInput {
  @LineField()
  title: string;

  @ProseField()
  summary: string;

  @LinesField({ nullable: true, max: 10, description: '发布渠道。Where it is published.' })
  channels?: string[];

  @PartField(() => QuoteInput, { nullable: true })
  quote?: QuoteInput;

  @IdsField({ max: 20, nullable: true, description: '已上传到本品牌的附件。Files uploaded for this brand.' })
  fileIds?: Id[];
}

@InputType()
export class WithdrawBrandInput extends OfBrandInput {
  @ProseField()
  reason: string;
}

@InputType()
export class RecognitionCorrectionInput {
  @EnumField(BrandLevelEnum)
  level: Level;

  @DateField({ nullable: true })
  recognisedOn?: LocalDate;

  @LineField({ nullable: true })
  number?: string;

  @LineField({ nullable: true })
  title?: string;

  @LineField({ nullable: true })
  issuer?: string;

  @DateField({ nullable: true })
  issuedOn?: LocalDate;
}

@InputType()
export class CorrectBrandInput extends OfBrandInput {
  @IdField({ description: '要更正的记录（时间线条目）。The entry to correct, as the timeline names it.' })
  corrects: Id;

  @ProseField()
  reason: string;

  @LineField({ nullable: true })
  name?: string;

  @ProseField({ nullable: true })
  description?: string;

  @DateField({ nullable: true, description: '最近一次中期检查的日期。The day of the last check.' })
  checkedOn?: LocalDate;

  @PartField(() => RecognitionCorrectionInput, { nullable: true })
  recognition?: RecognitionCorrectionInput;
}
