/** What a unit is to a milestone. */
export type Share = 'owner' | 'cooperates' | 'none';

interface UnitLike {
  readonly id: string;
  readonly name: string;
}

interface MilestoneLike {
  readonly ownerUnit: UnitLike | null;
  readonly cooperatingUnits: readonly UnitLike[];
}

/** Every unit that has a part in the project: the lead unit first, then the others in the order they appear. */
export const unitsOf = (project: {
  leadUnit: UnitLike | null;
  cooperatingUnits: readonly UnitLike[];
  milestones: readonly MilestoneLike[];
}): readonly UnitLike[] => {
  const all = [
    project.leadUnit,
    ...project.cooperatingUnits,
    ...project.milestones.flatMap(({ ownerUnit, cooperatingUnits }) => [ownerUnit, ...cooperatingUnits]),
  ];
  return [...new Map(all.filter((unit) => unit !== null).map(({ id, name }) => [id, { id, name }])).values()];
};

/** What the unit is to the milestone. */
export const shareOf = (milestone: MilestoneLike, unitId: string): Share =>
  milestone.ownerUnit?.id === unitId ? 'owner' : milestone.cooperatingUnits.some(({ id }) => id === unitId) ? 'cooperates' : 'none';
