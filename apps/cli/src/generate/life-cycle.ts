import { type AnyDecider, type Circumstances, type Condition, evolve } from '@gongjian/kernel';

/** One row of the command table: from which phases, by whom, and which events may come of it. */
export interface CommandRow {
  readonly name: string;
  readonly right: string;
  readonly phases: readonly string[];
  readonly events: readonly string[];
  readonly about: string;
}

const phasesOf = (when: unknown): readonly string[] => {
  const conditions = [when].flat() as (Condition<never, never, never> & { readonly phases?: readonly string[] })[];
  const named = conditions.flatMap(({ phases }) => (phases ? [phases] : []));
  return (
    named.reduce<readonly string[] | undefined>(
      (common, phases) => common?.filter((phase) => phases.includes(phase)) ?? phases,
      undefined,
    ) ?? []
  );
};

/** The events whose makers a rule names. */
const eventsIn = (rule: (...args: never[]) => unknown, types: readonly string[]): readonly string[] => {
  const source = rule.toString();
  return types.filter((type) => new RegExp(`\\b${type}\\(`).test(source));
};

/** Every phase that some rule names. */
const namedPhases = (decider: AnyDecider): readonly string[] => [
  ...new Set(Object.values(decider.decide).flatMap(({ when }) => phasesOf(when))),
];

/** The phases in which no condition of a rule stands in the way, tried on bare states. */
const openPhases = (decider: AnyDecider, { when }: AnyDecider['decide'][string]): readonly string[] =>
  namedPhases(decider).filter((phase) => {
    try {
      return [when]
        .flat()
        .every((condition) => condition({ ...decider.initialState, phase } as never, {} as never, {} as never) === undefined);
    } catch {
      return false;
    }
  });

/** The commands of a decider, read from its table. */
export const commandRows = (decider: AnyDecider): readonly CommandRow[] =>
  Object.entries(decider.decide).map(([name, rule]) => {
    const named = phasesOf(rule.when);
    return {
      name,
      right: rule.by.right,
      phases: rule.creates === true ? ['absent'] : named.length > 0 ? named : openPhases(decider, rule),
      events: eventsIn(rule.then, Object.keys(decider.evolve)),
      about: rule.about ?? decider.name,
    };
  });

const circumstances: Circumstances = {
  eventId: '0192f0a0-0000-7000-8000-0000000000e0',
  recordedAt: '2026-01-05T01:00:00.000Z',
  effectiveOn: '2026-01-05',
  personId: '0192f0a0-0000-7000-8000-0000000000e1',
  unitId: '0192f0a0-0000-7000-8000-0000000000e2',
  postId: '0192f0a0-0000-7000-8000-0000000000e3',
};

/** The phase that an event leads to from another; none where the bare state does not suffice for its change. */
const phaseAfter = (decider: AnyDecider, from: string, type: string, data: unknown): string | undefined => {
  try {
    return evolve(decider, { ...decider.initialState, phase: from }, { type, data }, circumstances).phase;
  } catch {
    return undefined;
  }
};

/** The life cycle of a decider as a Mermaid state diagram: an arrow for each event that changes the phase. */
export const lifeCycle = (decider: AnyDecider, examples: Readonly<Record<string, unknown>>): string => {
  const arrows = commandRows(decider).flatMap(({ phases, events }) =>
    events.flatMap((type) =>
      phases.flatMap((from) => {
        const to = phaseAfter(decider, from, type, examples[type]);
        return to && to !== from ? [`  ${from === 'absent' ? '[*]' : from} --> ${to}: ${type}`] : [];
      }),
    ),
  );
  return ['```mermaid', 'stateDiagram-v2', ...new Set(arrows), '```'].join('\n');
};
