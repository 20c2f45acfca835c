import type { CommandContext } from '@gongjian/event-store';
import { Caller, Request, type RequestContext, answer, commandContext, idMadeBy } from '@gongjian/graphql';
import { type Actor, type Id, dayOf } from '@gongjian/kernel';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { BrandCommand } from '../domain/brand.commands.js';
import { brandState } from '../read/brand-state.projection.js';
import { BrandRequest } from '../write/brand.handler.js';
import {
  CorrectBrandInput,
  InitiateBrandInput,
  PromoteBrandInput,
  RecogniseBrandInput,
  RecordMidTermCheckInput,
  RegisterBrandInput,
  StartPilotInput,
  WithdrawBrandInput,
} from './brands.inputs.js';
import { Brand, BrandPayload } from './brands.types.js';

/** The commands about a brand. */
@Resolver(() => Brand)
export class BrandCommandsResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => BrandPayload, { description: '登记品牌。Registers a brand.' })
  registerBrand(
    @Args('input') { name, description, ownerUnitId, partnerUnitIds = [], agreementId, projectId, ...input }: RegisterBrandInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const circumstances = commandContext(context, actor, input);
    const own = { brandId: idMadeBy(circumstances, 'brand'), ownerUnitId: ownerUnitId ?? actor.unitId };
    const data = { ...own, name, description, partnerUnitIds, agreementId, projectId };
    return this.carryOut({ type: 'RegisterBrand', data }, circumstances, context);
  }

  @Mutation(() => BrandPayload, { description: '品牌立项。Takes the brand into a cohort.' })
  initiateBrand(
    @Args('input') { brandId, cohortId, ...input }: InitiateBrandInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'InitiateBrand', data: { brandId, cohortId } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => BrandPayload, { description: '启动试点。Starts the pilot.' })
  startPilot(
    @Args('input') { brandId, plan, checkDueOn, ...input }: StartPilotInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'StartPilot', data: { brandId, plan, checkDueOn } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => BrandPayload, { description: '登记中期检查。Records the mid-term check.' })
  recordMidTermCheck(
    @Args('input') { brandId, passed, opinion, checkedOn, fileIds, ...input }: RecordMidTermCheckInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const day = checkedOn ?? input.effectiveOn ?? dayOf(context.clock());
    const data = { brandId, passed, opinion, checkedOn: day, evidence: [] };
    return this.carryOut({ type: 'RecordMidTermCheck', data }, commandContext(context, actor, input), context, fileIds);
  }

  @Mutation(() => BrandPayload, { description: '登记认定。Records a recognition with its document.' })
  recogniseBrand(
    @Args('input') { brandId, level, recognisedOn, document: { fileId, ...document }, ...input }: RecogniseBrandInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const data = { brandId, level, recognisedOn: recognisedOn ?? document.issuedOn, document };
    return this.carryOut({ type: 'RecogniseBrand', data }, commandContext(context, actor, input), context, fileId ? [fileId] : []);
  }

  @Mutation(() => BrandPayload, { description: '推广案例。Promotes the brand as a case.' })
  promoteBrand(
    @Args('input') { brandId, title, summary, channels = [], quote, fileIds, ...input }: PromoteBrandInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const circumstances = commandContext(context, actor, input);
    const data = { brandId, caseId: idMadeBy(circumstances, 'case'), title, summary, channels, ...(quote && { quote }), files: [] };
    return this.carryOut({ type: 'PromoteBrand', data }, circumstances, context, fileIds);
  }

  @Mutation(() => BrandPayload, { description: '撤回品牌。Withdraws the brand with a reason.' })
  withdrawBrand(
    @Args('input') { brandId, reason, ...input }: WithdrawBrandInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    return this.carryOut({ type: 'WithdrawBrand', data: { brandId, reason } }, commandContext(context, actor, input), context);
  }

  @Mutation(() => BrandPayload, { description: '更正一条品牌记录。Corrects an earlier entry about the brand.' })
  correctBrand(
    @Args('input') { commandId, effectiveOn, expectedRevision, dryRun, recognition, ...data }: CorrectBrandInput,
    @Caller() actor: Actor,
    @Request() context: RequestContext,
  ) {
    const circumstances = commandContext(context, actor, { commandId, effectiveOn, expectedRevision, dryRun });
    const whole = { ...data, ...(recognition && { recognition: { ...recognition } }) };
    return this.carryOut({ type: 'CorrectBrand', data: whole }, circumstances, context);
  }

  private carryOut(command: BrandCommand, circumstances: CommandContext, context: RequestContext, fileIds: readonly Id[] = []) {
    return answer(
      context,
      'brand',
      () => this.commands.execute(new BrandRequest(command, circumstances, fileIds)),
      ({ state, last }) => brandState.rowOf(state, last),
    );
  }
}
