import type { CorrectedDays, CorrectedEntry } from './correction.js';
import { type Circumstances, type DomainEvent, type RecordedEvent, circumstancesOf } from './event.js';
import { kernelRefusals } from './kernel.refusals.js';
import { type Obstacle, Refusal, type RefusalDetails, type RefusalKind, refuseIf } from './refusal.js';
import type { Id, Instant, LocalDate, PersonId, PostId, UnitId } from './values.js';

/** What a post entitles its holder to, within the unit of the post. */
export const rightNames = ['administer', 'negotiate', 'sign', 'approve', 'lead', 'handIn', 'ownBrands', 'review', 'read'] as const;
export type Right = (typeof rightNames)[number];

/** What a command asks of who gives it: a right of a post, or to be the platform itself, which no post is. */
export type Authority = Right | 'platform';

/** Who acts: a person in a post of a unit. */
export interface Actor {
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly postId: PostId;
  readonly rights: readonly Authority[];
  /** The unit acted for with all units below it: what the actor may see. */
  readonly unitIds: readonly UnitId[];
  /** The unit whose administrators operate the platform; undefined where nothing is asked of it. */
  readonly operatingUnitId?: UnitId;
}

/** A wish to change one aggregate. */
export interface Command<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** Everything a decision may know beside state and command. `facts` come fresh from other streams. */
export interface DecisionContext<Facts = unknown> {
  readonly now: Instant;
  readonly today: LocalDate;
  /** The day on which the decided became true: today unless the person named an earlier day. */
  readonly effectiveOn: LocalDate;
  /** The day on which the aggregate began: that of its first event. */
  readonly began?: LocalDate;
  readonly actor: Actor;
  readonly facts: Facts;
  /** Of a command that names an entry it corrects: that entry, where the stream has it. */
  readonly corrected?: CorrectedEntry | undefined;
}

/** Who may give a command: holders of a right in units that stand in a relation to the aggregate. */
export interface Who<State, Data> {
  readonly right: Authority;
  /** `any` for a command that every unit may give for itself, `operating` for one that concerns the whole platform. */
  readonly units: (state: State, data: Partial<Data>) => readonly UnitId[] | 'any' | 'operating';
}

/** The refusal that stands in the way, or undefined. */
export type Condition<State, Data, Facts> = (state: State, context: DecisionContext<Facts>, data: Partial<Data>) => RefusalKind | undefined;

/** One command's rule: who, when, and what then happens. */
export interface Rule<State, Event, Data, Facts = unknown> {
  /** Set on the commands that begin an aggregate; `ifAbsent` on those that go on with one that is there, which then is no secret. */
  readonly creates?: true | 'ifAbsent';
  /** The part of the aggregate the command is about, such as `milestone`; its id stands in the data as `<about>Id`. */
  readonly about?: string;
  readonly by: Who<State, Data>;
  /** What must hold, in order, for reasons that do not depend on the input beyond the part it is about. */
  readonly when: Condition<State, Data, Facts> | readonly Condition<State, Data, Facts>[];
  readonly then: (data: Data, state: State, context: DecisionContext<Facts>) => readonly Event[];
  /** The day on which it happened, where the input itself says so. */
  readonly happenedOn?: (data: Data) => LocalDate | undefined;
  /** The earliest day on which it can have happened, undefined for any; what the decider says for all its acts unless told. */
  readonly notBefore?: 'began' | ((state: State, data: Partial<Data>) => LocalDate | undefined);
}

/** Whose turn it is: shown in the inbox of the unit until the state says otherwise. */
export interface Turn {
  /** The command that is waited for. */
  readonly action: string;
  readonly unitId: UnitId;
  readonly right: Right;
  readonly since: Instant;
  readonly dueOn?: LocalDate;
  /** The part it is about, such as one milestone. */
  readonly about?: { readonly kind: string; readonly id: Id; readonly title: string };
  /** Set when somebody asked for it again. */
  readonly nudgedAt?: Instant;
}

type DataOf<C extends Command, Type extends string> = Extract<C, { type: Type }>['data'];

/** The data of the events that correct others. */
type CorrectionOf<E extends DomainEvent> = Extract<E, { readonly data: { readonly corrects: Id } }>['data'];

