import type { LocalDate, RecordedEvent, UnitId } from '@gongjian/kernel';
import type { UnitEvent } from './events.js';
import type { UnitKind } from './vocabulary.js';

/** A name with the entry that gave it and the day from which it was borne. */
export interface BorneName {
  readonly eventId: string;
  readonly name: string;
  readonly from: LocalDate;
}

/** What any context may need to know of a unit, folded fresh from its stream. */
export interface UnitFact {
  readonly unitId: UnitId;
  readonly kind: UnitKind;
  readonly parentId: UnitId | null;
  /** In the order in which they were borne, that of the registration first; the last is the present one. */
  readonly names: readonly BorneName[];
}

/** The unit's present name. */
export const nameOf = (unit: Pick<UnitFact, 'names'>): string => unit.names.at(-1)?.name ?? '';

/** The names borne before the present one, each with the day on which the next began. */
export const formerNamesOf = ({ names }: Pick<UnitFact, 'names'>): { name: string; until: LocalDate }[] =>
  names.slice(0, -1).map(({ name }, index) => ({ name, until: names[index + 1]!.from }));

/** The change that one event makes to what is known of a unit. */
export const foldUnitFact = (unit: UnitFact | undefined, recorded: RecordedEvent): UnitFact | undefined => {
  const event = recorded as unknown as UnitEvent;
  const borne = (name: string): BorneName => ({ eventId: recorded.id, name, from: recorded.metadata.effectiveOn });
  if (event.type === 'UnitRegistered') {
    const { unitId, kind, parentId, name } = event.data;
    return { unitId, kind, parentId: parentId ?? null, names: [borne(name)] };
  }
  if (!unit) return undefined;
  switch (event.type) {
    case 'UnitRenamed':
      return { ...unit, names: withName(unit.names, borne(event.data.name)) };
    case 'UnitMoved':
      return { ...unit, parentId: event.data.parentId ?? null };
    case 'UnitEntryCorrected':
      return { ...unit, kind: event.data.kind ?? unit.kind, names: correctedNames(unit.names, event.data.corrects, event.data.name) };
    default:
      return unit;
  }
};

/** After which of the names one that was borne from a day comes. The registered one came first: its day is that on which the platform knew it. */
export const placeOfName = (names: readonly Pick<BorneName, 'from'>[], from: LocalDate): number =>
  names.findLastIndex((borne, index) => index === 0 || borne.from <= from);

/** The names with one more, in its place. */
export const withName = (names: readonly BorneName[], borne: BorneName): readonly BorneName[] =>
  names.toSpliced(placeOfName(names, borne.from) + 1, 0, borne);

/** The names after the entry that gave one of them was corrected. */
export const correctedNames = (names: readonly BorneName[], eventId: string, name: string | undefined): readonly BorneName[] =>
  name === undefined ? names : names.map((borne) => (borne.eventId === eventId ? { ...borne, name } : borne));
