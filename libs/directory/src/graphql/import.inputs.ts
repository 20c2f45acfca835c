import { AtLeastArgs, DryRunField, IdField, IntField } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { ArgsType, InputType } from '@nestjs/graphql';

/** A workbook that was uploaded under `files/{subjectId}`. */
@ArgsType()
export class ImportRehearsalArgs extends AtLeastArgs {
  @IdField()
  subjectId: Id;

  @IdField()
  fileId: Id;
}

@InputType()
export class ImportDirectoryInput {
  @IdField()
  subjectId: Id;

  @IdField()
  fileId: Id;

  @IntField({ min: 0, description: '已处理的行数。How many rows are done already.' })
  after: number;

  @DryRunField()
  dryRun?: boolean;
}
