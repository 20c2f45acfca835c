import { subjectBegunBy } from '@gongjian/files';
import { Caller, Request, type RequestContext, commandContext } from '@gongjian/graphql';
import { Identity } from '@gongjian/identity';
import type { Actor } from '@gongjian/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AgreementCommands } from './agreement.carrier.js';
import { contentOf, rewordingOf } from './agreement.input.js';
import {
  AgreeToTerminationInput,
  CorrectAgreementInput,
  DeclineAgreementInput,
  EnterPaperAgreementInput,
  OpenForSigningInput,
  ProposeTerminationInput,
  RejectTerminationInput,
  SignAgreementInput,
} from './agreements.inputs.js';
import { AgreementPayload } from './agreements.types.js';

/** The commands from an agreed version to its signatures, its end, and paper. */
@Resolver()
export class SigningResolver {
  constructor(
    private readonly commands: AgreementCommands,
    private readonly identity: Identity,
  ) {}

  @Mutation(() => AgreementPayload, { description: '发起签署。Opens the agreed version for signing.' })
  openForSigning(
    @Args('input') { agreementId, signBy, ...input }: OpenForSigningInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { agreementId, ...(signBy && { signBy }) };
    return this.commands.carryOut({ type: 'OpenForSigning', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => AgreementPayload, { description: '签署：重新输入密码确认。Signs for the unit acted for; the password is entered again.' })
  async signAgreement(
    @Args('input') { agreementId, contentHash, password, opinion, ...input }: SignAgreementInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    // A dry run binds nobody, so it asks for no password; one that is given is checked all the same.
    if (!input.dryRun || password !== undefined) await this.identity.confirm(actor.personId, password ?? '');
    const data = { agreementId, contentHash, method: 'password' as const, ...(opinion && { opinion }) };
    return this.commands.carryOut({ type: 'SignAgreement', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => AgreementPayload, { description: '不予签署，退回磋商。Declines to sign; negotiation goes on.' })
  declineAgreement(
    @Args('input') { agreementId, reason, ...input }: DeclineAgreementInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { agreementId, reason };
    return this.commands.carryOut({ type: 'DeclineAgreement', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => AgreementPayload, { description: '提议终止。Proposes to end the agreement early.' })
  proposeTermination(
    @Args('input') { agreementId, reason, on, ...input }: ProposeTerminationInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { agreementId, reason, ...(on && { on }) };
    return this.commands.carryOut({ type: 'ProposeTermination', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => AgreementPayload, { description: '同意终止。Agrees to the proposed end.' })
  agreeToTermination(
    @Args('input') { agreementId, ...input }: AgreeToTerminationInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.commands.carryOut({ type: 'AgreeToTermination', data: { agreementId } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => AgreementPayload, {
    description: '不同意终止，或收回本方的提议。Rejects the proposed end, or takes the own proposal back.',
  })
  rejectTermination(
    @Args('input') { agreementId, reason, ...input }: RejectTerminationInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { agreementId, reason };
    return this.commands.carryOut({ type: 'RejectTermination', data }, commandContext(context, actor, input), context);
  }

  @Mutation(() => AgreementPayload, { description: '录入纸质协议及其扫描件。Enters an agreement concluded on paper, with its scan.' })
  enterPaperAgreement(@Args('input') input: EnterPaperAgreementInput, @Caller() actor: Actor, @Request() context: RequestContext) {
    const circumstances = commandContext(context, actor, input);
    const { signedOn, scanFileId } = input;
    const data = { agreementId: subjectBegunBy(scanFileId), content: contentOf(input, circumstances), signedOn, scanFileId };
    return this.commands.carryOut({ type: 'EnterPaperAgreement', data }, circumstances, context);
  }

  @Mutation(() => AgreementPayload, { description: '更正一条记录；已签署的内容不变。Corrects an earlier entry; what was signed stays.' })
  correctAgreement(@Args('input') input: CorrectAgreementInput, @Caller() actor: Actor, @Request() context: RequestContext) {
    const circumstances = commandContext(context, actor, input);
    const { agreementId, corrects, reason, signBy, signedOn, text } = input;
    const fields = { ...(signBy && { signBy }), ...(signedOn && { signedOn }), ...(text && { text }) };
    const data = { agreementId, corrects, reason, ...fields, ...rewordingOf(input, circumstances) };
    return this.commands.carryOut({ type: 'CorrectAgreement', data }, circumstances, context);
  }
}
