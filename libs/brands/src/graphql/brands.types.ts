import { Person, PersonalText, Unit } from '@gongjian/directory/graphql';
import {
  AvailableAction,
  Connection,
  DateScalar,
  DateTimeScalar,
  FileView,
  LifeStep,
  Node,
  Payload,
  Waiting,
  enumOf,
} from '@gongjian/graphql';
import type { Id, Instant, LocalDate } from '@gongjian/kernel';
import { Project } from '@gongjian/projects/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type BrandPhase, brandPhases } from '../domain/brand.state.js';
import { type Level, levels } from '../events/index.js';

/** Where a brand stands in its life. */
export const BrandPhaseEnum = enumOf(
  'BrandPhase',
  brandPhases.filter((phase) => phase !== 'absent'),
  '品牌阶段。Where a brand stands in its life.',
);

/** At which a brand can be recognised, in rising order. */
export const BrandLevelEnum = enumOf('BrandLevel', levels, '认定级别，由低到高。Levels of recognition, in rising order.');

/** A cohort of brands. */
@ObjectType({ implements: () => Node, description: '培育批次。A cohort of brands.' })
export class Cohort implements Node {
  id: Id;

  @Field()
  title: string;

  @Field(() => DateScalar)
  startsOn: LocalDate;

  @Field(() => DateScalar)
  endsOn: LocalDate;

  @Field(() => Unit, { nullable: true, description: '开设单位。The unit that opened it.' })
  unit: Unit | null;

  @Field(() => Int)
  revision: number;
}

@ObjectType({ description: '认定文件。The document that proves a recognition.' })
export class BrandDocument {
  @Field({ description: '文号。The document number.' })
  number: string;

  @Field()
  title: string;

  @Field()
  issuer: string;

  @Field(() => DateScalar)
  issuedOn: LocalDate;

  @Field(() => FileView, { nullable: true })
  file: FileView | null;
}

@ObjectType({ description: '认定。A recognition with its document.' })
export class BrandRecognition {
  @Field(() => BrandLevelEnum)
  level: Level;

  @Field(() => DateScalar)
  recognisedOn: LocalDate;

  @Field(() => BrandDocument)
  document: BrandDocument;
}

@ObjectType({ description: '试点。The pilot.' })
export class BrandPilot {
  @Field(() => DateScalar)
  startedOn: LocalDate;

  @Field()
  plan: string;

  @Field(() => DateScalar, { nullable: true, description: '中期检查期限。When the mid-term check is due.' })
  checkDueOn: LocalDate | null;
}

@ObjectType({ description: '中期检查。A mid-term check.' })
export class BrandMidTermCheck {
  @Field()
  passed: boolean;

  @Field()
  opinion: string;

  @Field(() => DateScalar)
  checkedOn: LocalDate;

  @Field(() => [FileView])
  evidence: FileView[];
}

@ObjectType({ description: '案例。What the brand did well, made known.' })
export class BrandCase {
  @Field(() => ID)
  caseId: Id;

  @Field()
  title: string;

  @Field()
  summary: string;

  @Field(() => [String], { description: '发布渠道。Where it was published.' })
  channels: string[];

  @Field(() => PersonalText, { nullable: true, description: '引语及其出处。What a person is quoted with.' })
  quote: PersonalText | null;

  @Field(() => DateScalar)
  on: LocalDate;

  @Field(() => [FileView])
  files: FileView[];
}

@ObjectType({ description: '撤回。Why and when the brand was given up.' })
export class BrandWithdrawal {
  @Field()
  reason: string;

  @Field(() => DateScalar)
  on: LocalDate;

  @Field(() => Person, { nullable: true })
  person: Person | null;
}

/** A brand. */
@ObjectType({ implements: () => Node, description: '品牌。A brand.' })
export class Brand implements Node {
  id: Id;

  @Field()
  name: string;

  @Field()
  description: string;

  @Field(() => BrandPhaseEnum)
  phase: BrandPhase;

  @Field(() => Unit, { nullable: true, description: '所属单位。The owner.' })
  ownerUnit: Unit | null;

  @Field(() => [Unit])
  partnerUnits: Unit[];

  @Field(() => Project, { nullable: true })
  project: Project | null;

  @Field(() => Cohort, { nullable: true })
  cohort: Cohort | null;

  @Field(() => [BrandRecognition], { description: '认定，由低到高。Recognitions, in rising order.' })
  recognitions: BrandRecognition[];

  @Field(() => BrandLevelEnum, { nullable: true })
  highestLevel: Level | null;

  @Field(() => BrandPilot, { nullable: true })
  pilot: BrandPilot | null;

  @Field(() => BrandMidTermCheck, { nullable: true, description: '最近一次中期检查。The last check.' })
  midTermCheck: BrandMidTermCheck | null;

  @Field(() => [BrandMidTermCheck], { description: '全部中期检查。All checks.' })
  midTermChecks: BrandMidTermCheck[];

  @Field(() => [BrandCase])
  cases: BrandCase[];

  @Field(() => BrandWithdrawal, { nullable: true })
  withdrawal: BrandWithdrawal | null;

  @Field(() => [LifeStep])
  lifeCycle: LifeStep[];

  @Field(() => [AvailableAction])
  availableActions: AvailableAction[];

  @Field(() => [Waiting])
  waiting: Waiting[];

  @Field(() => Int)
  revision: number;

  @Field(() => DateTimeScalar)
  changedAt: Instant;
}

@ObjectType()
export class BrandConnection extends Connection(Brand) {}

@ObjectType()
export class CohortConnection extends Connection(Cohort) {}

@ObjectType()
export class BrandPayload extends Payload(Brand, 'brand') {}

@ObjectType()
export class CohortPayload extends Payload(Cohort, 'cohort') {}
