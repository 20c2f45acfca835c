import {
  type Actor,
  type Command,
  type Condition,
  type Id,
  type UnitId,
  anyUnit,
  decider,
  isOperator,
  kernelRefusals,
  present,
  refuseIf,
  refuseUnless,
  refuseUnlessOperator,
} from '@gongjian/kernel';
import {
  type BorneName,
  type UnitEvent,
  type UnitKind,
  UnitEntryCorrected,
  UnitMoved,
  UnitRegistered,
  UnitRenamed,
  correctedNames,
  placeOfName,
  withName,
} from '../events/index.js';
import { directoryRefusals } from './directory.refusals.js';

/** A unit as its history leaves it. */
export interface Unit {
  readonly phase: 'absent' | 'registered';
  readonly unitId: UnitId;
  readonly kind: UnitKind;
  readonly parentId: UnitId | null;
  /** In the order in which they were borne, that of the registration first; the last is the present one. */
  readonly names: readonly BorneName[];
}

export type UnitCommand =
  | Command<'RegisterUnit', { unitId: UnitId; name: string; kind: UnitKind; parentId?: UnitId }>
  | Command<'RenameUnit', { unitId: UnitId; name: string }>
  | Command<'MoveUnit', { unitId: UnitId; parentId?: UnitId }>
  | Command<'CorrectUnit', { unitId: UnitId; corrects: Id; reason: string; name?: string; kind?: UnitKind }>;

/** The wished-for parent and the units above it, nearest first; none where it is unknown or no parent is wished for. */
export interface UnitFacts {
  readonly parentLineage?: readonly UnitId[];
  /** Whether no root is above the unit, since two moves at once made a circle; looked at for the operator of the platform alone. */
  readonly circular?: boolean;
}

const absent: Unit = { phase: 'absent', unitId: '', kind: 'school', parentId: null, names: [] };

/** Nobody who administers a unit of a circle can undo it: that is for the operator of the platform. */
const undoesCircle = (actor: Actor, facts: UnitFacts | undefined): boolean => facts?.circular === true && isOperator(actor);

/** Whether it takes more than the unit itself to tell if the actor may change it. */
export const mayUndoCircle = ({ unitId, parentId }: Pick<Unit, 'unitId' | 'parentId'>, actor: Actor): boolean =>
  parentId !== null && isOperator(actor) && !actor.unitIds.includes(unitId);

const administered: Condition<Unit, unknown, UnitFacts | undefined> = ({ unitId }, { actor, facts }) =>
  actor.unitIds.includes(unitId) || undoesCircle(actor, facts) ? undefined : directoryRefusals.UNIT_NOT_ADMINISTERED;

/** A unit below no other is a house of its own beside those on the platform. */
const refuseUnlessParentAdministered = (parentId: UnitId | undefined, facts: UnitFacts, actor: Actor) => {
  if (!parentId) return refuseUnlessOperator(actor, { field: 'parentId' });
  const { parentLineage = [] } = facts;
  refuseUnless(parentLineage.length > 0, directoryRefusals.UNIT_UNKNOWN, { field: 'parentId' });
  if (undoesCircle(actor, facts)) return;
  refuseUnless(parentLineage.includes(actor.unitId), directoryRefusals.UNIT_NOT_ADMINISTERED, { field: 'parentId' });
};

/** Units were there, under other names and in other places, before the platform knew them. */
const longAgo = () => undefined;

/** A unit in the forest of units. Its former names stay on record. */
export const unit = decider<Unit, UnitCommand, UnitEvent, UnitFacts>({
  name: 'unit',
  initialState: absent,
  visibleTo: () => 'everyone',
  title: ({ names }) => names.at(-1)?.name ?? '',
  turns: () => [],
  decide: {
    RegisterUnit: {
      creates: true,
      by: anyUnit('administer'),
      when: [],
      then: ({ unitId, name, kind, parentId }, _, { actor, facts }) => {
        refuseIf(parentId === unitId, directoryRefusals.UNIT_UNDER_ITSELF, { field: 'parentId' });
        refuseUnlessParentAdministered(parentId, facts, actor);
        return [UnitRegistered({ unitId, name, kind, ...(parentId && { parentId }) })];
      },
    },
    RenameUnit: {
      by: anyUnit('administer'),
      when: administered,
      then: ({ unitId, name }, { names }, { effectiveOn }) => {
        const place = placeOfName(names, effectiveOn);
        const beside = [names[place], names[place + 1]];
        refuseIf(
          beside.some((borne) => borne?.name === name),
          directoryRefusals.UNIT_NAME_UNCHANGED,
          { field: 'name' },
        );
        return [UnitRenamed({ unitId, name })];
      },
      notBefore: longAgo,
      makes: ['UnitRenamed'],
    },
    MoveUnit: {
      by: anyUnit('administer'),
      when: administered,
      then: ({ unitId, parentId }, state, { actor, facts }) => {
        refuseIf((parentId ?? null) === state.parentId, directoryRefusals.UNIT_PARENT_UNCHANGED, { field: 'parentId' });
        refuseIf(parentId === unitId || !!facts.parentLineage?.includes(unitId), directoryRefusals.UNIT_UNDER_ITSELF, {
          field: 'parentId',
        });
        refuseUnlessParentAdministered(parentId, facts, actor);
        return [UnitMoved({ unitId, ...(parentId && { parentId }) })];
      },
      notBefore: longAgo,
      makes: ['UnitMoved'],
    },
    CorrectUnit: {
      by: anyUnit('administer'),
      when: administered,
      then: (data, { names }, { corrected }) => {
        const { type } = present(corrected, kernelRefusals.CORRECTED_ENTRY_UNKNOWN, { field: 'corrects' });
        const named = names.some(({ eventId }) => eventId === data.corrects);
        refuseIf(data.name !== undefined && !named, directoryRefusals.CORRECTION_DOES_NOT_FIT, { field: 'name' });
        refuseIf(data.kind !== undefined && type !== 'UnitRegistered', directoryRefusals.CORRECTION_DOES_NOT_FIT, { field: 'kind' });
        return [UnitEntryCorrected(data)];
      },
    },
  },
  evolve: {
    UnitRegistered: (state, { unitId, name, kind, parentId }, circumstances) => ({
      phase: 'registered',
      unitId,
      kind,
      parentId: parentId ?? null,
      names: [{ eventId: circumstances.eventId, name, from: circumstances.effectiveOn }],
    }),
    UnitRenamed: (state, { name }, circumstances) => ({
      ...state,
      names: withName(state.names, { eventId: circumstances.eventId, name, from: circumstances.effectiveOn }),
    }),
    UnitMoved: (state, { parentId }) => ({
      ...state,
      parentId: parentId ?? null,
    }),
    UnitEntryCorrected: (state, { corrects, name, kind }) => ({
      ...state,
      kind: kind ?? state.kind,
      names: correctedNames(state.names, corrects, name),
    }),
  },
});
