import { Caller, Request, type RequestContext, commandContext, idMadeBy } from '@gongjian/graphql';
import type { Actor } from '@gongjian/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AgreementCommands } from './agreement.carrier.js';
import { contentOf, rewordingOf } from './agreement.input.js';
import {
  AcceptVersionInput,
  CommentOnClauseInput,
  DraftAgreementInput,
  NudgePartyInput,
  ProposeVersionInput,
  ReviseDraftInput,
  WithdrawAgreementInput,
} from './agreements.inputs.js';
import { AgreementPayload } from './agreements.types.js';

/** The commands from the first draft to one agreed version. */
@Resolver()
export class NegotiationResolver {
  constructor(private readonly commands: AgreementCommands) {}

  @Mutation(() => AgreementPayload, { description: '起草协议。Begins an agreement; only the own unit sees the draft.' })
  draftAgreement(@Args('input') input: DraftAgreementInput, @Caller() actor: Actor, @Request() context: RequestContext) {
    const circumstances = commandContext(context, actor, input);
    const agreementId = idMadeBy(circumstances, 'agreement');
    return this.commands.carryOut(
      { type: 'DraftAgreement', data: { agreementId, content: contentOf(input, circumstances) } },
      circumstances,
      context,
    );
  }

  @Mutation(() => AgreementPayload, { description: '修改草稿。Rewrites the draft.' })
  reviseDraft(@Args('input') input: ReviseDraftInput, @Caller() actor: Actor, @Request() context: RequestContext) {
    const circumstances = commandContext(context, actor, input);
    const data = { agreementId: input.agreementId, content: contentOf(input, circumstances) };
    return this.commands.carryOut({ type: 'ReviseDraft', data }, circumstances, context);
  }

  @Mutation(() => AgreementPayload, {
    description:
      '提出版本：起草后首次提交，或磋商中的反提案；提出方即同意该版。Puts a version before the parties; the proposer accepts it by that.',
  })
  proposeVersion(@Args('input') input: ProposeVersionInput, @Caller() actor: Actor, @Request() context: RequestContext) {
    const circumstances = commandContext(context, actor, input);
    const { agreementId, basedOn } = input;
    const data = { agreementId, ...(basedOn && { basedOn }), ...rewordingOf(input, circumstances) };
    return this.commands.carryOut({ type: 'ProposeVersion', data }, circumstances, context);
  }

  @Mutation(() => AgreementPayload, { description: '对条款提出意见。Remarks on a clause of a version.' })
  commentOnClause(
    @Args('input') { agreementId, version, clauseId, text, ...input }: CommentOnClauseInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const circumstances = commandContext(context, actor, input);
    const data = { agreementId, commentId: idMadeBy(circumstances, 'comment'), version, clauseId, text };
    return this.commands.carryOut({ type: 'CommentOnClause', data }, circumstances, context);
  }

  @Mutation(() => AgreementPayload, { description: '同意当前版本。Accepts the current version by its content hash.' })
  acceptVersion(
    @Args('input') { agreementId, version, contentHash, ...input }: AcceptVersionInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { agreementId, version, contentHash };
    return this.commands.carryOut({ type: 'AcceptVersion', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => AgreementPayload, { description: '催办：提醒待办理的签约方。Asks a party again whose turn it is.' })
  nudgeParty(
    @Args('input') { agreementId, unitId, message, ...input }: NudgePartyInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { agreementId, unitId, ...(message && { message }) };
    return this.commands.carryOut({ type: 'NudgeParty', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => AgreementPayload, { description: '撤回尚未签署的协议。Gives an agreement up before it is open for signing.' })
  withdrawAgreement(
    @Args('input') { agreementId, reason, ...input }: WithdrawAgreementInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { agreementId, reason };
    return this.commands.carryOut({ type: 'WithdrawAgreement', data }, commandContext(context, actor, input), context);
  }
}
