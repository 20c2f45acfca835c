import type { RefusalDetails, RefusalKind, UnitId } from '@gongjian/kernel';
import { importRefusals } from './import.refusals.js';
import type { SheetRow } from './import-sheets.js';

interface NamedUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly parentId: UnitId | null;
  /** The row of the sheet that names it. */
  readonly row?: number;
}

/** Units by name, or by `parent/name` where a name is borne twice. */
export class UnitNames {
  private readonly byId = new Map<UnitId, NamedUnit>();
  private readonly byName = new Map<string, UnitId[]>();

  constructor(
    units: readonly NamedUnit[],
    readonly root: UnitId,
  ) {
    for (const unit of units) this.keep(unit);
  }

  add(unit: NamedUnit, row: number): void {
    this.keep({ ...unit, row });
  }

  /** The unit of that name directly below another. */
  below(parentId: UnitId, name: string): NamedUnit | undefined {
    return this.named(name).find((unit) => unit.parentId === parentId && unit.id !== parentId);
  }

  /** The one unit that a sheet means, or why there is none. */
  find(reference: string): UnitId | { readonly kind: RefusalKind } {
    const [name = '', parent] = reference.split(/[/／]/).reverse();
    const whole = this.named(reference);
    const found = whole.length > 0 || parent === undefined ? whole : this.named(name).filter((unit) => this.isBelow(unit, parent));
    if (found.length > 1) return { kind: importRefusals.IMPORT_UNIT_AMBIGUOUS };
    return found[0]?.id ?? { kind: importRefusals.IMPORT_UNIT_NOT_FOUND };
  }

  private isBelow({ parentId }: NamedUnit, parent: string): boolean {
    return parentId !== null && this.byId.get(parentId)?.name === parent.trim();
  }

  private named(name: string): NamedUnit[] {
    return (this.byName.get(name.trim()) ?? []).map((id) => this.byId.get(id)!);
  }

  private keep(unit: NamedUnit): void {
    if (!this.byId.has(unit.id)) this.byName.set(unit.name, [...(this.byName.get(unit.name) ?? []), unit.id]);
    this.byId.set(unit.id, unit);
  }
}

type Fault = (row: SheetRow, column: string, kind: RefusalKind, params?: RefusalDetails['params']) => void;

/** The rows with parents before children, whatever their order in the sheet; those in a circle are told and left out. */
export const inOrder = (rows: readonly SheetRow[], names: UnitNames, fault: Fault): SheetRow[] => {
  const byName = new Map<string, SheetRow>();
  for (const row of rows) if (row.values['name'] && !byName.has(row.values['name'])) byName.set(row.values['name'], row);
  const above = (row: SheetRow): SheetRow | undefined => {
    const { parent } = row.values;
    const name = parent?.split(/[/／]/).at(-1)?.trim();
    // A unit of the platform needs no row to come first, unless a row of the sheet bears the name as well.
    return name === undefined ? undefined : byName.get(name);
  };
  const depths = new Map<SheetRow, number>();
  for (const start of rows) {
    const path: SheetRow[] = [];
    let at: SheetRow | undefined = start;
    while (at && !depths.has(at) && !path.includes(at)) {
      path.push(at);
      at = above(at);
    }
    const circle = at && !depths.has(at) ? path.slice(path.indexOf(at)) : [];
    const named = circle.map(({ values }) => values['name']).join(' → ');
    for (const row of circle) {
      depths.set(row, Infinity);
      fault(row, 'parent', importRefusals.IMPORT_PARENT_CIRCLE, { value: named.slice(0, 120) });
      names.add({ id: `circle:${row.number}`, name: row.values['name']!, parentId: null }, row.number);
    }
    let depth = at ? depths.get(at)! : -1;
    for (const row of path.reverse()) {
      if (depths.has(row)) continue;
      depth = depth === Infinity ? 0 : depth + 1;
      depths.set(row, depth);
    }
  }
  return rows.filter((row) => depths.get(row) !== Infinity).sort((one, other) => depths.get(one)! - depths.get(other)!);
};
