import { Caller, Reads, Request, type RequestContext } from '@gongjian/graphql';
import type { Actor } from '@gongjian/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DirectoryImport } from './directory-import.js';
import { ImportDirectoryInput, ImportRehearsalArgs } from './import.inputs.js';
import { ImportPayload, ImportRehearsal } from './import.types.js';
import { refuseOthers } from './people.resolver.js';

/** Units, posts and people from a workbook: looked at first, then made row by row. */
@Resolver()
export class ImportResolver {
  constructor(
    private readonly directoryImport: DirectoryImport,
    private readonly reads: Reads,
  ) {}

  @Query(() => ImportRehearsal, {
    description: '导入预演（管理员）：不作任何记录。What importing the workbook would do, for administrators.',
  })
  async importRehearsal(@Args() incoming: ImportRehearsalArgs, @Caller() actor: Actor, @Request() context: RequestContext) {
    refuseOthers(actor);
    await this.reads.atAll(incoming, context);
    return this.directoryImport.rehearse(incoming, actor, context);
  }

  @Mutation(() => ImportPayload, {
    description:
      '导入一段，从 after 之后的行开始；重复调用不会重复新建。Imports a stretch of rows beginning after `after`; repeating it makes nothing twice.',
  })
  importDirectory(
    @Args('input') { after, dryRun = false, ...incoming }: ImportDirectoryInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    refuseOthers(actor);
    return this.directoryImport.carryOut(incoming, { after, dryRun }, actor, context);
  }
}
