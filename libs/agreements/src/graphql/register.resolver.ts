import { type At, Reads, Request, type RequestContext, dayShown } from '@gongjian/graphql';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { standingOf } from '../domain/rules/standing.js';
import { registerMatching } from '../read/agreement.filters.js';
import { type RegisterRow, agreementRegister, registerTermOf } from '../read/agreement-register.projection.js';
import { RegisterArgs, RegisterEntryArgs } from './agreements.args.js';
import { RegisterEntry, RegisterEntryConnection } from './agreements.types.js';

type RegisterAt = At<RegisterRow>;

/** The public register of agreements, read without signing in. */
@Resolver(() => RegisterEntry)
export class RegisterResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => RegisterEntryConnection, { description: '协议登记簿，无需登录。The public register of agreements.' })
  async agreementRegister(@Args() args: RegisterArgs, @Request() context: RequestContext) {
    const at = await this.reads.at(args, context);
    const where = registerMatching(args.filter ?? {}, dayShown(context, at));
    const orderBy = [{ column: 'effective_from', direction: 'desc' as const }];
    return this.reads.list(agreementRegister, args, context, { where, orderBy }, at);
  }

  @Query(() => RegisterEntry, {
    nullable: true,
    description: '登记簿中的一份协议，不论是否仍有效，无需登录。One agreement of the register, whether it is still in force or not.',
  })
  async registerEntry(@Args() args: RegisterEntryArgs, @Request() context: RequestContext) {
    return this.reads.find(agreementRegister, args.id, context, await this.reads.at(args, context));
  }

  @ResolveField()
  documentNumber({ document_number }: RegisterAt): string | null {
    return document_number;
  }

  @ResolveField(() => [String])
  partyNames({ party_names }: RegisterAt): readonly string[] {
    return party_names;
  }

  @ResolveField()
  effectiveFrom({ effective_from }: RegisterAt): string {
    return effective_from;
  }

  @ResolveField()
  effectiveTo(row: RegisterAt): string | null {
    return registerTermOf(row).lastDay;
  }

  @ResolveField()
  standing(row: RegisterAt, _: unknown, context: RequestContext): string | null {
    return standingOf(registerTermOf(row), dayShown(context, row.at));
  }
}