/** An aggregate's rules as tables: from command to rule and from event to change, complete by type. State is plain JSON. */
export interface Decider<State extends { readonly phase: string }, C extends Command, E extends DomainEvent, Facts = unknown> {
  /** Names the streams `<name>-<uuid>` and the state projection `<name>_state`. */
  readonly name: string;
  /** `phase` is `absent` until the first event. */
  readonly initialState: State;
  /** The units that may know of the aggregate. */
  readonly visibleTo: (state: State) => readonly UnitId[] | 'everyone';
  readonly title: (state: State) => string;
  readonly turns: (state: State) => readonly Turn[];
  /** The earliest day of whatever people do next, where its rule says none of its own; the day the aggregate began unless told. */
  readonly notBefore?: (state: State) => LocalDate | undefined;
  readonly decide: { readonly [Type in C['type']]: Rule<State, E, DataOf<C, Type>, Facts> };
  /** The days on which entries happened, where a correction may say another one: what was true on a day follows it. */
  readonly correctedDays?: {
    readonly [Type in E['type']]?: (entry: Extract<E, { type: Type }>['data'], correction: CorrectionOf<E>) => LocalDate | undefined;
  };
  readonly evolve: {
    readonly [Type in E['type']]: (state: State, data: Extract<E, { type: Type }>['data'], circumstances: Circumstances) => State;
  };
}

/** A decider whose types do not matter to the caller. */
export interface AnyDecider {
  readonly name: string;
  readonly initialState: { readonly phase: string };
  readonly visibleTo: (state: never) => readonly UnitId[] | 'everyone';
  readonly title: (state: never) => string;
  readonly turns: (state: never) => readonly Turn[];
  readonly notBefore?: (state: never) => LocalDate | undefined;
  readonly decide: Readonly<Record<string, Rule<never, DomainEvent, never, never>>>;
  readonly correctedDays?: CorrectedDays;
  readonly evolve: Readonly<Record<string, (state: never, data: never, circumstances: Circumstances) => { readonly phase: string }>>;
}

/** Declares an aggregate. */
export const decider = <State extends { readonly phase: string }, C extends Command, E extends DomainEvent, Facts = unknown>(
  definition: Decider<State, C, E, Facts>,
): Decider<State, C, E, Facts> => definition;

/** `by`: holders of a right in the units given by the state (and the part the command is about). */
export const may = <State, Data>(right: Right, units: Who<State, Data>['units']): Who<State, Data> => ({ right, units });

/** `by`: holders of a right in any unit, acting for their own. */
export const anyUnit = (right: Right): Who<unknown, unknown> => ({ right, units: () => 'any' });

/** `by`: who operates the platform, for what concerns everybody on it. */
export const theOperator: Who<unknown, unknown> = { right: 'administer', units: () => 'operating' };

const operators = ({ operatingUnitId }: Actor): readonly UnitId[] => (operatingUnitId === undefined ? [] : [operatingUnitId]);

/** Whether the actor administers the unit that operates the platform. */
export const isOperator = (actor: Actor): boolean => actor.rights.includes('administer') && operators(actor).includes(actor.unitId);

/** Refuses whoever does not operate the platform, and says who does. */
export const refuseUnlessOperator = (actor: Actor, details?: RefusalDetails): void => {
  if (!isOperator(actor))
    throw new Refusal(kernelRefusals.NOT_ENTITLED, { ...details, who: { right: 'administer', unitIds: operators(actor) } });
};

/** `by`: the platform itself, on behalf of a process. No post entitles to it, so no person is shown such a command or may give it. */
export const thePlatform: Who<unknown, unknown> = { right: 'platform', units: () => 'any' };

/** `when`: always. */
export const always = (): undefined => undefined;

/** Marks a condition as one of phase: whoever acts, it is the same for him. The phases stand on it, for the documents drawn from it. */
export const ofPhase = <One extends AnyCondition, Phase extends string>(condition: One, ...phases: readonly Phase[]) =>
  Object.assign(condition, { phases });

/** `when`: in one of the phases, else the refusal. */
export const inPhase = <Phase extends string>(kind: RefusalKind, ...phases: readonly Phase[]) =>
  ofPhase(
    (state: { readonly phase: string }): RefusalKind | undefined =>
      (phases as readonly string[]).includes(state.phase) ? undefined : kind,
    ...phases,
  );

