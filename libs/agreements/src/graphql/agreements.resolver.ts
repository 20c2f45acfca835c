import { DirectoryLookup, Unit, turnsAt } from '@gongjian/directory/graphql';
import {
  type At,
  AvailableAction,
  LifeStep,
  ObjectArgs,
  Reads,
  Request,
  type RequestContext,
  Waiting,
  actionsView,
  dayShown,
  fileView,
} from '@gongjian/graphql';
import { canonicalBytes } from '@gongjian/signing';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { agreement } from '../domain/agreement.decider.js';
import { contentOf, currentVersion } from '../domain/agreement.state.js';
import { lifeCycleOf } from '../domain/rules/life-cycle.js';
import { standingOf, termOf } from '../domain/rules/standing.js';
import { agreementsEverMatching, agreementsMatching } from '../read/agreement.filters.js';
import { type AgreementRow, agreementState } from '../read/agreement-state.projection.js';
import { clauseChanges } from '../read/clause-changes.js';
import { AgreementsArgs, ChangesArgs } from './agreements.args.js';
import { Agreement, AgreementConnection, Decline, PaperAgreement, Party, Termination } from './agreements.types.js';
import { currentOf, partiesAt, versionNumbered, versionsAt } from './agreement.view.js';
import { AgreementVersion, ClauseChangeView } from './versions.types.js';

/** An agreement as the field resolvers of the type Agreement take it. */
export type AgreementAt = At<AgreementRow>;

const columns = { changedAt: 'changed_at', title: 'title', effectiveFrom: 'effective_from', effectiveTo: 'effective_to' } as const;

/** Agreements: one by one, as a list, and all that they tell of themselves. */
@Resolver(() => Agreement)
export class AgreementsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly directory: DirectoryLookup,
  ) {}

  @Query(() => Agreement, { nullable: true, description: '一份协议，仅签约方可见。One agreement that the caller is party to.' })
  async agreement(@Args() args: ObjectArgs, @Request() context: RequestContext) {
    return this.reads.find(agreementState, args.id, context, await this.reads.at(args, context));
  }

  @Query(() => AgreementConnection, { description: '本单位及下级单位的协议。The agreements of the unit acted for and of the units below.' })
  async agreements(@Args() args: AgreementsArgs, @Request() context: RequestContext) {
    const at = await this.reads.at(args, context);
    const wishes = args.filter ?? {};
    const where = agreementsMatching(wishes, dayShown(context, at), context.actor);
    const { field, direction } = args.sort ?? { field: 'changedAt', direction: 'desc' };
    const orderBy = [{ column: columns[field], direction, collate: field === 'title' }];
    return this.reads.list(agreementState, args, context, { where, orderBy, ever: agreementsEverMatching(wishes) }, at);
  }

  @ResolveField()
  documentNumber({ state }: AgreementAt): string | null {
    return contentOf(state).documentNumber ?? null;
  }

  @ResolveField()
  standing({ state, at }: AgreementAt, _: unknown, context: RequestContext): string | null {
    return standingOf(termOf(state), dayShown(context, at));
  }

  @ResolveField(() => [Party])
  parties(row: AgreementAt) {
    return partiesAt(row);
  }

  @ResolveField(() => AgreementVersion, { nullable: true })
  current(row: AgreementAt) {
    return currentOf(row);
  }

  @ResolveField(() => [AgreementVersion])
  versions(row: AgreementAt) {
    return versionsAt(row);
  }

  @ResolveField(() => [ClauseChangeView], {
    description: '两版之间逐条、逐词的变化。What changed between two versions, by clause and word.',
  })
  changes(@Parent() { state }: AgreementAt, @Args() { from, to }: ChangesArgs) {
    return clauseChanges(versionNumbered(state, from, 'from').content.clauses, versionNumbered(state, to, 'to').content.clauses);
  }

  @ResolveField(() => Unit, { nullable: true })
  draftedBy({ state, at }: AgreementAt, _: unknown, context: RequestContext) {
    return this.directory.unit(state.draftedBy, context, at);
  }

  @ResolveField()
  effectiveFrom({ state }: AgreementAt): string {
    return contentOf(state).effectiveFrom;
  }

  @ResolveField()
  effectiveTo({ state }: AgreementAt): string | null {
    return contentOf(state).effectiveTo ?? null;
  }

  @ResolveField()
  signBy({ state }: AgreementAt): string | null {
    return state.signBy;
  }

  @ResolveField()
  concludedAt({ state }: AgreementAt): string | null {
    return state.concludedAt;
  }

  @ResolveField()
  canonicalDocument({ state }: AgreementAt): string | null {
    const version = currentVersion(state);
    return version ? canonicalBytes(version.content).toString('utf8') : null;
  }

  @ResolveField()
  contentHash({ state }: AgreementAt): string | null {
    return currentVersion(state)?.contentHash ?? null;
  }

  @ResolveField(() => PaperAgreement, { nullable: true })
  paper({ id, state }: AgreementAt) {
    return state.paper && { signedOn: state.paper.signedOn, scan: fileView(id, state.paper.scan) };
  }

  @ResolveField(() => Termination, { nullable: true })
  async termination({ state, at }: AgreementAt, _: unknown, context: RequestContext) {
    if (!state.termination) return null;
    const { proposedBy, agreedBy, ...termination } = state.termination;
    return {
      ...termination,
      proposedBy: await this.directory.unit(proposedBy, context, at),
      agreedBy: await this.directory.units(agreedBy, context, at),
    };
  }

  @ResolveField()
  terminatedOn({ state }: AgreementAt): string | null {
    return state.terminatedOn;
  }

  @ResolveField()
  withdrawalReason({ state }: AgreementAt): string | null {
    return state.withdrawal?.reason ?? null;
  }

  @ResolveField(() => [Decline])
  declines({ state, at }: AgreementAt, _: unknown, context: RequestContext) {
    return Promise.all(
      state.declines.map(async (decline) => ({ ...decline, unit: await this.directory.unit(decline.unitId, context, at) })),
    );
  }

  @ResolveField(() => [LifeStep])
  lifeCycle({ state, at }: AgreementAt, _: unknown, context: RequestContext) {
    return lifeCycleOf(state, dayShown(context, at));
  }

  @ResolveField(() => [AvailableAction])
  availableActions(row: AgreementAt, _: unknown, context: RequestContext) {
    return actionsView(agreement, row, context);
  }

  @ResolveField(() => [Waiting])
  waiting({ waiting, at }: AgreementAt) {
    return turnsAt(waiting, at);
  }

  @ResolveField()
  changedAt({ changed_at }: AgreementAt): string {
    return changed_at;
  }
}
