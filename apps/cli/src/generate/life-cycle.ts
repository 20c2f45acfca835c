import { type AnyDecider, type Condition } from '@gongjian/kernel';

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

/** The commands of a decider, read from its table. */
export const commandRows = (decider: AnyDecider): readonly CommandRow[] =>
  Object.entries(decider.decide).map(([name, rule]) => ({
    name,
    right: rule.by.right,
    phases: rule.creates ? ['absent'] : phasesOf(rule.when),
    events: eventsIn(rule.then, Object.keys(decider.evolve)),
    about: rule.about ?? decider.name,
  }));

/** The phases that an event may lead to, as its change names them. */
const phasesAfter = (change: (...args: never[]) => unknown): readonly string[] => [
  ...new Set([...change.toString().matchAll(/\bphase: ['"](\w+)['"]/g)].map(([, phase]) => phase!)),
];

/** The life cycle of a decider as a Mermaid state diagram: an arrow for each event that changes the phase. */
export const lifeCycle = (decider: AnyDecider): string => {
  const arrows = commandRows(decider).flatMap(({ phases, events, about }) =>
    about === decider.name
      ? events.flatMap((type) =>
          phasesAfter(decider.evolve[type]!).flatMap((to) =>
            phases.filter((from) => from !== to).map((from) => `  ${from === 'absent' ? '[*]' : from} --> ${to}: ${type}`),
          ),
        )
      : [],
  );
  return ['```mermaid', 'stateDiagram-v2', ...new Set(arrows), '```'].join('\n');
};
