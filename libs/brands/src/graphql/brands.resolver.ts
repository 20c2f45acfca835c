import { DirectoryLookup, turnsAt } from '@gongjian/directory/graphql';
import { type LifeStep, ObjectArgs, Reads, Request, type RequestContext, actionsView, fileView } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { ProjectLookup } from '@gongjian/projects/graphql';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { brand } from '../domain/brand.decider.js';
import { type Brand as BrandState, type BrandPhase, type MidTermCheck, highestLevelOf } from '../domain/brand.state.js';
import { type BrandAt, BrandLookup } from './brand-lookup.js';
import { BrandsArgs } from './brands.args.js';
import { Brand, BrandConnection } from './brands.types.js';

const steps = ['registered', 'initiated', 'pilot', 'cultivated', 'recognised'] as const satisfies readonly BrandPhase[];

/** The life of a brand with the days on which it reached each step; a withdrawal is its last. */
export const lifeCycleOf = ({ phase, reachedOn, recognitions }: BrandState): LifeStep[] => {
  const day = (key: BrandPhase) => (key === 'recognised' ? recognitions[0]?.recognisedOn : reachedOn[key]) ?? null;
  if (phase === 'withdrawn') {
    const done = steps.filter((key) => day(key) !== null).map((key) => ({ key, reachedOn: day(key), state: 'done' as const }));
    return [...done, { key: phase, reachedOn: day(phase), state: 'current' }];
  }
  const now = steps.indexOf(phase as (typeof steps)[number]);
  return steps.map((key, index) => ({ key, reachedOn: day(key), state: index < now ? 'done' : index === now ? 'current' : 'ahead' }));
};

const checkView = (brandId: Id, { evidence, ...check }: MidTermCheck) => ({
  ...check,
  evidence: evidence.map((ref) => fileView(brandId, ref)),
});

/** Brands: one by one and as a list. */
@Resolver(() => Brand)
export class BrandsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly lookup: DirectoryLookup,
    private readonly projects: ProjectLookup,
    private readonly brandLookup: BrandLookup,
  ) {}

  @Query(() => Brand, { nullable: true, description: '一个品牌。One brand.' })
  async brand(@Args() args: ObjectArgs, @Request() context: RequestContext) {
    return this.brandLookup.brand(args.id, context, await this.reads.at(args, context));
  }

  @Query(() => BrandConnection, { description: '品牌列表。Brands.' })
  async brands(@Args() args: BrandsArgs, @Request() context: RequestContext) {
    return this.brandLookup.brands(args.filter, args.sort, args, context, await this.reads.at(args, context));
  }

  @ResolveField()
  name({ state }: BrandAt) {
    return state.name;
  }

  @ResolveField()
  description({ state }: BrandAt) {
    return state.description;
  }

  @ResolveField()
  ownerUnit({ state, at }: BrandAt, _: unknown, context: RequestContext) {
    return this.lookup.unit(state.ownerUnitId, context, at);
  }

  @ResolveField()
  partnerUnits({ state, at }: BrandAt, _: unknown, context: RequestContext) {
    return this.lookup.units(state.partnerUnitIds, context, at);
  }

  @ResolveField()
  project({ state, at }: BrandAt, _: unknown, context: RequestContext) {
    return state.projectId ? this.projects.project(state.projectId, context, at) : null;
  }

  @ResolveField()
  cohort({ state, at }: BrandAt, _: unknown, context: RequestContext) {
    return state.cohortId ? this.brandLookup.cohort(state.cohortId, context, at) : null;
  }

  @ResolveField()
  recognitions({ id, state }: BrandAt) {
    return state.recognitions.map(({ document: { file, ...document }, ...recognition }) => ({
      ...recognition,
      document: { ...document, file: file ? fileView(id, file) : null },
    }));
  }

  @ResolveField()
  highestLevel({ state }: BrandAt) {
    return highestLevelOf(state) ?? null;
  }

  @ResolveField()
  pilot({ state }: BrandAt) {
    return state.pilot ?? null;
  }

  @ResolveField()
  midTermCheck({ id, state }: BrandAt) {
    const last = state.checks.at(-1);
    return last ? checkView(id, last) : null;
  }

  @ResolveField()
  midTermChecks({ id, state }: BrandAt) {
    return state.checks.map((check) => checkView(id, check));
  }

  @ResolveField()
  cases({ id, state }: BrandAt) {
    return state.cases.map(({ files, ...one }) => ({ ...one, files: files.map((ref) => fileView(id, ref)) }));
  }

  @ResolveField()
  async withdrawal({ state: { withdrawal } }: BrandAt, _: unknown, context: RequestContext) {
    return withdrawal ? { ...withdrawal, person: await this.lookup.person(withdrawal.personId, context) } : null;
  }

  @ResolveField()
  lifeCycle({ state }: BrandAt) {
    return lifeCycleOf(state);
  }

  @ResolveField()
  availableActions(row: BrandAt, _: unknown, context: RequestContext) {
    return actionsView(brand, row, context);
  }

  @ResolveField()
  waiting({ waiting, at }: BrandAt) {
    return turnsAt(waiting, at);
  }

  @ResolveField()
  changedAt({ changed_at }: BrandAt) {
    return changed_at;
  }
}
