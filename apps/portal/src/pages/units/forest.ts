/** A unit with those below it. */
export interface Branch<Unit> {
  readonly unit: Unit;
  readonly below: readonly Branch<Unit>[];
}

/** The forest that units form by the unit above each; one whose unit above is not among them is a root. Keeps their order. */
export const forestOf = <Unit extends { readonly id: string; readonly parent?: { readonly id: string } | null }>(
  units: readonly Unit[],
): Branch<Unit>[] => {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string, Unit[]>();
  for (const unit of units) {
    const above = unit.parent && known.has(unit.parent.id) ? unit.parent.id : '';
    below.set(above, [...(below.get(above) ?? []), unit]);
  }
  const branch = (unit: Unit): Branch<Unit> => ({ unit, below: (below.get(unit.id) ?? []).map(branch) });
  return (below.get('') ?? []).map(branch);
};
