import { CommandInput, DateField, EnumField, IdField, LineField, PageArgs, PartField, enumOf } from '@gongjian/graphql';
import type { Id, LocalDate } from '@gongjian/kernel';
import { ArgsType, InputType } from '@nestjs/graphql';
import type { PostKind, UnitKind } from '../events/index.js';
import { PostKindEnum, SortDirection, UnitKindEnum } from './directory.types.js';

@InputType()
export class UnitFilter {
  @EnumField(UnitKindEnum, { nullable: true })
  kind?: UnitKind;

  @LineField({ nullable: true, description: '名称（含曾用名）包含的文字。Part of the name, former names included.' })
  text?: string;

  @IdField({ nullable: true, description: '直接上级单位。The unit directly above.' })
  parentId?: Id;
}

/** What units are sorted by. */
export const UnitSortField = enumOf('UnitSortField', ['name', 'kind'] as const, '排序字段。What to sort by.');

@InputType()
export class UnitSort {
  @EnumField(UnitSortField)
  field: 'name' | 'kind';

  @EnumField(SortDirection)
  direction: 'asc' | 'desc';
}

@ArgsType()
export class UnitsArgs extends PageArgs {
  @PartField(() => UnitFilter, { nullable: true })
  filter?: UnitFilter;

  @PartField(() => UnitSort, { nullable: true })
  sort?: UnitSort;
}

@InputType()
export class RegisterUnitInput extends CommandInput {
  @IdField({ nullable: true, description: '新单位的编号，可由调用方给定。The new id, if the caller chooses it.' })
  unitId?: Id;

  @LineField()
  name: string;

  @EnumField(UnitKindEnum)
  kind: UnitKind;

  @IdField({ nullable: true, description: '上级单位；空为独立的根单位。The unit above; none for a root.' })
  parentId?: Id;
}

@InputType()
export class RenameUnitInput extends CommandInput {
  @IdField()
  unitId: Id;

  @LineField()
  name: string;
}

@InputType()
export class MoveUnitInput extends CommandInput {
  @IdField()
  unitId: Id;

  @IdField({ nullable: true, description: '新的上级单位；空为独立的根单位。The new unit above; none for a root.' })
  parentId?: Id;
}

@InputType()
export class CorrectUnitInput extends CommandInput {
  @IdField()
  unitId: Id;

  @IdField({ description: '要更正的记录（时间线条目）。The entry to correct, as the timeline names it.' })
  corrects: Id;

  @LineField()
  reason: string;

  @LineField({ nullable: true })
  name?: string;

  @EnumField(UnitKindEnum, { nullable: true })
  kind?: UnitKind;
}

@InputType()
export class EstablishPostInput extends CommandInput {
  @IdField({ nullable: true, description: '新岗位的编号，可由调用方给定。The new id, if the caller chooses it.' })
  postId?: Id;

  @IdField()
  unitId: Id;

  @EnumField(PostKindEnum)
  kind: PostKind;

  @LineField()
  title: string;
}

@InputType()
export class FillPostInput extends CommandInput {
  @IdField()
  postId: Id;

  @IdField()
  personId: Id;

  @DateField()
  from: LocalDate;

  @DateField({ nullable: true })
  until?: LocalDate;
}

@InputType()
export class VacatePostInput extends CommandInput {
  @IdField()
  postId: Id;

  @LineField({ nullable: true })
  reason?: string;
}

@InputType()
export class HandOverPostInput extends CommandInput {
  @IdField()
  postId: Id;

  @IdField({ description: '继任者。The successor.' })
  personId: Id;

  @DateField({ description: '继任者任期的第一天。First day of the term of the successor.' })
  from: LocalDate;

  @DateField({ nullable: true })
  until?: LocalDate;

  @LineField({ nullable: true, description: '离任原因。Why the holder leaves.' })
  reason?: string;
}

@InputType()
export class ExtendTermInput extends CommandInput {
  @IdField()
  postId: Id;

  @DateField()
  until: LocalDate;
}

@InputType()
export class CorrectPostInput extends CommandInput {
  @IdField()
  postId: Id;

  @IdField({ description: '要更正的记录（时间线条目）。The entry to correct, as the timeline names it.' })
  corrects: Id;

  @LineField()
  reason: string;

  @LineField({ nullable: true })
  title?: string;

  @DateField({ nullable: true })
  from?: LocalDate;

  @DateField({ nullable: true })
  until?: LocalDate;
}
