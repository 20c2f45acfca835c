import { AtLeastArgs, CommandInput, EnumField, IdField, PageArgs, TextField, enumOf } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { ArgsType, Field, InputType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { type ErasureGround, erasureGrounds } from '../events/index.js';

/** Why a person is erased. */
export const ErasureGroundEnum = enumOf('ErasureGround', erasureGrounds, '注销事由。Why a person is erased.');

/** Which people are wanted. */
@InputType()
export class PeopleFilter {
  @TextField({
    nullable: true,
    max: 100,
    description: '姓名的一部分；所辖单位的人员也可用邮箱的一部分。A part of the name, or of the address where it is told.',
  })
  text?: string;
}

/** People for administrators. */
@ArgsType()
export class PeopleArgs extends PickType(PageArgs, ['first', 'after', 'last', 'before', 'atLeast'], ArgsType) {
  @Field(() => PeopleFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PeopleFilter)
  filter?: PeopleFilter;
}

/** The person to look at before erasing. */
@ArgsType()
export class ErasurePreviewArgs extends AtLeastArgs {
  @IdField()
  personId: Id;
}

@InputType()
export class ResetPasswordInput extends CommandInput {
  @IdField()
  personId: Id;

  @TextField({ max: 200, description: '重新输入本人密码。The own password, entered again.' })
  password: string;
}

@InputType()
export class ErasePersonInput extends CommandInput {
  @IdField()
  personId: Id;

  @EnumField(ErasureGroundEnum)
  ground: ErasureGround;

  @TextField({ max: 200, description: '重新输入本人密码。The own password, entered again.' })
  password: string;
}
