import type { Content } from '@gongjian/agreements/events';
import { type MilestonePlan, type AgreementFact, type ProjectFact, foldAgreementFact, foldProjectFact } from '@gongjian/projects/events';
import { type AnyDecider, type Id, type RecordedEvent, aggregateIdOf, circumstancesOf, evolve, kindOf } from '@gongjian/kernel';

/** What commands are made from of a folded state, whatever its kind. */
export interface Folded {
  readonly phase: string;
  readonly versions?: readonly { readonly version: number; readonly contentHash: string; readonly content: Content }[];
  readonly signBy?: string | null;
  readonly names?: readonly { readonly name: string }[];
  readonly parentId?: Id | null;
  readonly unitId?: Id;
  readonly holderId?: Id | null;
  readonly until?: string | null;
  readonly agreementId?: Id;
  readonly leadUnitId?: Id;
  readonly cooperatingUnitIds?: readonly Id[];
  readonly approverUnitIds?: readonly Id[];
  readonly plannedStart?: string;
  readonly plannedEnd?: string;
  readonly milestones?: readonly (MilestonePlan & { readonly state: string })[];
  readonly recognitions?: readonly { readonly level: string }[];
}

/** One aggregate as its events leave it. */
export interface Life {
  readonly kind: string;
  readonly id: Id;
  readonly stream: string;
  readonly state: Folded;
  readonly revision: number;
  readonly began: string;
  /** Its events so far. */
  readonly entries: readonly RecordedEvent[];
}

const mostLevels = 32;

/** Everything that the events so far amount to, in memory. */
export class World {
  readonly lives = new Map<string, Life>();
  readonly byKind = new Map<string, Id[]>();
  readonly agreements = new Map<Id, AgreementFact | undefined>();
  readonly projects = new Map<Id, ProjectFact | undefined>();
  private readonly subtrees = new Map<Id, Id[]>();
  private readonly entries = new Map<string, RecordedEvent[]>();

  constructor(readonly deciders: ReadonlyMap<string, AnyDecider>) {}

  life(kind: string, id: Id): Life | undefined {
    return this.lives.get(`${kind}-${id}`);
  }

  ids(kind: string): readonly Id[] {
    return this.byKind.get(kind) ?? [];
  }

  /** Takes one event in. */
  take(event: RecordedEvent): void {
    const [kind, id] = [kindOf(event.stream), aggregateIdOf(event.stream)];
    const decider = this.deciders.get(kind);
    if (!decider) return;
    const before = this.lives.get(event.stream);
    if (!before) this.byKind.set(kind, [...this.ids(kind), id]);
    const state = evolve(decider, before?.state ?? decider.initialState, event, circumstancesOf(event)) as Folded;
    const began = before?.began ?? event.metadata.effectiveOn;
    const entries = this.entries.get(event.stream) ?? [];
    entries.push(event);
    this.entries.set(event.stream, entries);
    this.lives.set(event.stream, { kind, id, stream: event.stream, state, revision: event.revision, began, entries });
    if (kind === 'unit') this.subtrees.clear();
    if (kind === 'agreement') this.agreements.set(id, foldAgreementFact(this.agreements.get(id), event));
    if (kind === 'project') this.projects.set(id, foldProjectFact(this.projects.get(id), event));
  }

  /** The unit and those above it, nearest first; none for an unknown unit. */
  lineage(unitId: Id): Id[] {
    const found: Id[] = [];
    for (let next: Id | null | undefined = unitId; next && found.length < mostLevels && !found.includes(next);) {
      const unit: Life | undefined = this.life('unit', next);
      if (!unit) break;
      found.push(next);
      next = unit.state.parentId;
    }
    return found;
  }

  /** The unit with all units below it. */
  subtree(unitId: Id): Id[] {
    const known = this.subtrees.get(unitId) ?? this.ids('unit').filter((id) => this.lineage(id).includes(unitId));
    this.subtrees.set(unitId, known);
    return known;
  }

  /** The agreements that were concluded, the latest last. */
  concluded(): Id[] {
    return this.ids('agreement').filter((id) => this.agreements.get(id)?.concluded);
  }
}
