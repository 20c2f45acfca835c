import { RefusalView, enumOf } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { importSheets } from '../domain/import-sheets.js';

/** The sorts of rows of an import. */
export const ImportSheetEnum = enumOf('ImportSheet', importSheets, '导入的工作表。The sorts of rows of an import.');

/** What came of a row. */
export const rowOutcomes = ['toMake', 'exists', 'made', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];
export const RowOutcomeEnum = enumOf(
  'ImportOutcome',
  rowOutcomes,
  '一行的结果：将新建、已存在、已新建、被拒绝。What comes of a row: it is to be made, is there already, was made, or was refused.',
);

/** One row of the workbook. */
@ObjectType({ description: '工作簿中的一行。One row of the workbook.' })
export class ImportRow {
  @Field(() => ImportSheetEnum)
  sheet: string;

  @Field()
  sheetName: string;

  @Field(() => Int)
  row: number;

  @Field({ description: '单位名称、岗位名称或姓名。Name of the unit, title of the post, or name of the person.' })
  label: string;

  @Field(() => RowOutcomeEnum)
  outcome: RowOutcome;

  @Field(() => RefusalView, { nullable: true })
  refusal: RefusalView | null;

  @Field(() => String, {
    nullable: true,
    description: '新账号的初始密码，须转交本人；本人修改后不再给出。The first password of a new account, until its owner changes it.',
  })
  password: string | null;
}

/** Something that is wrong in the workbook, and where. */
@ObjectType({ description: '工作簿中的一处错误。Something that is wrong in the workbook, and where.' })
export class ImportFaultView {
  @Field({ description: '工作表名称；空为整个工作簿。The sheet; empty for the workbook as a whole.' })
  sheet: string;

  @Field(() => Int, { nullable: true })
  row: number | null;

  @Field(() => String, { nullable: true, description: '列的字母。The letters of the column.' })
  column: string | null;

  @Field(() => RefusalView)
  refusal: RefusalView;
}

/** What an import would do. */
@ObjectType({ description: '导入预演：将新建什么、已有什么、哪里有错。What an import would do; nothing is recorded.' })
export class ImportRehearsal {
  @Field(() => ID)
  fileId: Id;

  @Field(() => [ImportRow], { description: '按导入顺序排列。In the order of the import.' })
  rows: ImportRow[];

  @Field(() => [ImportFaultView], { description: '最多列出 500 处。At most 500 are listed.' })
  faults: ImportFaultView[];

  @Field(() => Int)
  faultCount: number;
}

/** A stretch of an import. */
@ObjectType({ description: '导入的一段。A stretch of an import.' })
export class ImportPayload {
  @Field(() => [ImportRow], { nullable: true })
  rows: ImportRow[] | null;

  @Field(() => Int, { nullable: true, description: '已处理的行数；下一次从这里继续。How many rows are done; go on from here.' })
  done: number | null;

  @Field(() => Int, { nullable: true })
  total: number | null;

  @Field(() => RefusalView, { nullable: true })
  refusal: RefusalView | null;
}