const firstRefusal = (
  conditions: readonly AnyCondition[],
  state: { phase: string },
  context: DecisionContext,
  data: object,
): RefusalKind | undefined => {
  for (const condition of conditions) {
    const kind = condition(state as never, context as never, data as never);
    if (kind) return kind;
  }
  return undefined;
};

type AnyRule = Rule<never, DomainEvent, never, never>;
type AnyCondition = Condition<never, never, never>;

const isOfPhase = (condition: AnyCondition): boolean => 'phases' in condition;

/** The state seen from platform code, which does not know its shape. */
interface Opaque {
  readonly phase: string;
}

const canSee = (decider: AnyDecider, state: Opaque, actor: Actor): boolean => {
  if (actor.rights.includes('platform')) return true;
  const units = decider.visibleTo(state as never);
  return units === 'everyone' || units.some((unit) => actor.unitIds.includes(unit));
};

const whoOf = (rule: AnyRule, state: Opaque, context: DecisionContext, data: object) => {
  const { actor } = context;
  const units = rule.by.units(state as never, data as never);
  const unitIds = units === 'any' ? [actor.unitId] : units === 'operating' ? operators(actor) : units;
  return { entitled: actor.rights.includes(rule.by.right) && unitIds.includes(actor.unitId), who: { right: rule.by.right, unitIds } };
};

const missing = (decider: AnyDecider, type: string, state: Opaque, actor: Actor): RefusalKind | undefined => {
  const absent = state.phase === 'absent';
  const creates = decider.decide[type]?.creates;
  if (creates === 'ifAbsent' || (creates && absent)) return undefined;
  if (absent || !canSee(decider, state, actor)) return kernelRefusals.NOT_FOUND;
  return creates && kernelRefusals.ALREADY_EXISTS;
};

const obstacleOf = (kind: RefusalKind, details: RefusalDetails = {}): Obstacle => ({ kind, details, code: kind.code });

/** Somebody of the unit with the right and no other; of the actor's own unit, one who acts for as many units. */
const somebodyOf = (unitId: UnitId, right: Authority, actor: Actor): Actor => ({
  ...actor,
  rights: [right],
  ...(unitId !== actor.unitId && { unitId, unitIds: [unitId] }),
});

/** What stands between the actor and a command to something that he may see; who could give it is asked of each unit, so only on demand. */
const inTheWay = (
  rule: AnyRule,
  state: Opaque,
  context: DecisionContext,
  data: object,
): Pick<Action, 'inPhase' | 'refusal'> & { readonly who: () => Action['who'] } => {
  const {
    entitled,
    who: { right, unitIds },
  } = whoOf(rule, state, context, data);
  const conditions = [rule.when].flat();
  const phase = firstRefusal(conditions.filter(isOfPhase), state, context, data);
  const who = () => {
    const ofActor = conditions.filter((condition) => !isOfPhase(condition));
    const could = (unitId: UnitId) => !firstRefusal(ofActor, state, { ...context, actor: somebodyOf(unitId, right, context.actor) }, data);
    return { right, unitIds: phase ? [] : unitIds.filter(could) };
  };
  // A right would not help in the wrong phase: whoever lacks it is told of the phase, and not sent to somebody who cannot do it either.
  if (!entitled) {
    const told = who();
    const notEntitled = () => obstacleOf(kernelRefusals.NOT_ENTITLED, told.unitIds.length > 0 ? { who: told } : {});
    return { inPhase: !phase, refusal: phase ? obstacleOf(phase) : notEntitled(), who: () => told };
  }
  const kind = firstRefusal(conditions, state, context, data);
  return { inPhase: !phase, refusal: kind && obstacleOf(kind), who };
};

/** Why the actor may not give the command now, or undefined. A stranger learns nothing: what he may not see is missing. */
const obstacle = (decider: AnyDecider, type: string, state: Opaque, context: DecisionContext, data: object): Obstacle | undefined => {
  const rule = decider.decide[type];
  if (!rule) throw new Error(`${decider.name} knows no command ${type}`);
  const absence = missing(decider, type, state, context.actor);
  return absence ? obstacleOf(absence) : inTheWay(rule, state, context, data).refusal;
};

/** Refuses a command to an aggregate that is not there or that the actor may not see: either is missing. */
export const refuseMissing = (decider: AnyDecider, type: string, state: Opaque, actor: Actor): void => {
  const kind = missing(decider, type, state, actor);
  if (kind) throw new Refusal(kind);
};

