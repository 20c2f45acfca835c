import { SortDirection } from '@gongjian/directory/graphql';
import { AsOfArgs, EnumField, IdField, IntField, LineField, PageArgs, PartField, TruePageArgs, enumOf } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import type { AgreementPhase } from '../domain/agreement.state.js';
import type { Standing } from '../domain/rules/standing.js';
import type { AgreementKind, Area } from '../events/index.js';
import { AgreementKindEnum, AgreementPhaseEnum, AreaEnum, StandingEnum } from './agreements.types.js';

@InputType()
export class AgreementFilter {
  @EnumField(AgreementPhaseEnum, { nullable: true })
  phase?: AgreementPhase;

  @EnumField(StandingEnum, {
    nullable: true,
    description: '效力，生效中的含即将到期的。Standing; those in force include those that end soon.',
  })
  standing?: Standing;

  @EnumField(AgreementKindEnum, { nullable: true })
  kind?: AgreementKind;

  @IdField({ nullable: true, description: '签约方。One of the parties.' })
  unitId?: Id;

  @EnumField(AreaEnum, { nullable: true })
  area?: Area;

  @LineField({ nullable: true, description: '标题、文号或签约方名称包含的文字。Part of title, number or a party’s name.' })
  text?: string;

  @Field(() => Boolean, { nullable: true, description: '只看等我办理的。Only what waits for the caller.' })
  @IsOptional()
  waitingForMe?: boolean;
}

const sortFields = ['changedAt', 'title', 'effectiveFrom', 'effectiveTo'] as const;

/** What agreements are sorted by. */
export const AgreementSortField = enumOf('AgreementSortField', sortFields, '排序字段。What to sort by.');

@InputType()
export class AgreementSort {
  @EnumField(AgreementSortField)
  field: (typeof sortFields)[number];

  @EnumField(SortDirection)
  direction: 'asc' | 'desc';
}

@ArgsType()
export class AgreementsArgs extends TruePageArgs {
  @PartField(() => AgreementFilter, { nullable: true })
  filter?: AgreementFilter;

  @PartField(() => AgreementSort, { nullable: true })
  sort?: AgreementSort;
}

@InputType()
export class RegisterFilter {
  @EnumField(AgreementKindEnum, { nullable: true })
  kind?: AgreementKind;

  @LineField({ nullable: true })
  text?: string;

  @EnumField(StandingEnum, { nullable: true, description: '默认为有效的协议。Those in force unless told otherwise.' })
  standing?: Standing;
}

@ArgsType()
export class RegisterEntryArgs extends AsOfArgs {
  @IdField()
  id: Id;
}

@ArgsType()
export class RegisterArgs extends PageArgs {
  @PartField(() => RegisterFilter, { nullable: true })
  filter?: RegisterFilter;
}

@ArgsType()
export class ChangesArgs {
  @IntField({ max: 10_000 })
  from: number;

  @IntField({ max: 10_000 })
  to: number;
}
