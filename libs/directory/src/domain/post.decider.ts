import {
  type Actor,
  type Condition,
  type LocalDate,
  type Right,
  anyUnit,
  decider,
  inPhase,
  isOperator,
  kernelRefusals,
  present,
  refuseIf,
  refuseUnless,
  thePlatform,
} from '@gongjian/kernel';
import {
  type PostEvent,
  type PostKind,
  PostEntryCorrected,
  PostEstablished,
  PostFilled,
  PostHandedOver,
  PostTermExtended,
  PostVacated,
  TermEndReminded,
  postRights,
} from '../events/index.js';
import { directoryRefusals } from './directory.refusals.js';
import { type Post, type PostCommand, type PostFacts, absentPost } from './post.state.js';

const administered: Condition<Post, unknown, unknown> = ({ unitId }, { actor }) =>
  actor.unitIds.includes(unitId) ? undefined : directoryRefusals.UNIT_NOT_ADMINISTERED;

/** Whether somebody who holds a post of the kind administers its unit. */
const administers = (kind: PostKind): boolean => (postRights[kind] as readonly Right[]).includes('administer');

/** A root has nobody above it: as long as nobody administers it, the operator of the platform gives it its administrator. */
const appointed: Condition<Post, unknown, PostFacts | undefined> = (state, context, data) => {
  const appoints = administers(state.kind) && isOperator(context.actor) && context.facts?.unadministered === true;
  return appoints ? undefined : administered(state, context, data);
};

/** Whether it takes more than the post itself to tell if the actor may fill it. */
export const mayAppoint = ({ phase, kind, unitId }: Pick<Post, 'phase' | 'kind' | 'unitId'>, actor: Actor): boolean =>
  phase === 'vacant' && administers(kind) && isOperator(actor) && !actor.unitIds.includes(unitId);

const held = inPhase(directoryRefusals.POST_NOT_HELD, 'held');

const refuseTermWithoutLength = (from: LocalDate | null, until: LocalDate | null | undefined) =>
  refuseIf(!!from && !!until && until < from, directoryRefusals.POST_TERM_INVALID, { field: 'until' });

/** Posts were held before the platform knew them. */
const longAgo = () => undefined;

