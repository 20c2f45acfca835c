import { type Command, type LocalDate, type PersonId, type UnitId, anyUnit, decider, refuseIf, refuseUnless } from '@gongjian/kernel';
import { type ErasureGround, type PersonEvent, PersonErased } from '../events/index.js';
import { directoryRefusals } from './directory.refusals.js';

/** What the log tells of a person: nothing, until he is erased. */
export interface Person {
  readonly phase: 'absent' | 'erased';
  readonly personId: PersonId;
  /** The unit whose administrator erased the person. */
  readonly unitId: UnitId;
  readonly ground: ErasureGround | null;
  readonly erasedOn: LocalDate | null;
}

export type PersonCommand = Command<'ErasePerson', { personId: PersonId; ground: ErasureGround }>;

export interface PersonFacts {
  /** Whether the platform keeps an account of the person. */
  readonly known?: boolean;
  /** The titles of the posts that the person holds today or is to hold. */
  readonly holds?: readonly string[];
  /** The unit in which the person last held a post. */
  readonly lastUnitId?: UnitId;
}

/** People as far as the log knows them: that one was erased. */
export const person = decider<Person, PersonCommand, PersonEvent, PersonFacts>({
  name: 'person',
  initialState: { phase: 'absent', personId: '', unitId: '', ground: null, erasedOn: null },
  visibleTo: ({ unitId }) => [unitId],
  title: () => '已注销人员 · erased person',
  turns: () => [],
  decide: {
    ErasePerson: {
      creates: true,
      by: anyUnit('administer'),
      when: [],
      then: ({ personId, ground }, _, { actor, facts }) => {
        const { known, holds = [], lastUnitId } = facts;
        refuseUnless(known === true, directoryRefusals.PERSON_UNKNOWN, { field: 'personId' });
        const foreign = lastUnitId !== undefined && !actor.unitIds.includes(lastUnitId);
        refuseIf(foreign, directoryRefusals.PERSON_NOT_ADMINISTERED, { field: 'personId' });
        refuseIf(holds.length > 0, directoryRefusals.PERSON_HOLDS_POST, { field: 'personId', params: { posts: holds.join('、') } });
        return [PersonErased({ personId, unitId: actor.unitId, ground })];
      },
    },
  },
  evolve: {
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
