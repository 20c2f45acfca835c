import { AgreementLookup } from '@gongjian/agreements/graphql';
import { BrandLookup } from '@gongjian/brands/graphql';
import { AsOfArgs, type Moment, PageArgs, Reads, Request, type RequestContext, dayShown } from '@gongjian/graphql';
import { ProjectLookup } from '@gongjian/projects/graphql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type AgreementFigures, AgreementFiguresReader } from '../read/agreement-figures.reader.js';
import { InboxReader } from '../read/inbox.reader.js';
import { momentShown } from './inbox.resolver.js';
import { Dashboard } from './workbench.types.js';

const most = 20;
const firstOnes = Object.assign(new PageArgs(), { first: most });

/** The answer is made once, however many fields ask for it. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** The figures of the workbench. Each is a function: what is not asked for is not read. */
@Resolver(() => Dashboard)
export class DashboardResolver {
  constructor(
    private readonly reads: Reads,
    private readonly inbox: InboxReader,
    private readonly figures: AgreementFiguresReader,
    private readonly agreements: AgreementLookup,
    private readonly projects: ProjectLookup,
    private readonly brands: BrandLookup,
  ) {}

  @Query(() => Dashboard, { description: '工作台。The workbench, now or on a past day.' })
  async dashboard(@Args() args: AsOfArgs, @Request() context: RequestContext) {
    const at = await this.reads.at(args, context);
    return {
      ...this.ofInbox(context, at),
      ...this.ofAgreements(context, at),
      ...this.ofProjects(context, at),
      ...this.ofBrands(context, at),
    };
  }

  private ofInbox(context: RequestContext, at: Moment) {
    const { actor, viewer } = context;
    const today = dayShown(context, at);
    const inbox = once(async () => (actor ? this.inbox.items(actor, viewer, at, momentShown(context, at)) : { items: [], total: 0 }));
    return {
      inboxCount: async () => (await inbox()).total,
      overdueCount: async () => (await inbox()).items.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
    };
  }

  private ofAgreements(context: RequestContext, at: Moment) {
    const today = dayShown(context, at);
    const figures = once(() => this.figures.figures(context.viewer, at, today));
    const figure = (name: keyof AgreementFigures) => async () => (await figures())[name];
    return {
      agreementsInForce: figure('inForce'),
      negotiating: figure('negotiating'),
      signing: figure('signing'),
      agreementsEnding: async () => {
        const ids = await this.figures.ending(context.viewer, at, today, most);
        return (await Promise.all(ids.map((id) => this.agreements.find(id, context, at)))).filter((row) => row !== null);
      },
    };
  }

  private ofProjects(context: RequestContext, at: Moment) {
    const late = once(() => this.projects.milestones({ late: true }, firstOnes, context, at));
    const soonLate = once(() => this.projects.milestones({ soonLate: true }, firstOnes, context, at));
    return {
      lateMilestones: async () => (await late()).nodes,
      lateCount: async () => (await late()).totalCount,
      soonLate: async () => (await soonLate()).nodes,
      soonLateCount: async () => (await soonLate()).totalCount,
      projectsByLight: () => this.projects.countByLight(context, at),
    };
  }

  private ofBrands(context: RequestContext, at: Moment) {
    const counts = once(() => this.brands.countByLevel(context, at));
    return {
      brandLadder: async () => (await counts()).filter(({ level }) => level !== null),
      brandsInCultivation: async () => (await counts()).find(({ level }) => level === null)?.count ?? 0,
    };
  }
}
