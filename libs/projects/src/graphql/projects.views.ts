import type { DirectoryLookup } from '@gongjian/directory/graphql';
import {
  type At,
  type Language,
  type LifeStep,
  type Moment,
  type RequestContext,
  actionsView,
  dayShown,
  fileView,
} from '@gongjian/graphql';
import type { StateRow, UnitId } from '@gongjian/kernel';
import { project } from '../domain/project.decider.js';
import type { Deed, Milestone, Project, ProjectPhase, Statement } from '../domain/project.state.js';
import { type Progress, progressOf } from '../domain/rules/progress.js';
import { timingOf } from '../domain/rules/timing.js';
import type { MilestonePlan } from '../events/index.js';
import { withLateFields } from './late-fields.js';

/** A project's row as the field resolvers take it. */
export type ProjectAt = At<StateRow<Project>>;

const steps = ['proposed', 'approved', 'running', 'underAcceptance', 'accepted', 'closed'] as const satisfies readonly ProjectPhase[];

/** The life of a project with the days on which it reached each step; a cancellation is its last. */
export const lifeCycleOf = ({ phase, reachedOn }: Project): LifeStep[] => {
  const reached = (key: ProjectPhase) => reachedOn[key] ?? null;
  if (phase === 'cancelled') {
    const done = steps.filter((key) => reachedOn[key] !== undefined);
    return [
      ...done.map((key) => ({ key, reachedOn: reached(key), state: 'done' as const })),
      { key: phase, reachedOn: reached(phase), state: 'current' },
    ];
  }
  const now = steps.indexOf(phase === 'returned' ? 'proposed' : (phase as (typeof steps)[number]));
  return steps.map((key, index) => ({
    key,
    reachedOn: index <= now ? reached(key) : null,
    state: index < now || phase === 'closed' ? 'done' : index === now ? 'current' : 'ahead',
  }));
};

/** How the figure comes about, in words. */
export const explained = ({ acceptedCount, acceptedWeight, totalWeight, count, percent }: Progress, language: Language): string => {
  if (totalWeight === 0)
    return language === 'en' ? 'No baseline yet, so there is nothing to measure against.' : '尚未确定基线，无法计算进度。';
  return language === 'en'
    ? `${acceptedCount} of ${count} milestones are accepted; they weigh ${acceptedWeight} of ${totalWeight}, which is ${percent} per cent.`
    : `${count} 个里程碑中已验收 ${acceptedCount} 个，权重合计 ${acceptedWeight}，占总权重 ${totalWeight} 的 ${percent}%。`;
};

/** What the parts of one project look like to one caller. */
export class ProjectViews {
  constructor(
    private readonly lookup: DirectoryLookup,
    private readonly context: RequestContext,
    private readonly row: ProjectAt,
  ) {}

  progress() {
    const progress = progressOf(this.row.state);
    return { ...progress, explanation: explained(progress, this.context.language) };
  }

  milestones() {
    return this.row.state.milestones.map((milestone) => this.milestone(milestone));
  }

  milestone({ milestoneId, evidence, returns, nudges, ...milestone }: Milestone) {
    const plain = {
      ...milestone,
      project: this.row,
      id: milestoneId,
      timing: timingOf(milestone, dayShown(this.context, this.at)),
      evidence: evidence.map((ref) => fileView(this.row.id, ref)),
      returns: returns.map((one) => this.returned(one)),
      nudges: nudges.map((one) => this.deed(one, { message: one.text ?? null })),
    };
    return withLateFields(plain, {
      ...this.unitsOf(milestone),
      availableActions: () => actionsView(project, this.row, this.context, { about: { kind: 'milestone', id: milestoneId } }),
    });
  }

  planned(plan: MilestonePlan) {
    return withLateFields(plan, this.unitsOf(plan));
  }

  returned(statement: Statement) {
    return this.deed(statement, { reason: statement.text ?? '' });
  }

  approval(statement: Statement) {
    return this.deed(statement, { opinion: statement.text ?? null });
  }

  unit(id: UnitId) {
    return this.lookup.unit(id, this.context, this.at);
  }

  units(ids: readonly UnitId[]) {
    return this.lookup.units(ids, this.context, this.at);
  }

  private unitsOf({ ownerUnitId, cooperatingUnitIds }: Pick<MilestonePlan, 'ownerUnitId' | 'cooperatingUnitIds'>) {
    return { ownerUnit: () => this.unit(ownerUnitId), cooperatingUnits: () => this.units(cooperatingUnitIds) };
  }

  private deed<Said extends object>({ at, on, unitId, postId, personId }: Deed, said: Said) {
    return withLateFields(
      { at, on, ...said },
      {
        by: () => this.unit(unitId),
        post: () => this.lookup.post(postId, this.context, this.at),
        person: () => this.lookup.person(personId, this.context),
      },
    );
  }

  private get at(): Moment {
    return this.row.at;
  }
}