/** The day on which what is commanded became true: as its data says, else as named beside it, else today. Refuses where the two differ. */
export const effectiveDayOf = (decider: AnyDecider, { type, data }: Command, today: LocalDate, named?: LocalDate): LocalDate => {
  const happened = decider.decide[type]?.happenedOn?.(data as never);
  // A day to come says nothing of when it was decided; where it cannot be, the rule refuses it in words of its own.
  if (happened === undefined || happened > today) return named ?? today;
  const differs = named !== undefined && named !== happened;
  refuseIf(differs, kernelRefusals.EFFECTIVE_DATE_DIFFERS, { field: 'effectiveOn', params: { day: happened } });
  return happened;
};

const earliestDayOf = (decider: AnyDecider, rule: AnyRule, state: Opaque, began: LocalDate | undefined, data: object) => {
  if (rule.notBefore === 'began') return began;
  if (rule.notBefore) return rule.notBefore(state as never, data as never);
  // What the platform does itself bears the day of its clock, which may have been set back.
  return (rule.by.right !== 'platform' && decider.notBefore?.(state as never)) || began;
};

const refuseTooEarly = (decider: AnyDecider, rule: AnyRule, state: Opaque, { effectiveOn, began }: DecisionContext, data: object): void => {
  const earliest = earliestDayOf(decider, rule, state, began, data);
  if (earliest === undefined || effectiveOn >= earliest) return;
  throw new Refusal(kernelRefusals.EFFECTIVE_DATE_TOO_EARLY, { field: 'effectiveOn', params: { earliest } });
};

/** The events that the command makes of the state; throws the Refusal that stands in the way. Pure. */
export const decide = (decider: AnyDecider, command: Command, state: Opaque, context: DecisionContext): readonly DomainEvent[] => {
  const refusal = obstacle(decider, command.type, state, context, command.data as object);
  if (refusal) throw new Refusal(refusal.kind, refusal.details);
  const rule = decider.decide[command.type]!;
  if (context.effectiveOn > context.today) throw new Refusal(kernelRefusals.EFFECTIVE_DATE_IN_FUTURE, { field: 'effectiveOn' });
  const events = rule.then(command.data as never, state as never, context as never);
  refuseTooEarly(decider, rule, state, context, command.data as object);
  return events;
};

/** The state after one more event. Throws on a type the decider does not know. */
export const evolve = (decider: AnyDecider, state: Opaque, event: DomainEvent, circumstances: Circumstances): Opaque => {
  const change = decider.evolve[event.type];
  if (!change) throw new Error(`${decider.name} knows no event ${event.type}`);
  return change(state as never, event.data as never, circumstances);
};

/** The state that a history amounts to. */
export const foldState = (decider: AnyDecider, events: readonly RecordedEvent[], from: Opaque = decider.initialState): Opaque =>
  events.reduce((state, event) => evolve(decider, state, event, circumstancesOf(event)), from);

/** One command as the actor stands to it now: allowed, or the refusal and who could. */
export interface Action {
  readonly name: string;
  /** Whether anybody could give it in the phase that the aggregate, or its part, is in. */
  readonly inPhase: boolean;
  readonly refusal: Obstacle | undefined;
  /** The units of which somebody with the right could give it now; none where nobody could. */
  readonly who: { readonly right: Authority; readonly unitIds: readonly UnitId[] };
}

/** Every command of an existing aggregate (or of one part of it) with what stands in its way for this actor. */
export const actionsOf = (
  decider: AnyDecider,
  state: Opaque,
  context: DecisionContext,
  about?: { kind: string; id: Id },
): readonly Action[] => {
  const data = about ? { [`${about.kind}Id`]: about.id } : {};
  const unseen = state.phase === 'absent' || !canSee(decider, state, context.actor);
  return Object.entries(decider.decide)
    .filter(([, rule]) => !rule.creates && rule.by.right !== 'platform' && rule.about === about?.kind)
    .map(([name, rule]) => {
      if (unseen)
        return { name, inPhase: false, refusal: obstacleOf(kernelRefusals.NOT_FOUND), who: whoOf(rule, state, context, data).who };
      const { who, ...obstacle } = inTheWay(rule, state, context, data);
      return { name, ...obstacle, who: who() };
    });
};
