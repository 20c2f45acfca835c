interface Planned {
  readonly milestoneId: string;
  readonly title: string;
  readonly plannedStart: string;
  readonly dueOn: string;
  readonly weight: number;
}

/** What a plan says of one milestone that another says otherwise. */
export interface PlanChange {
  readonly milestoneId: string;
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'same';
  readonly before: Planned | undefined;
  readonly after: Planned | undefined;
}

const differs = (one: Planned, other: Planned): boolean =>
  one.title !== other.title || one.plannedStart !== other.plannedStart || one.dueOn !== other.dueOn || one.weight !== other.weight;

/** One plan against another, in the order of the later one; what was dropped comes last. */
export const planChanges = (before: readonly Planned[], after: readonly Planned[]): readonly PlanChange[] => {
  const old = new Map(before.map((one) => [one.milestoneId, one]));
  const kept = new Set(after.map(({ milestoneId }) => milestoneId));
  return [
    ...after.map((one): PlanChange => {
      const was = old.get(one.milestoneId);
      const kind = !was ? 'added' : differs(was, one) ? 'changed' : 'same';
      return { milestoneId: one.milestoneId, title: one.title, kind, before: was, after: one };
    }),
    ...before
      .filter(({ milestoneId }) => !kept.has(milestoneId))
      .map((one): PlanChange => ({ milestoneId: one.milestoneId, title: one.title, kind: 'removed', before: one, after: undefined })),
  ];
};