/** A post of a unit and who holds it for which term. */
export const post = decider<Post, PostCommand, PostEvent, PostFacts>({
  name: 'post',
  initialState: absentPost,
  visibleTo: () => 'everyone',
  title: ({ title }) => title,
  turns: () => [],
  decide: {
    EstablishPost: {
      creates: true,
      by: anyUnit('administer'),
      when: [],
      then: ({ postId, unitId, kind, title }, _, { actor, facts }) => {
        const { lineage = [] } = facts;
        refuseUnless(lineage.length > 0, directoryRefusals.UNIT_UNKNOWN, { field: 'unitId' });
        if (!lineage.includes(actor.unitId)) {
          const appoints = isOperator(actor) && facts.unadministered === true;
          refuseUnless(appoints, directoryRefusals.UNIT_NOT_ADMINISTERED, { field: 'unitId' });
          refuseUnless(administers(kind), directoryRefusals.UNIT_NEEDS_ADMINISTRATOR, { field: 'kind' });
        }
        return [PostEstablished({ postId, unitId, kind, title })];
      },
    },
    FillPost: {
      by: anyUnit('administer'),
      when: [appointed, inPhase(directoryRefusals.POST_NOT_VACANT, 'vacant')],
      then: ({ postId, personId, from, until }, _, { facts }) => {
        refuseUnless(facts.personKnown === true, directoryRefusals.PERSON_UNKNOWN, { field: 'personId' });
        refuseTermWithoutLength(from, until);
        return [PostFilled({ postId, personId, from, ...(until && { until }) })];
      },
      happenedOn: ({ from }) => from,
      notBefore: longAgo,
      makes: ['PostFilled'],
    },
    VacatePost: {
      by: anyUnit('administer'),
      when: [administered, held],
      then: ({ postId, reason }, { holderId }) => [PostVacated({ postId, personId: holderId!, ...(reason && { reason }) })],
      notBefore: ({ from }) => from ?? undefined,
      makes: ['PostVacated'],
    },
    HandOverPost: {
      by: anyUnit('administer'),
      when: [administered, held],
      then: ({ postId, personId, from, until, reason }, { holderId, from: began }, { facts, today }) => {
        refuseUnless(facts.personKnown === true, directoryRefusals.PERSON_UNKNOWN, { field: 'personId' });
        refuseIf(personId === holderId, directoryRefusals.SUCCESSOR_HOLDS_POST, { field: 'personId' });
        const withinTerm = from <= today && from >= (began ?? from);
        refuseUnless(withinTerm, directoryRefusals.HANDOVER_DAY_OUTSIDE_TERM, { field: 'from', params: { began: began ?? '' } });
        refuseTermWithoutLength(from, until);
        return [
          PostVacated({ postId, personId: holderId!, ...(reason && { reason }) }),
          PostFilled({ postId, personId, from, ...(until && { until }) }),
          PostHandedOver({ postId, from: holderId!, to: personId }),
        ];
      },
      happenedOn: ({ from }) => from,
      notBefore: ({ from }) => from ?? undefined,
      makes: ['PostHandedOver'],
    },
    ExtendTerm: {
      by: anyUnit('administer'),
      when: [administered, held],
      then: ({ postId, until }, state) => {
        refuseTermWithoutLength(state.from, until);
        const late = state.until === null || until > state.until;
        refuseUnless(late, directoryRefusals.POST_TERM_NOT_EXTENDED, { field: 'until', params: { until: state.until ?? '' } });
        return [PostTermExtended({ postId, until })];
      },
    },
    RemindOfTermEnd: {
      by: thePlatform,
      when: [],
      // Records nothing once the term is another one, its end has passed, or this reminder was recorded.
      then: ({ postId, until, daysBefore }, { phase, unitId, reminders, ...state }, { today }) => {
        const done = reminders?.some((reminder) => reminder.until === until && reminder.daysBefore === daysBefore);
        if (done || phase !== 'held' || state.until !== until || today > until) return [];
        return [TermEndReminded({ postId, unitId, until, daysBefore })];
      },
    },
    CorrectPost: {
      by: anyUnit('administer'),
      when: administered,
      then: (data, state, { corrected, today }) => {
        const { type } = present(corrected, kernelRefusals.CORRECTED_ENTRY_UNKNOWN, { field: 'corrects' });
        refuseIf(data.title !== undefined && type !== 'PostEstablished', directoryRefusals.CORRECTION_DOES_NOT_FIT, { field: 'title' });
        const begins = type === 'PostFilled' && data.corrects === state.filledBy;
        refuseIf(data.from !== undefined && !begins, directoryRefusals.CORRECTION_DOES_NOT_FIT, { field: 'from' });
        const ends = begins || (type === 'PostTermExtended' && state.phase === 'held');
        refuseIf(data.until !== undefined && !ends, directoryRefusals.CORRECTION_DOES_NOT_FIT, { field: 'until' });
        const passed = state.handovers?.some(({ filledBy }) => filledBy === data.corrects);
        refuseIf(!!passed && !!data.from && data.from > today, kernelRefusals.EFFECTIVE_DATE_IN_FUTURE, { field: 'from' });
        refuseTermWithoutLength(data.from ?? state.from, data.until ?? state.until);
        return [PostEntryCorrected(data)];
      },
    },
  },
  correctedDays: { PostFilled: (_, { from }) => from },
  evolve: {
    PostEstablished: (state, { postId, unitId, kind, title }) => ({
      ...state,
      phase: 'vacant',
      postId,
      unitId,
      kind,
      title,
    }),
    PostFilled: (state, { personId, from, until }, circumstances) => ({
      ...state,
      phase: 'held',
      holderId: personId,
      from,
      until: until ?? null,
      filledBy: circumstances.eventId,
    }),
    PostVacated: (state, _) => ({
      ...state,
      phase: 'vacant',
      holderId: null,
      from: null,
      until: null,
      filledBy: null,
    }),
    PostHandedOver: (state, { from, to }, circumstances) => ({
      ...state,
      handovers: [
        ...(state.handovers ?? []),
        { id: circumstances.eventId, from, to, on: circumstances.effectiveOn, filledBy: state.filledBy },
      ],
    }),
    PostTermExtended: (state, { until }) => ({ ...state, until }),
    TermEndReminded: (state, { until, daysBefore }) => ({
      ...state,
      reminders: [...(state.reminders ?? []), { until, daysBefore }],
    }),
    PostEntryCorrected: (state, { corrects, title, from, until }) => ({
      ...state,
      ...(state.handovers && {
        handovers: state.handovers.map((one) => (from && one.filledBy === corrects ? { ...one, on: from } : one)),
      }),
      title: title ?? state.title,
      from: from ?? state.from,
      until: until ?? state.until,
    }),
  },
});
