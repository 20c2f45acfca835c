import { SortDirection } from '@gongjian/directory/graphql';
import { EnumField, IdField, LineField, PartField, TruePageArgs, enumOf } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import type { BrandPhase } from '../domain/brand.state.js';
import type { Level } from '../events/index.js';
import { BrandLevelEnum, BrandPhaseEnum } from './brands.types.js';

@InputType()
export class BrandFilter {
  @EnumField(BrandPhaseEnum, { nullable: true })
  phase?: BrandPhase;

  @EnumField(BrandLevelEnum, { nullable: true, description: '最高认定级别。The highest level reached.' })
  level?: Level;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否已获认定，已撤回的都不算。Whether it has been recognised; those withdrawn count as neither.',
  })
  @IsOptional()
  recognised?: boolean;

  @IdField({ nullable: true, description: '所属或合作单位。The owner or a partner.' })
  unitId?: Id;

  @IdField({ nullable: true })
  ownerUnitId?: Id;

  @IdField({ nullable: true })
  cohortId?: Id;

  @IdField({ nullable: true })
  agreementId?: Id;

  @IdField({ nullable: true })
  projectId?: Id;

  @LineField({ nullable: true, description: '名称或简介包含的文字。Part of the name or the description.' })
  text?: string;

  @Field(() => Boolean, { nullable: true, description: '等待本单位办理。Waits for the unit the caller acts for.' })
  @IsOptional()
  waitingForMe?: boolean;
}

const sortFields = ['changedAt', 'name', 'level', 'recognisedOn'] as const;
/** What brands are sorted by. */
export const BrandSortField = enumOf('BrandSortField', sortFields, '排序字段。What to sort by.');

@InputType()
export class BrandSort {
  @EnumField(BrandSortField)
  field: (typeof sortFields)[number];

  @EnumField(SortDirection)
  direction: 'asc' | 'desc';
}

@ArgsType()
export class BrandsArgs extends TruePageArgs {
  @PartField(() => BrandFilter, { nullable: true })
  filter?: BrandFilter;

  @PartField(() => BrandSort, { nullable: true })
  sort?: BrandSort;
}
