import { AgreementFiguresReader, AgreementLookup } from '@gongjian/agreements/graphql';
import { BrandLookup } from '@gongjian/brands/graphql';
import { AsOfArgs, type Moment, PageArgs, Reads, Request, type RequestContext, dayShown } from '@gongjian/graphql';
import { ProjectLookup } from '@gongjian/projects/graphql';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InboxReader } from '../read/inbox.reader.js';
import { momentShown } from './inbox.resolver.js';
import { Dashboard } from './workbench.types.js';

const most = 20;
const firstOnes = Object.assign(new PageArgs(), { first: most });

/** One dashboard of one caller: what several of its fields draw on is read once. */
class Figures {
  private readonly made = new Map<string, Promise<unknown>>();

  constructor(readonly at: Moment) {}

  once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const made = (this.made.get(name) as Promise<T> | undefined) ?? make();
    this.made.set(name, made);
    return made;
  }
}

/** The figures of the workbench. What is not asked for is not read. */
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
    return new Figures(await this.reads.atAll(args, context));
  }

  @ResolveField()
  async inboxCount(figures: Figures, _: unknown, context: RequestContext) {
    return (await this.inboxOf(figures, context)).total;
  }

  @ResolveField()
  async overdueCount(figures: Figures, _: unknown, context: RequestContext) {
    const today = dayShown(context, figures.at);
    return (await this.inboxOf(figures, context)).items.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  }

  @ResolveField()
  async lateMilestones(figures: Figures, _: unknown, context: RequestContext) {
    return (await this.milestones('late', figures, context)).nodes;
  }

  @ResolveField()
  async lateCount(figures: Figures, _: unknown, context: RequestContext) {
    return (await this.milestones('late', figures, context)).totalCount;
  }

  @ResolveField()
  async soonLate(figures: Figures, _: unknown, context: RequestContext) {
    return (await this.milestones('soonLate', figures, context)).nodes;
  }

  @ResolveField()
  async soonLateCount(figures: Figures, _: unknown, context: RequestContext) {
    return (await this.milestones('soonLate', figures, context)).totalCount;
  }

  @ResolveField()
  async agreementsInForce(figures: Figures, _: unknown, context: RequestContext) {
    return (await this.agreementFigures(figures, context)).inForce;
  }

  @ResolveField()
  async negotiating(figures: Figures, _: unknown, context: RequestContext) {
    return (await this.agreementFigures(figures, context)).negotiating;
  }

  @ResolveField()
  async signing(figures: Figures, _: unknown, context: RequestContext) {
    return (await this.agreementFigures(figures, context)).signing;
  }

  @ResolveField()
  async agreementsEnding({ at }: Figures, _: unknown, context: RequestContext) {
    const ids = await this.figures.ending(context.viewer, at, dayShown(context, at), most);
    return (await Promise.all(ids.map((id) => this.agreements.find(id, context, at)))).filter((row) => row !== null);
  }

  @ResolveField()
  projectsByLight({ at }: Figures, _: unknown, context: RequestContext) {
    return this.projects.countByLight(context, at);
  }

  @ResolveField()
  async brandLadder(figures: Figures, _: unknown, context: RequestContext) {
    return (await this.levels(figures, context)).filter(({ level }) => level !== null);
  }

  @ResolveField()
  async brandsInCultivation(figures: Figures, _: unknown, context: RequestContext) {
    return (await this.levels(figures, context)).find(({ level }) => level === null)?.count ?? 0;
  }

  private inboxOf(figures: Figures, context: RequestContext) {
    const { actor, viewer } = context;
    const { at } = figures;
    return figures.once('inbox', async () =>
      actor ? this.inbox.items(actor, viewer, at, momentShown(context, at)) : { items: [], total: 0 },
    );
  }

  private milestones(filter: 'late' | 'soonLate', figures: Figures, context: RequestContext) {
    return figures.once(filter, () => this.projects.milestones({ [filter]: true }, firstOnes, context, figures.at));
  }

  private agreementFigures(figures: Figures, context: RequestContext) {
    return figures.once('agreements', () => this.figures.figures(context.viewer, figures.at, dayShown(context, figures.at)));
  }

  private levels(figures: Figures, context: RequestContext) {
    return figures.once('levels', () => this.brands.countByLevel(context, figures.at));
  }
}
