import { Unit, Person, Post } from '@gongjian/directory/graphql';
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
import { PersonalText } from '@gongjian/identity';
import type { Id, Instant, LocalDate } from '@gongjian/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { standings } from '../domain/rules/standing.js';
import { agreementKinds, areas } from '../events/index.js';
import { AgreementVersion } from './versions.types.js';

/** The kinds of agreements. */
export const AgreementKindEnum = enumOf('AgreementKind', agreementKinds, '协议类型。The kinds of agreements.');

/** The areas of co-building. */
export const AreaEnum = enumOf('Area', areas, '共建领域。The areas of co-building.');

/** Where an agreement stands. */
export const AgreementPhaseEnum = enumOf(
  'AgreementPhase',
  ['draft', 'negotiating', 'agreed', 'signing', 'concluded', 'terminated', 'withdrawn'] as const,
  '协议阶段。Where an agreement stands.',
);

/** What the calendar makes of a concluded agreement. */
export const StandingEnum = enumOf(
  'AgreementStanding',
  standings,
  '效力状态，按日期推算。What the calendar makes of a concluded agreement.',
);

/** Who signed for a party. */
@ObjectType({ description: '签署人。Who signed for a party.' })
export class SignedBy {
  @Field(() => Unit, { nullable: true })
  unit: Unit | null;

  @Field(() => Post, { nullable: true })
  post: Post | null;

  @Field(() => Person, { nullable: true })
  person: Person | null;

  @Field(() => PersonalText, { nullable: true, description: '签署意见。What the signatory said with the signature.' })
  opinion: PersonalText | null;
}

/** A party under the name it had in the text. */
@ObjectType({ description: '签约方，名称以协议文本为准。A party, by the name that stands in the text.' })
export class Party {
  @Field(() => Unit, { nullable: true })
  unit: Unit | null;

  @Field()
  name: string;

  @Field()
  role: string;

  @Field(() => Int, { nullable: true, description: '最近同意的版本。The latest version it accepted.' })
  acceptedVersion: number | null;

  @Field(() => DateTimeScalar, { nullable: true })
  signedAt: Instant | null;

  @Field(() => SignedBy, { nullable: true })
  signedBy: SignedBy | null;
}

/** How an agreement was concluded on paper. */
@ObjectType({ description: '纸质协议。An agreement concluded on paper.' })
export class PaperAgreement {
  @Field(() => DateScalar)
  signedOn: LocalDate;

  @Field(() => FileView)
  scan: FileView;
}

/** The proposal to end an agreement early. */
@ObjectType({ description: '终止提议。The proposal to end the agreement early.' })
export class Termination {
  @Field(() => Unit, { nullable: true })
  proposedBy: Unit | null;

  @Field(() => DateTimeScalar)
  proposedAt: Instant;

  @Field()
  reason: string;

  @Field(() => DateScalar, { description: '自该日起不再有效。The first day on which it no longer holds.' })
  on: LocalDate;

  @Field(() => [Unit])
  agreedBy: Unit[];
}

/** A refusal to sign. */
@ObjectType({ description: '不予签署的记录。A refusal to sign.' })
export class Decline {
  @Field(() => Unit, { nullable: true })
  unit: Unit | null;

  @Field(() => Int)
  version: number;

  @Field()
  reason: string;

  @Field(() => DateTimeScalar)
  at: Instant;
}

/** An agreement between units. */
@ObjectType({ implements: () => Node, description: '共建协议。An agreement between units.' })
export class Agreement implements Node {
  id: Id;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  documentNumber: string | null;

  @Field(() => AgreementKindEnum)
  kind: string;

  @Field(() => AgreementPhaseEnum)
  phase: string;

  @Field(() => StandingEnum, { nullable: true, description: '签署完毕后按日期推算。From the dates, once concluded.' })
  standing: string | null;

  @Field(() => [AreaEnum])
  areas: readonly string[];

  @Field(() => [Party])
  parties: Party[];

  @Field(() => AgreementVersion, {
    nullable: true,
    description: '当前版本；起草阶段为草稿（第 0 版）。The current version; version 0 is the draft.',
  })
  current: AgreementVersion | null;

  @Field(() => [AgreementVersion])
  versions: AgreementVersion[];

  @Field(() => Unit, { nullable: true })
  draftedBy: Unit | null;

  @Field(() => DateScalar)
  effectiveFrom: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: '协议期限的最后一天；空为无固定期限。Last day of the term; none for no end.' })
  effectiveTo: LocalDate | null;

  @Field(() => DateScalar, { nullable: true })
  signBy: LocalDate | null;

  @Field(() => DateTimeScalar, { nullable: true })
  concludedAt: Instant | null;

  @Field(() => String, { nullable: true, description: '当前版本的规范文本，签署即针对这些字节。The exact bytes that are signed, as text.' })
  canonicalDocument: string | null;

  @Field(() => String, { nullable: true, description: '规范文本的 SHA-256。SHA-256 of the canonical document.' })
  contentHash: string | null;

  @Field(() => PaperAgreement, { nullable: true })
  paper: PaperAgreement | null;

  @Field(() => Termination, { nullable: true })
  termination: Termination | null;

  @Field(() => DateScalar, { nullable: true })
  terminatedOn: LocalDate | null;

  @Field(() => String, { nullable: true })
  withdrawalReason: string | null;

  @Field(() => [Decline])
  declines: Decline[];

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
export class AgreementConnection extends Connection(Agreement) {}

@ObjectType()
export class AgreementPayload extends Payload(Agreement, 'agreement') {}

/** What the public may know of an agreement. */
@ObjectType({ description: '协议登记簿条目，公开。An entry of the public register.' })
export class RegisterEntry {
  @Field(() => ID)
  id: Id;

  @Field()
  title: string;

  @Field(() => AgreementKindEnum)
  kind: string;

  @Field(() => String, { nullable: true })
  documentNumber: string | null;

  @Field(() => [String])
  partyNames: readonly string[];

  @Field(() => DateScalar)
  effectiveFrom: LocalDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: '有效期的最后一天；提前终止的，为终止的前一天。The last day of the term, or the one before it was terminated.',
  })
  effectiveTo: LocalDate | null;

  @Field(() => StandingEnum, { nullable: true })
  standing: string | null;
}

@ObjectType()
export class RegisterEntryConnection extends Connection(RegisterEntry) {}
