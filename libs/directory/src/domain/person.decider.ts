import {
  type Actor,
  type Command,
  type LocalDate,
  type PersonId,
  type UnitId,
  anyUnit,
  decider,
  inPhase,
  refuseIf,
  refuseUnless,
} from '@gongjian/kernel';
import { type ErasureGround, type PersonEvent, PasswordReset, PersonErased } from '../events/index.js';
import { directoryRefusals } from './directory.refusals.js';

/** What the log tells of a person: nothing, until an administrator hands him a new password or erases him. */
export interface Person {
  readonly phase: 'absent' | 'known' | 'erased';
  readonly personId: PersonId;
  /** The unit whose administrator acted last. */
  readonly unitId: UnitId;
  readonly ground: ErasureGround | null;
  readonly erasedOn: LocalDate | null;
}

export type PersonCommand =
  Command<'ResetPassword', { personId: PersonId }> | Command<'ErasePerson', { personId: PersonId; ground: ErasureGround }>;

export interface PersonFacts {
  /** Whether the platform keeps an account of the person. */
  readonly known?: boolean;
  /** The posts that the person holds today or is to hold. */
  readonly holds?: readonly { readonly title: string; readonly unitId: UnitId }[];
  /** The unit in which the person last held a post. */
  readonly lastUnitId?: UnitId;
}

/** The units in which the person holds posts, or else held the last one. */
export const unitsOf = ({ holds = [], lastUnitId }: PersonFacts): readonly UnitId[] =>
  holds.length || lastUnitId === undefined ? holds.map(({ unitId }) => unitId) : [lastUnitId];

/** Refuses where one of them is not the actor's to administer. */
const refuseForeign = (facts: PersonFacts, { unitIds }: Actor): void => {
  refuseUnless(
    unitsOf(facts).every((unitId) => unitIds.includes(unitId)),
    directoryRefusals.PERSON_NOT_ADMINISTERED,
    { field: 'personId' },
  );
};

const notErased = inPhase(directoryRefusals.PERSON_ERASED, 'absent', 'known');

/** People as far as the log knows them. */
export const person = decider<Person, PersonCommand, PersonEvent, PersonFacts>({
  name: 'person',
  initialState: { phase: 'absent', personId: '', unitId: '', ground: null, erasedOn: null },
  visibleTo: ({ unitId }) => [unitId],
  title: ({ phase }) => (phase === 'erased' ? '已注销人员 · erased person' : '人员 · person'),
  turns: () => [],
  decide: {
    ResetPassword: {
      creates: 'ifAbsent',
      by: anyUnit('administer'),
      when: notErased,
      then: ({ personId }, _, { actor, facts }) => {
        refuseUnless(facts.known === true, directoryRefusals.PERSON_UNKNOWN, { field: 'personId' });
        refuseForeign(facts, actor);
        return [PasswordReset({ personId, unitId: actor.unitId })];
      },
    },
    ErasePerson: {
      creates: 'ifAbsent',
      by: anyUnit('administer'),
      when: notErased,
      then: ({ personId, ground }, _, { actor, facts }) => {
        const { known, holds = [] } = facts;
        refuseUnless(known === true, directoryRefusals.PERSON_UNKNOWN, { field: 'personId' });
        refuseForeign(facts, actor);
        const posts = holds.map(({ title }) => title).join('、');
        refuseIf(holds.length > 0, directoryRefusals.PERSON_HOLDS_POST, { field: 'personId', params: { posts } });
        return [PersonErased({ personId, unitId: actor.unitId, ground })];
      },
    },
  },
  evolve: {
    PasswordReset: (state, { personId, unitId }) => ({ ...state, phase: 'known', personId, unitId }),
    PersonErased: (state, { personId, unitId, ground }, { effectiveOn }) => ({
      ...state,
      phase: 'erased',
      personId,
      unitId,
      ground,
      erasedOn: effectiveOn,
    }),
  },
});
